import JourneyModel

/// What is typed where digits and keys are asked for and no text: not searched for commands, but held as one text.
struct StrayText: Sendable {
  private(set) var text = ""
  /// When its last letter came, in milliseconds of the editor's clock.
  private var time: Int64 = 0

  /// After how many milliseconds of rest a key is a key again.
  static let rest: Int64 = 1_500

  var isEmpty: Bool { text.isEmpty }

  /// Begins with a text, or goes on with it.
  mutating func add(_ more: String, at now: Int64) { (text, time) = (text + more, now) }

  /// Takes a letter where it goes on with the text; false, and nothing is held any more, where it comes after a rest.
  mutating func takes(_ letter: Character, at now: Int64) -> Bool {
    guard !isEmpty, now - time < Self.rest else {
      text = ""
      return false
    }
    add(String(letter), at: now)
    return true
  }

  mutating func removeLast() { if !text.isEmpty { text.removeLast() } }

  /// What is held, which is then forgotten.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }
}

/// Answers that came one after the other as fast as somebody types: when letters follow, they were digits of a text.
struct QuickAnswers: Sendable {
  private(set) var digits = ""
  /// The question of the first of them, and how many changed the map.
  private(set) var position = 0
  private(set) var changes = 0
  private var time: Int64?

  /// How quickly typed letters follow each other, in milliseconds.
  static let patience: Int64 = 350

  /// Adds an answer; `now` is nil where nobody knows when it came.
  mutating func add(_ digit: Character, to position: Int, didChange: Bool, at now: Int64?) {
    if !isQuick(now) { (digits, self.position, changes) = ("", position, 0) }
    digits.append(digit)
    changes += didChange ? 1 : 0
    time = now
  }

  /// Whether something that comes now comes as fast as somebody types.
  func isQuick(_ now: Int64?) -> Bool {
    guard let now, let time, !digits.isEmpty else { return false }
    return now - time <= Self.patience
  }

  mutating func forget() { (digits, changes, time) = ("", 0, nil) }
}
