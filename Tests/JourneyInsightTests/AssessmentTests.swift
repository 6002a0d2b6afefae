import JourneyInsight
import JourneyModel
import Testing

@Suite struct AssessmentTests {
  private let rules = JudgingRules(of: JourneyMap(title: ""))

  private func assess(_ touchpoint: Touchpoint) -> Assessment { Assessment(of: touchpoint, by: rules) }

  // The room's judgement

  static let medians: [([Double], median: Double?, spread: Double?)] = [
    ([], nil, nil), ([4], 4, nil), ([2, 4], 3, 2), ([1, 2], 1.5, 1), ([5, 1, 2], 2, 4), ([3, 3, 3], 3, 0),
    ([4, 1, 3, 2], 2.5, 3), ([5, 4, 4, 1, 2], 4, 4),
  ]

  @Test("ballots give their median and how far they lie apart", arguments: medians)
  func ballots(_ ballots: [Double], _ median: Double?, _ spread: Double?) {
    let assessment = assess(Sample.touchpoint(ballots: ballots))
    #expect(assessment.judged == median)
    #expect(assessment.spread == spread)
    #expect(assessment.lacksAgreement == ((spread ?? 0) >= 2))
    #expect(assessment.rating == median)
  }

  @Test("ballots go before what was set; without them what was set holds")
  func ballotsGoFirst() {
    #expect(assess(Sample.touchpoint(judged: 5, ballots: [1, 2])).judged == 1.5)
    #expect(assess(Sample.touchpoint(judged: 5)).judged == 5)
  }

  @Test("a spread of two is no agreement, less is")
  func agreement() {
    #expect(assess(Sample.touchpoint(ballots: [2, 4])).lacksAgreement)
    #expect(!assess(Sample.touchpoint(ballots: [2.5, 4])).lacksAgreement)
    #expect(!assess(Sample.touchpoint(judged: 1)).lacksAgreement)
  }

  // Measurement

  @Test("measurement beats opinion, and the gap says how far they are apart")
  func measuredGoesFirst() {
    let both = assess(Sample.touchpoint(judged: 4, Sample.reading(.csat, 62.5)))
    #expect((both.judged, both.measured, both.rating, both.gap) == (4, 2, 2, 2))
    #expect(both.level == .low)
    #expect(assess(Sample.touchpoint(judged: 4)).gap == nil)
    #expect(assess(Sample.touchpoint(Sample.reading(.csat, 62.5))).gap == nil)
    #expect(assess(Sample.touchpoint(judged: 1, Sample.reading(.rating, 5))).gap == -4)
  }

  @Test("of each source and measure the latest reading counts, whatever the order")
  func latestReading() {
    let old = Sample.reading(.rating, 1, source: "survey", date: "2024-12-31")
    let new = Sample.reading(.rating, 4, source: "survey", date: "2025-01-01")
    let undated = Sample.reading(.rating, 2, source: "survey")
    #expect(assess(Sample.touchpoint(old, new)).measured == 4)
    #expect(assess(Sample.touchpoint(new, old)).measured == 4)
    #expect(assess(Sample.touchpoint(new, old, undated)).measured == 4, "a day beats no day")
    #expect(assess(Sample.touchpoint(undated, old)).measured == 1)
  }

  @Test("of two readings of one day the one written down later counts")
  func laterOfOneDay() {
    let one = Sample.reading(.rating, 1, date: "2025-01-01")
    let two = Sample.reading(.rating, 2, date: "2025-01-01")
    #expect(assess(Sample.touchpoint(one, two)).measured == 2)
    #expect(assess(Sample.touchpoint(two, one)).measured == 1)
  }

  @Test("a day that is not ISO 8601 is no day: it is older than any, and of two such the later one counts")
  func noDay() {
    let dated = Sample.reading(.rating, 1, date: "2025")
    let vague = Sample.reading(.rating, 2, date: "9 May 2026")
    let vaguer = Sample.reading(.rating, 3, date: "spring")
    #expect(assess(Sample.touchpoint(dated, vague)).measured == 1)
    #expect(assess(Sample.touchpoint(vague, dated)).measured == 1)
    #expect(assess(Sample.touchpoint(vaguer, vague)).measured == 2)
  }

  @Test("of two readings of one day the time of the day does not decide, but which is written later")
  func timesOfDay() {
    let noon = Sample.reading(.rating, 1, date: "2025-01-01T12:00")
    let morning = Sample.reading(.rating, 2, date: "2025-01-01T08:00")
    #expect(assess(Sample.touchpoint(noon, morning)).measured == 2)
  }

  @Test("ways to write one measure are one measure")
  func spellings() {
    let old = Sketch.reading("Customer satisfaction", 50, date: "2024")
    let new = Sketch.reading("CSAT", 95, date: "2025")
    #expect(assess(Sample.touchpoint(new, old)).measured == 5)
  }

  @Test("a voice of a later version is not scored, and neither is a reading outside the range")
  func notScored() {
    let partner = Sketch.reading("rating", 5) { $0.voice = .other("partner") }
    let impossible = Sample.reading(.csat, 120)
    let found = assess(Sample.touchpoint(judged: 3, partner, impossible))
    #expect((found.measured, found.employees, found.rating) == (nil, nil, 3))
  }

