import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A sign for each touchpoint under its stage: one look tells where it hurts, however large the map.
struct DotsView: View, Drawn {
  let drawn: DrawnEditor
  let grid: DotGrid

  func draw(on frame: inout Frame, in area: Rect) {
    let first = grid.firstStage(focused: here?.stage ?? 0)
    let last = min(first + grid.perBand * grid.bands, editor.map.stages.count)
    for index in first..<max(first, last) {
      let cell = grid.cell(index - first).intersection(area)
      guard !cell.isEmpty else { continue }
      let eye = here.flatMap { $0.stage == index ? $0.position : nil }
      let edition = editor.document.stageEditions[editor.map.stages[index].id] ?? 0
      frame.drawBlock(Block(number: index, eye: eye, edition: edition), in: cell) { frame in
        drawHeading(index, on: &frame, in: cell)
        drawSigns(index, on: &frame, in: cell, bottom: area.bottom)
      }
      expectClicks(index, eye: eye, on: &frame, in: cell, bottom: area.bottom)
    }
  }

  /// The clicks on a stage and its signs; the cursor goes to the sign of the focus.
  private func expectClicks(
    _ index: Int, eye: Int?, on frame: inout Frame, in cell: Rect, bottom: Int
  ) {
    let stage = editor.map.stages[index].id
    frame.expectClicks(on: cell, for: .signs(stage))
    frame.expectClicks(
      on: Rect(start: cell.start, top: cell.top, columns: cell.columns, rows: 1), for: .stage(stage))
    guard let eye, eye >= 0 else { return }
    let number = eye - grid.firstSign(focused: eye)
    let point = grid.place(number, in: cell)
    if (0..<grid.capacity).contains(number), point.row < bottom { frame.placeCursor(point) }
  }

  private func drawHeading(_ index: Int, on frame: inout Frame, in cell: Rect) {
    let stage = editor.map.stages[index]
    let isHere = here?.stage == index
    let row = Point(column: cell.start, row: cell.top)
    let (number, columns) = (editor.look.number(index + 1), cell.columns)
    frame.drawComposed(
      columns < 6 ? number : "\(number) \(frame.isolated(stage.name))", at: row, columns: columns,
      as: editor.board.focus == .stage(stage.id) ? .focus : isHere ? .heading : .text)
  }

  private func drawSigns(_ index: Int, on frame: inout Frame, in cell: Rect, bottom: Int) {
    let stage = editor.map.stages[index]
    let focused = here.flatMap { $0.stage == index ? $0.position : nil }
    let first = grid.firstSign(focused: focused ?? 0)
    let last = min(first + grid.capacity, stage.touchpoints.count)
    let levels = levels(of: stage, index, in: first..<max(first, last))
    let signs = DotSigns(frame.signs, isSmall: grid.step == 1)
    for (number, level) in levels.enumerated() {
      let point = grid.place(number, in: cell)
      guard point.row < bottom else { continue }
      let isHere = first + number == focused
      let isDimmed = drawn.isNarrowed && editor.isDimmed(stage.touchpoints.id(at: first + number))
      let sign = isDimmed ? [frame.signs.dimmedDot] : signs[level]
      let role = isHere ? Role.focus : isDimmed ? .dim : Role(level)
      for (offset, part) in sign.enumerated() {
        frame.draw(
          repeating: part, at: Point(column: point.column + offset, row: point.row), columns: 1,
          as: role)
      }
    }
    if first > 0 || last < stage.touchpoints.count { drawHidden(first, last, stage, on: &frame, in: cell) }
  }

  private func levels(of stage: Stage, _ index: Int, in range: Range<Int>) -> [Level] {
    if let kept = editor.picture.board.levels[stage.id], kept.range == range { return kept.levels }
    return editor.levels(ofStage: index, in: range)
  }

  /// How many signs are out of sight, over the last of the name.
  private func drawHidden(_ first: Int, _ last: Int, _ stage: Stage, on frame: inout Frame, in cell: Rect) {
    let text = " +\(editor.look.number(stage.touchpoints.count - (last - first)))"
    guard editor.look.typesetter.width(of: text) + 2 <= cell.columns else { return }
    frame.draw(text, endingAt: Point(column: cell.end, row: cell.top), columns: cell.columns, as: .dim)
  }
}

/// The columns of the sign of each level, taken apart once for all signs of a stage.
private struct DotSigns {
  private let critical: [String]
  private let low: [String]
  private let ok: [String]
  private let strong: [String]
  private let unrated: [String]

  init(_ signs: Signs, isSmall: Bool) {
    func columns(_ level: Level) -> [String] {
      signs.dot(of: level, isSmall: isSmall).map { String($0) }
    }
    (critical, low, ok) = (columns(.critical), columns(.low), columns(.ok))
    (strong, unrated) = (columns(.strong), columns(.unrated))
  }

  subscript(level: Level) -> [String] {
    switch level {
    case .critical: critical
    case .low: low
    case .ok: ok
    case .strong: strong
    case .unrated: unrated
    }
  }
}

/// The levels of some touchpoints of a stage, one behind the other.
struct DotLevels: Sendable {
  let range: Range<Int>
  let levels: [Level]
}

extension Editor {
  /// The levels of some touchpoints of a stage.
  func levels(ofStage index: Int, in range: Range<Int>) -> [Level] {
    // By their identifiers: no touchpoint is moved about for its own.
    let touchpoints = map.stages[index].touchpoints
    return range.map { document.figures.level(of: touchpoints.id(at: $0)) }
  }

  /// Keeps the levels of the signs on screen, so that a key costs what it changes.
  mutating func keepLevels() {
    guard let grid = layout.dots else { return }
    let first = grid.firstStage(focused: here?.stage ?? 0)
    for index in first..<max(first, min(first + grid.perBand * grid.bands, map.stages.count)) {
      let focused = here.flatMap { $0.stage == index ? $0.position : nil } ?? 0
      let count = map.stages[index].touchpoints.count
      let start = grid.firstSign(focused: focused)
      let range = start..<max(start, min(start + grid.capacity, count))
      if picture.board.levels[map.stages[index].id]?.range == range { continue }
      let levels = levels(ofStage: index, in: range)
      picture.board.levels[map.stages[index].id] = DotLevels(range: range, levels: levels)
    }
  }

  /// What a click is meant for: among the signs the touchpoint whose sign is there.
  func target(at point: Point) -> ClickTarget? {
    mouse.target(at: point).map { resolved($0, at: point) }
  }

  /// The touchpoint whose sign is at a point, or its stage; any other target as it is.
  func resolved(_ target: ClickTarget, at point: Point) -> ClickTarget {
    guard case .signs(let id) = target, let grid = layout.dots, let index = map.position(of: id) else {
      return target
    }
    let first = grid.firstStage(focused: here?.stage ?? 0)
    let start = grid.firstSign(focused: here.flatMap { $0.stage == index ? $0.position : nil } ?? 0)
    guard index >= first, let number = grid.number(at: point, in: grid.cell(index - first)),
      map.stages[index].touchpoints.indices.contains(start + number)
    else { return .column(id) }
    return .touchpoint(map.stages[index].touchpoints[start + number].id)
  }
}
