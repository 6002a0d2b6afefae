/// What a field holds, whichever field it is: the value in one of a few forms.
public enum FieldValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// Texts in order.
  case texts([String])
  /// On or off.
  case flag(Bool)
  /// A word, or none.
  case word(Word?)
  /// Words in order.
  case words([Word])
  /// A number, or none.
  case number(Double?)
  /// A whole number, or none.
  case count(Int?)
  /// Numbers in order.
  case numbers([Double])
  /// An identifier, or none.
  case reference(String?)
  /// Identifiers in order.
  case references([String])
  /// Values by what they are for.
  case entries([FieldEntry])
  /// What was measured, or nothing.
  indirect case measurement(Measurement?)
  /// Members that this version does not know.
  case members([UnknownMember])
}

/// A value for one of several things, such as a persona or a measure.
public struct FieldEntry: Hashable, Sendable {
  /// What it is for: an identifier or a word.
  public var key: Word
  /// The value: a text, a number, or three.
  public var value: EntryValue

  /// What an entry can hold.
  public enum EntryValue: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case count(Int)
    /// Numbers in order.
    case numbers([Double])
    /// Dots that were given, and members that this version does not know.
    case dots(Int, [UnknownMember])
  }

  /// A value for the given thing.
  public init(_ key: Word, _ value: EntryValue) {
    self.key = key
    self.value = value
  }
}

/// A word of any vocabulary.
public struct Word: Hashable, Sendable {
  /// The word as it stands in the file.
  public let text: String
  /// Whether it is meant to be the vocabulary's, if that has it: a free word may be spelled like one.
  public let isListed: Bool

  /// A word as it was read, which is the vocabulary's where that has it.
  public init(_ text: String, isListed: Bool = true) {
    self.text = text
    self.isListed = isListed
  }
}

extension VocabularyWord where Known: RawRepresentable<String> {
  /// The word without its vocabulary.
  public var word: Word { Word(text, isListed: known != nil) }

  /// A word of this vocabulary.
  public init(_ word: Word) { self = word.isListed ? VocabularyWord(word.text) : .other(word.text) }
}

extension FieldValue {
  /// Whether nothing is said.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .texts(let texts), .references(let texts): texts.isEmpty
    case .flag: false
    case .word(let word): word?.text.isEmpty ?? true
    case .words(let words): words.isEmpty
    case .number(let number): number == nil
    case .count(let count): count == nil
    case .numbers(let numbers): numbers.isEmpty
    case .reference(let id): id == nil
    case .entries(let entries): entries.isEmpty
    case .measurement(let measurement): measurement == nil
    case .members(let members): members.isEmpty
    }
  }

  /// The number, whole or not; nil where it is none.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .count(let count): count.map(Double.init)
    default: nil
    }
  }
}

extension Word: ExactlyComparable {
  /// Whether both are the same word to the last scalar.
  public func isExactly(_ other: Word) -> Bool { isListed == other.isListed && text.isExactly(other.text) }
}

extension FieldEntry: ExactlyComparable {
  /// Whether both say the same of the same thing.
  public func isExactly(_ other: FieldEntry) -> Bool {
    guard key.isExactly(other.key) else { return false }
    return switch (value, other.value) {
    case (.text(let one), .text(let other)): one.isExactly(other)
    case (.count(let one), .count(let other)): one == other
    case (.numbers(let one), .numbers(let other)): one.isExactly(other)
    case (.dots(let one, let unknown), .dots(let other, let others)):
      one == other && unknown.isExactly(others)
    case (.text, _), (.count, _), (.numbers, _), (.dots, _): false
    }
  }
}

extension FieldValue: ExactlyComparable {
  /// Whether both hold the same scalars and bits.
  public func isExactly(_ other: FieldValue) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let other)): one.isExactly(other)
    case (.texts(let one), .texts(let other)), (.references(let one), .references(let other)):
      one.isExactly(other)
    case (.flag(let one), .flag(let other)): one == other
    case (.word(let one), .word(let other)): one.isExactly(other)
    case (.words(let one), .words(let other)): one.isExactly(other)
    case (.number(let one), .number(let other)): one.isExactly(other)
    case (.count(let one), .count(let other)): one == other
    case (.numbers(let one), .numbers(let other)): one.isExactly(other)
    case (.reference(let one), .reference(let other)): one.isExactly(other)
    case (.entries(let one), .entries(let other)): one.isExactly(other)
    case (.measurement(let one), .measurement(let other)): one.isExactly(other)
    case (.members(let one), .members(let other)): one.isExactly(other)
    default: false
    }
  }
}
