public import Phrases

/// What an item of a list in a cell can say of itself besides its head.
public enum InventoryKey: String, CaseIterable, Sendable {
  case reach, impact, confidence, cause, votes
  case value, unit, quote, source, kind, voice, sample, weight, date, note
  case owner, due, status, informed
  case emotion, id

  /// What it is called in cells.
  public var phrase: Phrase { .itemKey(rawValue) }

  /// The key of a name in a cell, in either language.
  static func named(_ name: String) -> InventoryKey? { byName[ReadingColumn.heading(name)] }

  private static let byName: [String: InventoryKey] = {
    var keys: [String: InventoryKey] = [:]
    for key in allCases {
      keys[ReadingColumn.heading(key.rawValue)] = key
      for book in Language.allCases.map({ Phrasebook($0) }) {
        keys[ReadingColumn.heading(book.plainText(key.phrase))] = key
      }
    }
    return keys
  }()
}
