// The inventory as a table to be edited in a spreadsheet, and what reading one had to say.

extension Phrase {
  /// The heading of the column with the stages' places.
  public static var inventoryStageNumber: Phrase { Phrase("inventory.stageNumber") }

  /// The heading of the column with the stages' identifiers.
  public static var inventoryStageIdentifier: Phrase { Phrase("inventory.stageIdentifier") }

  /// What a field of an item in a cell is called, in one word.
  public static func itemKey(_ name: String) -> Phrase { Phrase("itemKey." + name) }

  /// “column “…”: …”
  public static func inventoryCell(_ column: String, _ reason: Phrase) -> Phrase {
    Phrase("inventory.cell", .text(column), .phrase(reason))
  }

  /// “there is no column with the names of touchpoints; …”
  public static var inventoryNoNames: Phrase { Phrase("inventory.noNames") }

  /// “an earlier column means the same”
  public static var inventoryColumnTwice: Phrase { Phrase("inventory.columnTwice") }

  /// “the touchpoint has no name”
  public static var inventoryNoName: Phrase { Phrase("inventory.noName") }

  /// “… stands twice in “…””
  public static func inventoryKeyTwice(_ key: Phrase, _ item: String) -> Phrase {
    Phrase("inventory.keyTwice", .phrase(key), .text(item))
  }

  /// ““…” contradicts line …”
  public static func inventoryContradicts(_ text: String, _ line: Int) -> Phrase {
    Phrase("inventory.contradicts", .text(text), .count(line))
  }

  /// “there is no line with a stage or a touchpoint in it”
  public static var inventoryEmpty: Phrase { Phrase("inventory.empty") }

  /// “a percentage such as 40%, or a number from 0 to 1”
  public static var expectedShare: Phrase { Phrase("inventory.expectedShare") }

  /// “yes or no”
  public static var expectedYesOrNo: Phrase { Phrase("inventory.expectedYesOrNo") }

  /// “one of these words: …”
  public static func expectedWords(_ words: String) -> Phrase {
    Phrase("inventory.expectedWords", .text(words))
  }

  /// “one of … with = and what it says; \| is a bar that parts nothing”
  public static func expectedKeys(_ keys: String) -> Phrase {
    Phrase("inventory.expectedKeys", .text(keys))
  }

  /// “a name, = and a value as JSON”
  public static var expectedMember: Phrase { Phrase("inventory.expectedMember") }

  /// “the column “…” means nothing here; what it says is in the notes”
  public static func columnInNotes(_ heading: String) -> Phrase {
    Phrase("inventory.columnInNotes", .text(heading))
  }

  /// “the column “…” is reckoned from others and was passed over”
  public static func columnReckoned(_ heading: String) -> Phrase {
    Phrase("inventory.columnReckoned", .text(heading))
  }

  /// “the identifier … stands in line … already; …”
  public static func identifierRepeated(_ identifier: String, _ line: Int) -> Phrase {
    Phrase("inventory.identifierRepeated", .text(identifier), .count(line))
  }

  /// “a table has at most … of these”
  public static func tableTooLarge(_ limit: Int) -> Phrase {
    Phrase("inventory.tooLarge", .text(String(limit)))
  }
}
