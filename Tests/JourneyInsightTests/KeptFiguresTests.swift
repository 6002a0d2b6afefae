import JourneyInsight
import JourneyModel
import Testing

/// All that is kept up to date edit by edit, on long walks of random edits.
@Suite struct KeptFiguresTests {
  private struct Kept: Equatable {
    var ranking: PainRanking
    var emotion: EmotionFigures
    var personaEmotion: EmotionFigures
    var figures: MapFigures

    init(of map: JourneyMap) {
      ranking = PainRanking(of: map)
      emotion = EmotionFigures(of: map)
      personaEmotion = EmotionFigures(of: map, persona: Identifier("p"))
      figures = MapFigures(of: map)
    }

    mutating func update(after forward: Transaction, inverse: Transaction, in map: JourneyMap) {
      ranking.update(after: forward, inverse: inverse, in: map)
      emotion.update(after: forward, inverse: inverse, in: map)
      personaEmotion.update(after: forward, inverse: inverse, in: map)
      figures.update(after: forward, inverse: inverse, in: map)
    }
  }

  private func expect(_ kept: Kept, isThatOf map: JourneyMap) {
    let fresh = Kept(of: map)
    #expect(kept.ranking == fresh.ranking)
    #expect(kept.ranking.rows == fresh.ranking.rows)
    #expect(kept.emotion == fresh.emotion)
    #expect(kept.personaEmotion == fresh.personaEmotion)
    #expect(kept.figures == fresh.figures)
  }

  @Test(
    "what is kept is what is made afresh, after every step and on the way back",
    arguments: 1...30 as ClosedRange<UInt64>)
  func keptUpToDate(_ seed: UInt64) throws {
    var random = RandomFigures(seed: seed)
    var map = random.map()
    var kept = Kept(of: map)
    let first = kept
    var steps: [(forward: Transaction, inverse: Transaction)] = []
    for _ in 0..<120 {
      let forward = try random.transaction(on: map)
      let inverse = try map.apply(forward)
      kept.update(after: forward, inverse: inverse, in: map)
      expect(kept, isThatOf: map)
      steps.append((forward, inverse))
    }
    for step in steps.reversed() {
      _ = try map.apply(step.inverse)
      kept.update(after: step.inverse, inverse: step.forward, in: map)
    }
    #expect(kept == first)
  }

  @Test("many touchpoints changed at once are taken in as well")
  func manyAtOnce() throws {
    let touchpoints = (0..<60).map { number in
      Sketch.touchpoint("\(number)", judged: 2, pains: [Sketch.pain("\(number)", reach: 0.5, impact: 2)])
    }
    var map = JourneyMap(title: "", stages: [Sketch.stage("one", touchpoints), Sketch.stage("two", [])])
    var kept = Kept(of: map)
    for edits in [
      touchpoints.map { Edit.moveTouchpoint($0.id, to: Identifier("two"), at: 0) },
      touchpoints.map { Edit.touchpoint($0.id, .pains(.remove(Identifier($0.id.text)))) },
      [.moveStage(Identifier("two"), to: 0)],
      [.removeStage(Identifier("two"))],
    ] {
      let forward = Transaction(StepLabel(.changeField), edits)
      let inverse = try map.apply(forward)
      kept.update(after: forward, inverse: inverse, in: map)
      expect(kept, isThatOf: map)
    }
  }

  @Test("a stage taken out and put in elsewhere in one step stands where it is now")
  func stageReplaced() throws {
    let stages = ["one", "two"].map { name in
      Sketch.stage(name, [Sketch.touchpoint(name + "a", judged: 1, emotion: 1)]) { $0.frictions = ["queue"] }
    }
    var map = JourneyMap(title: "", stages: stages)
    var kept = Kept(of: map)
    let forward = Transaction(
      StepLabel(.changeField), [.removeStage(Identifier("two")), .insertStage(stages[1], at: 0)])
    let inverse = try map.apply(forward)
    kept.update(after: forward, inverse: inverse, in: map)
    expect(kept, isThatOf: map)
    #expect(kept.ranking.rows.map(\.stage.text) == ["two", "one", "two", "one"])
  }
}
