import Console
public import Phrases

extension Editor {
  /// Somebody else has the file open: asks how to go on.
  public mutating func offerLocked(by holder: Phrase) {
    let lines = [
      Sheet.Line(text: look.say(.lockedBy(holder)), role: .warning), Sheet.Line(text: ""),
      Sheet.Line(text: look.say(.lockedReadOnly)), Sheet.Line(text: look.say(.lockedCopy)),
    ]
    show(Sheet(.locked, .lockedTitle, hints: .hintsLocked, lines))
  }

  mutating func answerLocked(_ key: KeyPress) {
    if key == KeyPress(.character("c")) {
      mode = .board
      document.markUnsaved()
      (file.path, file.label) = (nil, nil)
      say(.nowCopy)
      effects.append(.detach)
    } else if key == KeyPress(.character("q")) || KeyPress(.character("q"), .control) == key {
      effects.append(.quit)
    } else if key.isPlain(.enter) || key.isBack {
      mode = .board
      file.readOnly = .readOnlyLocked
      say(.readOnlyLocked)
    }
  }

  /// Tells for as long as it is so that what is being done is not protected, and why; nil: it is again.
  public mutating func setProtection(_ obstacle: Phrase?) {
    guard obstacle != unprotected else { return }
    // What is no longer so must not go on standing there.
    if let unprotected, notice?.phrase == .notProtected(unprotected) { notice = nil }
    unprotected = obstacle
    if let obstacle { say(.notProtected(obstacle), .warning) }
  }
}
