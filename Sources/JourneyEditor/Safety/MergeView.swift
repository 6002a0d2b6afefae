import JourneyWords
import Console
import JourneyDiff
import Phrases

/// A merge: each contradiction with what it is about, and the two sides beside each other, the chosen one marked.
struct MergeView: View, Drawn {
  let drawn: DrawnEditor
  let review: MergeReview

  private var look: Look { editor.look }
  private static let rowsPerConflict = 3

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard area.rows > 1 else { return HintsView(drawn: drawn).draw(on: &frame, in: area) }
    frame.drawShortened(
      " " + look.say(.mergeTitle(review.merge.conflicts.count)), at: Point(column: area.start, row: area.top),
      columns: area.columns, as: .title)
    let foot = Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1)
    if area.rows > 4 {
      frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
      drawConflicts(
        on: &frame, in: Rect(start: area.start, top: area.top + 2, columns: area.columns, rows: area.rows - 3)
      )
    }
    HintsView(drawn: drawn).draw(on: &frame, in: foot)
  }

  private func drawConflicts(on frame: inout Frame, in area: Rect) {
    let fitting = max(1, area.rows / Self.rowsPerConflict)
    let first = ListCursor.firstLine(around: review.cursor.row, count: review.choices.count, fitting: fitting)
    for (offset, index) in (first..<min(review.choices.count, first + fitting)).enumerated() {
      let top = area.top + offset * Self.rowsPerConflict
      let rows = min(Self.rowsPerConflict, area.bottom - top)
      let block = Rect(start: area.start, top: top, columns: area.columns, rows: rows)
      draw(index, on: &frame, in: block)
      frame.expectClicks(on: block, for: .row(index))
    }
  }

  private func draw(_ index: Int, on frame: inout Frame, in area: Rect) {
    let conflict = review.merge.conflicts[index]
    let isSelected = index == review.cursor.row
    if isSelected {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start + 1, row: area.top), as: .focusBorder)
    }
    frame.drawShortened(
      look.say(conflict.phrase), at: Point(column: area.start + 3, row: area.top), columns: area.columns - 4,
      as: isSelected ? .focus : .heading)
    guard area.rows > 1 else { return }
    let half = (area.columns - 4) / 2
    let row = area.top + 1
    draw(
      .ours, .mergeOurs, look.say(conflict.phrase(of: .ours)), index, on: &frame,
      at: Point(column: area.start + 3, row: row), half)
    draw(
      .theirs, .mergeTheirs, look.say(conflict.phrase(of: .theirs)), index, on: &frame,
      at: Point(column: area.start + 3 + half, row: row), half)
  }

  private func draw(
    _ side: Side, _ name: Phrase, _ text: String, _ index: Int, on frame: inout Frame, at point: Point,
    _ columns: Int
  ) {
    let isChosen = review.choices[index] == side
    let mark = isChosen ? look.signs.fullDot : look.signs.emptyDot
    frame.drawComposed(
      "\(mark) \(frame.isolated(look.say(name))): \(frame.isolated(text))", at: point, columns: columns - 1,
      as: isChosen ? .selected : .dim)
  }
}
