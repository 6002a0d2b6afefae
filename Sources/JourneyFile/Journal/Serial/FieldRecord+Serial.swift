import JourneyModel

/// Records in journals: their fields under their numbers, in growing order, those that say nothing left out, and a zero at
/// the end. The identifier has number 1.
///
/// Numbers are never given to another field, so that a field that is added leaves older journals readable.
extension SerialWriter {
  /// Writes a record of a list.
  mutating func put<Record: IdentifiedRecord>(_ record: Record) { put(record, id: record.id.text) }

  /// Writes a stage with its touchpoints.
  mutating func put(_ stage: Stage) {
    put(stage, id: stage.id.text) { out in
      out.put(UInt64(stage.touchpoints.count))
      for position in stage.touchpoints.indices { out.put(stage.touchpoints[position]) }
    } isBlank: {
      stage.touchpoints.isEmpty
    }
  }

  private mutating func put<Record: FieldRecord>(
    _ record: Record, id: String?, children: (inout Self) -> Void = { _ in }, isBlank: () -> Bool = { true }
  ) {
    if let id, !id.isEmpty { put(1, id) }
    for field in Record.fieldTable.numbered {
      if field.kind.isChildren {
        guard !isBlank() else { continue }
        bytes.append(field.number)
        children(&self)
      } else if let list = field.list {
        put(list, of: record, field.number)
      } else {
        let value = field.value(of: record)
        if Record.fieldTable.isLater(field)
          ? field.kind.goesWithoutSaying(value) : value.isBlank(isOptional: field.isOptional)
        {
          continue
        }
        bytes.append(field.number)
        put(value, isOptional: field.isOptional)
      }
    }
    bytes.append(0)
  }

  private mutating func put<List: RecordList>(_ list: List, of record: List.Record, _ number: UInt8) {
    let records = list.list(of: record)
    if records.isEmpty { return }
    bytes.append(number)
    put(UInt64(records.count))
    for record in records { put(record) }
  }

  /// Writes a value in the form that its kind has for ever.
  mutating func put(_ value: FieldValue, isOptional: Bool) {
    switch value {
    case .text(let text): text.write(to: &self)
    case .texts(let texts), .references(let texts): texts.write(to: &self)
    case .flag(let flag): flag.write(to: &self)
    case .word(let word): put(word, isOptional) { $1.write(to: &$0) }
    case .words(let words): words.write(to: &self)
    case .number(let number): put(number, isOptional) { $1.write(to: &$0) }
    case .count(let count): put(count, isOptional) { $1.write(to: &$0) }
    case .numbers(let numbers): numbers.write(to: &self)
    case .reference(let id): put(id, isOptional) { $1.write(to: &$0) }
    case .entries(let entries):
      put(UInt64(entries.count))
      for entry in entries { put(entry) }
    case .measurement(let measurement): put(measurement, isOptional) { $0.put($1, id: nil) }
    case .members(let members): members.write(to: &self)
    }
  }

  private mutating func put<Value>(
    _ value: Value?, _ isOptional: Bool, _ write: (inout Self, Value) -> Void
  ) {
    if isOptional { bytes.append(value == nil ? 0 : 1) }
    if let value { write(&self, value) }
  }

  private mutating func put(_ entry: FieldEntry) {
    switch entry.value {
    case .text(let text):
      entry.key.text.write(to: &self)
      text.write(to: &self)
    case .count(let count):
      entry.key.text.write(to: &self)
      count.write(to: &self)
    case .numbers(let numbers):
      entry.key.write(to: &self)
      for number in numbers { number.write(to: &self) }
    case .dots(let dots, let unknown):
      entry.key.text.write(to: &self)
      dots.write(to: &self)
      unknown.write(to: &self)
    }
  }
}

extension SerialReader {
  /// Reads a record of a list.
  mutating func record<Record: IdentifiedRecord>() throws(SerialError) -> Record {
    var record = Record.blank(Identifier(""))
    try fill(&record) { (reader, number, record) throws(SerialError) in
      guard number == 1 else { return false }
      record.id = try reader.value()
      return true
    }
    return record
  }

  /// Reads a stage with its touchpoints.
  mutating func stage() throws(SerialError) -> Stage {
    let children = Stage.fieldTable.numbered.first { $0.kind.isChildren }?.number
    var stage = Stage.blank(Identifier(""))
    try fill(&stage) { (reader, number, stage) throws(SerialError) in
      if number == 1 {
        stage.id = try reader.value()
      } else if number == children {
        for _ in 0..<(try reader.length()) { stage.touchpoints.append(try reader.record()) }
      } else {
        return false
      }
      return true
    }
    return stage
  }

  private mutating func fill<Record: FieldRecord>(
    _ record: inout Record,
    special: (inout Self, UInt8, inout Record) throws(SerialError) -> Bool
  ) throws(SerialError) {
    var last: UInt8 = 0
    while true {
      let number = try byte()
      if number == 0 { return }
      guard number > last else { throw .malformed }
      last = number
      if try special(&self, number, &record) { continue }
      guard let field = Record.fieldTable[number] else { throw .malformed }
      if let list = field.list {
        try fill(list, of: &record)
      } else {
        field.set(try value(of: field), in: &record)
      }
    }
  }

