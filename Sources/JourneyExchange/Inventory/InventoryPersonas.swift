import JourneyModel

/// The personas that an inventory names, by their names or, where those do not tell them apart, by their identifiers.
struct InventoryPersonas {
  /// All that were met, in order.
  private(set) var all: [Persona] = []
  /// Where each was met first, and by which name.
  private var met: [Persona.ID: (name: String, line: Int)] = [:]
  /// The identifiers that the table gives for a name, whatever line they are in.
  private var told: [String: Set<String>] = [:]

  /// The identifier of a persona of whom nothing is known but the name.
  static func derived(_ name: String) -> Persona.ID { .derived(from: ["inventory", "persona", name]) }

  /// Looks through cells for names that have identifiers.
  mutating func lookThrough(_ cell: String) {
    for part in InventoryItem.parts(of: cell) {
      guard let item = try? InventoryItem(line: part) else { continue }
      let ids = item.fields.filter { InventoryKey.named($0.name) == .id }.map(\.value)
      for id in ids where !id.isEmpty { told[item.head, default: []].insert(id) }
    }
  }

  /// The persona whom an item names.
  mutating func persona(_ fields: InventoryFields, line: Int) throws(InventoryProblem.Matter) -> Persona.ID {
    let id = identifier(fields)
    if let first = met[id] {
      guard first.name == fields.head else { throw .contradicts(line: first.line, fields.head) }
    } else {
      met[id] = (fields.head, line)
      all.append(Persona(id: id, name: fields.head))
    }
    return id
  }

  private func identifier(_ fields: InventoryFields) -> Persona.ID {
    if let id = fields.text(.id) { return Identifier(id) }
    // Whoever adds a name to a list means the one who is there already.
    if let ids = told[fields.head], ids.count == 1, let id = ids.first { return Identifier(id) }
    return Self.derived(fields.head)
  }
}
