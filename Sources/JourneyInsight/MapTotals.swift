/// Figures of several maps together.
public struct MapTotals: Hashable, Sendable {
  /// How many maps.
  public private(set) var maps = 0
  /// How many touchpoints they have.
  public private(set) var touchpoints = 0
  /// How many of those are low, critical, unrated.
  public private(set) var low = 0, critical = 0, unrated = 0
  /// How many actions are open, and how many are overdue.
  public private(set) var openActions = 0, overdue = 0
  private var rated = 0
  // Whole numbers, so that taking a map out again leaves exactly what was before.
  private var millionths: Int64 = 0
  private var covered = 0

  /// The figures of no map.
  public init() {}

  /// The figures of maps.
  public init(of overviews: some Sequence<MapOverview>) { for overview in overviews { add(overview) } }

  /// Counts a map in.
  public mutating func add(_ overview: MapOverview) { count(overview, 1) }

  /// Counts a map out that was counted in.
  public mutating func subtract(_ overview: MapOverview) { count(overview, -1) }

  private mutating func count(_ overview: MapOverview, _ sign: Int) {
    let tally = overview.tally
    maps += sign
    touchpoints += sign * tally.touchpoints
    low += sign * tally.low
    critical += sign * tally.critical
    unrated += sign * tally.unrated
    openActions += sign * overview.openActions
    overdue += sign * overview.overdue
    rated += sign * tally.rated
    millionths += Int64(sign) * tally.millionths
    covered += sign * overview.coverage.said
  }

  /// The mean rating of all touchpoints that have one; nil where none has.
  public var mean: Double? { rated == 0 ? nil : Double(millionths) / 1_000_000 / Double(rated) }
  /// How much is known of all touchpoints; nil where there are none.
  public var coverage: Double? {
    touchpoints == 0 ? nil : Double(covered) / Double(Coverage.Aspect.allCases.count * touchpoints)
  }
}
