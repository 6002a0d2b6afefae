import TestSupport
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
      id: id(), measure: pick([.rating, .csat, .nps, .ces].map(VocabularyWord.known) + [.other("churn")]))
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
    touchpoint.pains = many(3) { $0.pain() }
    touchpoint.momentOfTruth = pick([true, false, false])
    touchpoint.emotion = emotion()
    touchpoint.personaEmotions = personaEmotions()
    touchpoint.personas = personas()
    touchpoint.owner = name()
    touchpoint.channel = name()
    return touchpoint
  }

  /// Few classes and scores, few wordings: rows that rank alike and frictions in the words of a pain are what can go wrong.
  private mutating func pain() -> Pain {
    var pain = Pain(id: id(), text: wording())
    pain.reach = pick([nil, 0.1, 0.5, 0.9]).map(Share.init(clamping:))
    pain.impact = pick([nil, PainImpact.none, .trivial, .harms, .abandonment])
    pain.confidence = Share(clamping: pick([0.5, 1]))
    return pain
  }

  private mutating func wording() -> String { pick(["Waits", " waits", "Pays twice", "", "زحام"]) }

  private mutating func frictions() -> [String] { many(3) { $0.wording() } }

  private mutating func emotion() -> Emotion? { pick([nil, -2, -1, 0, 1, 2]).map(Emotion.init(clamping:)) }

  private mutating func personas() -> [Persona.ID] { pick([[], [Identifier("p")], [Identifier("q")]]) }

  private mutating func personaEmotions() -> [PersonaEmotion] {
    ["p", "q", "r"].compactMap { persona in
      whole(0...2) > 0
        ? nil : PersonaEmotion(persona: Identifier(persona), emotion: Emotion(clamping: whole(-2...2)))
    }
  }

  private mutating func name() -> String { pick(["", "Sara", "sara", "Shop"]) }

  private mutating func stage() -> Stage {
    var stage = Stage(id: id(), name: "", touchpoints: TouchpointList(many(4) { $0.touchpoint() }))
    stage.frictions = frictions()
    return stage
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
    switch whole(0...20) {
    case 0: return map.stages.count > 6 ? nil : .insertStage(self.stage(), at: whole(0...map.stages.count))
    case 1: return .removeStage(stage.id)
    case 2: return .moveStage(stage.id, to: whole(0...map.stages.count - 1))
    case 3: return .insertTouchpoint(self.touchpoint(), in: stage.id, at: whole(0...stage.touchpoints.count))
    case 4: return .removeTouchpoint(touchpoint.id)
    case 5, 14: return move(touchpoint, to: stage)
    case 6: return .touchpoint(touchpoint.id, .effectiveness(maybe(rating())))
    case 7: return .touchpoint(touchpoint.id, .expected(maybe(rating())))
    case 8: return .touchpoint(touchpoint.id, .ballots(many(3) { $0.rating() }))
    case 9: return .touchpoint(touchpoint.id, .evidence(.insert(evidence(), at: 0)))
    case 10: return touchpoint.evidence.first.map { .touchpoint(touchpoint.id, .evidence(.remove($0.id))) }
    case 11: return .map(.standard(rating()))
    case 12: return .map(.benchmarks(many(3) { $0.benchmark() }))
    case 13: return pick([.stage(stage.id, .name("x")), .map(.title("x"))])
    default: return feelingOrPain(of: touchpoint, in: stage)
    }
  }

  private mutating func move(_ touchpoint: Touchpoint, to stage: Stage) -> Edit {
    let isThere = stage.touchpoints.contains { $0.id == touchpoint.id }
    let last = stage.touchpoints.count - (isThere ? 1 : 0)
    return .moveTouchpoint(touchpoint.id, to: stage.id, at: whole(0...last))
  }

  private mutating func feelingOrPain(of touchpoint: Touchpoint, in stage: Stage) -> Edit {
    let change: TouchpointChange
    switch whole(0...8) {
    case 0: return .stage(stage.id, .frictions(frictions()))
    case 1: change = .emotion(emotion())
    case 2: change = .personaEmotions(personaEmotions())
    case 3: change = .personas(personas())
    case 4: change = .owner(name())
    case 5: change = .channel(name())
    case 6: change = .momentOfTruth(!touchpoint.momentOfTruth)
    default: change = .pains(step(in: touchpoint.pains))
    }
    return .touchpoint(touchpoint.id, change)
  }

  private mutating func step(in pains: [Pain]) -> ListEdit<Pain> {
    guard !pains.isEmpty else { return .insert(pain(), at: 0) }
    let old = pick(pains)
    switch whole(0...3) {
    case 0: return .insert(pain(), at: whole(0...pains.count))
    case 1: return .remove(old.id)
    case 2: return .move(old.id, to: whole(0...pains.count - 1))
    default:
      var new = pain()
      new.id = old.id
      return .replace(new)
    }
  }
}
