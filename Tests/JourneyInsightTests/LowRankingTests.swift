import JourneyInsight
import JourneyModel
import Testing

@Suite struct LowRankingTests {
  @Test(
    "it holds each low touchpoint once, critical ones first, and then by how much they fall short",
    arguments: 1...40 as ClosedRange<UInt64>)
  func order(_ seed: UInt64) {
    var random = RandomFigures(seed: seed)
    let map = random.map(stages: 6)
    let rules = JudgingRules(of: map)
    let ranked = MapFigures(of: map).lowsWorstFirst(in: map)
    let lows = map.stages.flatMap { $0.touchpoints.map { $0 } }.filter {
      Assessment(of: $0, by: rules).level.isLow
    }
    #expect(Set(ranked) == Set(lows.map(\.id)) && ranked.count == lows.count)
    let keys = ranked.compactMap { map.touchpoint($0) }.map { touchpoint -> (Int, Double) in
      let assessment = Assessment(of: touchpoint, by: rules)
      return (assessment.level == .critical ? 0 : 1, (assessment.rating ?? 0) - assessment.expected)
    }
    let isOrdered = zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
    #expect(isOrdered)
  }

  @Test("of two that are as low the one with the worse pain is first, and of two that have none the earlier")
  func ties() {
    var stage = Stage(id: Identifier("s"), name: "S")
    func touchpoint(_ id: String, _ reach: Double?) -> Touchpoint {
      var touchpoint = Touchpoint(id: Identifier(id), name: id)
      touchpoint.effectiveness = Rating(2)
      if let reach {
        var pain = Pain(id: Identifier("p" + id), text: "hurts")
        (pain.reach, pain.impact) = (Share(clamping: reach), .harms)
        touchpoint.pains = [pain]
      }
      return touchpoint
    }
    stage.touchpoints = [
      touchpoint("a", nil), touchpoint("b", nil), touchpoint("c", 0.1), touchpoint("d", 0.9),
    ]
    let map = JourneyMap(title: "Ties", stages: [stage])
    #expect(MapFigures(of: map).lowsWorstFirst(in: map).map(\.text) == ["d", "c", "a", "b"])
  }
}
