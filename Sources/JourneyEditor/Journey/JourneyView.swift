import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The whole journey: the stages, the curve over all of them, and the rows below it that there is room for.
struct JourneyView: View, Drawn {
  let drawn: DrawnEditor
  private let here: TouchpointPlace?

  private var look: Look { editor.look }

  init(drawn: DrawnEditor) {
    self.drawn = drawn
    here = drawn.here
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard !editor.map.stages.isEmpty else { return EmptyView(drawn: drawn).draw(on: &frame, in: area) }
    guard let picture = editor.views.journey.picture, let plan = picture.plan else {
      return CurveListView(drawn: drawn, picture: CurvePicture(editor)).draw(on: &frame, in: area)
    }
    JourneyHeadingView(drawn: drawn, picture: picture, plan: plan).draw(on: &frame, in: area)
    let plot = Rect(
      start: picture.layout.plot.lowerBound, top: area.top + plan.headingRows,
      columns: picture.layout.plot.count, rows: plan.plotRows)
    JourneyCurveView(drawn: drawn, picture: picture).draw(on: &frame, in: plot)
    let filter = drawn.isNarrowed ? editor.views.dimming?.filter : nil
    for section in plan.sections { drawGround(of: section, picture, on: &frame, in: area) }
    frame.beginBlocks(on: BlockGround(of: editor, as: .journey(plan.key, dimmedBut: filter)))
    for (number, section) in plan.sections.enumerated() { draw(section, number, plan, picture, on: &frame) }
    frame.endBlocks()
    if let worst = plan.worst {
      JourneyWorstView(drawn: drawn, lows: picture.lows, hasTitle: worst.hasTitle).draw(
        on: &frame,
        in: Rect(
          start: area.start, top: worst.top, columns: area.columns,
          rows: worst.rows + (worst.hasTitle ? 1 : 0)))
    }
  }

  /// The title of the rows, and where stages begin in them.
  private func drawGround(
    of section: JourneyPlan.Section, _ picture: JourneyPicture, on frame: inout Frame, in area: Rect
  ) {
    frame.drawRule(atRow: section.top, from: area.start, columns: area.columns)
    frame.draw(
      " \(editor.title(of: section.row.lane)) ", at: Point(column: area.start + 1, row: section.top),
      columns: area.columns - 2, as: .dim)
    if picture.layout.shape != .dense {
      for stage in picture.parts.indices.dropFirst() {
        let column = picture.layout.columns(ofStage: stage).lowerBound
        for row in section.top + 1..<section.top + 1 + section.rows {
          frame.draw(sign: look.signs.dots, at: Point(column: column, row: row), as: .rule)
        }
      }
    }
  }

  private func draw(
    _ section: JourneyPlan.Section, _ sectionNumber: Int, _ plan: JourneyPlan, _ picture: JourneyPicture,
    on frame: inout Frame
  ) {
    for (number, unit) in plan.units.enumerated() {
      var lines = section.cells[number]
      var eye: Int?
      if section.row == .touchpoints, let place = here, place.stage == unit.stage, place.position >= 0,
        unit.positions.contains(place.position)
      {
        eye = place.position
        if !lines.contains(where: { $0.place == place }) {
          lines = window(around: place, unit, section, picture)
        }
      }
      let area = Rect(
        start: unit.columns.lowerBound, top: section.top + 1, columns: unit.columns.count, rows: section.rows)
      frame.drawBlock(Block(section: sectionNumber, number: number, eye: eye), in: area) { frame in
        for (number, line) in lines.enumerated() {
          guard let place = self.area(ofLine: number, unit, section) else { break }
          draw(line, isFocused: eye != nil && line.place == here, on: &frame, in: place)
        }
      }
      expectClicks(on: lines, unit, section, isEyeIn: eye != nil, on: &frame)
    }
  }

  /// Where a line of a column stands; nil where there is no room for it.
  private func area(ofLine number: Int, _ unit: JourneyPlan.Unit, _ section: JourneyPlan.Section) -> Rect? {
    let rows = max(1, section.rows)
    guard number / rows < unit.lists else { return nil }
    let width = unit.columns.count / unit.lists
    return Rect(
      start: unit.columns.lowerBound + number / rows * width, top: section.top + 1 + number % rows,
      columns: unit.lists > 1 ? width - 2 : width, rows: 1)
  }

  /// The lines of a list that does not fit, so that one of its touchpoints is among them.
  private func window(
    around place: TouchpointPlace, _ unit: JourneyPlan.Unit, _ section: JourneyPlan.Section,
    _ picture: JourneyPicture
  ) -> [JourneyLine] {
    let room = section.rows * unit.lists
    let most = max(0, unit.positions.count - room)
    let first = min(most, max(0, place.position - unit.positions.lowerBound - room / 2))
    return JourneyWriter(drawn: drawn, picture: picture).lines(
      section.row, unit, from: first, wrapping: 1, rows: section.rows)
  }

