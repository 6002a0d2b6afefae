internal import Console

extension CursesScreen {
  /// Rings the bell of the terminal.
  public mutating func ring() {
    if !isClosed { output.send([0x07]) }
  }

  /// Hands a text to the clipboard of the terminal, by the sequence that is known as OSC 52.
  ///
  /// Whether the terminal takes it cannot be known: many ask for leave, and tmux wants `set-clipboard on`. Not sent to
  /// terminals that might print it, nor when the text is longer than terminals take; see ``ClipboardSequence``.
  public mutating func copyToClipboard(_ text: String) {
    guard modes.isTolerant, !isClosed, let bytes = ClipboardSequence.bytes(copying: text) else { return }
    output.send(bytes)
  }
}
