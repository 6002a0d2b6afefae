import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The whole journey: stages side by side, their touchpoints by sign and name, where customers come in and leave at the
/// edges of these, ways ahead above them and ways back below, the thicker the more customers take them.
struct FlowMapView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard !editor.map.stages.isEmpty else { return EmptyView(drawn: drawn).draw(on: &frame, in: area) }
    let layout = FlowMapLayout(
      area: area, stageCount: editor.map.stages.count, firstStage: editor.views.flow.firstStage)
    let ways = editor.flowWays
    let jumps = FlowArcs(ways.jumps, in: layout, mostRows: layout.mostJumpRows)
    let backs = FlowArcs(ways.backs, in: layout, mostRows: layout.mostBackRows)
    let hasNone = editor.map.transitions.isEmpty && area.rows > 6
    // What comes in and leaves at the focus, as judged and as counted: the columns of stages seldom have room for both.
    let edges = editor.views.flow.index.countsEdges && area.rows > 8 ? 1 : 0
    let below =
      hasNone ? 1 : backs.rows + (backs.hidden > 0 && layout.mostBackRows > 0 ? 1 : 0) + edges
    let top = area.top + jumps.rows
    let room = max(0, area.bottom - below - top)
    // The ways back lie close below the longest stage; spare rows go to the names.
    let longest = layout.stages.map { editor.map.stages[$0].touchpoints.count }.max() ?? 0
    let spread = max(1, min(3, (room - 1) / max(1, longest)))
    let stages = Rect(
      start: area.start, top: top, columns: area.columns, rows: min(room, 1 + max(1, longest) * spread))
    frame.beginBlocks(on: BlockGround(of: editor, as: .flow(layout, stages, spread: spread), isByStage: true))
    for stage in layout.stages { draw(stage, layout, spread, on: &frame, in: stages) }
    frame.endBlocks()
    for arc in jumps.arcs {
      FlowArcView(drawn: drawn, arc: arc, arcs: jumps, edge: top - 1, isAbove: true).draw(
        on: &frame, in: area)
    }
    for arc in backs.arcs {
      FlowArcView(drawn: drawn, arc: arc, arcs: backs, edge: stages.bottom, isAbove: false).draw(
        on: &frame, in: area)
    }
    if edges > 0 {
      let columns = layout.columns(ofStage: layout.firstStage).count
      FlowEdgesView(drawn: drawn, explains: spread > 1 || columns >= 20).draw(on: &frame, in: area)
    }
    guard below > edges, hasNone || backs.hidden > 0 else { return }
    frame.drawShortened(
      hasNone
        ? look.say(.flowNoWays(editor.keyName(.addTransition)))
        : "\(look.say(.flowBacks)) \(look.say(.lanesMore(backs.hidden)))",
      at: Point(column: area.start + 1, row: min(area.bottom - 1, stages.bottom + backs.rows)),
      columns: area.columns - 2, as: .dim)
  }

  // Stages

  /// - Parameter spread: How many rows a touchpoint has.
  private func draw(
    _ number: Int, _ layout: FlowMapLayout, _ spread: Int, on frame: inout Frame, in area: Rect
  ) {
    let stage = editor.map.stages[number]
    let columns = layout.columns(ofStage: number)
    let column = Rect(start: columns.lowerBound, top: area.top, columns: columns.count, rows: area.rows)
    guard area.rows > 0 else { return }
    let eye = here.flatMap { $0.stage == number ? $0.position : nil }
    let head = Point(column: column.start + 1, row: column.top)
    let list = Rect(
      start: column.start, top: column.top + 1, columns: column.columns, rows: column.rows - 1)
    let places = places(ofStage: number, eye: eye, spread, in: list)
    let edition = editor.document.stageEditions[stage.id] ?? 0
    frame.drawBlock(Block(number: number, eye: eye, edition: edition), in: column) { frame in
      frame.drawComposed(
        "\(look.number(number + 1)) \(stage.name.asPart)", at: head,
        columns: column.columns - 2 - edgeColumns(number, layout),
        as: eye == -1 ? .focus : .heading)
      drawTouchpoints(places, spread, on: &frame, in: list)
      drawEdges(number, layout, on: &frame, in: column)
    }
    if eye == -1 { frame.placeCursor(head) }
    frame.expectClicks(
      on: Rect(start: column.start, top: column.top, columns: column.columns, rows: 1), for: .stage(stage.id))
    for (place, line) in places {
      if place.position == eye { frame.placeCursor(Point(column: line.start + 1, row: line.top)) }
      frame.expectClicks(on: line, for: .touchpoint(stage.touchpoints.id(at: place.position)))
    }
  }

  /// Where touchpoints stand: as many as there is room for, those around the focus where it is in the stage.
  private func places(
    ofStage number: Int, eye: Int?, _ spread: Int, in area: Rect
  ) -> [(place: TouchpointPlace, area: Rect)] {
    let count = editor.map.stages[number].touchpoints.count
    let isCut = count * spread > area.rows
    let room = max(0, isCut ? area.rows - 1 : area.rows / spread)
    guard room > 0 else { return [] }
    let first = ListCursor.firstLine(around: max(0, eye ?? 0), count: count, fitting: room)
    return (0..<min(room, count - first)).map { offset in
      (
        TouchpointPlace(stage: number, position: first + offset),
        Rect(start: area.start, top: area.top + offset * spread, columns: area.columns, rows: min(2, spread))
      )
    }
  }

  private func drawTouchpoints(
    _ places: [(place: TouchpointPlace, area: Rect)], _ spread: Int, on frame: inout Frame, in area: Rect
  ) {
    guard let stage = places.first?.place.stage else { return }
    let touchpoints = editor.map.stages[stage].touchpoints
    for (place, line) in places { draw(place, on: &frame, in: line) }
    let room = places.count
    if touchpoints.count * spread > area.rows {
      frame.drawShortened(
        look.say(.lanesMore(touchpoints.count - room)),
        at: Point(column: area.start + 2, row: area.bottom - 1), columns: area.columns - 3, as: .dim)
    }
  }

  /// A touchpoint: whether customers come in here, its sign, its name in one line or two, how many leave.
  private func draw(_ place: TouchpointPlace, on frame: inout Frame, in area: Rect) {
    let touchpoint = editor.map[place]
    let level = editor.document.figures.level(of: touchpoint.id)
    let isFocused = editor.board.focus.touchpoint == touchpoint.id
    let point = Point(column: area.start, row: area.top)
    if isBegin(place) {
      frame.draw(sign: frame.signs.pointer, at: point, as: .heading)
    }
    var end = area.end - 1
    var nameRows = area.rows
    if let edge = edgeShares(at: place, in: area, frame) {
      let row = edge.isBelow ? area.bottom - 1 : area.top
      let used = frame.draw(
        " " + edge.text, endingAt: Point(column: end, row: row), columns: max(0, area.columns - 5),
        as: .heading)
      if edge.isBelow { nameRows -= 1 } else { end -= used }
    }
    let start = area.start + 1
    frame.draw(
      look.signs.sign(of: level), at: Point(column: start, row: area.top), columns: 2, as: Role(level))
    // Where there is room names stand below each other, whatever sign is before them.
    let sign = look.typesetter.width(of: look.signs.sign(of: level))
    let indent = area.columns >= 16 ? 3 : sign + 1
    let name = touchpoint.name.onOneLine
    let columns = max(1, end - start - indent)
    let direction = look.typesetter.direction(of: name)
    let lines = nameRows > 1 ? look.typesetter.wrapped(name, to: columns, maximumLines: nameRows) : [name]
    for (number, line) in lines.enumerated() {
      frame.drawShortened(
        line, at: Point(column: start + indent, row: area.top + number), columns: columns,
        as: isFocused ? .focus : .text, direction: direction)
    }
  }

  /// Whether customers can come in at a place: the journey begins there, or a way leads there from outside.
  private func isBegin(_ place: TouchpointPlace) -> Bool {
    editor.neighbour(of: place, by: -1) == nil
      || !editor.views.flow.index.entries(to: id(at: place)).isEmpty
  }

  private func id(at place: TouchpointPlace) -> Touchpoint.ID {
    editor.map.stages[place.stage].touchpoints.id(at: place.position)
  }

  /// The part of the customers who come in at a place, and who leave there, with the sign of a way before, or behind: as
  /// judged beside as counted where the name keeps room, or has more than one line, else as counted. Nil where none comes in
  /// and none leaves.
  private func edgeShares(
    at place: TouchpointPlace, in area: Rect, _ frame: Frame
  ) -> (text: String, isBelow: Bool)? {
    let index = editor.views.flow.index
    let (entries, exits) = (index.entries(to: id(at: place)), index.exits(from: id(at: place)))
    let isEnd = exits.isEmpty && editor.neighbour(of: place, by: 1) == nil
    guard !entries.isEmpty || !exits.isEmpty || isEnd else { return nil }
    let pointer = frame.signs.pointer
    func shares(_ share: (FlowEdge) -> String) -> String {
      let (way, out) = (share(FlowEdge(entries)), share(FlowEdge(exits)))
      let leaves = exits.isEmpty && !isEnd ? "" : out + pointer
      return [way.isEmpty ? "" : pointer + way, leaves].filter { !$0.isEmpty }.joined(separator: " ")
    }
    // Of the name so much is left that it can be told from others; the line below tells all of what is in focus.
    let (both, weight) = (shares { $0.both(look) }, shares { $0.weight(look) })
    func leaves(_ text: String) -> Int { area.columns - look.typesetter.width(of: text) }
    if leaves(both) >= 12 { return both.isEmpty ? nil : (both, false) }
    if both != weight, area.rows > 1, leaves(both) >= 4 { return (both, true) }
    let text = leaves(weight) >= 9 ? weight : shares { _ in "" }
    return text.isEmpty ? nil : (text, false)
  }

  /// What the count of the stages behind takes of the last one's heading.
  private func edgeColumns(_ number: Int, _ layout: FlowMapLayout) -> Int {
    let after = layout.stageCount - layout.stages.upperBound
    guard number == layout.stages.upperBound - 1, after > 0 else { return 0 }
    return look.typesetter.width(of: look.number(after)) + 1
  }

  /// How many stages are out of sight on either side, on the first stage and the last one on screen.
  private func drawEdges(_ number: Int, _ layout: FlowMapLayout, on frame: inout Frame, in area: Rect) {
    let after = layout.stageCount - layout.stages.upperBound
    if number == layout.firstStage, number > 0 {
      frame.draw(sign: frame.signs.before, at: Point(column: area.start, row: area.top), as: .warning)
    }
    if number == layout.stages.upperBound - 1, after > 0 {
      frame.draw(
        " \(look.number(after))\(frame.signs.after)", endingAt: Point(column: area.end, row: area.top),
        columns: 6, as: .warning)
    }
  }
}

