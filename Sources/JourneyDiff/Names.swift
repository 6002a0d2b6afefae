import JourneyModel

/// What stands behind identifiers, looked up in several maps, the first that knows it.
struct Names: Sendable {
  let maps: [JourneyMap]

  /// A record as others refer to it: by its name, or by its identifier where nobody knows one.
  func name(of id: String, _ kind: RecordKind) -> String {
    maps.lazy.compactMap { map in
      switch kind {
      case .persona: map.personas.first { $0.id.text == id }?.name
      case .lane: map.lanes.first { $0.id.text == id }?.name
      case .touchpoint: map.place(of: Identifier(id)).map { map[$0].name }
      case .pain:
        map.stages.lazy.flatMap(\.touchpoints).flatMap(\.pains).first { $0.id.text == id }?.text
      case .candidate: map.name(ofCandidate: id)
      default: nil
      }
    }.first ?? id
  }

  /// What people know a record by.
  func label<Record: IdentifiedRecord>(of record: Record) -> String {
    guard let transition = record as? Transition else { return record.label }
    let ends = [transition.from, transition.to].map { end in
      end.map { name(of: $0.text, .touchpoint) } ?? ""
    }
    return ends.joined(separator: " → ")
  }
}

extension FieldValue {
  /// The value for reports: the file's own words and numbers, names instead of identifiers, one line for each element of a
  /// list.
  func words(of kind: FieldKind, _ names: Names) -> String {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "\n")
    case .flag(let flag): flag ? "true" : "false"
    case .word(let word): word?.text ?? ""
    case .words(let words): words.map(\.text).joined(separator: "\n")
    case .number(let number): number?.words ?? ""
    case .count(let count): count.map(String.init) ?? ""
    case .numbers(let numbers): numbers.map(\.words).joined(separator: "\n")
    case .reference(let id): id.map { names.name(of: $0, kind.referred) } ?? ""
    case .references(let ids): ids.map { names.name(of: $0, kind.referred) }.joined(separator: "\n")
    case .entries(let entries): entries.map { $0.words(of: kind, names) }.joined(separator: "\n")
    case .measurement(let measurement): measurement?.words(names) ?? ""
    case .members(let members): members.map(\.words).joined(separator: "\n")
    }
  }
}

extension FieldKind {
  /// What identifiers in a field of the kind stand for.
  fileprivate var referred: RecordKind {
    switch self {
    case .reference(let kind), .references(let kind): kind
    case .entries(.emotions): .persona
    case .entries(.laneTexts): .lane
    case .entries(.dots): .candidate
    default: .map
    }
  }
}

extension FieldEntry {
  func words(of kind: FieldKind, _ names: Names) -> String {
    let text =
      switch value {
      case .text(let text): text
      case .count(let count): String(count)
      case .numbers(let numbers): numbers.map(\.words).joined(separator: " / ")
      case .dots(let dots, let unknown): ([String(dots)] + unknown.map(\.words)).joined(separator: "; ")
      }
    return "\(names.name(of: key.text, kind.referred)): \(text)"
  }
}

extension Measurement {
  fileprivate func words(_ names: Names) -> String {
    Self.fields.map { ($0.name, $0.value(of: self).words(of: $0.kind, names)) }
      .filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: "\n")
  }
}

extension UnknownMember {
  var words: String { "\(name): \(json)" }
}

extension Double {
  /// The number as short as it can be said.
  fileprivate var words: String {
    Int(exactly: self).map { $0.magnitude < 1_000_000_000_000_000 ? String($0) : description } ?? description
  }
}
