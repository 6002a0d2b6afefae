public import Console
internal import TerminalText

extension CursesScreen {
  /// Shows a canvas. What is equal to what was shown before costs a comparison; of the rest is sent what differs.
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
    output.send(modes.picture(bytes(for: canvas)))
    shown = copy canvas
  }

  /// Sends what the terminal takes now, and then the picture that waits.
  mutating func goOnSending() {
    output.push()
    if output.isEmpty, let pending { show(pending) }
  }

  private mutating func bytes(for canvas: borrowing Canvas) -> [UInt8] {
    // Hidden first, so that nobody sees it wander.
    let isShown = canvas.cursor != nil
    let change = isShown == cursorIsShown ? [] : switchCursor(isShown)
    let picture =
      if let shown, shown.size == canvas.size {
        painter.bytes(from: shown, to: canvas, size: size)
      } else {
        painter.bytes(for: canvas, size: size)
      }
    return isShown ? picture + change : change + picture
  }

  private mutating func switchCursor(_ isShown: Bool) -> [UInt8] {
    cursorIsShown = isShown
    return description.cursor(isShown: isShown)
  }
}
