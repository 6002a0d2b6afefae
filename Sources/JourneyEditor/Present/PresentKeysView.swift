import Console
import Phrases
import TerminalText

/// The keys of what fills the screen, in a box over it.
struct PresentKeysView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    let typesetter = editor.look.typesetter
    let hints = editor.hints(.hintsPresent)
    let keys = hints.map { typesetter.width(of: $0.key) }.max() ?? 0
    let words = hints.map { typesetter.width(of: $0.text) }.max() ?? 0
    let columns = min(area.columns, keys + words + 6)
    let rows = min(area.rows, hints.count + 2)
    guard columns > 6, rows > 2 else { return }
    let box = Rect(
      start: area.start + (area.columns - columns) / 2, top: area.top + (area.rows - rows) / 2,
      columns: columns, rows: rows)
    frame.clear(box)
    drawBorder(on: &frame, box)
    for (number, hint) in hints.prefix(rows - 2).enumerated() {
      let row = box.top + 1 + number
      frame.draw(
        hint.key, at: Point(column: box.start + 2, row: row), columns: keys, as: .heading,
        direction: TextDirection.firstStrong(of: hint.key) ?? .leftToRight)
      frame.drawShortened(
        hint.text, at: Point(column: box.start + 4 + keys, row: row), columns: columns - keys - 6, as: .text)
    }
  }

  private func drawBorder(on frame: inout Frame, _ box: Rect) {
    let signs = frame.signs.card
    for (row, corners) in [(box.top, signs.top), (box.bottom - 1, signs.bottom)] {
      frame.draw(sign: corners.0, at: Point(column: box.start, row: row), as: .border)
      frame.draw(
        repeating: corners.1, at: Point(column: box.start + 1, row: row), columns: box.columns - 2,
        as: .border)
      frame.draw(sign: corners.2, at: Point(column: box.end - 1, row: row), as: .border)
    }
    for row in box.top + 1..<box.bottom - 1 {
      frame.draw(sign: signs.side, at: Point(column: box.start, row: row), as: .border)
      frame.draw(sign: signs.side, at: Point(column: box.end - 1, row: row), as: .border)
    }
  }
}
