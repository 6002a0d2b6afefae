import JourneyModel

/// Maps and edits drawn at random, rich in what figures depend on; the same seed gives the same ones.
struct RandomFigures {
  private var source: SeededSource
  private var count = 0

  init(seed: UInt64) { source = SeededSource(seed: seed) }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }

  private mutating func many<Element>(_ most: Int, _ make: (inout Self) -> Element) -> [Element] {
    (0..<whole(0...most)).map { _ in make(&self) }
  }

  private mutating func id<Owner>() -> Identifier<Owner> {
    count += 1
    return Identifier("\(count)")
  }

  private mutating func rating() -> Rating { Rating(clamping: Double(whole(10...50)) / 10) }

  private mutating func maybe(_ rating: Rating) -> Rating? { whole(0...2) == 0 ? nil : rating }

  private mutating func evidence() -> Evidence {
    var evidence = Evidence(
      id: id(), measure: pick([.rating, .csat, .nps, .ces].map(Term.known) + [.other("churn")]))
    evidence.value = pick([nil, Double(whole(-300...1000)) / 10])
    evidence.source = pick(["", "survey"])
    evidence.date = pick(["", "2024-01-31", "2025-06-01"])
    evidence.voice = pick([nil, .known(.customer), .known(.employee)])
    evidence.weight = pick([0, 33.3, 100, 1e308])
    return evidence
  }

  private mutating func touchpoint() -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: "")
    touchpoint.effectiveness = maybe(rating())
    touchpoint.expected = maybe(rating())
    touchpoint.ballots = many(3) { $0.rating() }
    touchpoint.evidence = many(2) { $0.evidence() }
    return touchpoint
  }

  private mutating func stage() -> Stage {
    Stage(id: id(), name: "", touchpoints: TouchpointList(many(4) { $0.touchpoint() }))
  }

  mutating func map(stages: Int = 5) -> JourneyMap {
    JourneyMap(title: "", stages: many(stages) { $0.stage() })
  }

  private mutating func benchmark() -> Benchmark {
    let points = [whole(-50...50), whole(-50...50), whole(-50...50)].map(Double.init)
    return Benchmark(
      measure: .known(pick(ScoredMeasure.allCases)), one: points[0], three: points[1], five: points[2])
  }

  /// A transaction of up to four edits, each valid after those before it.
  mutating func transaction(on map: JourneyMap) throws -> Transaction {
    var draft = map
    var edits: [Edit] = []
    for _ in 0..<whole(1...4) {
      guard let edit = edit(on: draft) else { continue }
      _ = try draft.apply(Transaction(StepLabel(.changeField), [edit]))
      edits.append(edit)
    }
    return Transaction(StepLabel(.changeField), edits)
  }

  private mutating func edit(on map: JourneyMap) -> Edit? {
    let touchpoints = map.stages.flatMap(\.touchpoints)
    guard !map.stages.isEmpty, !touchpoints.isEmpty else { return .insertStage(stage(), at: 0) }
    let (stage, touchpoint) = (pick(map.stages), pick(touchpoints))
    switch whole(0...13) {
    case 0: return map.stages.count > 6 ? nil : .insertStage(self.stage(), at: whole(0...map.stages.count))
    case 1: return .removeStage(stage.id)
    case 2: return .moveStage(stage.id, to: whole(0...map.stages.count - 1))
    case 3: return .insertTouchpoint(self.touchpoint(), in: stage.id, at: whole(0...stage.touchpoints.count))
    case 4: return .removeTouchpoint(touchpoint.id)
    case 5: return .moveTouchpoint(touchpoint.id, to: stage.id, at: 0)
    case 6: return .touchpoint(touchpoint.id, .effectiveness(maybe(rating())))
    case 7: return .touchpoint(touchpoint.id, .expected(maybe(rating())))
    case 8: return .touchpoint(touchpoint.id, .ballots(many(3) { $0.rating() }))
    case 9: return .touchpoint(touchpoint.id, .evidence(.insert(evidence(), at: 0)))
    case 10: return touchpoint.evidence.first.map { .touchpoint(touchpoint.id, .evidence(.remove($0.id))) }
    case 11: return .map(.standard(rating()))
    case 12: return .map(.benchmarks(many(3) { $0.benchmark() }))
    default: return pick([.stage(stage.id, .name("x")), .map(.title("x"))])
    }
  }
}
