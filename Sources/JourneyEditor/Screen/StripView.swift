import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// Every stage in two lines: its number and name, its mean and how many of its touchpoints are low.
///
/// When stages would get under eight columns, the strip shows those around the focus.
struct StripView: View {
  let editor: Editor

  private static let least = 8
  private static let most = 22

  func draw(on frame: inout Frame, in area: Rect) {
    let count = editor.map.stages.count
    guard !area.isEmpty, count > 0 else { return }
    let room = max(1, min(count, area.columns / Self.least))
    let width = min(Self.most, area.columns / room)
    let focused = editor.here?.stage ?? 0
    let first = min(max(0, focused - room / 2), count - room)
    for number in first..<(first + room) {
      let cell = Rect(
        start: area.start + (number - first) * width, top: area.top, columns: width, rows: area.rows)
      draw(stage: number, isFocused: number == focused, on: &frame, in: cell)
    }
    if first > 0 {
      frame.draw(sign: frame.signs.before, at: Point(column: area.start, row: area.top + 1), as: .dim)
    }
    if first + room < count {
      let end = Point(column: area.start + room * width - 1, row: area.top + 1)
      frame.draw(sign: frame.signs.after, at: end, as: .dim)
    }
  }

  private func draw(stage number: Int, isFocused: Bool, on frame: inout Frame, in cell: Rect) {
    let stage = editor.map.stages[number]
    let name = "\(editor.look.number(number + 1)) \(frame.isolated(stage.name))"
    let line = Point(column: cell.start, row: cell.top)
    let short = editor.look.typesetter.truncated(name, to: cell.columns - 2)
    if isFocused {
      frame.draw(sign: frame.signs.stageStart, at: line, as: .focusBorder)
      let used = frame.drawComposed(
        short, at: Point(column: line.column + 1, row: line.row), columns: cell.columns - 2, as: .focus)
      frame.draw(
        sign: frame.signs.stageEnd, at: Point(column: line.column + 1 + used, row: line.row), as: .focusBorder
      )
    } else {
      frame.drawComposed(
        short, at: Point(column: line.column + 1, row: line.row), columns: cell.columns - 2, as: .text)
    }
    drawFigures(of: stage, on: &frame, in: cell)
    frame.expectClicks(on: cell, for: .stage(stage.id))
  }

  private func drawFigures(of stage: Stage, on frame: inout Frame, in cell: Rect) {
    let look = editor.look
    let tally = editor.document.figures.tally(of: stage.id)
    var column = cell.start + 2
    func put(_ text: String, _ role: Role) {
      column += frame.drawShortened(
        text, at: Point(column: column, row: cell.top + 1), columns: cell.end - column, as: role)
    }
    if tally.touchpoints == 0 {
      put("\(look.signs.none) \(look.say(.emptyStage))", .dim)
    } else if let mean = tally.mean {
      put(look.phrasebook.decimal(mean), .text)
    } else {
      put(look.signs.unrated, .unrated)
    }
    if tally.low > 0 {
      put(" ", .text)
      put("\(look.signs.low)\(look.number(tally.low))", .low)
    }
    // Of the low ones so many are critical; said where there is room for it whole.
    let critical = "\(look.signs.critical)\(look.number(tally.critical))"
    if tally.critical > 0, column + 1 + look.typesetter.width(of: critical) < cell.end {
      put(" ", .text)
      put(critical, .critical)
    }
  }
}
