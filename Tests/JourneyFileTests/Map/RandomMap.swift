import JourneyModel

/// Maps drawn at random, with every field set and texts meant to hurt; the same seed gives the same map.
struct RandomMap {
  private var source: SeededSource
  private var count = 0

  init(seed: UInt64) { source = SeededSource(seed: seed) }

  private static let hostile = [
    "", "plain", "رحلة العميل", "\u{202E}evil\u{2066}", "e\u{301}", "\u{E9}", "👩‍👩‍👧‍👦", "\u{0}", "\u{1}\u{1F}",
    "\u{7F}\u{80}\u{9F}",
    "quote \" backslash \\ slash /", "line\nbreak\r\ttab\u{8}\u{C}", "\u{2028}\u{2029}", "\u{FEFF}bom",
    "\u{FFFF}\u{10FFFF}",
    "<<<<<<< HEAD", "</script>", "\\u0041", "=1+1", "null", "true", "1e5",
    String(repeating: "long ", count: 300),
  ]

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &source)]
  }

  /// Any text but the empty one.
  mutating func text() -> String { "x\(Int.random(in: 0...999, using: &source))" + pick(Self.hostile) }
  mutating func texts() -> [String] {
    (0...Int.random(in: 0...2, using: &source)).map { _ in pick(Self.hostile) }
  }
  mutating func id<Owner>() -> Identifier<Owner> {
    count += 1
    return Identifier("\(count)" + pick(Self.hostile))
  }

  mutating func term<Known: CaseIterable>() -> Term<Known> {
    Bool.random(using: &source) ? .known(pick(Array(Known.allCases))) : .other(text())
  }

  mutating func terms<Known: CaseIterable>() -> [Term<Known>] { [term(), term(), term()] }
  mutating func number() -> Double {
    pick([0, -1, 0.1, 2.5, 99.99, 1e15, -0.001, Double.random(in: -1000...1000, using: &source)])
  }
  mutating func rating() -> Rating { Rating(clamping: pick([1, 2, 2.5, 4, 4.75, 5])) }
  mutating func share() -> Share { Share(clamping: pick([0, 0.06, 0.5, 0.999, 1])) }
  mutating func emotion() -> Emotion { Emotion(clamping: Int.random(in: -2...2, using: &source)) }
  mutating func many<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0...Int.random(in: 0...1, using: &source)).map { _ in make(&self) }
  }

  /// Members that no version knows, one of each kind of value, in compact layout.
  mutating func unknown() -> [UnknownMember] {
    let values = [
      "null", "true", "0e1", "9007199254740993", "-1.50E+3", "[]", "{}", "\"\\u0000رحلة\\n\"",
      "{\"a\":[1,{\"b\":{}}],\"\":[[]]}",
    ]
    return values.enumerated().map {
      UnknownMember(name: "x-\($0.offset)" + pick(Self.hostile), json: $0.element)
    }
  }

  mutating func map() -> JourneyMap {
    var personas = many { $0.persona() }
    personas.append(persona())
    let lanes = [lane(), lane()]
    let stages = many { $0.stage(personas: personas.map(\.id), lanes: lanes.map(\.id)) }
    var map = JourneyMap(title: text(), stages: stages)
    map.language = text()
    map.direction = term()
    map.kind = term()
    map.state = term()
    map.offer = text()
    map.scenario = text()
    map.goal = text()
    map.standard = Rating(clamping: 3.5)
    map.benchmarks = [.csat, .nps].map {
      Benchmark(measure: .known($0), one: number(), three: number(), five: number())
    }
    map.benchmarks.append(Benchmark(measure: .other(text()), one: 1, three: 2, five: 3))
    map.personas = personas
    map.lanes = lanes
    let places = stages.flatMap { $0.touchpoints.map(\.id) }
    map.transitions = many { $0.transition(pick: places) }
    map.evidence = many { $0.evidence() }
    map.parking = many { $0.thought() }
    map.sessions = many { $0.session() }
    map.notes = text()
    map.unknown = unknown()
    return map
  }
}