  @Test("other sources and other measures count beside each other")
  func sourcesAndMeasures() {
    let survey = Sample.reading(.rating, 1, source: "survey", date: "2020")
    let panel = Sample.reading(.rating, 2, source: "panel", date: "2021")
    let csat = Sample.reading(.csat, 95, source: "survey", date: "2019")
    #expect(assess(Sample.touchpoint(survey, panel)).measured == 1.5)
    #expect(assess(Sample.touchpoint(survey, csat)).measured == 3)
    #expect(assess(Sample.touchpoint(survey, panel, csat)).measured == 8.0 / 3)
  }

  @Test("weights weigh, and 0 leaves a reading out")
  func weights() {
    let heavy = Sample.reading(.rating, 5, weight: 75, source: "a")
    let light = Sample.reading(.rating, 1, weight: 25, source: "b")
    #expect(assess(Sample.touchpoint(heavy, light)).measured == 4)
    let none = Sample.reading(.rating, 1, weight: 0, source: "b")
    #expect(assess(Sample.touchpoint(heavy, none)).measured == 5)
    #expect(assess(Sample.touchpoint(judged: 3, none)).rating == 3)
    #expect(assess(Sample.touchpoint(none)).level == .unrated)
  }

  @Test("a newer reading of weight 0 does not hide the one before it")
  func excludedReadingsHideNothing() {
    let old = Sample.reading(.rating, 4, date: "2024")
    let excluded = Sample.reading(.rating, 1, weight: 0, date: "2025")
    let quotation = Sample.reading(.rating, nil, date: "2025")
    #expect(assess(Sample.touchpoint(old, excluded, quotation)).measured == 4)
  }

  static let extremeWeights: [Double] = [
    .leastNonzeroMagnitude, 1e-300, 1, 1e300, 1e308, .greatestFiniteMagnitude,
  ]

  @Test("weights of any size give a rating of 1…5", arguments: extremeWeights, extremeWeights)
  func weightsOfAnySize(_ one: Double, _ other: Double) throws {
    let touchpoint = Sample.touchpoint(
      Sample.reading(.rating, 5, weight: one, source: "a"),
      Sample.reading(.rating, 2, weight: other, source: "b"))
    let rating = try #require(assess(touchpoint).rating)
    #expect((2...5).contains(rating))
    if one == other { #expect(abs(rating - 3.5) < 1e-9) }
  }

  @Test("employees' readings stand apart and never enter the rating")
  func employees() {
    let staff = Sample.reading(.rating, 5, date: "2025", voice: .employee)
    let customers = Sample.reading(.rating, 2, date: "2024", voice: .customer)
    let both = assess(Sample.touchpoint(staff, customers))
    #expect((both.measured, both.employees, both.rating) == (2, 5, 2))
    let staffOnly = assess(Sample.touchpoint(staff))
    #expect((staffOnly.measured, staffOnly.employees, staffOnly.rating) == (nil, 5, nil))
    #expect(staffOnly.level == .unrated)
    #expect(
      assess(Sample.touchpoint(Sample.reading(.rating, 2))).measured == 2, "no voice counts as the customer")
  }

  // What follows

  @Test("a touchpoint's own expectation goes before the map's standard")
  func expectation() {
    var map = JourneyMap(title: "")
    map.standard = Rating(clamping: 4)
    let rules = JudgingRules(of: map)
    let usual = Assessment(of: Sample.touchpoint(judged: 3), by: rules)
    #expect((usual.expected, usual.level) == (4, .low))
    let own = Assessment(of: Sample.touchpoint(judged: 3, expected: 2), by: rules)
    #expect((own.expected, own.level) == (2, .strong))
  }

  @Test("a low touchpoint is proposed for improvement, or for removal where the journey does not need it")
  func proposals() {
    var touchpoint = Sample.touchpoint(judged: 2)
    #expect(assess(touchpoint).proposal == .improve)
    touchpoint.necessary = false
    #expect(assess(touchpoint).proposal == .remove)
    touchpoint.effectiveness = Rating(3)
    #expect(assess(touchpoint).proposal == nil)
    touchpoint.effectiveness = nil
    #expect(assess(touchpoint).proposal == nil, "unrated is never low")
  }

  @Test("feelings and votes do not enter the rating")
  func othersDoNotCount() {
    var touchpoint = Sample.touchpoint(judged: 3)
    let before = assess(touchpoint)
    touchpoint.emotion = Emotion(-2)
    touchpoint.votes = 9
    touchpoint.momentOfTruth = true
    touchpoint.verdict = .known(.remove)
    #expect(assess(touchpoint) == before)
  }

  @Test("equal readings are their own mean, whatever the weights", arguments: [1.1, 2.6, 3.1, 4.7])
  func meansOfEqualsDoNotFallLow(_ rating: Double) {
    var touchpoint = Sample.touchpoint(expected: rating)
    touchpoint.evidence = (0..<7).map { Sample.reading(.rating, rating, weight: 33.3, source: "\($0)") }
    #expect(assess(touchpoint).level == .ok)
  }
}
