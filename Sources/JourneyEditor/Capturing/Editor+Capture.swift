import Console
import JourneyModel
import Phrases

// Letters that begin a text. In capture mode every letter opens a line for a touchpoint with itself; out of it an Arabic
// letter is a command by its place on the keyboard, but never one that takes something off the map.

extension Editor {
  /// Whether letters begin touchpoints now: on the board only, and never on a map that is read-only.
  var isCapturing: Bool { preferences.capturesLetters && file.readOnly == nil && view.isBoard }

  mutating func toggleCapture() {
    preferences.capturesLetters.toggle()
    say(
      preferences.capturesLetters
        ? .captureBegun(keyName(.captureMode)) : .captureEnded(keyName(.captureMode)))
  }

  /// Whether a key on the board begins a line in capture mode: each letter, and what else writes something and is no
  /// command, such as `#`. Digits, spaces and signs that are commands stay commands.
  func beginsLine(_ key: KeyPress) -> Bool {
    guard isCapturing, let character = key.typed else { return false }
    if character.isLetter { return true }
    return (character.isPunctuation || character.isSymbol) && character != "\u{FFFD}"
      && keymap.reading(of: key).meaning == .nothing
  }

  /// Opens a line where `addTouchpoint` would, with what the key writes. A draft waits for a line that is asked for.
  ///
  /// Digits and signs that were typed right before belong to the line: what they did is taken back.
  mutating func beginLine(with key: KeyPress) {
    document.seal()
    if let burst = dictation.burst, burst.goesOn, document.trail?.isEmpty == false {
      readAsText(burst, adding: false)
    } else {
      beginAddingTouchpoints(with: "")
      ask { $0.handle(key, in: &$1) }
    }
    forgetBurst()
  }

  /// Does what a key on the board means by its place; what would take cards or stages away is refused, because the
  /// letter may be the first of a text.
  mutating func performByPlace(_ action: Action, _ key: KeyPress) {
    guard removesSomething(action), availability(of: action) == .enabled else { return perform(action) }
    let other = keymap.keys(for: action).first { !$0.beginsWithLetter } ?? keyName(.palette)
    say(.letterRemovesNothing(key.name, other, keyName(.captureMode)), .warning)
  }

  /// Whether an action, done now, takes touchpoints or stages off the map.
  private func removesSomething(_ action: Action) -> Bool {
    switch action {
    case .delete, .cut: true
    case .undo: history.undoable?.inverse.edits.contains(where: \.isRemoval) ?? false
    case .redo: history.redoable?.forward.edits.contains(where: \.isRemoval) ?? false
    default: false
    }
  }

  /// A key held with Ctrl or Alt writes nothing, so that one of the Arabic layout is the Latin key in its place wherever it
  /// is pressed, unless it is bound itself.
  func chord(_ key: KeyPress) -> KeyPress {
    guard key.typed == nil, keymap.meaning(of: [key]) == .nothing else { return key }
    return key.asLatin
  }

  /// The keys of an action that do it now: in capture mode not those that begin with a letter.
  func workingKeys(for action: Action) -> [String] {
    let keys = keymap.keys(for: action)
    return isCapturing ? keys.filter { !$0.beginsWithLetter } : keys
  }

  /// The first key of an action that does it now, for texts that name one; the palette's where it has none.
  func keyName(_ action: Action) -> String {
    workingKeys(for: action).first ?? workingKeys(for: .palette).first ?? ""
  }
}

extension String {
  /// Whether the name of a key, or of a sequence, begins with a key that writes a letter.
  fileprivate var beginsWithLetter: Bool {
    let key = prefix { $0 != " " }
    return key.count == 1 && key.first?.isLetter == true
  }
}

extension Edit {
  fileprivate var isRemoval: Bool {
    switch self {
    case .removeTouchpoint, .removeStage: true
    default: false
    }
  }
}
