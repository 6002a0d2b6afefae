import JourneyInsight
import JourneyModel
import Testing

@Suite struct ContradictionTests {
  private func kind(_ emotion: Int?, _ judged: Double?, expected: Double? = nil) -> Contradiction.Kind? {
    let touchpoint = Sketch.touchpoint("t", judged: judged, emotion: emotion) {
      $0.expected = expected.map(Rating.init(clamping:))
    }
    return Contradiction(at: touchpoint, by: JudgingRules(of: JourneyMap(title: "")))?.kind
  }

  @Test("unhappy although well served: emotion −1 or below with a rating of 4 or above")
  func unhappy() {
    #expect([-2, -1, 0, 2].map { kind($0, 4) } == [.unhappyThoughServed, .unhappyThoughServed, nil, nil])
    #expect(kind(-1, 3.9) == nil)
    #expect(kind(-1, 5) == .unhappyThoughServed)
  }

  @Test("happy although critical: emotion 1 or above with a rating two steps below what is expected")
  func happy() {
    #expect([2, 1, 0, -2].map { kind($0, 1) } == [.happyThoughCritical, .happyThoughCritical, nil, nil])
    #expect(kind(1, 1.5) == nil, "low is not critical")
    #expect(kind(1, 3, expected: 5) == .happyThoughCritical)
  }

  @Test("without an emotion or a rating there is nothing to contradict")
  func missing() {
    #expect(kind(nil, 1) == nil)
    #expect(kind(2, nil) == nil)
  }

  @Test("the measured rating and the mean of the personas count, and the list follows the journey")
  func listed() {
    let served = Sketch.touchpoint("served", judged: 1) {
      $0.evidence = [Sketch.reading("rating", 4.5)]
      $0.personaEmotions = [-2, 0].map {
        PersonaEmotion(persona: Identifier("\($0)"), emotion: Emotion(clamping: $0))
      }
    }
    let map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage("one", [Sketch.touchpoint("agrees", judged: 5, emotion: 2), served]),
        Sketch.stage("two", [Sketch.touchpoint("critical", judged: 1, emotion: 1)]),
      ])
    let found = contradictions(in: map)
    #expect(found.map(\.touchpoint.text) == ["served", "critical"])
    #expect(found.map(\.emotion) == [-1, 1])
    #expect(found.map(\.rating) == [4.5, 1])
    #expect(found.map(\.kind) == [.unhappyThoughServed, .happyThoughCritical])
  }
}
