/// Finds what a word means, in whichever language of the interface it is written, or by its name in files.
public struct WordLookup<Meaning: Sendable>: Sendable {
  private var meanings: [String: Meaning] = [:]
  private let folded: @Sendable (String) -> String

  /// A lookup without words.
  ///
  /// - Parameter folded: What all ways to write a word have in common; two words are one where it is the same.
  public init(folded: @escaping @Sendable (String) -> String) { self.folded = folded }

  /// Takes words in; what meant something before means the new.
  public mutating func add(_ words: [String], meaning: Meaning) {
    for word in words { meanings[folded(word)] = meaning }
  }

  /// Takes in what a phrase says in each language.
  public mutating func add(_ phrase: Phrase, meaning: Meaning) {
    add(phrase.textsInAllLanguages, meaning: meaning)
  }

  /// What a word means; nil where it means nothing.
  public subscript(word: String) -> Meaning? { meanings[folded(word)] }
}

extension Phrase {
  /// What the phrase says in each language of the interface, in the order of the languages.
  public var textsInAllLanguages: [String] { Phrasebook.inAllLanguages.map { $0.plainText(self) } }
}

extension Phrasebook {
  /// The books of all languages, in their order.
  static let inAllLanguages = Language.allCases.map { Phrasebook($0) }
}
