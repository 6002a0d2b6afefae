import JourneyModel
import Phrases

/// The words of one of the format's vocabularies in cells: written in the language of the table, read in any, and as they
/// stand in files.
///
/// A word that the vocabulary does not hold, which a newer version may have written, stands between quotation marks; so
/// a word that is only misspelt is not taken for one.
struct InventoryWords: Sendable {
  private let vocabulary: Vocabulary
  private let known: WordLookup<String>

  private init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var known = WordLookup<String>(folded: { TableHeading.plain($0) })
    for word in vocabulary.words {
      known.add([word], meaning: word)
      known.add(.word(vocabulary.name, word), meaning: word)
    }
    self.known = known
  }

  /// The words of a vocabulary.
  static func of(_ vocabulary: Vocabulary) -> InventoryWords {
    all[vocabulary.name] ?? InventoryWords(vocabulary)
  }

  private static let all: [String: InventoryWords] = {
    let kinds =
      Touchpoint.fields.map(\.kind) + Stage.fields.map(\.kind) + Evidence.fields.map(\.kind)
      + Improvement.fields.map(\.kind)
    let vocabularies = kinds.compactMap(\.vocabulary)
    return Dictionary(vocabularies.map { ($0.name, InventoryWords($0)) }) { first, _ in first }
  }()

  /// A word as it is written into a cell, before signs in it are escaped.
  func text(of word: Word, in book: Phrasebook) -> String {
    if word.isListed { return book.plainText(.word(vocabulary.name, word.text)) }
    let isFree = vocabulary.isOpen && known[word.text] == nil && !isQuoted(word.text)
    return isFree ? word.text : "\"" + word.text + "\""
  }

  /// The word that a text means.
  ///
  /// - Throws: What was found, where it is none.
  func word(_ text: String) throws(InventoryProblem.Matter) -> Word {
    if isQuoted(text) { return Word(String(text.unicodeScalars.dropFirst().dropLast())) }
    if let word = known[text] { return Word(word) }
    guard vocabulary.isOpen else { throw .found(text, .words(choice)) }
    return Word(text)
  }

  /// The words that can stand there, in the language of whoever is told.
  private var choice: [Phrase] { vocabulary.words.map { .word(vocabulary.name, $0) } }

  private func isQuoted(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count >= 2 && scalars.first == "\"" && scalars.last == "\""
  }
}

extension FieldKind {
  /// The vocabulary of a word or words.
  var vocabulary: Vocabulary? {
    switch self {
    case .word(let vocabulary), .words(let vocabulary): vocabulary
    default: nil
    }
  }
}
