public import JourneyFile
public import JourneyModel

/// Changes to a map as a program proposes them: members of a record set, a record added to a list of another, a record
/// taken out. They are made on the map's text, and what comes of it is read as any file is, so that nothing gets into a
/// map which a file could not bring.
public struct MapChanges: Sendable {
  /// Why changes cannot be made.
  public enum Problem: Error, Hashable, Sendable {
    /// The change with this number, from 1, is none: what was expected.
    case noChange(Int)
    /// No record has this identifier.
    case unknownRecord(Int, String)
    /// No member of the format is called so.
    case unknownMember(Int, String)
    /// The record has no such list.
    case noList(Int, String)
    /// What came of it is no map.
    case file(MapFileError)
    /// What came of it would have to be repaired.
    case repairs([Repair])
    /// They change nothing.
    case nothing
  }

  /// The map as it would be.
  public let map: JourneyMap
  /// How many changes there are.
  public let count: Int

  /// Makes changes.
  ///
  /// - Parameters:
  ///   - changes: Each an object: `id` with `set` (an object; null takes a member out), with `list` and `add` (and `at`), or
  ///     with `remove`. The map itself is called `map`.
  ///   - schema: The schema of the format, by which the names of members are known.
  public init(_ changes: [JSONTree], to map: JourneyMap, schema: [UInt8]) throws(Problem) {
    let known = Self.names(in: (try? JSONTree(parsing: schema)) ?? .null)
    var tree = (try? JSONTree(parsing: MapFile.text(of: map))) ?? .null
    for (number, change) in changes.enumerated() {
      guard let id = change["id"]?.text else { throw .noChange(number + 1) }
      let step = try Self.step(change, number + 1, known)
      let isThere = id == "map" ? true : tree.hasRecord(id)
      guard isThere else { throw .unknownRecord(number + 1, id) }
      let isMade = id == "map" ? step.make(&tree) : tree.changeRecord(id, step)
      guard isMade else { throw .noList(number + 1, change["list"]?.text ?? "") }
    }
    let loaded: MapFile.Loaded
    do throws(MapFileError) {
      loaded = try MapFile.read(tree.compact)
    } catch {
      throw .file(error)
    }
    guard loaded.repairs.isEmpty else { throw .repairs(loaded.repairs) }
    guard loaded.map != map else { throw .nothing }
    (self.map, count) = (loaded.map, changes.count)
  }

  private static func step(
    _ change: JSONTree, _ number: Int, _ known: Set<String>
  ) throws(Problem) -> Step {
    if case .object(let members)? = change["set"] {
      for member in members {
        guard member.name != "id", known.contains(member.name) else {
          throw .unknownMember(number, member.name)
        }
        try check(member.value, number, known)
      }
      return .set(members.map { .init($0.name, identified($0.value)) })
    }
    if let list = change["list"]?.text, let value = change["add"], case .object = value {
      guard known.contains(list) else { throw .noList(number, list) }
      try check(value, number, known)
      return .add(identified([value]).elements?.first ?? value, to: list, at: change["at"]?.whole)
    }
    guard change["remove"]?.isTrue == true, change["id"]?.text != "map" else { throw .noChange(number) }
    return .remove
  }

  /// What is to be done with a record.
  fileprivate enum Step {
    case set([JSONTree.Member])
    case add(JSONTree, to: String, at: Int?)
    case remove

    /// Does it, unless it takes the record away; tells whether that could be done.
    func make(_ record: inout JSONTree) -> Bool {
      switch self {
      case .set(let members):
        for member in members { record[member.name] = member.value == .null ? nil : member.value }
      case .add(let value, let list, let place):
        var elements = record[list]?.elements ?? []
        if record[list] != nil, record[list]?.elements == nil { return false }
        elements.insert(value, at: min(max(0, place ?? elements.count), elements.count))
        record[list] = .array(elements)
      case .remove: break
      }
      return true
    }
  }

  private static func check(_ value: JSONTree, _ number: Int, _ known: Set<String>) throws(Problem) {
    switch value {
    case .object(let members):
      for member in members {
        guard known.contains(member.name) else { throw .unknownMember(number, member.name) }
        try check(member.value, number, known)
      }
    case .array(let elements):
      for element in elements { try check(element, number, known) }
    default: break
    }
  }

  /// The same with an identifier for each record of a list that has none.
  private static func identified(_ value: JSONTree) -> JSONTree {
    guard case .array(let elements) = value else { return value }
    var random = SystemRandomNumberGenerator()
    return .array(
      elements.map { element in
        guard case .object(let members) = element else { return element }
        let inner = members.map { JSONTree.Member($0.name, identified($0.value)) }
        guard element["id"] == nil else { return .object(inner) }
        let id = Identifier<Touchpoint>.random(using: &random).text
        return .object([.init("id", .string(id))] + inner)
      })
  }

  /// The names of all members that a schema knows.
  private static func names(in schema: JSONTree) -> Set<String> {
    switch schema {
    case .object(let members):
      var names: Set<String> = []
      for member in members {
        if member.name == "properties", case .object(let properties) = member.value {
          names.formUnion(properties.map(\.name))
        }
        names.formUnion(self.names(in: member.value))
      }
      return names
    case .array(let elements): return elements.reduce(into: []) { $0.formUnion(names(in: $1)) }
    default: return []
    }
  }
}

extension JSONTree {
  fileprivate func hasRecord(_ id: String) -> Bool {
    switch self {
    case .object(let members): self["id"]?.text == id || members.contains { $0.value.hasRecord(id) }
    case .array(let elements): elements.contains { $0.hasRecord(id) }
    default: false
    }
  }

  /// Does something with the first record that has an identifier.
  fileprivate mutating func changeRecord(_ id: String, _ step: MapChanges.Step) -> Bool {
    switch self {
    case .array(var elements):
      for place in elements.indices {
        if elements[place]["id"]?.text == id {
          if case .remove = step {
            elements.remove(at: place)
          } else if !step.make(&elements[place]) {
            return false
          }
          self = .array(elements)
          return true
        }
        if elements[place].hasRecord(id) {
          let isMade = elements[place].changeRecord(id, step)
          self = .array(elements)
          return isMade
        }
      }
      return false
    case .object(var members):
      for place in members.indices where members[place].value.hasRecord(id) {
        let isMade = members[place].value.changeRecord(id, step)
        self = .object(members)
        return isMade
      }
      return false
    default: return false
    }
  }
}
