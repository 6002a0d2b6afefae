public import JourneyModel

/// What a map's touchpoints are judged by: its standard and its benchmarks.
///
/// Where a map names no benchmark of a measure, or one whose values neither rise nor fall throughout, the usual one
/// counts: CSAT in percent 50, 75, 95; NPS −30, 20, 70; CES (1…7, 7 for easy) 3, 5, 6.5 (ours, from what firms report of
/// themselves as poor, fair and good). A `rating` is then taken as it is.
public struct JudgingRules: Hashable, Sendable {
  /// What a touchpoint must reach where it names no expectation of its own.
  public var standard: Rating
  private var rating: Benchmark?
  private var csat = Benchmark(measure: .known(.csat), one: 50, three: 75, five: 95)
  private var nps = Benchmark(measure: .known(.nps), one: -30, three: 20, five: 70)
  private var ces = Benchmark(measure: .known(.ces), one: 3, three: 5, five: 6.5)

  /// The rules of the given map; measures for which it names no benchmark count by what it shares with others, else by the
  /// usual ones.
  public init(of map: JourneyMap) {
    standard = map.standard
    for benchmark in map.shared.benchmarks + map.benchmarks where benchmark.isMonotonic {
      switch benchmark.measure.scored {
      case .csat: csat = benchmark
      case .nps: nps = benchmark
      case .ces: ces = benchmark
      case .rating: rating = benchmark
      case nil: break
      }
    }
  }

  /// What a reading counts as, 1…5, or nil where it has no value, its measure is not one that is scored, or the value lies
  /// outside what the measure can give.
  ///
  /// Straight lines through the benchmark's three points, going on beyond the outer ones and limited to 1…5 (ours:
  /// linear interpolation between what the map calls poor, fair and good); the points may fall, where less is better.
  public func rating(of reading: Evidence) -> Double? { rating(of: reading.value, reading.measure.scored) }

  /// The same of a value of a measure.
  func rating(of value: Double?, _ measure: ScoredMeasure?) -> Double? {
    guard let value, let measure, measure.range.contains(value) else { return nil }
    let points: Benchmark
    switch measure {
    case .rating:
      guard let rating else { return value }
      points = rating
    case .csat: points = csat
    case .nps: points = nps
    case .ces: points = ces
    }
    let isUpper = points.five < points.one ? value <= points.three : value >= points.three
    let reach = isUpper ? points.five - points.three : points.three - points.one
    return Rating(clamping: 3 + (value - points.three) / reach * 2).value
  }
}

extension Benchmark {
  /// Whether the three values rise throughout or fall throughout: else they tell no better from worse.
  public var isMonotonic: Bool { one < three && three < five || one > three && three > five }
}
