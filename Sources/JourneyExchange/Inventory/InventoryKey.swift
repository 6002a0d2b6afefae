import JourneyModel
public import Phrases

/// What an item of a list in a cell can say of itself besides its head: a field of its record, by the field's name.
public struct InventoryKey: Hashable, Sendable {
  /// The name of the field in the file.
  let name: String

  init(_ name: String) { self.name = name }

  /// How a persona feels.
  static let emotion = InventoryKey("emotion")
  /// The identifier.
  static let id = InventoryKey("id")

  /// What it is called in cells.
  public var phrase: Phrase { .itemKey(name) }

  /// The key of a name in a cell, in either language.
  static func named(_ name: String) -> InventoryKey? { byName[TableHeading.plain(name)] }

  private static let byName: [String: InventoryKey] = {
    let names =
      InventoryRecord.fields(of: Pain.self).map(\.name)
      + InventoryRecord.fields(of: Opportunity.self).map(\.name)
      + InventoryRecord.fields(of: Evidence.self).map(\.name)
      + InventoryRecord.fields(of: Improvement.self).map(\.name) + [emotion.name, id.name]
    var keys: [String: InventoryKey] = [:]
    for key in names.map(InventoryKey.init) {
      keys[TableHeading.plain(key.name)] = key
      for book in Language.allCases.map({ Phrasebook($0) }) {
        keys[TableHeading.plain(book.plainText(key.phrase))] = key
      }
    }
    return keys
  }()
}
