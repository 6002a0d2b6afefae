import JourneyInsight
import JourneyModel
import Testing

@Suite struct EffectivenessCurveTests {
  @Test("each touchpoint shows what was judged and what was measured, and the level of the rating")
  func points() {
    let measured = [Sketch.reading("rating", 2)]
    let map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage(
          "one", [Sketch.touchpoint("a", judged: 4) { $0.evidence = measured }, Sketch.touchpoint("b")]),
        Sketch.stage(
          "two", [Sketch.touchpoint("c", judged: 4), Sketch.touchpoint("d") { $0.evidence = measured }]),
      ])
    let points = EffectivenessCurve(of: map).points
    #expect(points.map(\.touchpoint.text) == ["a", "b", "c", "d"])
    #expect(points.map(\.judged) == [4, nil, 4, nil])
    #expect(points.map(\.measured) == [2, nil, nil, 2])
    #expect(points.map(\.level) == [.low, .unrated, .strong, .low])
  }
}
