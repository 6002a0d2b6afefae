import JourneyInsight
import JourneyModel
import Testing

@Suite struct MapStatisticsTests {
  @Test("it tells of each stage and of the whole what the single figures tell")
  func figures() throws {
    let target = Target(id: Identifier("goal"), measure: .known(.nps), value: 40)
    var map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage(
          "buy",
          [Sketch.touchpoint("a", judged: 1, emotion: 2), Sketch.touchpoint("b", judged: 4, emotion: 1)]
        ) { $0.targets = [target] },
        Sketch.stage("use", [Sketch.touchpoint("c", emotion: -1), Sketch.touchpoint("d", judged: 2)]),
      ])
    map.evidence = [Sketch.reading("nps", 30)]
    let statistics = MapStatistics(of: map)

    #expect(statistics.stages.map(\.id.text) == ["buy", "use"])
    #expect(statistics.stages.map(\.name) == ["buy", "use"])
    #expect(statistics.stages.map(\.tally.mean) == [2.5, 2])
    #expect(statistics.stages.map(\.tally.low) == [1, 1])
    #expect(statistics.stages.map(\.tally.critical) == [1, 0])
    #expect(statistics.stages.map(\.tally.unrated) == [0, 1])
    #expect(statistics.stages.map(\.emotion.mean) == [1.5, -1])
    #expect(statistics.stages.map { $0.targets.map(\.share) } == [[0.75], []])
    #expect(statistics.stages.map(\.mix) == map.stages.map { Mix(of: $0) })
    #expect((statistics.total.touchpoints, statistics.total.low, statistics.total.critical) == (4, 2, 1))
    #expect(statistics.emotion.largestDrop?.fall == 2)
    #expect(statistics.emotion.peakEnd == 0.5)
    #expect(statistics.coverage == Coverage(of: map))
    #expect(statistics.mix == Mix(of: map))
    #expect(statistics.contradictions.map(\.touchpoint.text) == ["a"])
  }
}
