import JourneyModel

extension InventoryRow {
  /// Reads a cell into a field.
  func read(
    _ field: TouchpointField, _ cell: String, _ touchpoint: inout Touchpoint,
    _ personas: inout InventoryPersonas
  ) throws(Matter) {
    let reading = columns.reading(of: field)
    if let list = field.list { return try records(of: cell, in: list, &touchpoint, by: reading) }
    field.set(try value(of: field.kind, cell, &personas, by: reading), in: &touchpoint)
  }

  private func value(
    of kind: FieldKind, _ cell: String, _ personas: inout InventoryPersonas, by reading: InventoryReading
  ) throws(Matter) -> FieldValue {
    switch kind {
    case .words(let vocabulary):
      var words: [Word] = []
      for word in InventoryItem.words(of: cell) {
        words.append(try InventoryWords.of(vocabulary).word(word))
      }
      return .words(words)
    case .texts, .links: return .texts(InventoryItem.words(of: cell))
    case .numbers(let scale):
      var numbers: [Double] = []
      for word in InventoryItem.words(of: cell) {
        numbers.append(try InventoryRead.number(word, scale, by: reading))
      }
      return .numbers(numbers)
    case .references(.persona): return .references(try self.personas(cell, &personas).map(\.text))
    case .references: return .references(InventoryItem.words(of: cell))
    case .entries: return .entries(try emotions(cell, &personas))
    case .members: return .members(try members(cell))
    default: return try InventoryRead.value(InventoryText.read(cell), of: kind, by: reading)
    }
  }

  private func personas(_ cell: String, _ personas: inout InventoryPersonas) throws(Matter) -> [Persona.ID] {
    var ids: [Persona.ID] = []
    for part in InventoryItem.parts(of: cell) {
      ids.append(try personas.persona(InventoryFields(part, keys: [.id]), line: record.line))
    }
    return ids
  }

  private func emotions(
    _ cell: String, _ personas: inout InventoryPersonas
  ) throws(Matter) -> [FieldEntry] {
    var emotions: [FieldEntry] = []
    for part in InventoryItem.parts(of: cell) {
      let fields = try InventoryFields(part, keys: [.emotion, .id])
      guard let text = fields.text(.emotion) else { throw .found(part, .keys([.emotion])) }
      let emotion = try InventoryRead.count(text, .emotion)
      let persona = try personas.persona(fields, line: record.line)
      emotions.append(FieldEntry(Word(persona.text), .count(emotion)))
    }
    return emotions
  }

  private func members(_ cell: String) throws(Matter) -> [UnknownMember] {
    var members: [UnknownMember] = []
    for line in InventoryItem.lines(of: cell) {
      let sides: InventoryItem
      do throws(InventoryItem.Nameless) {
        // A member is a field without a head.
        sides = try InventoryItem(line: "|" + line)
      } catch {
        throw .found(line, .json)
      }
      guard let side = sides.fields.first, sides.fields.count == 1 else { throw .found(line, .json) }
      members.append(try InventoryRead.member(side.name, side.value))
    }
    return members
  }
}
