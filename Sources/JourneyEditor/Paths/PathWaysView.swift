import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// One touchpoint, where customers came from and where they went to, each way with the share that was counted, the one that
/// people judged, and the gap between them. What most took stands first.
struct PathWaysView: View, Drawn {
  let drawn: DrawnEditor
  let touchpoint: Touchpoint
  let paths: TouchpointPaths?

  private var look: Look { editor.look }
  private static let leastSide = 32
  private static let wayRows = 2
  /// More ways than that are on no screen.
  private static let most = 64

  func draw(on frame: inout Frame, in area: Rect) {
    let used = drawHead(on: &frame, in: area)
    let body = Rect(
      start: area.start, top: area.top + used, columns: area.columns, rows: area.rows - used)
    guard body.rows > 1 else { return }
    if area.columns >= 2 * Self.leastSide + 3 {
      let half = (area.columns - 3) / 2
      draw(.start, on: &frame, in: Rect(start: body.start, top: body.top, columns: half, rows: body.rows))
      draw(
        .end, on: &frame,
        in: Rect(start: body.end - half, top: body.top, columns: half, rows: body.rows))
      for row in body.top..<body.bottom {
        frame.draw(
          sign: look.signs.card.side, at: Point(column: body.start + half + 1, row: row), as: .rule)
      }
    } else {
      let half = body.rows / 2
      draw(.start, on: &frame, in: Rect(start: body.start, top: body.top, columns: body.columns, rows: half))
      draw(
        .end, on: &frame,
        in: Rect(
          start: body.start, top: body.top + half, columns: body.columns, rows: body.rows - half))
    }
  }

  /// The name and the figures of the touchpoint; returns how many rows they took.
  private func drawHead(on frame: inout Frame, in area: Rect) -> Int {
    let level = editor.document.figures.level(of: touchpoint.id)
    let sign = level.isLow ? look.signs.sign(of: level) + " " : ""
    frame.drawComposed(
      sign + frame.isolated(touchpoint.name.onOneLine), at: Point(column: area.start + 1, row: area.top),
      columns: area.columns - 2, as: .focus)
    frame.placeCursor(Point(column: area.start + 1, row: area.top))
    guard area.rows > 6 else { return 1 }
    frame.drawComposed(
      figures.map(\.asPart).joined(separator: look.signs.separator),
      at: Point(column: area.start + 1, row: area.top + 1),
      columns: area.columns - 2, as: .text)
    frame.drawRule(atRow: area.top + 2, from: area.start, columns: area.columns)
    return 3
  }

  private var figures: [String] {
    guard let paths else {
      return [look.say(touchpoint.events.isEmpty ? .pathNoEvents : .pathNobody)]
    }
    func said(_ name: String, _ value: Double?) -> String? {
      value.map { look.say(.pathFigure(.paths(name), look.phrasebook.percent($0).asIsland)) }
    }
    return [
      said("reach", paths.reach), said("exits", paths.exits), said("dropOff", paths.dropOff),
      said("rework", paths.rework),
      paths.wait.map { look.say(.pathFigure(.pathWait, look.span(hours: $0))) },
    ].compactMap { $0 }
  }

  /// The ways at a side, those that most took first, those that nobody counted or judged last.
  private func links(_ side: FlowSide) -> [FlowLink] {
    let links = editor.flowLinks(side, of: touchpoint.id).prefix(Self.most)
    return links.enumerated().sorted {
      let (one, other) = ($0.element.transition?.weight ?? -1, $1.element.transition?.weight ?? -1)
      return (other, $0.offset) < (one, $1.offset)
    }.map(\.element)
  }

  private func draw(_ side: FlowSide, on frame: inout Frame, in area: Rect) {
    guard area.rows > 0 else { return }
    let links = links(side)
    frame.drawShortened(
      look.say(side == .start ? .flowFrom(links.count) : .flowTo(links.count)),
      at: Point(column: area.start + 1, row: area.top), columns: area.columns - 2, as: .heading)
    let room = area.rows - 1
    let fitting = links.count * Self.wayRows <= room ? links.count : max(0, (room - 1) / Self.wayRows)
    for (number, link) in links.prefix(fitting).enumerated() {
      let block = Rect(
        start: area.start, top: area.top + 1 + number * Self.wayRows, columns: area.columns,
        rows: Self.wayRows)
      draw(link, side, on: &frame, in: block)
    }
    guard fitting < links.count, room > 0 else { return }
    frame.drawShortened(
      look.say(.lanesMore(links.count - fitting)), at: Point(column: area.start + 3, row: area.bottom - 1),
      columns: area.columns - 4, as: .dim)
  }

  private func draw(_ link: FlowLink, _ side: FlowSide, on frame: inout Frame, in area: Rect) {
    frame.drawComposed(
      name(of: link, side, frame), at: Point(column: area.start + 1, row: area.top),
      columns: area.columns - 2, as: .text)
    let row = area.top + 1
    guard let transition = link.transition else {
      return _ = frame.drawShortened(
        link.kind == .order ? look.say(side == .start ? .flowPrevious : .flowNext) : "",
        at: Point(column: area.start + 3, row: row), columns: area.columns - 4, as: .dim)
    }
    let words = transition.words(look)
    let bar = area.columns < 40 ? 0 : min(16, area.columns / 4)
    if bar > 0 {
      ShareBar(share: transition.weight ?? 0, role: .strong).draw(
        on: &frame, in: Rect(start: area.start + 3, top: row, columns: bar, rows: 1))
    }
    let start = area.start + 3 + (bar > 0 ? bar + 1 : 0)
    frame.drawComposed(
      words.isEmpty ? look.say(.pathNotCounted) : words, at: Point(column: start, row: row),
      columns: area.end - start - 1, as: words.isEmpty ? .dim : .text)
    if let other = link.other, let place = editor.map.place(of: other) {
      frame.expectClicks(on: area, for: .cell(place.stage, place.position))
    }
  }

  private func name(of link: FlowLink, _ side: FlowSide, _ frame: Frame) -> String {
    guard let other = link.other, let touchpoint = editor.map.touchpoint(other) else {
      switch (link.kind, side) {
      case (.border, .start): return look.say(.flowBegins)
      case (.border, _): return look.say(.flowEnds)
      case (_, .start): return look.say(.flowCanBegin)
      default: return look.say(.flowLeaves)
      }
    }
    let level = editor.document.figures.level(of: other)
    let sign = level.isLow ? look.signs.sign(of: level) + " " : ""
    return (link.isBack ? frame.signs.back + " " : "") + sign + frame.isolated(touchpoint.name.onOneLine)
  }
}
