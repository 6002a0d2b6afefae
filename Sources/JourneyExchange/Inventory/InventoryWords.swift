import JourneyModel
import Phrases

/// The words of one of the format's vocabularies in cells: written in the language of the table, read in any, and as they
/// stand in files.
///
/// A word that the vocabulary does not hold, which a newer version may have written, stands between quotation marks; so
/// a word that is only misspelt is not taken for one.
struct InventoryWords<Known>: Sendable
where Known: RawRepresentable & CaseIterable & Hashable & Sendable, Known.RawValue == String {
  /// Whether words besides the vocabulary's are meant to be there.
  let isOpen: Bool
  private let name: String
  private let known: WordLookup<Known>

  init(_ name: String, isOpen: Bool = false) {
    (self.name, self.isOpen) = (name, isOpen)
    known = .words(of: name)
  }

  /// A word as it is written into a cell, before signs in it are escaped.
  func text(of term: Term<Known>, in book: Phrasebook) -> String {
    switch term {
    case .known(let word): book.plainText(.word(name, word.rawValue))
    case .other(let word):
      isOpen && known[word] == nil && !isQuoted(word) ? word : "\"" + word + "\""
    }
  }

  /// The word that a text means; nil where it is none.
  func term(_ text: String) -> Term<Known>? {
    if isQuoted(text) { return Term(String(text.unicodeScalars.dropFirst().dropLast())) }
    if let word = known[text] { return .known(word) }
    return isOpen ? Term(text) : nil
  }

  /// The words that can stand there, in the language of whoever is told.
  var choice: [Phrase] { Known.allCases.map { .word(name, $0.rawValue) } }

  private func isQuoted(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count >= 2 && scalars.first == "\"" && scalars.last == "\""
  }
}

/// The vocabularies of the table.
enum InventoryVocabulary {
  static let phases = InventoryWords<Phase>("Phase")
  static let categories = InventoryWords<ChannelCategory>("ChannelCategory")
  static let media = InventoryWords<Medium>("Medium")
  static let directions = InventoryWords<ExchangeDirection>("ExchangeDirection")
  static let relationships = InventoryWords<Relationship>("Relationship")
  static let reasons = InventoryWords<BusinessReason>("BusinessReason", isOpen: true)
  static let impacts = InventoryWords<CustomerImpact>("CustomerImpact", isOpen: true)
  static let verdicts = InventoryWords<Verdict>("Verdict")
  static let kinds = InventoryWords<EvidenceKind>("EvidenceKind")
  static let voices = InventoryWords<Voice>("Voice")
  static let statuses = InventoryWords<ImprovementStatus>("ImprovementStatus")
}
