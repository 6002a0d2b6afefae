import JourneyModel

/// What stands behind identifiers, looked up in several maps, the first that knows it.
struct Names: Sendable {
  let maps: [JourneyMap]

  func persona(_ id: Persona.ID) -> String? {
    maps.lazy.compactMap { map in map.personas.first { $0.id == id }?.name }.first
  }

  func lane(_ id: Lane.ID) -> String? {
    maps.lazy.compactMap { map in map.lanes.first { $0.id == id }?.name }.first
  }

  func touchpoint(_ id: Touchpoint.ID) -> String? {
    maps.lazy.compactMap { map in map.place(of: id).map { map[$0].name } }.first
  }
}

/// A value that has a text for reports: the file's own words and numbers, names instead of identifiers.
protocol Worded {
  func words(_ names: Names) -> String
}

extension String: Worded {
  func words(_ names: Names) -> String { self }
}

extension Bool: Worded {
  func words(_ names: Names) -> String { self ? "true" : "false" }
}

extension Int: Worded {
  func words(_ names: Names) -> String { String(self) }
}

extension Double: Worded {
  func words(_ names: Names) -> String {
    Int(exactly: self).map { abs($0) < 1_000_000_000_000_000 ? String($0) : description } ?? description
  }
}

extension Rating: Worded {
  func words(_ names: Names) -> String { value.words(names) }
}

extension Share: Worded {
  func words(_ names: Names) -> String { value.words(names) }
}

extension Emotion: Worded {
  func words(_ names: Names) -> String { value.words(names) }
}

extension PainImpact: Worded {
  func words(_ names: Names) -> String { rawValue.words(names) }
}

extension Term: Worded {
  func words(_ names: Names) -> String { text }
}

extension Optional: Worded where Wrapped: Worded {
  func words(_ names: Names) -> String { self?.words(names) ?? "" }
}

extension Array: Worded where Element: Worded {
  func words(_ names: Names) -> String { map { $0.words(names) }.joined(separator: "\n") }
}

/// A record whose identifier stands for its name where others refer to it.
protocol ReferredTo {
  static func name(of id: Identifier<Self>, _ names: Names) -> String?
}

extension Persona: ReferredTo {
  static func name(of id: ID, _ names: Names) -> String? { names.persona(id) }
}

extension Lane: ReferredTo {
  static func name(of id: ID, _ names: Names) -> String? { names.lane(id) }
}

extension Touchpoint: ReferredTo {
  static func name(of id: ID, _ names: Names) -> String? { names.touchpoint(id) }
}

extension Identifier: Worded where Owner: ReferredTo {
  func words(_ names: Names) -> String { Owner.name(of: self, names) ?? text }
}

// Rows of the lists that have a key instead of an identifier.

extension UnknownMember: Worded {
  func words(_ names: Names) -> String { "\(name): \(json)" }
}

extension Benchmark: Worded {
  func words(_ names: Names) -> String {
    "\(measure.text): " + [one, three, five].map { $0.words(names) }.joined(separator: " / ")
  }
}

extension PersonaEmotion: Worded {
  func words(_ names: Names) -> String { "\(persona.words(names)): \(emotion.words(names))" }
}

extension LaneText: Worded {
  func words(_ names: Names) -> String { "\(lane.words(names)): \(text)" }
}
