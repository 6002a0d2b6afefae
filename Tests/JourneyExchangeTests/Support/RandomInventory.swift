import JourneyModel
import TestSupport

/// Maps drawn at random of which everything that an inventory holds is drawn, with texts meant to hurt a table; the same
/// seed gives the same maps.
struct RandomInventory: RandomFields {
  var source: SeededSource
  private var count = 0
  private var personas: [Persona] = []

  init(seed: UInt64) { source = SeededSource(seed: seed) }

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

  mutating func text() -> String { flag() ? pick(Self.hostile) : pick(Self.hostile) + pick(Self.hostile) }
  mutating func identifier() -> String {
    count += 1
    return "\(count)-" + pick(Self.hostile)
  }
  mutating func number() -> Double {
    pick([0, -1, 0.1, 2.5, 99.99, 1e15, 1e-300, .greatestFiniteMagnitude, Double(whole(-1000...1000)) / 8])
  }
  mutating func references(to kind: RecordKind) -> [String] {
    kind == .persona ? personas.map(\.id.text).filter { _ in flag() } : many { "x" + $0.text() }
  }
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
    redraw(StageChange.phase.field, of: &stage)
    return stage
  }

  private mutating func touchpoint() -> Touchpoint { record() }
}
