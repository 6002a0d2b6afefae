internal import CNcurses
public import Console
internal import TerminalText

extension CursesScreen {
  /// Shows a canvas. What is equal to what was shown before costs a comparison; of the rest ncurses sends what differs.
  ///
  /// While the terminal has not taken the one before, the newest waits: a slow line gets fewer pictures, not later ones.
  public mutating func show(_ canvas: borrowing Canvas) {
    guard !isClosed, !isHandedOver else { return }
    output.push()
    guard output.isEmpty else {
      pending = copy canvas
      return
    }
    pending = nil
    paint(canvas)
    output.send(modes.picture(curses.collect()))
    shown = copy canvas
  }

  /// Sends what the terminal takes now, and then the picture that waits.
  mutating func goOnSending() {
    output.push()
    if output.isEmpty, let pending { show(pending) }
  }

  private mutating func paint(_ canvas: borrowing Canvas) {
    let before = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if before == nil { rihla_erase() }
    for row in 0..<min(canvas.size.rows, size.rows) {
      let all = 0..<min(canvas.size.columns, size.columns)
      let changed = before.map { canvas.changedColumns(inRow: row, from: $0) } ?? all
      painter.paint(changed.clamped(to: all), ofRow: row, of: canvas)
    }
    place(canvas.cursor.map { Point(column: canvas.physicalColumn($0.column), row: $0.row) })
    rihla_refresh()
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
