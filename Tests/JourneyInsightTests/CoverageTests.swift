import JourneyInsight
import JourneyModel
import Testing

@Suite struct CoverageTests {
  private let map = JourneyMap(
    title: "",
    stages: [
      Sketch.stage(
        "one",
        [
          Sketch.touchpoint("a", judged: 3) {
            $0.owner = "Sara"
            $0.reasons = [.known(.inform)]
          },
          Sketch.touchpoint("b") {
            $0.owner = " "
            $0.evidence = [
              Sketch.reading("csat", 80) { $0.kind = .known(.solicited) },
              Sketch.reading("csat", 60) { $0.voice = .known(.employee) },
            ]
          },
          Sketch.touchpoint("c") {
            $0.evidence = [
              Sketch.reading("interview", nil) {
                $0.kind = .known(.unsolicited)
                $0.voice = .known(.employee)
              }
            ]
          },
          Sketch.touchpoint("d") {
            $0.evidence = [
              Sketch.reading("csat", 80) {
                $0.kind = .known(.solicited)
                $0.weight = 0
              }
            ]
          },
        ]
      ) { $0.phase = .known(.during) },
      Sketch.stage("two", []),
    ])

  @Test("each aspect counts the touchpoints that say something on it; what has no weight is not counted")
  func counts() {
    let coverage = Coverage(of: map)
    #expect(coverage.touchpoints == 4)
    let counts = Dictionary(
      uniqueKeysWithValues: Coverage.Aspect.allCases.map { ($0, coverage.count(of: $0)) })
    let expected: [Coverage.Aspect: Int] = [
      .owner: 1, .rating: 2, .measurement: 1, .reason: 1, .solicited: 1, .unsolicited: 1, .customer: 1,
      .employee: 2,
    ]
    #expect(counts == expected)
    #expect(coverage.share(of: .rating) == 0.5)
  }

  @Test("a voice of a later version is neither the customers' nor the employees'")
  func voices() {
    let touchpoint = Sketch.touchpoint("a") {
      $0.evidence = [Sketch.reading("csat", 80) { $0.voice = .other("partner") }]
    }
    let coverage = Coverage(of: JourneyMap(title: "", stages: [Sketch.stage("s", [touchpoint])]))
    #expect(coverage.count(of: .customer) == 0 && coverage.count(of: .employee) == 0)
  }

  @Test("stages without touchpoints are named, and so is the lack of a stage after")
  func stages() {
    #expect(Coverage(of: map).stagesWithoutTouchpoints == [Identifier("two")])
    #expect(Coverage(of: map).lacksAfter)
    let whole = JourneyMap(title: "", stages: [Sketch.stage("s", []) { $0.phase = .known(.after) }])
    #expect(!Coverage(of: whole).lacksAfter)
  }

  @Test("a map without touchpoints has no shares")
  func nothing() {
    let coverage = Coverage(of: JourneyMap(title: ""))
    #expect(
      Coverage.Aspect.allCases.allSatisfy { coverage.share(of: $0) == nil && coverage.count(of: $0) == 0 })
    #expect(coverage.lacksAfter)
  }
}
