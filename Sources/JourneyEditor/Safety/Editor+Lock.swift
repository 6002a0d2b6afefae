import Console
public import Phrases

extension Editor {
  /// Somebody else has the file open: asks how to go on.
  ///
  /// - Parameters:
  ///   - process: which process it is and how it is, as far as is known.
  ///   - isOwn: whether it is a session of the same person on this machine, from which the file can be taken over.
  ///   - isShown: whether it shows the map, so that it can be followed.
  public mutating func offerLocked(
    by holder: Phrase, process: Phrase? = nil, isOwn: Bool = false, isShown: Bool = false
  ) {
    var lines = [Sheet.Line(text: look.say(.lockedBy(holder)), role: .warning)]
    if let process { lines.append(Sheet.Line(text: look.say(process))) }
    lines.append(Sheet.Line(text: ""))
    if isShown { lines.append(Sheet.Line(text: look.say(.lockedFollow))) }
    if isOwn { lines.append(Sheet.Line(text: look.say(.lockedTakeOver))) }
    lines += [Sheet.Line(text: look.say(.lockedReadOnly)), Sheet.Line(text: look.say(.lockedCopy))]
    let hints: Phrase = isShown ? .hintsLockedShown : isOwn ? .hintsLockedOwn : .hintsLocked
    show(Sheet(LockedFile(isOwn: isOwn, isShown: isShown), .lockedTitle, hints: hints, lines))
  }

  /// Tells whether the file is protected from being written.
  public mutating func setWriteProtected(_ isProtected: Bool) { file.isProtected = isProtected }

  /// Tells for as long as it is so that what is being done is not protected, and why; nil: it is again.
  public mutating func setProtection(_ obstacle: Phrase?) {
    guard obstacle != safety.unprotected else { return }
    // What is no longer so must not go on standing there.
    if let unprotected = safety.unprotected, notice?.phrase == .notProtected(unprotected) { notice = nil }
    safety.unprotected = obstacle
    if let obstacle { say(.notProtected(obstacle), .warning) }
  }
}

/// A file that somebody else has open.
struct LockedFile: SheetSubject {
  /// Whether it is oneself.
  let isOwn: Bool
  /// Whether it can be followed.
  let isShown: Bool

  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if isShown, key == KeyPress(.character("f")) {
      editor.file.readOnly = .readOnlyLocked
      editor.effects.append(.follow(.begin))
      return .leaves
    }
    if isOwn, key == KeyPress(.character("t")) {
      editor.effects.append(.takeOver)
      return .leaves
    }
    if key == KeyPress(.character("c")) {
      editor.document.markUnsaved()
      (editor.file.path, editor.file.label) = (nil, nil)
      editor.say(.nowCopy)
      editor.effects.append(.detach)
      return .leaves
    }
    if key == KeyPress(.character("q")) || key == KeyPress(.character("q"), .control) {
      editor.effects.append(.quit)
    } else if key.isPlain(.enter) || key.isBack {
      editor.file.readOnly = .readOnlyLocked
      editor.say(.readOnlyLocked)
      return .leaves
    }
    return .stays
  }
}
