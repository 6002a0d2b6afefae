import JourneyModel

/// Values drawn at random; the same seed gives the same values. Identifiers begin with a prefix, so that two hands
/// that go on from one map never invent the same.
struct Draw {
  var source: SeededSource
  let prefix: String
  private var count = 0

  init(seed: UInt64, prefix: String = "b") {
    source = SeededSource(seed: seed)
    self.prefix = prefix
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    whole(0...2) == 0 ? nil : make(&self)
  }

  mutating func many<Element>(_ most: Int = 2, _ make: (inout Self) -> Element) -> [Element] {
    (0..<whole(0...most)).map { _ in make(&self) }
  }

  mutating func id<Owner>() -> Identifier<Owner> {
    count += 1
    return Identifier("\(prefix)\(count)")
  }

  /// Often the same few texts, so that hands meet; the two forms of é are equal as Swift strings.
  mutating func text() -> String {
    pick(["", "", "plain", "رحلة", "e\u{301}", "\u{E9}", "a\nb", "x\(whole(0...99))"])
  }

  mutating func texts() -> [String] { many { $0.text() } }

  mutating func term<Known: CaseIterable>() -> Term<Known> {
    whole(0...1) == 0 ? .known(pick(Array(Known.allCases))) : .other("w\(whole(0...3))")
  }

  mutating func terms<Known: CaseIterable>() -> [Term<Known>] { many { $0.term() } }

  mutating func number() -> Double { pick([0, -0.0, 1, 2.5, 99.99, 1e15, Double(whole(-100...100)) / 8]) }

  mutating func rating() -> Rating { Rating(clamping: pick([1, 2, 2.5, 3, 4, 5])) }

  mutating func share() -> Share { Share(clamping: pick([0, -0.0, 0.5, 1])) }

  mutating func emotion() -> Emotion { Emotion(clamping: whole(-2...2)) }

  mutating func unknown() -> [UnknownMember] {
    ["x", "y"].filter { _ in whole(0...2) == 0 }.map {
      UnknownMember(name: $0, json: pick(["null", "0e1", "[1]"]))
    }
  }

  mutating func map() -> JourneyMap {
    var map = JourneyMap(title: text(), stages: (0..<whole(1...4)).map { _ in stage() })
    for _ in 0..<60 { change(pick(MapField.allCases), of: &map) }
    return map.tidied()
  }

  mutating func stage() -> Stage {
    var stage = Stage(id: id(), name: text(), touchpoints: TouchpointList(many(5) { $0.touchpoint() }))
    for _ in 0..<6 { change(pick(StageField.allCases), of: &stage, lanes: []) }
    return stage
  }

  mutating func touchpoint() -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: text())
    for _ in 0..<12 { change(pick(TouchpointField.allCases), of: &touchpoint, personas: []) }
    return touchpoint
  }
}
