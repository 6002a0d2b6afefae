internal import CNcurses
public import Console
internal import TerminalText

extension CursesScreen {
  /// Shows a canvas. Rows equal to those shown before cost a comparison; of the others ncurses sends what differs.
  public mutating func show(_ canvas: borrowing Canvas) {
    guard !isClosed else { return }
    let before = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if before == nil { rihla_erase() }
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let before, before.hasSameRow(row, as: canvas) { continue }
      painter.paint(canvas.cells(inRow: row).prefix(size.columns), row: row)
    }
    place(canvas.cursor.map { Point(column: canvas.physicalColumn($0.column), row: $0.row) })
    rihla_refresh()
    shown = copy canvas
  }

  /// Puts the terminal's cursor on a cell of the screen, or hides it where the terminal can.
  private mutating func place(_ cursor: Point?) {
    if let cursor {
      rihla_move(
        CInt(min(max(cursor.row, 0), size.rows - 1)), CInt(min(max(cursor.column, 0), size.columns - 1)))
    }
    let isShown = cursor != nil
    if isShown != cursorIsShown { curs_set(isShown ? 1 : 0) }
    cursorIsShown = isShown
  }
}
