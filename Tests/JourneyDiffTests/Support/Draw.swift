import JourneyModel
import TestSupport

/// Values drawn at random; the same seed gives the same values. Identifiers begin with a prefix, so that two hands
/// that go on from one map never invent the same.
struct Draw: RandomFields {
  var source: SeededSource
  let prefix: String
  private var count = 0

  init(seed: UInt64, prefix: String = "b") {
    source = SeededSource(seed: seed)
    self.prefix = prefix
  }

  /// What the map at hand has to refer to.
  var personas: [Persona.ID] = []
  var lanes: [Lane.ID] = []
  var touchpoints: [Touchpoint.ID] = []

  mutating func identifier() -> String {
    count += 1
    return "\(prefix)\(count)"
  }

  /// Often the same few texts, so that hands meet; the two forms of é are equal as Swift strings.
  mutating func text() -> String {
    pick(["", "", "plain", "رحلة", "e\u{301}", "\u{E9}", "a\nb", "x\(whole(0...99))"])
  }

  mutating func number() -> Double { pick([0, -0.0, 1, 2.5, 99.99, 1e15, Double(whole(-100...100)) / 8]) }

  mutating func references(to kind: RecordKind) -> [String] {
    switch kind {
    case .persona: personas.map(\.text).filter { _ in flag() }
    case .lane: lanes.map(\.text).filter { _ in flag() }
    case .candidate: touchpoints.map(\.text).filter { _ in flag() }
    case .touchpoint: touchpoints.isEmpty ? [] : [pick(touchpoints).text]
    default: []
    }
  }

  mutating func unknown() -> [UnknownMember] {
    ["x", "y"].filter { _ in whole(0...2) == 0 }.map {
      UnknownMember(name: $0, json: pick(["null", "0e1", "[1]"]))
    }
  }

  mutating func map() -> JourneyMap {
    var map = JourneyMap(title: text(), stages: (0..<whole(1...4)).map { _ in stage() })
    for _ in 0..<60 { change(pick(JourneyMap.fields), of: &map) }
    return map.tidied()
  }

  mutating func stage() -> Stage {
    var stage = Stage(id: id(), name: text(), touchpoints: TouchpointList(many(5) { $0.touchpoint() }))
    for _ in 0..<6 { change(pick(Stage.fields), of: &stage, lanes: []) }
    return stage
  }

  mutating func touchpoint() -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: text())
    for _ in 0..<12 { change(pick(Touchpoint.fields), of: &touchpoint, personas: []) }
    return touchpoint
  }
}
