// Tables: their columns, what narrows and orders them, and what they say.

extension Phrase {
  /// What a column is called that shows no field of the format.
  public static func column(_ key: String) -> Phrase { Phrase("column." + key) }

  /// The words by which a filter asks for a field, parted by bars.
  public static func filterKey(_ field: String) -> Phrase { Phrase("filterKey." + field) }

  /// The words by which a filter asks for a property, parted by bars.
  public static func filterMark(_ mark: String) -> Phrase { Phrase("filterMark." + mark) }

  /// The heading above the pains of a class.
  public static func painGroup(_ painClass: String) -> Phrase { Phrase("painGroup." + painClass) }

  /// “overdue”
  public static var overdue: Phrase { Phrase("overdue") }

  /// “… rows”
  public static func rowCount(_ count: Int) -> Phrase { Phrase("rowCount", .count(count)) }

  /// “… of … rows”
  public static func rowsOf(_ shown: Int, _ total: Int) -> Phrase {
    Phrase("rowsOf", .count(shown), .count(total))
  }

  /// “filter: …”
  public static func filteredBy(_ text: String) -> Phrase { Phrase("filteredBy", .text(text)) }

  /// “by …, smallest first”
  public static func sortedUp(_ column: Phrase) -> Phrase { Phrase("sortedUp", .phrase(column)) }

  /// “by …, greatest first”
  public static func sortedDown(_ column: Phrase) -> Phrase { Phrase("sortedDown", .phrase(column)) }

  /// “In the usual order again”
  public static var usualOrder: Phrase { Phrase("usualOrder") }

  /// “grouped by …”
  public static func groupedBy(_ column: Phrase) -> Phrase { Phrase("groupedBy", .phrase(column)) }

  /// “No longer grouped”
  public static var notGrouped: Phrase { Phrase("notGrouped") }

  /// “… is different in every row”
  public static func cannotGroup(_ column: Phrase) -> Phrase { Phrase("cannotGroup", .phrase(column)) }

  /// “without”
  public static var emptyGroup: Phrase { Phrase("emptyGroup") }

  /// “Filter:”
  public static var askFilter: Phrase { Phrase("askFilter") }

  /// “No field is called …: searched as text”
  public static func unknownFilterKey(_ key: String) -> Phrase { Phrase("unknownFilterKey", .text(key)) }

  /// “All rows again”
  public static var filterCleared: Phrase { Phrase("filterCleared") }

  /// “The filter hides it; … takes the filter away”
  public static func hiddenByFilter(_ key: String) -> Phrase { Phrase("hiddenByFilter", .text(key)) }

  /// “Nothing passes the filter | … takes it away, … changes it”
  public static func nothingPasses(_ back: String, _ filter: String) -> Phrase {
    Phrase("nothingPasses", .text(back), .text(filter))
  }

  /// “Columns”
  public static var columnsTitle: Phrase { Phrase("columnsTitle") }

  /// “Sorted, grouped and chosen are columns of tables; … shows one”
  public static func onlyInTables(_ key: String) -> Phrase { Phrase("onlyInTables", .text(key)) }

  /// “That is for touchpoints; … shows them as rows”
  public static func onlyWithTouchpoints(_ key: String) -> Phrase {
    Phrase("onlyWithTouchpoints", .text(key))
  }

  /// “The table has no row”
  public static var nothingInTable: Phrase { Phrase("nothingInTable") }

  /// “… follows from other fields”
  public static func notChangedHere(_ column: Phrase) -> Phrase {
    Phrase("notChangedHere", .phrase(column))
  }

  /// “Here is no pain yet; … records one”
  public static func painFirst(_ key: String) -> Phrase { Phrase("painFirst", .text(key)) }

  /// “Nothing is recorded here that could be deleted”
  public static var nothingToDeleteHere: Phrase { Phrase("nothingToDeleteHere") }

  /// “Where does it hurt?”
  public static var askFrictionPlace: Phrase { Phrase("askFrictionPlace") }

  /// “No touchpoint of the stage, or more than one, is called …”
  public static func notOneTouchpoint(_ name: String) -> Phrase {
    Phrase("notOneTouchpoint", .text(name))
  }

  /// “… has no touchpoint yet at which it could hurt”
  public static func noTouchpointForFriction(_ stage: String) -> Phrase {
    Phrase("noTouchpointForFriction", .text(stage))
  }

  /// “nobody said why”
  public static var noPainSaid: Phrase { Phrase("noPainSaid") }

  /// “no action yet”
  public static var noActionSaid: Phrase { Phrase("noActionSaid") }

  /// “friction of the stage”
  public static var frictionOfStage: Phrase { Phrase("frictionOfStage") }

  /// “Nothing hurts yet | …”
  public static func emptyPains(_ add: String) -> Phrase { Phrase("emptyPains", .text(add)) }

  /// “Nothing was decided yet | …”
  public static func emptyActions(_ add: String, _ decide: String) -> Phrase {
    Phrase("emptyActions", .text(add), .text(decide))
  }

  /// “Nothing waits to be placed | …”
  public static func emptyParking(_ park: String) -> Phrase { Phrase("emptyParking", .text(park)) }

  /// “No touchpoint yet | …”
  public static func emptyInventory(_ add: String) -> Phrase { Phrase("emptyInventory", .text(add)) }

  /// The keys of the line in which a filter is written.
  public static var hintsFilter: Phrase { Phrase("hintsFilter") }

  /// The keys of the list of columns.
  public static var hintsColumns: Phrase { Phrase("hintsColumns") }
}
