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
    let focused = here?.stage ?? 0
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
      let told = Told(
        number: number, stage: editor.map.stages[number], isFocused: number == focused,
        tally: editor.document.figures.tally(of: editor.map.stages[number].id),
        isCutBefore: number == first && first > 0,
        isCutBehind: number == first + room - 1 && first + room < count)
      frame.drawBand(.stage(told), in: cell) { frame in draw(told, on: &frame, in: cell) }
    }
  }

  /// What is told of a stage.
  struct Told: Equatable, Sendable {
    let number: Int
    let id: Stage.ID
    let name: String
    let isFocused: Bool
    let tally: Tally
    /// Whether there are stages before it, and behind it, that have no room.
    let isCutBefore: Bool
    let isCutBehind: Bool

    init(number: Int, stage: Stage, isFocused: Bool, tally: Tally, isCutBefore: Bool, isCutBehind: Bool) {
      (self.number, self.isFocused, self.tally) = (number, isFocused, tally)
      (id, name) = (stage.id, stage.name)
      (self.isCutBefore, self.isCutBehind) = (isCutBefore, isCutBehind)
    }

    static func == (one: Told, other: Told) -> Bool {
      one.number == other.number && one.isFocused == other.isFocused && one.id == other.id
        && one.tally == other.tally && one.isCutBefore == other.isCutBefore
        && one.isCutBehind == other.isCutBehind && one.name.isExactly(other.name)
    }
  }

  private func draw(_ told: Told, on frame: inout Frame, in cell: Rect) {
    drawName(told, on: &frame, in: cell)
    // The sign that there are more stands in the last column.
    drawFigures(told.tally, on: &frame, in: cell, columns: cell.columns - (told.isCutBehind ? 2 : 1))
    let below = cell.top + 1
    if told.isCutBefore {
      frame.draw(sign: frame.signs.before, at: Point(column: cell.start, row: below), as: .dim)
    }
    if told.isCutBehind {
      frame.draw(sign: frame.signs.after, at: Point(column: cell.end - 1, row: below), as: .dim)
    }
  }

  private func drawName(_ told: Told, on frame: inout Frame, in cell: Rect) {
    let name = "\(editor.look.number(told.number + 1)) \(frame.isolated(told.name))"
    let line = Point(column: cell.start, row: cell.top)
    let short = editor.look.typesetter.truncated(name, to: cell.columns - 2)
    if told.isFocused {
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
    frame.expectClicks(on: cell, for: .stage(told.id))
  }

  private func drawFigures(_ tally: Tally, on frame: inout Frame, in cell: Rect, columns room: Int) {
    let fitting = figures(tally).first { pieces in pieces.reduce(0) { $0 + $1.columns } <= room }
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
  private func figures(_ tally: Tally) -> [[Piece]] {
    let look = editor.look
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
