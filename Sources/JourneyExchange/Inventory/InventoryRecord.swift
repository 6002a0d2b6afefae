import JourneyModel
import Phrases
import TextFolding

/// A record of a touchpoint's lists as an item: its head is what people know it by, the rest follows from its table.
enum InventoryRecord {
  /// The field that is the head of an item.
  static func head<Record: IdentifiedRecord>(of record: Record.Type) -> Field<Record> { record.fields[0] }

  /// The fields that an item can say besides.
  static func fields<Record: IdentifiedRecord>(of record: Record.Type) -> [Field<Record>] {
    record.fields.dropFirst().filter { $0.kind != .members }
  }

  /// What a record's identifier derives from unless it has another one: then it need not be written.
  static func parts<Record: IdentifiedRecord>(of record: Record, _ touchpoint: Touchpoint.ID) -> [String] {
    let start = ["inventory", Record.recordKind.rawValue, touchpoint.text]
    guard let evidence = record as? Evidence else { return start + [record.label] }
    return start + [
      evidence.measure.text, evidence.value.map(decimal) ?? "", evidence.quote, evidence.source,
      evidence.date,
    ]
  }
}

/// What was found at a touchpoint, item by item. What is as it is without being said is not said.
extension InventoryCells {
  func items<List: RecordList>(in list: List, of touchpoint: Touchpoint) -> [InventoryItem]
  where List.Record == Touchpoint {
    list.list(of: touchpoint).map { item($0, of: touchpoint) }
  }

  private func item<Record: IdentifiedRecord>(_ record: Record, of touchpoint: Touchpoint) -> InventoryItem {
    let values = InventoryRecord.fields(of: Record.self).compactMap { field in
      text(of: field, record).map { self.field(InventoryKey(field.name), $0) }
    }
    let others = record.unknown.map { InventoryItem.Field(name: "+" + $0.name, value: $0.json) }
    let isTold = record.id == .derived(from: InventoryRecord.parts(of: record, touchpoint.id))
    return InventoryItem(
      headText(of: record), values + others + (isTold ? [] : [self.field(.id, record.id.text)]))
  }

  private func headText<Record: IdentifiedRecord>(of record: Record) -> String {
    let head = InventoryRecord.head(of: Record.self)
    if let evidence = record as? Evidence { return InventoryMeasure.text(of: evidence.measure) }
    return head.text(of: record) ?? ""
  }

  /// What a field says behind its name; nil where that goes without saying.
  private func text<Record: FieldRecord>(of field: Field<Record>, _ record: Record) -> String? {
    if field.goesWithoutSaying(in: record) { return nil }
    switch (field.value(of: record), field.kind) {
    case (.text(let text), .text(.day)): return InventoryDay.written(text)
    case (.text(let text), _): return text
    case (.number(let number?), .number(.share, _)), (.number(let number?), .number(.confidence, _)):
      return InventoryShare.text(of: number)
    case (.number(let number?), _): return decimal(number)
    case (.count(let count?), _): return String(count)
    case (.flag(let flag), _): return book.plainText(flag ? .yes : .no)
    case (.word(let word?), .word(let vocabulary)):
      return InventoryWords.of(vocabulary).text(of: word, in: book)
    case (.texts(let texts), _), (.references(let texts), _):
      return texts.map(InventoryItem.escaped).joined(separator: "; ")
    default: return nil
    }
  }
}

extension InventoryRow {
  /// Reads the records of a cell; those without an identifier get the one that belongs to what they say.
  func records<List: RecordList>(
    of cell: String, in list: List, _ touchpoint: inout Touchpoint, by reading: InventoryReading
  ) throws(Matter) where List.Record == Touchpoint {
    var records: [List.Listed] = []
    for line in InventoryItem.lines(of: cell) { records.append(try record(line, by: reading)) }
    var taken = Set(records.map(\.id.text))
    var met: Set<String> = []
    for place in records.indices {
      let id = records[place].id
      if !id.text.isEmpty, met.insert(id.text).inserted { continue }
      var parts = InventoryRecord.parts(of: records[place], touchpoint.id)
      var derived = List.Listed.ID.derived(from: parts)
      while !taken.insert(derived.text).inserted {
        parts.append(derived.text)
        derived = .derived(from: parts)
      }
      records[place].id = derived
      met.insert(derived.text)
    }
    list.set(records, in: &touchpoint)
  }

  private func record<Record: IdentifiedRecord>(
    _ line: String, by reading: InventoryReading
  ) throws(Matter) -> Record {
    let fields = InventoryRecord.fields(of: Record.self)
    let item = try InventoryFields(line, keys: fields.map { InventoryKey($0.name) } + [.id])
    var record = Record.blank(Identifier(item.text(.id) ?? ""))
    let head = InventoryRecord.head(of: Record.self)
    if case .word = head.kind {
      head.set(.word(InventoryMeasure.measure(item.head).word), in: &record)
    } else {
      head.setText(item.head, in: &record)
    }
    for field in fields {
      guard let text = item.text(InventoryKey(field.name)) else { continue }
      field.set(try InventoryRead.value(text, of: field.kind, by: reading), in: &record)
    }
    record.unknown = item.unknown
    return record
  }
}

/// A part of a whole as people write it.
enum InventoryShare {
  /// A share as a percentage where that says exactly as much, else as it is.
  static func text(of share: Double) -> String {
    let text = decimal(share * 100)
    return value(of: text + "%") == share ? text + "%" : decimal(share)
  }

  /// The share that a text means: a percentage, or a number of 0…1; nil where it is neither.
  static func value(of text: String) -> Double? {
    guard let number = TableNumber(text)?.value else { return nil }
    guard text.unicodeScalars.contains(where: { $0 == "%" || $0 == "\u{66A}" || $0 == "\u{FF05}" }) else {
      return (0...1).contains(number) ? number : nil
    }
    // Not divided: the nearest number to what is written is meant.
    return (0...100).contains(number) ? Double(decimal(number) + "e-2") : nil
  }
}

/// The name of a measure in a cell.
enum InventoryMeasure {
  static func text(of measure: VocabularyWord<ScoredMeasure>) -> String {
    guard case .other(let text) = measure, text != self.measure(text).text else {
      return measure.text
    }
    return "\"" + text + "\""
  }

  /// The measure that a text means, in any capitals or by what the interface calls it.
  static func measure(_ text: String) -> VocabularyWord<ScoredMeasure> {
    let scalars = text.unicodeScalars
    if scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" {
      return VocabularyWord(String(scalars.dropFirst().dropLast()))
    }
    return ReadingRow.measure(text)
  }
}
