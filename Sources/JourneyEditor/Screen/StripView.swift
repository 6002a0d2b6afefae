import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// Every stage in two lines: its number and name, its mean and how many of its touchpoints are low.
///
/// When stages would get under eight columns, the strip shows those around the focus.
struct StripView: View, Drawn {
  let drawn: DrawnEditor

  private static let least = 8
  private static let most = 22

  func draw(on frame: inout Frame, in area: Rect) {
    let count = editor.map.stages.count
    guard !area.isEmpty, count > 0 else { return }
    let room = max(1, min(count, area.columns / Self.least))
    let width = min(Self.most, area.columns / room)
    let focused = editor.here?.stage ?? 0
    let first = min(max(0, focused - room / 2), count - room)
    let layout = editor.layout
    // Above its column, where each stage has one.
    let isAligned = layout.dots == nil && layout.columnCount == count && room == count
    for number in first..<(first + room) {
      var cell = Rect(
        start: area.start + (number - first) * width, top: area.top, columns: width, rows: area.rows)
      if isAligned {
        let column = layout.column(number)
        (cell.start, cell.columns) = (column.start, column.columns + layout.gap)
      }
      draw(stage: number, isFocused: number == focused, on: &frame, in: cell)
      // The sign that there are more stands in the last column.
      let isCut = number == first + room - 1 && first + room < count
      drawFigures(
        of: editor.map.stages[number], on: &frame, in: cell, columns: cell.columns - (isCut ? 2 : 1))
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
    frame.expectClicks(on: cell, for: .stage(stage.id))
  }

  private func drawFigures(of stage: Stage, on frame: inout Frame, in cell: Rect, columns room: Int) {
    let fitting = figures(of: stage).first { pieces in pieces.reduce(0) { $0 + $1.columns } <= room }
    var column = cell.start + 1
    for piece in fitting ?? [] {
      column += frame.draw(
        piece.text, at: Point(column: column, row: cell.top + 1), columns: cell.end - column, as: piece.role)
    }
  }

  /// A part of the second line, measured once however many ways to say it are tried.
  private struct Piece {
    let text: String
    let columns: Int
    let role: Role

    init(_ text: String, _ role: Role, _ look: Look) {
      (self.text, self.role) = (text, role)
      columns = look.typesetter.width(of: text)
    }
  }

  /// The mean of a stage, how many are low and how many of these critical, the fullest first and the least last. A number
  /// of cards stands before its sign, `5▼ 3▼▼`; the rating on a card behind it, `▼ 2`.
  private func figures(of stage: Stage) -> [[Piece]] {
    let look = editor.look
    let tally = editor.document.figures.tally(of: stage.id)
    var first = Piece(" " + look.signs.unrated, .unrated, look)
    if tally.touchpoints == 0 {
      first = Piece(" \(look.signs.none) \(look.say(.emptyStage))", .dim, look)
      return [[first], [Piece(" " + look.signs.none, .dim, look)]]
    } else if let mean = tally.mean {
      first = Piece(" " + look.phrasebook.mean(mean), .text, look)
    }
    guard tally.low > 0 else { return [[first]] }
    let low = Piece(look.number(tally.low) + look.signs.low, .low, look)
    let gap = Piece(" ", .text, look)
    guard tally.critical > 0 else { return [[first, gap, low], [first], [gap, low]] }
    let critical = Piece(look.number(tally.critical) + look.signs.critical, .critical, look)
    let close = Piece(String(first.text.dropFirst()), first.role, look)
    return [
      [first, gap, low, gap, critical], [close, gap, low, gap, critical], [close, gap, low, critical],
      [gap, low, gap, critical], [low, critical], [critical],
    ]
  }
}
