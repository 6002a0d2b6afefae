import JourneyInsight
import JourneyModel
import Testing

@Suite struct LowWalkTests {
  /// Every place of a map, stage headings (position −1) among them, and places just beyond a stage's end.
  private func places(of map: JourneyMap) -> [TouchpointPlace] {
    map.stages.indices.flatMap { stage in
      (-1...map.stages[stage].touchpoints.count).map { TouchpointPlace(stage: stage, position: $0) }
    }
  }

  /// The places of the low ones in journey order, found by looking at every touchpoint.
  private func lows(of map: JourneyMap) -> [TouchpointPlace] {
    let rules = JudgingRules(of: map)
    return places(of: map).filter { place in
      let touchpoints = map.stages[place.stage].touchpoints
      return touchpoints.indices.contains(place.position)
        && Assessment(of: touchpoints[place.position], by: rules).level.isLow
    }
  }

  private func expectWalksLikeASearch(_ map: JourneyMap) {
    let (figures, lows) = (MapFigures(of: map), lows(of: map))
    for place in places(of: map) {
      let next = lows.first { $0 > place } ?? lows.first
      let previous = lows.last { $0 < place } ?? lows.last
      #expect(figures.nextLow(after: place, in: map) == next, "after \(place)")
      #expect(figures.previousLow(before: place, in: map) == previous, "before \(place)")
    }
  }

  @Test(
    "from every place, both ways, it finds what a search of the whole map finds",
    arguments: 1...60 as ClosedRange<UInt64>)
  func agreesWithASearch(_ seed: UInt64) {
    var random = RandomFigures(seed: seed)
    expectWalksLikeASearch(random.map(stages: 7))
  }

  static let drawn: [[String]] = [
    ["3"], ["1"], ["", "", ""], ["", "1", ""], ["131", "", "-3", "2"], ["1", "1", "1"], ["3111", "1113"],
    ["-", "5", "44", "1"],
  ]

  @Test("so it does on maps with empty stages, a single low one, or none", arguments: drawn)
  func edges(_ stages: [String]) {
    expectWalksLikeASearch(Sample.map(stages))
  }

  @Test("the only low touchpoint is found again from itself")
  func theOnlyOne() {
    let map = Sample.map("33", "313", "3")
    let place = TouchpointPlace(stage: 1, position: 1)
    #expect(MapFigures(of: map).nextLow(after: place, in: map) == place)
    #expect(MapFigures(of: map).previousLow(before: place, in: map) == place)
  }

  @Test("a map without stages has none, wherever one stands")
  func nothing() {
    let map = JourneyMap(title: "")
    let place = TouchpointPlace(stage: 0, position: -1)
    #expect(MapFigures(of: map).nextLow(after: place, in: map) == nil)
    #expect(MapFigures(of: map).previousLow(before: place, in: map) == nil)
  }
}
