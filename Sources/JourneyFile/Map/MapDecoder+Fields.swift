import JourneyModel

/// Records, read by the tables of their fields.
extension MapDecoder {
  /// Reads the members of an object into a record; those that we do not know are kept.
  ///
  /// - Parameter special: what reads the leading member (it comes without a field) and what has edits of its own.
  func fill<Record: FieldRecord>(
    _ record: inout Record, from object: Int,
    special: (Field<Record>?, Int, inout Record) throws(MapFileError) -> Void
  ) throws(MapFileError) {
    guard document.isKind(object, .object) else { throw unexpected(object, .object) }
    let table = Record.fieldTable
    var hint = 0
    var missing = table.required
    var place = object + 1
    let end = document.after(object)
    var unknown: [UnknownMember] = []
    while place < end {
      let value = place + 1
      if let position = table.position(of: document.tape[place], in: document.bytes, hint: hint) {
        if !document.isKind(value, .null) {
          missing &= ~(1 << UInt64(position))
          if let field = table.field(at: position) {
            if case .children = field.form {
              try special(field, value, &record)
            } else {
              try read(field, value, into: &record)
            }
          } else {
            try special(nil, value, &record)
          }
        }
        hint = position + 1
      } else {
        unknown.append(unknownMember(place))
      }
      place = document.after(value)
    }
    guard missing == 0 else {
      throw self.missing(table.name(at: missing.trailingZeroBitCount), in: object)
    }
    if !unknown.isEmpty { record.unknown = unknown }
  }

  /// Reads a record of a list.
  func record<Record: IdentifiedRecord>(
    _ node: Int,
    children: (Int, inout Record) throws(MapFileError) -> Void = { (_, _) throws(MapFileError) in }
  ) throws(MapFileError) -> Record {
    var record = Record.blank(Identifier(""))
    try fill(&record, from: node) { (field, value, record) throws(MapFileError) in
      if field == nil { record.id = Identifier(try text(value)) } else { try children(value, &record) }
    }
    return record
  }

  /// Reads what a field of a record holds.
  func read<Record: FieldRecord>(
    _ field: Field<Record>, _ node: Int, into record: inout Record
  ) throws(MapFileError) {
    switch field.form {
    case .text: field.setText(try text(node), in: &record)
    case .records(let kind): try read(kind, of: field, node, into: &record)
    case let form: field.set(try value(node, of: form, isOptional: field.isOptional), in: &record)
    }
  }

  /// Reads a list of records. Their kinds are told apart here, since what is read by a type that the compiler knows is read
  /// in a fourth of the time.
  private func read<Record: FieldRecord>(
    _ kind: RecordKind, of field: Field<Record>, _ node: Int, into record: inout Record
  ) throws(MapFileError) {
    switch kind {
    case .map, .stage, .touchpoint, .measurement, .candidate: break
    case .voting: try read(VotingRound.self, of: field, node, into: &record)
    case .persona: try read(Persona.self, of: field, node, into: &record)
    case .lane: try read(Lane.self, of: field, node, into: &record)
    case .transition: try read(Transition.self, of: field, node, into: &record)
    case .parkedThought: try read(ParkedThought.self, of: field, node, into: &record)
    case .session: try read(Session.self, of: field, node, into: &record)
    case .target: try read(Target.self, of: field, node, into: &record)
    case .evidence: try read(Evidence.self, of: field, node, into: &record)
    case .pain: try read(Pain.self, of: field, node, into: &record)
    case .opportunity: try read(Opportunity.self, of: field, node, into: &record)
    case .improvement: try read(Improvement.self, of: field, node, into: &record)
    }
  }

  private func read<Record, Listed: IdentifiedRecord>(
    _ type: Listed.Type, of field: Field<Record>, _ node: Int, into record: inout Record
  ) throws(MapFileError) {
    field.list(holding: type)?.set(try records(node), in: &record)
  }

  /// Reads a list of records; never inlined, lest it be compiled for every pair of records.
  @inline(never) private func records<Listed: IdentifiedRecord>(
    _ node: Int
  ) throws(MapFileError) -> [Listed] {
    try records(node, Listed.recordKind) { (element) throws(MapFileError) in try record(element) }
  }

  /// Reads a value by what its field holds.
  private func value(
    _ node: Int, of form: FieldForm, isOptional: Bool
  ) throws(MapFileError) -> FieldValue {
    switch form {
    case .text: return .text(try text(node))
    case .texts: return .texts(try texts(node))
    case .flag: return .flag(try flag(node))
    case .word:
      let text = try text(node)
      // A word that may be left out may be left empty.
      return .word(isOptional && text.isEmpty ? nil : Word(text))
    case .words:
      return .words(try list(node) { (element) throws(MapFileError) in Word(try text(element)) })
    case .number(let scale):
      return scale.isWhole ? .count(try count(node, scale)) : .number(try number(node, scale))
    case .numbers(let scale):
      return .numbers(try list(node) { (element) throws(MapFileError) in try number(element, scale) })
    case .reference:
      let text = try text(node)
      return .reference(text.isEmpty ? nil : text)
    case .references(let kind):
      if kind == .persona { namesPersonas = true }
      return .references(try texts(node))
    case .entries(let kind): return .entries(try entries(node, kind))
    case .measurement: return .measurement(try measurement(node))
    case .records, .children, .members: return .texts([])
    }
  }

  private func measurement(_ node: Int) throws(MapFileError) -> Measurement {
    var measurement = Measurement()
    try fill(&measurement, from: node) { (_, _, _) throws(MapFileError) in }
    return measurement
  }

  // MARK: Entries

  private func entries(_ node: Int, _ kind: EntryKind) throws(MapFileError) -> [FieldEntry] {
    switch kind {
    case .emotions:
      namesPersonas = true
      return try entries(node) { (name, value) throws(MapFileError) in
        FieldEntry(Word(name), .count(try count(value, .emotion)))
      }
    case .laneTexts:
      return try entries(node) { (name, value) throws(MapFileError) in
        FieldEntry(Word(name), .text(try text(value)))
      }.filter { $0.value != .text("") }
    case .benchmarks:
      return try entries(node) { (name, value) throws(MapFileError) in
        guard document.kind(value) == .array, count(value) == 3 else {
          throw unexpected(value, .threeNumbers)
        }
        return FieldEntry(
          Word(name),
          .numbers(try list(value) { (element) throws(MapFileError) in try number(element, .amount) }))
      }
    case .dots:
      return try list(node) { (element) throws(MapFileError) in
        var candidate = VotingCandidate(ref: "")
        try fill(&candidate, from: element) { (_, _, _) throws(MapFileError) in }
        return FieldEntry(Word(candidate.ref), .dots(candidate.dots, candidate.unknown))
      }
    }
  }

  /// Reads an object whose names are data, entry by entry; entries without a value are left out.
  private func entries<Element>(
    _ node: Int, _ entry: (String, Int) throws(MapFileError) -> Element
  ) throws(MapFileError) -> [Element] {
    guard document.kind(node) == .object else { throw unexpected(node, .object) }
    var elements: [Element] = []
    var place = node + 1
    while place < document.after(node) {
      if document.kind(place + 1) != .null {
        elements.append(try entry(document.string(place), place + 1))
      }
      place = document.after(place + 1)
    }
    return elements
  }
}
