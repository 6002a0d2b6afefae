import JourneyModel
import TestSupport

/// Maps drawn at random, every record and field of the model among what is drawn, with texts meant to hurt; the same
/// seed gives the same maps.
struct RandomMap: RandomFields {
  var source: SeededSource
  private var count = 0

  init(seed: UInt64) { source = SeededSource(seed: seed) }

  /// Texts that spoil careless programs. The two forms of é are equal as Swift strings and differ as scalars.
  static let hostile = [
    "", "plain", "رحلة العميل", "\u{202E}evil\u{2066}", "e\u{301}", "\u{E9}", "👩‍👩‍👧‍👦", "\u{0}",
    "\u{1}\u{1F}\u{7F}",
    "quote \" backslash \\ slash /", "line\nbreak\r\n\ttab", "\u{2028}\u{2029}", "\u{FEFF}bom",
    "\u{FFFF}\u{10FFFF}",
    "<<<<<<< HEAD", "null", "1e5", String(repeating: "long ", count: 30),
  ]

  /// Either form of é is drawn often, so that edits meet texts that differ by their scalars alone.
  mutating func text() -> String {
    switch whole(0...3) {
    case 0: pick(["e\u{301}", "\u{E9}"])
    case 1: "x\(whole(0...999))" + pick(Self.hostile)
    default: pick(Self.hostile)
    }
  }

  mutating func identifier() -> String {
    count += 1
    return "\(count)-" + pick(Self.hostile)
  }

  mutating func number() -> Double {
    pick([
      0, -0.0, -1, 0.1, 2.5, 99.99, 1e15, 1e-300, .greatestFiniteMagnitude, Double(whole(-1000...1000)) / 8,
    ])
  }

  mutating func unknown() -> [UnknownMember] {
    many {
      UnknownMember(name: "x-" + $0.text(), json: $0.pick(["null", "0e1", "-1.50E+3", "[]", "{\"a\":[1]}"]))
    }
  }

  mutating func references(to kind: RecordKind) -> [String] { many { $0.text() } }

  mutating func touchpoint() -> Touchpoint { record() }

  mutating func stage() -> Stage {
    var stage: Stage = record()
    stage.touchpoints = TouchpointList(many(4) { $0.touchpoint() })
    return stage
  }

  mutating func map() -> JourneyMap {
    var map = JourneyMap(title: "", stages: many(4) { $0.stage() })
    fill(&map)
    return map
  }
}
