import JourneyModel

/// Writes the records of a map as JSON, by the tables of their fields. What is empty or goes without saying is left out.
struct MapEncoder {
  var writer: JSONWriter

  init(capacity: Int) { writer = JSONWriter(capacity: capacity) }

  consuming func finish() -> [UInt8] {
    writer.finish()
    return writer.bytes
  }

  // MARK: Records

  mutating func write(_ map: JourneyMap) {
    object(map, "rihla/\(MapFile.format)") { encoder in
      encoder.array(map.stages.indices) { $0.write(map.stages[$1]) }
    }
  }

  private mutating func write(_ stage: Stage) {
    object(stage, stage.id.text) { encoder in
      // Read in place: a touchpoint is too large a value to be copied for writing.
      encoder.array(stage.touchpoints.indices) { $0.write(stage.touchpoints[$1]) }
    } isEmpty: {
      stage.touchpoints.isEmpty
    }
  }

  mutating func write<Record: IdentifiedRecord>(_ record: Record) { object(record, record.id.text) }

  /// A record: its leading member, its fields, then the members that we do not know.
  private mutating func object<Record: FieldRecord>(
    _ record: Record, _ leading: String, children: (inout Self) -> Void = { _ in },
    isEmpty: () -> Bool = { false }
  ) {
    let table = Record.fieldTable
    writer.beginObject()
    if let name = Record.leadingMember {
      writer.plainName(name)
      writer.value(leading)
    }
    // Bit by bit: most records say little of what they could.
    var said = (table.said?(record) ?? .max) & ((1 << UInt64(table.written.count)) - 1)
    while said != 0 {
      let field = table.written[said.trailingZeroBitCount]
      said &= said - 1
      if case .children = field.form {
        if !isEmpty() {
          writer.plainName(field.name)
          children(&self)
        }
      } else if table.said != nil || field.isRequired || !field.goesWithoutSaying(in: record) {
        write(field, of: record)
      }
    }
    if !record.unknown.isEmpty { write(record.unknown, besides: table.names) }
    writer.endObject()
  }

  // MARK: Fields

  private mutating func write<Record: FieldRecord>(_ field: Field<Record>, of record: Record) {
    switch field.form {
    case .text: name(field.name, field.text(of: record) ?? "")
    case .records(let kind): write(kind, of: field, of: record)
    default: write(field.value(of: record), of: field.kind, named: field.name)
    }
  }

  /// Writes a list of records; their kinds are told apart as in reading, for the same reason.
  private mutating func write<Record>(_ kind: RecordKind, of field: Field<Record>, of record: Record) {
    switch kind {
    case .map, .stage, .touchpoint, .measurement, .candidate: break
    case .voting: write(VotingRound.self, of: field, of: record)
    case .persona: write(Persona.self, of: field, of: record)
    case .lane: write(Lane.self, of: field, of: record)
    case .transition: write(Transition.self, of: field, of: record)
    case .parkedThought: write(ParkedThought.self, of: field, of: record)
    case .session: write(Session.self, of: field, of: record)
    case .target: write(Target.self, of: field, of: record)
    case .evidence: write(Evidence.self, of: field, of: record)
    case .pain: write(Pain.self, of: field, of: record)
    case .opportunity: write(Opportunity.self, of: field, of: record)
    case .improvement: write(Improvement.self, of: field, of: record)
    }
  }

  private mutating func write<Record, Listed: IdentifiedRecord>(
    _ type: Listed.Type, of field: Field<Record>, of record: Record
  ) {
    if let list = field.list(holding: type) { write(list.list(of: record), named: field.name) }
  }

  /// Writes a list of records; never inlined, lest it be compiled for every pair of records.
  @inline(never) private mutating func write<Listed: IdentifiedRecord>(
    _ records: [Listed], named name: String
  ) {
    writer.plainName(name)
    array(records) { $0.write($1) }
  }

  private mutating func write(_ value: FieldValue, of kind: FieldKind, named key: String) {
    switch value {
    case .text(let text): name(key, text)
    case .texts(let texts), .references(let texts):
      writer.plainName(key)
      array(texts) { $0.writer.value($1) }
    case .flag(let flag):
      writer.plainName(key)
      writer.value(flag)
    case .word(let word): name(key, word?.text ?? "")
    case .words(let words):
      writer.plainName(key)
      array(words) { $0.writer.value($1.text) }
    case .number(let number): write(number, kind, named: key)
    case .count(let count?):
      writer.plainName(key)
      let range = kind.scale.range
      writer.value(min(max(count, Int(range.lowerBound)), Int(range.upperBound)))
    case .numbers(let numbers):
      writer.plainName(key)
      array(numbers) { $0.writer.value($1) }
    case .reference(let id?): if !id.isEmpty { name(key, id) }
    case .entries(let entries):
      if kind == .entries(.dots) { return write(candidates: entries, named: key) }
      write(entries, named: key)
    case .measurement(let measurement?):
      writer.plainName(key)
      object(measurement, "")
    case .count(nil), .reference(nil), .measurement(nil), .members: break
    }
  }

  /// A number; one beyond its range as the nearest that the format allows, one that is none not at all.
  private mutating func write(_ number: Double?, _ kind: FieldKind, named key: String) {
    guard let number, number.isFinite else { return }
    let near = number < kind.scale.range.lowerBound ? kind.scale.range.lowerBound : number
    if kind.goesWithoutSaying(.number(near)) { return }
    writer.plainName(key)
    writer.value(near)
  }

  /// An object whose names are data; of those that are there twice the first counts.
  private mutating func write(_ entries: [FieldEntry], named key: String) {
    let entries = entries.filter { $0.value != .text("") }
    if entries.isEmpty { return }
    writer.plainName(key)
    writer.beginObject()
    var met: Set<String> = []
    for entry in entries where met.insert(entry.key.text).inserted {
      writer.name(entry.key.text)
      switch entry.value {
      case .text(let text): writer.value(text)
      case .count(let count): writer.value(count)
      case .numbers(let numbers): array(numbers) { $0.writer.value($1) }
      case .dots(let dots, _): writer.value(dots)
      }
    }
    writer.endObject()
  }

  /// Candidates of a vote: objects, since there is more to say of each than its dots.
  private mutating func write(candidates entries: [FieldEntry], named key: String) {
    writer.plainName(key)
    array(VotingCandidate.list(of: .entries(entries)) ?? []) { $0.object($1, "") }
  }

  private mutating func name(_ key: String, _ text: String) {
    writer.plainName(key)
    writer.value(text)
  }

  private mutating func array<Element>(
    _ elements: some Collection<Element>, _ write: (inout Self, Element) -> Void
  ) {
    writer.beginArray()
    for element in elements { write(&self, element) }
    writer.endArray()
  }

  /// Members that we do not know, in their order. One that bears a known name, or the name of another, would
  /// make the text unreadable and is left out; readers make neither.
  private mutating func write(_ unknown: [UnknownMember], besides names: [[UInt8]]) {
    var met = Set(names)
    for member in unknown where met.insert(Array(member.name.utf8)).inserted {
      writer.name(member.name)
      let limits = JSONLimits(depth: JSONLimits.map.depth - writer.depth)
      do throws(JSONError) {
        writer.value(0, of: try JSONDocument(parsing: Array(member.json.utf8), limits: limits))
      } catch {
        // Whoever made this member did not give JSON: keep it as the text that it is.
        writer.value(member.json)
      }
    }
  }
}

extension FieldKind {
  /// The scale of a number.
  fileprivate var scale: NumberScale { if case .number(let scale, _) = self { scale } else { .amount } }
}
