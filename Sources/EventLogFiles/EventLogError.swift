/// Why something is no event log, or none that can be counted.
public enum EventLogError: Error, Hashable, Sendable {
  /// The system refused: which call's error number.
  case system(CInt)
  /// A folder or a device where a file is expected.
  case notAFile
  /// It ends within what gzip packed, behind so many bytes of the file.
  case gzipCut(bytes: Int)
  /// What gzip packed is damaged, behind so many bytes of the file.
  case gzipDamaged(bytes: Int)
  /// It is a spreadsheet's own file.
  case workbook
  /// It is in units of two bytes.
  case wideText
  /// A name is not UTF-8.
  case notUTF8(line: Int)
  /// XML that is not well-formed, as expat says it.
  case notWellFormed(line: Int, column: Int, reason: String)
  /// XML, but no event log.
  case notXES
  /// The quotation mark that opens in this line is never closed, or not within so many bytes.
  case openQuotation(line: Int)
  /// A record is longer than so many bytes.
  case recordTooLong(line: Int, limit: Int)
  /// No column has the part; the headings that there are.
  case noColumn(LogPart, headings: [String])
  /// Several columns could have the part; theirs.
  case severalColumns(LogPart, headings: [String])
  /// No column has this heading; the headings that there are.
  case noHeading(String, headings: [String])
  /// Nothing is in it, or nothing that was asked for.
  case empty
  /// More rows are bad than may be; what is wrong with the first one.
  case tooManyBad(count: Int, rows: Int, first: BadRow)
  /// It has more different values in a column than there can be activities or segments.
  case tooManyValues(LogPart, limit: Int)
  /// The column by which cases are to be told apart names the cases themselves.
  case namesCases
  /// It is larger than memory; how many events were read.
  case tooLarge(events: Int)
}

/// What a column has of an event.
public enum LogPart: String, CaseIterable, Hashable, Sendable {
  case `case`, activity, time, end, amount, cost, lifecycle, segment

  /// Its place among all parts.
  @inline(__always)
  var number: Int {
    switch self {
    case .case: 0
    case .activity: 1
    case .time: 2
    case .end: 3
    case .amount: 4
    case .cost: 5
    case .lifecycle: 6
    case .segment: 7
    }
  }
}

/// A row that could not be counted.
public struct BadRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// What it lacks.
  public let part: LogPart
  /// What stands there instead of a time; empty where nothing does.
  public let found: String

  /// A row that lacks something.
  public init(line: Int, lacks part: LogPart, found: String = "") {
    (self.line, self.part, self.found) = (line, part, found)
  }

  /// How many are told.
  public static let told = 5
}
