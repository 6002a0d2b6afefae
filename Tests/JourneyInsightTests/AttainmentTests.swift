import JourneyInsight
import JourneyModel
import Testing

@Suite struct AttainmentTests {
  private func attainment(
    _ value: Double, _ direction: VocabularyWord<TargetDirection>? = nil, measure: String = "nps",
    stage: [Evidence] = [],
    map: [Evidence] = []
  ) -> Attainment {
    var target = Target(id: Identifier("t"), measure: VocabularyWord(measure), value: value)
    target.direction = direction
    let drawn = Sketch.stage("s", []) { stage_ in
      stage_.evidence = stage
      stage_.targets = [target]
    }
    var journey = JourneyMap(title: "", stages: [drawn])
    journey.evidence = map
    return Attainment(of: target, in: drawn, of: journey)
  }

  struct Case: Sendable {
    let reading: Double
    let target: Double
    let atLeast: (share: Double?, isMet: Bool)
    let atMost: (share: Double?, isMet: Bool)
  }

  static let cases: [Case] = [
    Case(reading: 30, target: 40, atLeast: (0.75, false), atMost: (40.0 / 30, true)),
    Case(reading: 50, target: 40, atLeast: (1.25, true), atMost: (0.8, false)),
    Case(reading: 40, target: 40, atLeast: (1, true), atMost: (1, true)),
    // Nothing of something is 0 %, but something of nothing is no ratio.
    Case(reading: 0, target: 40, atLeast: (0, false), atMost: (nil, true)),
    Case(reading: 5, target: 0, atLeast: (nil, true), atMost: (nil, false)),
    Case(reading: 0, target: 0, atLeast: (nil, true), atMost: (1, true)),
    // Ratios of numbers below 0 have no meaning; whether the target is met can be told all the same.
    Case(reading: -20, target: -10, atLeast: (nil, false), atMost: (nil, true)),
    Case(reading: -10, target: -10, atLeast: (nil, true), atMost: (nil, true)),
    Case(reading: 10, target: -10, atLeast: (nil, true), atMost: (nil, false)),
    Case(reading: -10, target: 10, atLeast: (nil, false), atMost: (nil, true)),
    Case(reading: 1e300, target: 1e-300, atLeast: (nil, true), atMost: (0, false)),
  ]

  @Test("the share is the reading against the target, on the side where it is met", arguments: cases)
  func shares(_ sample: Case) {
    let reading = [Sketch.reading("nps", sample.reading)]
    for direction in [nil, VocabularyWord.known(TargetDirection.atLeast)] {
      let found = attainment(sample.target, direction, stage: reading)
      #expect(found.share == sample.atLeast.share)
      #expect(found.isMet == sample.atLeast.isMet)
    }
    let found = attainment(sample.target, .known(.atMost), stage: reading)
    #expect(found.share == sample.atMost.share)
    #expect(found.isMet == sample.atMost.isMet)
  }

  @Test("without a reading it is unknown, and so it is for a direction of a later version")
  func unknown() {
    let silent = attainment(40, stage: [Sketch.reading("csat", 3), Sketch.reading("nps", nil)])
    #expect(silent.reading == nil && silent.share == nil && silent.isMet == nil)
    let strange = attainment(40, .other("about"), stage: [Sketch.reading("nps", 40)])
    #expect(strange.reading == 40 && strange.share == nil && strange.isMet == nil)
  }

  @Test("the stage's latest reading counts before the map's, however old")
  func latest() {
    let own = [
      Sketch.reading("nps", 1, date: "2025-02-01"), Sketch.reading("nps", 2, date: "2025-03-01"),
      Sketch.reading("nps", 3, date: "2025-03-01"), Sketch.reading("nps", 4, date: "2024-12-31"),
      Sketch.reading("nps", 5), Sketch.reading("nps", 6, date: "2025-04-01") { $0.weight = 0 },
      Sketch.reading("nps", 7, date: "9 May 2026"),
    ]
    let general = [Sketch.reading("nps", 9, date: "2026-01-01")]
    #expect(attainment(10, stage: own, map: general).reading == 3)
    #expect(attainment(10, stage: [Sketch.reading("csat", 1)], map: general).reading == 9)
    #expect(attainment(10, measure: "Churn", map: [Sketch.reading("churn ", 7)]).reading == 7)
    #expect(attainment(10, measure: "Net Promoter Score", map: general).reading == 9)
    #expect(attainment(10, measure: "صافي نقاط الترويج", map: general).reading == 9)
  }
}