  private mutating func fill<List: RecordList>(
    _ list: List, of record: inout List.Record
  ) throws(SerialError) {
    var records: [List.Listed] = []
    // Room is made as records come, not as many as were promised.
    for _ in 0..<(try length()) { records.append(try self.record()) }
    list.set(records, in: &record)
  }

  /// Reads a value in the form of its field.
  mutating func value<Record: FieldRecord>(of field: Field<Record>) throws(SerialError) -> FieldValue {
    let isThere = field.isOptional ? try Bool(from: &self) : true
    switch field.kind {
    case .text: return .text(try value())
    case .texts, .links: return .texts(try value())
    case .flag: return .flag(try value())
    case .word: return .word(isThere ? try value() as Word : nil)
    case .words: return .words(try value())
    case .number(let scale, _):
      if scale.isWhole { return .count(isThere ? try count(scale) : nil) }
      return .number(isThere ? try number(scale) : nil)
    case .numbers(let scale):
      var numbers: [Double] = []
      for _ in 0..<(try length()) { numbers.append(try number(scale)) }
      return .numbers(numbers)
    case .reference: return .reference(isThere ? try value() as String : nil)
    case .references: return .references(try value())
    case .entries(let kind):
      var entries: [FieldEntry] = []
      for _ in 0..<(try length()) { entries.append(try entry(kind)) }
      return .entries(entries)
    case .measurement:
      guard isThere else { return .measurement(nil) }
      var measurement = Measurement()
      try fill(&measurement) { (_, _, _) throws(SerialError) in false }
      return .measurement(measurement)
    case .members: return .members(try value())
    case .records, .children: throw .malformed
    }
  }

  private mutating func number(_ scale: NumberScale) throws(SerialError) -> Double {
    let number = try Double(from: &self)
    switch scale {
    case .amount, .weight: return number
    default:
      guard scale.range.contains(number) else { throw .malformed }
      return number
    }
  }

  private mutating func count(_ scale: NumberScale) throws(SerialError) -> Int {
    let count = try Int(from: &self)
    if scale == .count || scale.range.contains(Double(count)) { return count }
    throw .malformed
  }

  private mutating func entry(_ kind: EntryKind) throws(SerialError) -> FieldEntry {
    switch kind {
    case .emotions: FieldEntry(Word(try value()), .count(try count(.emotion)))
    case .laneTexts: FieldEntry(Word(try value()), .text(try value()))
    case .benchmarks:
      FieldEntry(
        try value(), .numbers([try number(.amount), try number(.amount), try number(.amount)]))
    case .dots: FieldEntry(Word(try value()), .dots(try count(.count), try value()))
    }
  }
}

extension FieldValue {
  /// Whether the value is left out of a record; what a flag or a number that must be there holds never is.
  fileprivate func isBlank(isOptional: Bool) -> Bool {
    switch self {
    case .flag: false
    case .word, .number, .count: isOptional && isEmptyOption
    default: isEmpty
    }
  }

  private var isEmptyOption: Bool {
    switch self {
    case .word(nil), .number(nil), .count(nil): true
    default: false
    }
  }
}

/// A change: the number of the field, then its value or the step in its list.
extension FieldChange: Serial where Record: FieldRecord {
  func write(to out: inout SerialWriter) {
    out.bytes.append(number)
    switch content {
    case .value(let value): out.put(value, isOptional: field?.isOptional ?? false)
    case .step(let step): out.put(step.step)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    let number = try reader.byte()
    guard let field = Record.fieldTable[number] else { throw .malformed }
    if let list = field.list {
      self.init(number, .step(try reader.step(in: list)))
    } else {
      self.init(number, .value(try reader.value(of: field)))
    }
  }
}

extension SerialWriter {
  fileprivate mutating func put(_ step: some ListStepping) { step.edit.write(to: &self) }
}

extension SerialReader {
  fileprivate mutating func step<List: RecordList>(in list: List) throws(SerialError) -> ListStep {
    ListStep(try ListEdit<List.Listed>(from: &self))
  }
}

extension ListEdit: Serial where Element: IdentifiedRecord {
  func write(to out: inout SerialWriter) {
    switch self {
    case .insert(let element, let position):
      out.bytes.append(1)
      out.put(element)
      position.write(to: &out)
    case .remove(let id): out.put(2, id)
    case .move(let id, let position): out.put(3, id, position)
    case .replace(let element):
      out.bytes.append(4)
      out.put(element)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .insert(try reader.record(), at: try reader.value())
    case 2: self = .remove(try reader.value())
    case 3: self = .move(try reader.value(), to: try reader.value())
    case 4: self = .replace(try reader.record())
    default: throw .malformed
    }
  }
}