  private func draw(_ line: JourneyLine, isFocused: Bool, on frame: inout Frame, in area: Rect) {
    let isDimmed = line.place.map { editor.isDimmed(editor.map[$0].id) } ?? false
    if !line.mark.isEmpty {
      frame.drawComposed(
        line.mark, at: Point(column: area.start, row: area.top), columns: min(area.columns, line.indent),
        as: isDimmed ? .dim : line.markRole)
    }
    frame.drawShortened(
      isDimmed ? "(\(line.text))" : line.text, at: Point(column: area.start + line.indent, row: area.top),
      columns: max(0, area.columns - line.indent), as: isFocused ? .focus : isDimmed ? .dim : line.role,
      direction: line.direction)
  }

  /// The clicks on the lines of a column; the cursor goes to the first line of what has the focus.
  private func expectClicks(
    on lines: [JourneyLine], _ unit: JourneyPlan.Unit, _ section: JourneyPlan.Section, isEyeIn: Bool,
    on frame: inout Frame
  ) {
    for (number, line) in lines.enumerated() {
      guard let area = area(ofLine: number, unit, section) else { return }
      guard let place = line.place else { continue }
      let begins =
        !line.mark.isEmpty || line.indent == 0 || number == 0 || lines[number - 1].place != line.place
      if isEyeIn, place == here, begins {
        frame.placeCursor(Point(column: area.start, row: area.top))
      }
      frame.expectClicks(on: area, for: .cell(place.stage, place.position))
    }
  }
}

/// The stages above the curve, each over its columns: its name, and its mean and lows. Where there are too many for that,
/// the one that has the focus.
struct JourneyHeadingView: View, Drawn {
  let drawn: DrawnEditor
  let picture: JourneyPicture
  let plan: JourneyPlan
  private let here: TouchpointPlace?

  init(drawn: DrawnEditor, picture: JourneyPicture, plan: JourneyPlan) {
    self.drawn = drawn
    self.picture = picture
    self.plan = plan
    here = drawn.here
  }

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard picture.layout.shape == .dense else {
      for stage in picture.parts.indices {
        let columns = picture.layout.columns(ofStage: stage)
        draw(
          stage, on: &frame,
          in: Rect(
            start: columns.lowerBound + 1, top: area.top, columns: columns.count - 1, rows: plan.headingRows))
      }
      return
    }
    guard let stage = here?.stage else { return }
    let count = look.number(picture.parts.count)
    let used = frame.draw(
      "\(look.number(stage + 1))/\(count) ".asIsland, endingAt: Point(column: area.end, row: area.top),
      columns: area.columns / 3, as: .dim)
    draw(
      stage, on: &frame,
      in: Rect(start: area.start + 1, top: area.top, columns: area.columns - used - 1, rows: 1))
    guard plan.headingRows > 1 else { return }
    // Where on the curve it is.
    let columns = picture.layout.columns(ofStage: stage)
    frame.draw(
      repeating: look.signs.steps.first ?? "_", at: Point(column: columns.lowerBound, row: area.top + 1),
      columns: columns.count, as: .focusBorder)
  }

  private func draw(_ stage: Int, on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let isFocused = here == TouchpointPlace(stage: stage, position: -1)
    let isHere = here?.stage == stage
    frame.drawComposed(
      "\(look.number(stage + 1)) \(frame.isolated(editor.map.stages[stage].name))",
      at: Point(column: area.start, row: area.top), columns: area.columns,
      as: isFocused ? .focus : isHere ? .heading : .text)
    if isFocused { frame.placeCursor(Point(column: area.start, row: area.top)) }
    frame.expectClicks(on: area, for: .stage(editor.map.stages[stage].id))
    guard area.rows > 1 else { return }
    let fitting = figures(of: stage).first { pieces in
      pieces.reduce(0) { $0 + look.typesetter.width(of: $1.text) } <= area.columns
    }
    var column = area.start
    for piece in fitting ?? [] {
      column += frame.draw(
        piece.text, at: Point(column: column, row: area.top + 1), columns: area.end - column, as: piece.role)
    }
  }

  /// The mean of a stage on the curve, how many of its touchpoints are low and how many of these critical; the fullest
  /// way to say it first.
  private func figures(of stage: Int) -> [[(text: String, role: Role)]] {
    let tally = editor.document.figures.tally(of: editor.map.stages[stage].id)
    let mean = editor.journeyShowsEmotion ? picture.parts[stage].feelings.mean : tally.mean
    let words = mean.map {
      editor.journeyShowsEmotion ? look.phrasebook.signed($0) : look.phrasebook.mean($0)
    }
    let first = (text: words?.asIsland ?? look.signs.unrated, role: Role.dim)
    guard tally.low > 0 else { return [[first]] }
    let gap = (text: " ", role: Role.text)
    let low = (text: look.number(tally.low) + look.signs.low, role: Role.low)
    guard tally.critical > 0 else { return [[first, gap, low], [low]] }
    let critical = (text: look.number(tally.critical) + look.signs.critical, role: Role.critical)
    return [[first, gap, low, gap, critical], [low, gap, critical], [critical]]
  }
}

extension Editor {
  /// A value as the journey prints it.
  func journeyText(_ value: Double) -> String {
    journeyShowsEmotion ? look.phrasebook.signed(value) : look.phrasebook.decimal(value)
  }
}
