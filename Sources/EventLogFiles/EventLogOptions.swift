public import JourneyPaths

/// How a log is to be read.
public struct EventLogOptions: Sendable {
  /// The headings of columns, or the keys of attributes, that were named; others are found.
  public var columns: [LogPart: String] = [:]
  /// Rows are kept that have these values in these columns.
  public var only: [(column: String, value: String)] = []
  /// The zone of times that name none.
  public var zone = LogZone.utc
  /// Whether days come before months where they are written with slashes, points or hyphens behind.
  public var isDayFirst = false
  /// Whether any number of bad rows is passed over.
  public var skipsBad = false
  /// Whether events of all stages of life are kept, not only what was completed.
  public var keepsAllStages = false

  /// As the headings say, in UTC.
  public init() {}
}

/// Where the parts of events stand in a table.
public struct LogLayout: Sendable {
  /// What parts fields: a byte.
  public let delimiter: UInt8
  /// The line of the headings; what stands above and in it is no event.
  public let headingLine: Int
  /// The place of the column of each part that has one.
  public let places: [LogPart: Int]
  /// The columns that decide whether a row is kept, with the value that they must have.
  public let only: [(place: Int, value: String)]

  /// A layout.
  public init(
    delimiter: UInt8, headingLine: Int, places: [LogPart: Int], only: [(place: Int, value: String)] = []
  ) {
    (self.delimiter, self.headingLine, self.places, self.only) = (delimiter, headingLine, places, only)
  }
}

/// A log as it was read, and what there is to say of it.
public struct LoadedLog: Sendable {
  /// The events.
  public let log: EventLog
  /// How many rows were passed over because they lack something.
  public let skipped: Int
  /// What is wrong with the first of them.
  public let firstBad: [BadRow]
  /// Whether events that were not completed were left out.
  public let leftOutUnfinished: Bool
}

/// How far reading has come.
public struct LogProgress: Hashable, Sendable {
  /// How many rows were read.
  public let rows: Int
  /// How many bytes of the file were, and how many it has; 0 where nobody knows.
  public let bytes, total: Int
}
