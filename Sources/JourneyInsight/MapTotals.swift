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
  private var ratings = 0.0
  private var covered = 0.0

  /// The figures of maps.
  public init(of overviews: some Sequence<MapOverview>) {
    for overview in overviews {
      let tally = overview.tally
      maps += 1
      touchpoints += tally.touchpoints
      low += tally.low
      critical += tally.critical
      unrated += tally.unrated
      openActions += overview.openActions
      overdue += overview.overdue
      rated += tally.rated
      ratings += (tally.mean ?? 0) * Double(tally.rated)
      covered += (overview.covered ?? 0) * Double(tally.touchpoints)
    }
  }

  /// The mean rating of all touchpoints that have one; nil where none has.
  public var mean: Double? { rated == 0 ? nil : ratings / Double(rated) }
  /// How much is known of all touchpoints; nil where there are none.
  public var coverage: Double? { touchpoints == 0 ? nil : covered / Double(touchpoints) }
}
