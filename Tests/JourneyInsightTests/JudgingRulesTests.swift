import JourneyInsight
import JourneyModel
import Testing

@Suite struct JudgingRulesTests {
  private func rules(_ benchmarks: Benchmark...) -> JudgingRules {
    var map = JourneyMap(title: "")
    map.benchmarks = benchmarks
    return JudgingRules(of: map)
  }

  private func benchmark(_ measure: ScoredMeasure, _ one: Double, _ three: Double, _ five: Double)
    -> Benchmark
  {
    Benchmark(measure: .known(measure), one: one, three: three, five: five)
  }

  /// Whether a reading counts as a rating, but for the rounding of binary fractions.
  private func expect(
    _ value: Double, of measure: ScoredMeasure, by rules: JudgingRules, isRated rating: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try #require(rules.rating(of: Sample.reading(measure, value)), sourceLocation: sourceLocation)
    #expect(abs(found - rating) < 1e-9, "\(measure) \(value) → \(found)", sourceLocation: sourceLocation)
  }

  static let usual: [(ScoredMeasure, Double, Double)] = [
    (.csat, 50, 1), (.csat, 75, 3), (.csat, 95, 5), (.csat, 62.5, 2), (.csat, 85, 4), (.csat, 80, 3.5),
    (.csat, 0, 1), (.csat, 49, 1), (.csat, 100, 5), (.csat, 55, 1.4),
    (.nps, -30, 1), (.nps, 20, 3), (.nps, 70, 5), (.nps, -5, 2), (.nps, 45, 4), (.nps, 0, 2.2),
    (.nps, -100, 1), (.nps, 100, 5),
    (.ces, 3, 1), (.ces, 5, 3), (.ces, 6.5, 5), (.ces, 4, 2), (.ces, 5.75, 4), (.ces, 1, 1), (.ces, 7, 5),
    (.rating, 1, 1), (.rating, 3.7, 3.7), (.rating, 5, 5),
  ]

  @Test("readings count by straight lines through the usual benchmarks, limited to 1…5", arguments: usual)
  func usualBenchmarks(_ measure: ScoredMeasure, _ value: Double, _ rating: Double) throws {
    try expect(value, of: measure, by: rules(), isRated: rating)
  }

  @Test("a map's own benchmark takes the place of the usual one, of that measure only")
  func ownBenchmark() throws {
    let rules = rules(benchmark(.nps, 0, 50, 100))
    for (value, rating) in [(0.0, 1.0), (25, 2), (50, 3), (75, 4), (100, 5), (-50, 1)] {
      try expect(value, of: .nps, by: rules, isRated: rating)
    }
    try expect(75, of: .csat, by: rules, isRated: 3)
  }

  @Test("ratings too count by a benchmark where the map has one for them")
  func ownBenchmarkOfRatings() throws {
    let strict = rules(benchmark(.rating, 3, 4, 5))
    for (value, rating) in [(1.0, 1.0), (3, 1), (3.5, 2), (4, 3), (4.5, 4), (5, 5)] {
      try expect(value, of: .rating, by: strict, isRated: rating)
    }
  }

  @Test(
    "a reading that its measure cannot give is not scored",
    arguments: [
      (ScoredMeasure.rating, [0.9, 5.1, 10]), (.csat, [-1, 100.5]), (.nps, [-101, 200]), (.ces, [0, 7.5]),
    ])
  func outOfRange(_ measure: ScoredMeasure, _ values: [Double]) {
    for value in values { #expect(rules().rating(of: Sample.reading(measure, value)) == nil) }
  }

  @Test("a measure counts however it is written")
  func spellings() throws {
    for name in ["NPS", "Net-Promoter Score", "صافي نقاط الترويج"] {
      #expect(rules().rating(of: Sketch.reading(name, 20)) == 3)
      let own = rules(Benchmark(measure: VocabularyWord(name), one: 0, three: 50, five: 100))
      try expect(50, of: .nps, by: own, isRated: 3)
    }
  }

  @Test("of two benchmarks of one measure the later one holds")
  func laterBenchmarkHolds() throws {
    try expect(10, of: .nps, by: rules(benchmark(.nps, 0, 1, 2), benchmark(.nps, 0, 10, 20)), isRated: 3)
  }

  static let falling: [(Double, Double)] = [(7, 1), (6, 2), (5, 3), (4, 3.5), (3, 4), (1, 5)]

  @Test("a benchmark may fall: less is better", arguments: falling)
  func fallingBenchmark(_ value: Double, _ rating: Double) throws {
    try expect(value, of: .ces, by: rules(benchmark(.ces, 7, 5, 1)), isRated: rating)
  }

  @Test(
    "a benchmark that neither rises nor falls throughout leaves the usual one in force",
    arguments: [[50, 75, 75], [75, 75, 95], [75, 50, 50], [75, 75, 75], [50, 95, 75], [95, 50, 75]])
  func brokenBenchmark(_ points: [Double]) throws {
    let rules = rules(benchmark(.csat, 0, 50, 100), benchmark(.csat, points[0], points[1], points[2]))
    try expect(50, of: .csat, by: rules, isRated: 3)
    let alone = self.rules(benchmark(.csat, points[0], points[1], points[2]))
    for (value, rating) in [(50.0, 1.0), (75, 3), (95, 5)] {
      try expect(value, of: .csat, by: alone, isRated: rating)
    }
  }

  @Test("no benchmark and no reading leads out of 1…5")
  func ratingsStayInRange() throws {
    let extremes = [
      -Double.greatestFiniteMagnitude, -100, -1, 0, .leastNonzeroMagnitude, 1, 100,
      Double.greatestFiniteMagnitude,
    ]
    for one in extremes {
      for three in extremes {
        for five in extremes {
          let rules = rules(benchmark(.nps, one, three, five))
          for value in extremes {
            let rating = rules.rating(of: Sample.reading(.nps, value))
            #expect((rating != nil) == (-100...100).contains(value))
            if let rating { #expect((1...5).contains(rating)) }
          }
        }
      }
    }
  }

  @Test(
    "a better reading never counts as a worse rating",
    arguments: [(50.0, 75.0, 95.0), (95, 75, 50), (1, 2, 3), (3, 4, 9)])
  func ratingsRiseWithReadings(_ one: Double, _ three: Double, _ five: Double) throws {
    let rules = rules(benchmark(.csat, one, three, five))
    let values = (0...1000).map { Double($0) / 10 }
    let ratings = (one < five ? values : values.reversed()).compactMap {
      rules.rating(of: Sample.reading(.csat, $0))
    }
    #expect(ratings.count == values.count)
    #expect(zip(ratings, ratings.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("a quotation and an unscored measure count as nothing")
  func unscored() {
    var churn = Evidence(id: Identifier("e"), measure: .other("churn"))
    churn.value = 4
    #expect(rules().rating(of: churn) == nil)
    #expect(rules().rating(of: Sample.reading(.nps, nil)) == nil)
  }
}
