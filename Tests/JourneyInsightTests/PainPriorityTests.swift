import JourneyInsight
import JourneyModel
import Testing

@Suite struct PainPriorityTests {
  struct Case: Sendable {
    let reach: Double?
    let impact: Int?
    var confidence = 1.0
    let own: PainClass
    let lifted: PainClass
    let score: Int?
  }

  static let cases: [Case] = [
    Case(reach: 0.06, impact: 4, confidence: 0.8, own: .b, lifted: .a, score: 5),
    Case(reach: 0.4, impact: 2, own: .c, lifted: .b, score: 20),
    Case(reach: 0.5, impact: 3, own: .a, lifted: .a, score: 38),
    Case(reach: 0.5, impact: 2, own: .b, lifted: .a, score: 25),
    Case(reach: 0.49, impact: 3, own: .b, lifted: .a, score: 37),
    Case(reach: 0.49, impact: 2, confidence: 0.5, own: .c, lifted: .b, score: 12),
    Case(reach: 1, impact: 4, own: .a, lifted: .a, score: 100),
    Case(reach: 0, impact: 4, own: .b, lifted: .a, score: 0),
    Case(reach: 0.145, impact: 4, own: .b, lifted: .a, score: 15),
    Case(reach: nil, impact: 4, own: .unscored, lifted: .unscored, score: nil),
    Case(reach: 1, impact: nil, own: .unscored, lifted: .unscored, score: nil),
    Case(reach: nil, impact: nil, own: .unscored, lifted: .unscored, score: nil),
  ]

  @Test(
    "class and score follow reach, impact and confidence; a moment of truth lifts the class", arguments: cases
  )
  func priorities(_ sample: Case) {
    let pain = Sketch.pain("x", reach: sample.reach, impact: sample.impact, confidence: sample.confidence)
    let (own, lifted) = (pain.priority(isMomentOfTruth: false), pain.priority(isMomentOfTruth: true))
    #expect(own?.painClass == sample.own)
    #expect(lifted?.painClass == sample.lifted)
    #expect(own?.score == sample.score)
    #expect(lifted?.score == sample.score)
  }

  @Test("an impact of 0 is no pain, whatever its reach", arguments: [nil, 0, 1] as [Double?])
  func noImpact(_ reach: Double?) {
    #expect(Sketch.pain("x", reach: reach, impact: 0).priority(isMomentOfTruth: true) == nil)
  }

  @Test("a guess is a confidence of one half or less")
  func guesses() {
    #expect(
      [0, 0.5, 0.51, 0.8, 1].map { Sketch.pain("x", confidence: $0).isGuess } == [
        true, true, false, false, false,
      ])
  }

  @Test("classes are ordered as they are ranked")
  func order() {
    #expect(PainClass.allCases.reversed().sorted() == [.a, .b, .c, .unscored])
  }
}
