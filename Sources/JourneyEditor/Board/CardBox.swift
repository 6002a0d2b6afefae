import Console

/// Draws the lines around a card, with a mark in the upper line.
func drawBox(_ area: Rect, on frame: inout Frame, isFocused: Bool, mark: String?) {
  guard area.columns >= 2, area.rows >= 2 else { return }
  let box = isFocused ? frame.signs.focusedCard : frame.signs.card
  let role = isFocused ? Role.focusBorder : .border
  let inner = area.columns - 2
  for (row, line) in [(area.top, box.top), (area.bottom - 1, box.bottom)] {
    frame.draw(repeating: line.0, at: Point(column: area.start, row: row), columns: 1, as: role)
    frame.draw(repeating: line.1, at: Point(column: area.start + 1, row: row), columns: inner, as: role)
    frame.draw(repeating: line.2, at: Point(column: area.end - 1, row: row), columns: 1, as: role)
  }
  for row in (area.top + 1)..<(area.bottom - 1) {
    frame.draw(repeating: box.side, at: Point(column: area.start, row: row), columns: 1, as: role)
    frame.draw(repeating: box.side, at: Point(column: area.end - 1, row: row), columns: 1, as: role)
  }
  if let mark {
    frame.draw(
      " \(mark) ", at: Point(column: area.start + 2, row: area.top), columns: inner - 2, as: .selected)
  }
}
