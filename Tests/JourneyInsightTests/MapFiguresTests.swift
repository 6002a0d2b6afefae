import JourneyInsight
import JourneyModel
import Testing

@Suite struct MapFiguresTests {
  static let seeds: ClosedRange<UInt64> = 1...12

  /// Compares figures with those of the map counted afresh, and with a count by hand.
  private func expect(_ figures: MapFigures, areThoseOf map: JourneyMap) {
    let fresh = MapFigures(of: map)
    #expect(figures == fresh)
    #expect(figures.total == fresh.total)
    #expect(figures.rules == JudgingRules(of: map))
    let tallies = map.stages.map { figures.tally(of: $0.id) }
    #expect(tallies == map.stages.map { fresh.tally(of: $0.id) })
    #expect(figures.total.touchpoints == tallies.reduce(0) { $0 + $1.touchpoints })
    #expect(figures.total.rated == tallies.reduce(0) { $0 + $1.rated })
    #expect(figures.total.low == tallies.reduce(0) { $0 + $1.low })
    #expect(figures.total.critical == tallies.reduce(0) { $0 + $1.critical })
    #expect(figures.total.strong == tallies.reduce(0) { $0 + $1.strong })
    for (stage, tally) in zip(map.stages, tallies) {
      let levels = stage.touchpoints.map { Assessment(of: $0, by: figures.rules).level }
      #expect(stage.touchpoints.map { figures.level(of: $0.id) } == levels)
      #expect(tally.touchpoints == levels.count)
      #expect(tally.low == levels.filter(\.isLow).count)
      #expect(tally.critical == levels.filter { $0 == .critical }.count)
      #expect(tally.strong == levels.filter { $0 == .strong }.count)
      #expect(tally.unrated == levels.filter { $0 == .unrated }.count)
    }
  }

  @Test(
    "figures kept up to date are those counted afresh, after every step and on the way back", arguments: seeds
  )
  func keptUpToDate(_ seed: UInt64) throws {
    var random = RandomFigures(seed: seed)
    var map = random.map()
    var figures = MapFigures(of: map)
    let first = figures
    var steps: [(forward: Transaction, inverse: Transaction)] = []
    for _ in 0..<120 {
      let forward = try random.transaction(on: map)
      let inverse = try map.apply(forward)
      figures.update(after: forward, inverse: inverse, in: map)
      expect(figures, areThoseOf: map)
      steps.append((forward, inverse))
    }
    for step in steps.reversed() {
      _ = try map.apply(step.inverse)
      figures.update(after: step.inverse, inverse: step.forward, in: map)
      expect(figures, areThoseOf: map)
    }
    #expect(figures == first)
  }

  @Test("a stage's mean and counts are its own, and the total is over all")
  func stagesAndTotal() {
    let map = Sample.map("125", "-", "", "33")
    let figures = MapFigures(of: map)
    let means = map.stages.map { figures.tally(of: $0.id).mean }
    #expect(means == [8.0 / 3, nil, nil, 3])
    #expect(figures.total.mean == 2.8)
    #expect((figures.total.touchpoints, figures.total.low, figures.total.critical) == (6, 2, 1))
  }

  @Test("what is not in the map has no figures")
  func strangers() {
    let figures = MapFigures(of: Sample.map("1"))
    #expect(figures.tally(of: Identifier("nowhere")) == Tally())
    #expect(figures.level(of: Identifier("nowhere")) == .unrated)
  }
}
