public import JourneyModel

/// Why a line of a table of readings cannot be taken over.
public struct ReadingProblem: Error, Hashable, Sendable {
  /// The line of the table, from 1.
  public let line: Int
  /// What is wrong with it.
  public let matter: Matter

  /// Something about a line.
  public init(line: Int, _ matter: Matter) {
    self.line = line
    self.matter = matter
  }

  /// What can be wrong. Texts are the table's own.
  public enum Matter: Hashable, Sendable {
    /// The table lacks a column that it must have.
    case noColumn(ReadingColumn)
    /// Two columns bear the same heading.
    case columnTwice(ReadingColumn)
    /// There are more fields than headings: most often a delimiter that should be between quotation marks.
    case tooManyFields(found: Int, expected: Int)
    /// The map has no touchpoint of that identifier or name.
    case noSuchTouchpoint(String)
    /// Several touchpoints bear the name; its stage or identifier tells them apart.
    case ambiguousTouchpoint(String, count: Int)
    /// The touchpoint is there, but in another stage than the table says.
    case inOtherStage(String, stage: String)
    /// The map has no stage of that identifier, name or number.
    case noSuchStage(String)
    /// Several stages bear the name; the number tells them apart.
    case ambiguousStage(String, count: Int)
    /// A field is empty that must not be.
    case missing(ReadingColumn)
    /// There is neither a value nor a quotation.
    case saysNothing
    /// What stands there is no number.
    case noNumber(ReadingColumn, String)
    /// The number is not within the bounds of its measure or column.
    case outside(ReadingColumn, String, low: Double, high: Double)
    /// What stands there is no whole number from 0 on.
    case noCount(ReadingColumn, String)
    /// The word is none of those that the column knows.
    case unknownWord(ReadingColumn, String)
    /// A number as customer satisfaction that is no percentage.
    case noPercentage(String)
    /// Answers of a measure go beyond both scales that they can be on.
    case noScale(ScoredMeasure, column: String, highest: Double)
    /// What stands in a column of answers is none.
    case noAnswer(column: String, String, low: Double, high: Double)
    /// No column has the heading that was named.
    case noSuchColumn(String)
    /// Two columns hold answers of one measure about the same.
    case answersTwice(ScoredMeasure, column: String)
    /// What stands there is no day, month or year, or may be two.
    case noDate(String)
    /// An earlier line says something else of the same source, measure and day.
    case contradicts(line: Int)
  }
}

/// Why a table of readings was not taken over. Nothing of it was.
public enum EvidenceImportError: Error, Hashable, Sendable {
  /// It is no table.
  case table(CSVError)
  /// It has no line with a reading.
  case empty
  /// It is an event log: in this line there are a case, an activity and a time.
  case eventLog(line: Int)
  /// These lines are wrong; at least one.
  case problems([ReadingProblem])
}
