public import Phrases

/// Something about a cell of an inventory: why it cannot be taken over, or what was made of it.
public struct InventoryProblem: Error, Hashable, Sendable {
  /// The line of the table, from 1.
  public let line: Int
  /// The heading of the column as it stands in the table; nil where it is about the whole line.
  public let column: String?
  /// What is wrong.
  public let matter: Matter

  /// Something about a line or a cell of it.
  public init(line: Int, column: String? = nil, _ matter: Matter) {
    (self.line, self.column, self.matter) = (line, column, matter)
  }

  /// What can be wrong. Texts are the table's own.
  public enum Matter: Error, Hashable, Sendable {
    /// The table has no column with the names of touchpoints.
    case noNames
    /// Two columns mean the same.
    case columnTwice
    /// There are more fields than headings: most often a delimiter that should be between quotation marks.
    case tooManyFields(found: Int, expected: Int)
    /// A line says something of a touchpoint and does not name it.
    case noName
    /// Something else was found than what can stand there.
    case found(String, Expectation)
    /// The same name of a field occurs twice in an item.
    case keyTwice(InventoryKey, item: String)
    /// Another line, above, says something else of the same stage or persona.
    case contradicts(line: Int, String)
  }

  /// What can stand in a cell, or behind a name in it.
  public enum Expectation: Hashable, Sendable {
    /// A number within bounds.
    case number(low: Double, high: Double)
    /// A number of 1…5, or a scale to be named.
    case ratingOrScale
    /// A whole number within bounds.
    case whole(low: Int, high: Int)
    /// A number from 0 on.
    case notNegative
    /// Any number.
    case anyNumber
    /// A whole number from 0 on.
    case count
    /// A part of a whole: a percentage, or a number of 0…1.
    case share
    /// A day.
    case day
    /// Yes or no.
    case flag
    /// One of these words, or another one between quotation marks.
    case words([Phrase])
    /// One of these names, an equals sign and what it says.
    case keys([InventoryKey])
    /// A name, an equals sign and a value as JSON.
    case json
  }
}

/// Why an inventory was not taken over. Nothing of it was.
public enum InventoryImportError: Error, Hashable, Sendable {
  /// It is no table.
  case table(CSVError)
  /// It has no line with a stage or touchpoint.
  case empty
  /// It is an event log: in this line there are a case, an activity and a time.
  case eventLog(line: Int)
  /// A scale was named, and the table has no ratings.
  case noRatings
  /// These cells are wrong; at least one.
  case problems([InventoryProblem])
}
