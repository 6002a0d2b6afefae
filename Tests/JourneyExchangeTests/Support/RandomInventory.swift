import JourneyModel

/// Maps drawn at random of which everything that an inventory holds is drawn, with texts meant to hurt a table; the same
/// seed gives the same maps.
struct RandomInventory {
  private var source: SeededGenerator
  private var count = 0
  private var personas: [Persona] = []

  init(seed: UInt64) { source = SeededGenerator(state: seed) }

  static let hostile = [
    "", "plain", "رحلة العميل", "\u{202E}evil\u{2066}", "e\u{301}", "\u{E9}", "👩‍👩‍👧‍👦", "\u{0}",
    "\u{1}\u{1F}\u{7F}",
    "quote \" \\ / 'x'", "line\nbreak\r\n\ttab", "\u{2028}\u{2029}", "\u{FEFF}bom", "\u{FFFF}\u{10FFFF}",
    "=1+1", "+2", "-3", "@x", "\t=1", "'", "''", "'=1", "'tis", "1e5", "007", "3/4", "2026-01-05", "50%",
    "٣٤", "12:30",
    "3 PM", "5 May", "TRUE", "false", "a | b", "| ", "a=b", "a;b؛c", "\\", "\\\\", "\\n", "\\u{41}", "\\|",
    " padded ",
    "\n", "\"", "\"improve\"", "improve", "Improve", "تحسين", "csat", "CSAT", "a,b", "a\tb", "a | id=x",
    "\u{200F}=1",
    "\u{301}mark", "x |\u{301} y", "+x", "yes", "id", "null", "\u{A0}nbsp\u{A0}",
  ]

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
  mutating func flag() -> Bool { whole(0...1) == 0 }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }
  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    whole(0...2) == 0 ? nil : make(&self)
  }
  mutating func many<Element>(_ most: Int = 2, _ make: (inout Self) -> Element) -> [Element] {
    (0..<whole(0...most)).map { _ in make(&self) }
  }
  mutating func text() -> String { flag() ? pick(Self.hostile) : pick(Self.hostile) + pick(Self.hostile) }
  mutating func id<Owner>() -> Identifier<Owner> {
    count += 1
    return Identifier("\(count)-" + pick(Self.hostile))
  }
  mutating func term<Known: CaseIterable>() -> Term<Known> where Known: RawRepresentable<String> {
    flag() ? .known(pick(Array(Known.allCases))) : Term(text())
  }
  mutating func number() -> Double {
    pick([0, -1, 0.1, 2.5, 99.99, 1e15, 1e-300, .greatestFiniteMagnitude, Double(whole(-1000...1000)) / 8])
  }
  mutating func share() -> Share {
    Share(clamping: pick([0, 0.06, 0.07, 0.5, 0.8, 0.999, 1.0 / 3, 1e-17, 1]))
  }
  mutating func rating() -> Rating { Rating(clamping: pick([1, 2, 2.5, 3, 4, 4.75, 5, 10.0 / 3])) }
  mutating func emotion() -> Emotion { Emotion(clamping: whole(-2...2)) }
  mutating func unknown() -> [UnknownMember] {
    var names: Set<String> = []
    return many {
      UnknownMember(
        name: "x-" + $0.text(),
        json: $0.pick(["null", "0e1", "-1.50E+3", "[]", "{\"a\":[1,\"b|c\"]}", "\"\\n\""]))
    }.filter { names.insert($0.name).inserted }
  }

  mutating func map() -> JourneyMap {
    personas = many(3) { Persona(id: $0.id(), name: $0.text()) }
    var map = JourneyMap(title: text(), stages: many(5) { $0.stage() })
    map.personas = personas
    return map
  }

  private mutating func stage() -> Stage {
    var stage = Stage(id: id(), name: text(), touchpoints: TouchpointList(many(4) { $0.touchpoint() }))
    stage.phase = maybe { $0.term() }
    return stage
  }

  private mutating func touchpoint() -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: text())
    touchpoint.description = text()
    touchpoint.channel = text()
    touchpoint.device = text()
    touchpoint.category = maybe { $0.term() }
    touchpoint.media = many { $0.term() }
    touchpoint.direction = maybe { $0.term() }
    touchpoint.external = flag()
    touchpoint.when = text()
    touchpoint.wait = text()
    touchpoint.relationship = many { $0.term() }
    touchpoint.positioning = text()
    touchpoint.reasons = many { $0.term() }
    touchpoint.impacts = many { $0.term() }
    touchpoint.owner = text()
    touchpoint.personas = personas.map(\.id).filter { _ in flag() }
    touchpoint.job = text()
    touchpoint.expectation = text()
    touchpoint.feeling = text()
    touchpoint.sees = text()
    touchpoint.hears = text()
    touchpoint.feels = text()
    fillFindings(of: &touchpoint)
    return touchpoint
  }

  private mutating func fillFindings(of touchpoint: inout Touchpoint) {
    touchpoint.emotion = maybe { $0.emotion() }
    for persona in personas where flag() {
      touchpoint.personaEmotions.append(PersonaEmotion(persona: persona.id, emotion: emotion()))
    }
    touchpoint.effectiveness = maybe { $0.rating() }
    touchpoint.ballots = many(4) { $0.rating() }
    touchpoint.expected = maybe { $0.rating() }
    touchpoint.momentOfTruth = flag()
    touchpoint.necessary = flag()
    touchpoint.votes = whole(0...9)
    touchpoint.pains = many { $0.pain() }
    touchpoint.opportunities = many { $0.opportunity() }
    touchpoint.evidence = many { $0.evidence() }
    touchpoint.verdict = maybe { $0.term() }
    touchpoint.improvements = many { $0.improvement() }
    touchpoint.notes = text()
    touchpoint.unknown = unknown()
  }

  private mutating func pain() -> Pain {
    var pain = Pain(id: id(), text: text())
    pain.reach = maybe { $0.share() }
    pain.impact = maybe { $0.pick(PainImpact.allCases) }
    pain.confidence = share()
    pain.rootCause = text()
    pain.votes = whole(0...9)
    pain.unknown = unknown()
    return pain
  }

  private mutating func opportunity() -> Opportunity {
    var opportunity = Opportunity(id: id(), text: text())
    opportunity.votes = whole(0...9)
    opportunity.unknown = unknown()
    return opportunity
  }

  private mutating func evidence() -> Evidence {
    var evidence = Evidence(id: id(), measure: term())
    evidence.value = maybe { $0.number() }
    evidence.unit = text()
    evidence.quote = text()
    evidence.source = text()
    evidence.kind = maybe { $0.term() }
    evidence.voice = maybe { $0.term() }
    evidence.sample = maybe { $0.pick([0, 1, 9_007_199_254_740_991]) }
    evidence.weight = pick([0, 12.5, 100])
    evidence.date = text()
    evidence.note = text()
    evidence.unknown = unknown()
    return evidence
  }

  private mutating func improvement() -> Improvement {
    var improvement = Improvement(id: id(), text: text())
    improvement.owner = text()
    improvement.due = text()
    improvement.status = maybe { $0.term() }
    improvement.customersInformed = flag()
    improvement.unknown = unknown()
    return improvement
  }
}
