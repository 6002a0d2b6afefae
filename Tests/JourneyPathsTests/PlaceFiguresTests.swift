import Testing

@testable import JourneyPaths

@Suite("A log counted over a map's touchpoints and stages, step by step")
struct PlaceFiguresTests {
  private struct Stopped: Error {}

  private let counted = log("abcab", "acb", "ba", "xab", "c")
  private var places: [Int?] { counted.activities.map { ["a": 0, "b": 1, "c": 2][$0] } }
  private var stages: [Funnel.Request] {
    [
      .init(name: "first", activities: [counted.place("a"), counted.place("b")]),
      .init(name: "second", activities: [counted.place("c")]),
    ]
  }

  @Test("it tells between its steps how far it has come, and counts the same")
  func steps() {
    var parts: [Double] = []
    let figures = PlaceFigures(
      of: counted, places: places, touchpoints: ["t0", "t1", "t2"], stages: stages, window: nil
    ) { parts.append($0) }
    #expect(
      parts.first == 0 && parts == parts.sorted() && Set(parts).count == parts.count && parts.count >= 5)
    #expect(parts.allSatisfy { (0..<1).contains($0) })
    let whole = PathFigures(of: counted)
    #expect(figures.throughput == whole.throughput && figures.cases == 5)
    // As it was counted when each stage had all its figures counted.
    for (stage, found) in zip(stages, figures.stages) {
      let inside = counted.projected(
        onto: counted.activities.indices.map { stage.activities.contains($0) ? 0 : nil }, names: [""])
      #expect(found.cases == PathFigures(of: inside).cases)
      #expect(found.median == PathFigures(of: inside).throughput?.median)
    }
  }

  @Test("what nobody waits for any more ends with the next step", arguments: 0..<5)
  func stopping(_ step: Int) {
    var steps = 0
    #expect(throws: Stopped.self) {
      _ = try PlaceFigures(
        of: counted, places: places, touchpoints: ["t0", "t1", "t2"], stages: stages, window: nil
      ) { _ throws(Stopped) in
        if steps == step { throw Stopped() }
        steps += 1
      }
    }
    #expect(steps == step)
  }

  @Test("the reach of activities is that of their figures")
  func reaches() {
    let figures = PathFigures(of: counted)
    #expect(
      counted.reaches() == counted.activities.indices.map { figures.activity($0)?.reach.share ?? 0 })
    #expect(EventLog(naming: ["a"]).reaches() == [0])
  }
}
