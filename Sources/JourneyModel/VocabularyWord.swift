/// A word of one of the file's vocabularies, or a word that this version does not know.
///
/// Unknown words survive every edit and are written back as they came; where a field takes free text besides
/// its vocabulary, the free text is such a word.
///
/// The type itself asks nothing of its vocabulary: what it asked would be looked up at every start.
public enum VocabularyWord<Known: Sendable>: Sendable {
  /// A word that the vocabulary holds.
  case known(Known)
  /// Any other word, verbatim.
  case other(String)
}

extension VocabularyWord: Equatable where Known: Equatable {}
extension VocabularyWord: Hashable where Known: Hashable {}

extension VocabularyWord where Known: RawRepresentable<String> {
  /// Reads a word as it stands in the file.
  public init(_ text: String) {
    self = Known(rawValue: text).map(Self.known) ?? .other(text)
  }

  /// The word as it stands in the file.
  public var text: String {
    switch self {
    case .known(let word): word.rawValue
    case .other(let text): text
    }
  }

  /// The vocabulary's word, or nil where it is none of them.
  public var known: Known? {
    if case .known(let word) = self { word } else { nil }
  }
}

/// A member of a JSON object that this version of the format does not define, kept so that it can be written back.
public struct UnknownMember: Hashable, Sendable {
  /// The member's key, unescaped.
  public var name: String
  /// The value as JSON text, in any valid layout, its number literals verbatim.
  public var json: String

  /// A member with the given key and JSON text.
  public init(name: String, json: String) {
    self.name = name
    self.json = json
  }
}
