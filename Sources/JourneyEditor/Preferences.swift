/// How somebody likes to work.
public struct Preferences: Sendable {
  /// Which keys do what.
  let keymap: Keymap
  /// Whether letters on the board begin touchpoints (capture mode) instead of giving commands.
  public internal(set) var capturesLetters: Bool
  /// Whether a map that has a name is saved by itself after a quiet moment.
  public var savesByItself = false
  /// Whether the first keys are taught, as long as few changes have been made.
  public var showsFirstSteps = false
  /// Whether the form of a touchpoint begins with the six questions of its template.
  public var asksSixQuestions = false
  /// Whether forms show the fields, too, that a workshop rarely needs.
  var showsAllFields = false

  init(keymap: Keymap, capturesLetters: Bool) {
    self.keymap = keymap
    self.capturesLetters = capturesLetters
  }
}
