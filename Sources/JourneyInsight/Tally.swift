/// Counts and sums over touchpoints, from which a stage's or the map's figures are read.
///
/// Ratings are summed in whole millionths, so that taking a touchpoint out again leaves exactly what was before: sums
/// kept up to date over hours of editing equal sums made afresh.
public struct Tally: Hashable, Sendable {
  /// How many touchpoints.
  public private(set) var touchpoints = 0
  /// How many of them have a rating.
  public private(set) var rated = 0
  /// How many are low, the critical included.
  public private(set) var low = 0
  /// How many are critical.
  public private(set) var critical = 0
  /// How many are strong.
  public private(set) var strong = 0
  /// The sum of the ratings.
  private(set) var millionths: Int64 = 0

  /// A tally of nothing.
  public init() {}

  /// How many have no rating.
  public var unrated: Int { touchpoints - rated }

  /// The mean rating, 1…5, of those that have one, or nil if none has.
  public var mean: Double? { rated == 0 ? nil : Double(millionths) / 1_000_000 / Double(rated) }

  /// Counts a touchpoint in.
  mutating func add(_ entry: TallyEntry) { count(entry, 1) }

  /// Counts in what another tally counted.
  mutating func add(_ other: Tally) {
    touchpoints += other.touchpoints
    rated += other.rated
    low += other.low
    critical += other.critical
    strong += other.strong
    millionths += other.millionths
  }

  /// Counts a touchpoint out that was counted in.
  mutating func subtract(_ entry: TallyEntry) { count(entry, -1) }

  private mutating func count(_ entry: TallyEntry, _ sign: Int) {
    touchpoints += sign
    guard entry.level != .unrated else { return }
    rated += sign
    millionths += Int64(sign) * entry.millionths
    if entry.level.isLow { low += sign }
    if entry.level == .critical { critical += sign }
    if entry.level == .strong { strong += sign }
  }
}

/// What one touchpoint adds to a tally.
struct TallyEntry: Hashable, Sendable {
  let level: Level
  private let rating: Int32

  /// The rating in millionths, at most five million; 0 where there is none.
  var millionths: Int64 { Int64(rating) }

  init(_ assessment: Assessment) {
    level = assessment.level
    rating = Int32(((assessment.rating ?? 0) * 1_000_000).rounded())
  }
}
