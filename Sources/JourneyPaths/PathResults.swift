/// What a database counted by the statements of ``PathSQL``, read back as if it had been counted here.
public struct PathResults: Sendable {
  /// What one statement gave: lines of texts under headings.
  public struct Table: Sendable {
    /// The name of the statement.
    public let name: String
    /// The headings, in small letters.
    public let headings: [String]
    /// The rows, each with its line of the file.
    public let rows: [(line: Int, fields: [String])]

    /// A table.
    public init(name: String, headings: [String], rows: [(line: Int, fields: [String])]) {
      (self.name, self.headings, self.rows) = (name, headings, rows)
    }
  }

  /// Why tables are not what the statements give.
  public enum Problem: Error, Hashable, Sendable {
    /// A table is not there.
    case missing(table: String)
    /// It has no such column; those that it has.
    case noColumn(table: String, column: String, headings: [String])
    /// Something else stands where a number is expected.
    case noNumber(table: String, line: Int, column: String, found: String)
    /// It names an activity, or a touchpoint, that is in none of the others.
    case unknownName(table: String, line: Int, found: String)
    /// The tables were counted from different events.
    case mixed
    /// The statements were made for another map, or for the map as it was.
    case otherPairs
  }

  /// The names of the activities and the span of time; no events.
  public let log: EventLog
  /// What was counted of all cases.
  public let figures: PathFigures
  /// The funnel; nil where none was asked for.
  public let funnel: Funnel?

  /// The tables of the statements, by their names, in their order.
  public static let tables = ["totals", "activities", "waits", "moves", "variants", "throughput"]
  /// Those that are there only where they were asked for.
  public static let more = [
    "funnel", "after", "pairs", "touchpoint_totals", "touchpoints", "touchpoint_waits", "touchpoint_moves",
    "touchpoint_ends", "stages", "stage_times",
  ]

  /// Reads the tables.
  ///
  /// - Parameter tables: By their names.
  public init(_ tables: [String: Table]) throws(Problem) {
    let reader = ResultReader(tables)
    let totals = try reader.table("totals")
    guard let row = totals.rows.first else { throw .mixed }
    let names = try reader.table("activities").texts("name").map(\.text).sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    let first = try totals.whole("first_time", row) ?? 0
    let last = try totals.whole("last_time", row) ?? 0
    log = EventLog(naming: names, span: Int64(min(first, last))...Int64(last))
    figures = try reader.figures("totals", "activities", "waits", "moves", names: names, isWhole: true)
    funnel = tables["funnel"] == nil ? nil : try reader.funnel(names: names)
  }
}

extension EventLog {
  /// A log that has names and no events: for what was counted elsewhere.
  public init(naming activities: [String], span: ClosedRange<Int64> = 0...0) {
    self.init(
      activities: activities, segments: [], span: span, starts: [0], names: [], times: [], ends: [],
      amounts: [], costs: [], caseSegments: [])
  }
}

extension PathAnalysis {
  /// The figures that a database counted: of everything, without segments and without the time before.
  public init(_ results: PathResults) {
    self.init(log: results.log, whole: Part(figures: results.figures, funnel: results.funnel))
  }
}

/// What was counted of a map's touchpoints and stages, here or in a database.
public struct PlaceFigures: Sendable {
  /// How many cases there are.
  public let cases: Int
  /// How long they took; nil without any.
  public let throughput: DurationFigures?
  /// The last time of the log, in milliseconds since 1970.
  public let lastTime: Int64
  /// What was counted of the touchpoints, by their places on the map; other events are passed over.
  public let way: PathFigures
  /// For each touchpoint how many cases came to it and to none that comes later on the map.
  public let ends: [Int]
  /// The stages of which activities are known, in order: how many cases reached each one in order, how many were in it
  /// at all, and the median of how long, in milliseconds.
  public let stages: [(reached: Int, cases: Int, median: Double?)]

  /// Counts a log.
  ///
  /// - Parameters:
  ///   - places: For each activity the place of its touchpoint; nil for one that has none.
  ///   - touchpoints: The identifiers of the touchpoints.
  ///   - stages: The activities of each stage.
  public init(
    of log: EventLog, places: [Int?], touchpoints: [String], stages: [Funnel.Request], window: Int64?
  ) {
    self.init(of: log, places: places, touchpoints: touchpoints, stages: stages, window: window) { _ in }
  }

  /// The same in steps, so that it can be told how far it has come.
  ///
  /// - Parameter between: Is told before each step which part of the work is done, from 0 to 1; what it throws ends it.
  public init<Stop: Error>(
    of log: EventLog, places: [Int?], touchpoints: [String], stages: [Funnel.Request], window: Int64?,
    between: (Double) throws(Stop) -> Void
  ) throws(Stop) {
    // Figures of the touchpoints take about as long as five stages.
    let steps = Double(stages.count + 8)
    try between(0)
    let way = log.projected(onto: places, names: touchpoints)
    (cases, lastTime) = (log.caseCount, log.span.upperBound)
    throughput = log.throughput
    try between(2 / steps)
    self.way = PathFigures(of: way)
    ends = way.goingNoFurther()
    try between(7 / steps)
    let funnel = stages.isEmpty ? nil : Funnel(of: log, stages, window: window)
    var counted: [(reached: Int, cases: Int, median: Double?)] = []
    for (stage, step) in zip(stages, funnel?.steps ?? []) {
      try between(Double(counted.count + 8) / steps)
      let own = Set(stage.activities)
      let inside = log.projected(onto: places.indices.map { own.contains($0) ? 0 : nil }, names: [""])
      counted.append((step.cases, inside.caseCount, inside.throughput?.median))
    }
    self.stages = counted
  }

  /// Reads what a database counted.
  ///
  /// - Parameters:
  ///   - pairs: Which activity is which touchpoint, as it is now.
  ///   - touchpoints: The identifiers of the touchpoints, in order.
  ///   - stages: The identifiers of the stages of which activities are known.
  public init(
    _ results: PathResults, _ tables: [String: PathResults.Table], pairs: [String: String],
    touchpoints: [String], stages: [String]
  ) throws(PathResults.Problem) {
    let reader = ResultReader(tables)
    let table = try reader.table("pairs")
    let (activities, ids) = (try table.texts("activity"), try table.texts("touchpoint"))
    // Pairs of activities that the log does not have say nothing.
    let known = Set(results.log.activities)
    let said = Dictionary(
      zip(activities.map(\.text), ids.map(\.text)), uniquingKeysWith: { first, _ in first }
    )
    .filter { known.contains($0.key) }
    guard said == pairs else { throw .otherPairs }
    (cases, lastTime) = (results.figures.cases, results.log.span.upperBound)
    throughput = results.figures.throughput
    way = try reader.figures(
      "touchpoint_totals", "touchpoints", "touchpoint_waits", "touchpoint_moves", names: touchpoints,
      isWhole: false)
    ends = try reader.counts("touchpoint_ends", names: touchpoints)
    self.stages = stages.isEmpty ? [] : try reader.stages(stages)
  }
}
