import JourneyModel
import TestSupport

/// Maps drawn at random, with every field set and texts meant to hurt; the same seed gives the same map.
struct RandomMap: RandomFields {
  var source: SeededSource
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

  let isFull = true
  private var personas: [String] = []
  private var lanes: [String] = []
  private var touchpoints: [String] = []

  /// Any text but the empty one.
  mutating func text() -> String { "x\(Int.random(in: 0...999, using: &source))" + pick(Self.hostile) }
  mutating func identifier() -> String {
    count += 1
    return "\(count)" + pick(Self.hostile)
  }

  mutating func number() -> Double {
    pick([0, -1, 0.1, 2.5, 99.99, 1e15, -0.001, Double.random(in: -1000...1000, using: &source)])
  }

  mutating func references(to kind: RecordKind) -> [String] {
    switch kind {
    case .persona: personas.isEmpty ? [identifier()] : personas
    case .lane: lanes.isEmpty ? [identifier()] : lanes
    case .candidate: touchpoints.isEmpty ? [identifier()] : touchpoints
    case .touchpoint: [touchpoints.isEmpty ? identifier() : pick(touchpoints)]
    default: [identifier()]
    }
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

  mutating func touchpoint() -> Touchpoint {
    let touchpoint: Touchpoint = record()
    touchpoints.append(touchpoint.id.text)
    return touchpoint
  }

  mutating func stage() -> Stage {
    var stage: Stage = record()
    stage.touchpoints = TouchpointList(many { $0.touchpoint() })
    return stage
  }

  mutating func map() -> JourneyMap {
    let people: [Persona] = many { $0.record() } + [record()]
    let rows: [Lane] = [record(), record()]
    (personas, lanes, touchpoints) = (people.map(\.id.text), rows.map(\.id.text), [])
    var map = JourneyMap(title: "", stages: many { $0.stage() })
    fill(&map)
    map.personas = people
    map.lanes = rows
    return map
  }
}
