import JourneyModel

/// Maps drawn at random, every record and field of the model among what is drawn, with texts meant to hurt; the same
/// seed gives the same maps.
struct RandomMap {
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

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }

  mutating func flag() -> Bool { Bool.random(using: &source) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    whole(0...3) == 0 ? nil : make(&self)
  }

  mutating func many<Element>(_ most: Int = 2, _ make: (inout Self) -> Element) -> [Element] {
    (0..<whole(0...most)).map { _ in make(&self) }
  }

  /// Either form of é is drawn often, so that edits meet texts that differ by their scalars alone.
  mutating func text() -> String {
    switch whole(0...3) {
    case 0: pick(["e\u{301}", "\u{E9}"])
    case 1: "x\(whole(0...999))" + pick(Self.hostile)
    default: pick(Self.hostile)
    }
  }

  mutating func texts() -> [String] { many { $0.text() } }

  mutating func id<Owner>() -> Identifier<Owner> {
    count += 1
    return Identifier("\(count)-" + pick(Self.hostile))
  }

  mutating func term<Known: CaseIterable>() -> Term<Known> {
    flag() ? .known(pick(Array(Known.allCases))) : .other(text())
  }

  mutating func terms<Known: CaseIterable>() -> [Term<Known>] { many { $0.term() } }

  mutating func number() -> Double {
    pick([
      0, -0.0, -1, 0.1, 2.5, 99.99, 1e15, 1e-300, .greatestFiniteMagnitude, Double(whole(-1000...1000)) / 8,
    ])
  }

  mutating func rating() -> Rating { Rating(clamping: pick([1, 2, 2.5, 3, 4, 4.75, 5])) }

  mutating func share() -> Share { Share(clamping: pick([0, 0.06, 0.5, 0.999, 1])) }

  mutating func emotion() -> Emotion { Emotion(clamping: whole(-2...2)) }

  mutating func unknown() -> [UnknownMember] {
    many {
      UnknownMember(name: "x-" + $0.text(), json: $0.pick(["null", "0e1", "-1.50E+3", "[]", "{\"a\":[1]}"]))
    }
  }

  mutating func map() -> JourneyMap {
    var map = JourneyMap(title: text(), stages: many(4) { $0.stage() })
    map.language = text()
    map.direction = maybe { $0.term() }
    map.kind = maybe { $0.term() }
    map.state = maybe { $0.term() }
    map.offer = text()
    map.scenario = text()
    map.goal = text()
    map.standard = rating()
    map.benchmarks = many { $0.benchmark() }
    map.personas = many { $0.persona() }
    map.lanes = many { $0.lane() }
    map.transitions = many { $0.transition() }
    map.evidence = many { $0.evidence() }
    map.parking = many { $0.thought() }
    map.sessions = many { $0.session() }
    map.notes = text()
    map.unknown = unknown()
    return map
  }
}