/// One way as an arc, with how many take it.
struct FlowArcView: View, Drawn {
  let drawn: DrawnEditor
  let arc: FlowArcs.Arc
  let arcs: FlowArcs
  /// The row next to the touchpoints.
  let edge: Int
  let isAbove: Bool

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let row = isAbove ? edge - arc.row : edge + arc.row
    guard row >= area.top, row < area.bottom else { return }
    let box = box(frame)
    let corners = isAbove ? box.top : box.bottom
    let role: Role = isOfFocus ? .focusBorder : .rule
    let (start, end) = (arc.columns.lowerBound, arc.columns.upperBound)
    frame.draw(
      repeating: corners.1, at: Point(column: start, row: row), columns: arc.columns.count, as: role)
    frame.draw(
      sign: arc.isWhole.start ? corners.0 : frame.signs.before, at: Point(column: start, row: row), as: role)
    frame.draw(
      sign: arc.isWhole.end ? corners.2 : frame.signs.after, at: Point(column: end, row: row), as: role)
    if arc.columns.count > 3 {
      // Where it leads to.
      frame.draw(
        sign: arc.way.isBack ? frame.signs.pointerBack : frame.signs.pointer,
        at: Point(column: arc.way.isBack ? start + 1 : end - 1, row: row), as: role)
    }
    drawSides(box.side, role, row, on: &frame)
    drawLabel(row, on: &frame)
  }

  /// The lines that lead past the nearer arcs to the touchpoints.
  private func drawSides(_ side: String, _ role: Role, _ row: Int, on frame: inout Frame) {
    for nearer in 0..<arc.row {
      let line = isAbove ? edge - nearer : edge + nearer
      for (column, isThere) in [
        (arc.columns.lowerBound, arc.isWhole.start), (arc.columns.upperBound, arc.isWhole.end),
      ] where isThere && arcs.isFree(column, inRow: nearer) {
        frame.draw(sign: side, at: Point(column: column, row: line), as: role)
      }
    }
  }

  private var isOfFocus: Bool {
    guard let focus = editor.board.focus.touchpoint else { return false }
    return arc.way.transition.from == focus || arc.way.transition.to == focus
  }

  /// The line of the way: dashed where nobody knows how many take it, heavy from a fifth on, massive from the half on.
  private func box(_ frame: Frame) -> Signs.Box {
    switch arc.way.transition.weight {
    case nil: frame.signs.dashed
    case .some(..<0.2): frame.signs.card
    case .some(..<0.5): frame.signs.focusedCard
    case .some: frame.signs.massive
    }
  }

  /// Names and share as far as there is room for them on the arc.
  private func drawLabel(_ row: Int, on frame: inout Frame) {
    let room = arc.columns.count - 5
    let typesetter = look.typesetter
    let way = arc.way.transition
    let share = way.words(look)
    let names = [way.from, way.to].map { $0.flatMap { editor.map.touchpoint($0)?.name ?? "" } ?? "" }
    let named = names.map(\.asPart).joined(separator: " \(frame.signs.pointer) ")
    let short = way.weight.map { look.phrasebook.percent($0).asIsland } ?? ""
    let texts = [share.isEmpty ? named : "\(named) \(share)", share, FlowEdge([way]).both(look), short]
    guard let text = texts.first(where: { !$0.isEmpty && typesetter.width(of: $0) + 2 <= room }) else {
      return
    }
    let width = typesetter.width(of: text) + 2
    let start = arc.columns.lowerBound + 2 + (room + 1 - width) / 2
    frame.drawComposed(
      " \(text) ", at: Point(column: start, row: row), columns: width, as: isOfFocus ? .heading : .text)
  }
}

extension Transition {
  /// How many take it: as judged, and beside it as counted.
  func words(_ look: Look) -> String {
    look.share(judged: share?.value, measured: measured?.share?.value)
  }
}
