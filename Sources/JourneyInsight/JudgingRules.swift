public import JourneyModel

/// What a map's touchpoints are judged by: its standard and its benchmarks.
public struct JudgingRules: Hashable, Sendable {
  /// What a touchpoint must reach where it names no expectation of its own.
  public var standard: Rating
  private var benchmarks: [ScoredMeasure: Benchmark]

  /// The rules of the given map; measures for which it names no benchmark count by the usual ones.
  public init(of map: JourneyMap) {
    standard = map.standard
    benchmarks = Self.usual
    for benchmark in map.benchmarks {
      if let measure = benchmark.measure.known { benchmarks[measure] = benchmark }
    }
  }

  /// The values that count as ratings 1, 3 and 5 where a map says nothing else: CSAT in percent, NPS −100…100, CES
  /// 1…7 with 7 for easy.
  private static let usual: [ScoredMeasure: Benchmark] = [
    .csat: Benchmark(measure: .known(.csat), one: 50, three: 75, five: 95),
    .nps: Benchmark(measure: .known(.nps), one: -30, three: 20, five: 70),
    .ces: Benchmark(measure: .known(.ces), one: 3, three: 5, five: 6.5),
  ]

  /// What a reading counts as, 1…5, or nil where it has no value or its measure is not one that is scored.
  ///
  /// Straight lines through the benchmark's three points, going on beyond the outer ones and limited to 1…5; the
  /// points may fall, where less is better. Of points that are equal the best one is reached with their value.
  public func rating(of reading: Evidence) -> Double? {
    guard let value = reading.value, let measure = reading.measure.known else { return nil }
    guard let points = benchmarks[measure] else { return Rating(clamping: value).value }
    let isUpper = points.five < points.one ? value <= points.three : value >= points.three
    let reach = isUpper ? points.five - points.three : points.three - points.one
    guard reach != 0 else { return Rating(clamping: isUpper ? 5 : 1).value }
    return Rating(clamping: 3 + (value - points.three) / reach * 2).value
  }
}
