import JourneyModel
import Phrases
import TextFolding

/// One line of a table of readings, every field of it understood. What is empty says nothing.
struct ReadingRow {
  let line: Int
  var measure: VocabularyWord<ScoredMeasure>
  var value: Double?
  var unit = ""
  var quote = ""
  var source = ""
  var kind: VocabularyWord<EvidenceKind>?
  var voice: VocabularyWord<Voice>?
  var sample: Int?
  var weight: Double?
  var date = ""
  /// Whether a percent sign stands at the value or as its unit.
  private(set) var isPercent = false
  private var note = ""

  init(line: Int, measure: VocabularyWord<ScoredMeasure>) {
    self.line = line
    self.measure = measure
  }

  /// Reads a line.
  ///
  /// - Parameter measure: The measure that it names; nil where it names none.
  init(
    _ record: CSVRecord, _ columns: ReadingColumns, measure: VocabularyWord<ScoredMeasure>?, days: TableDays
  ) throws(ReadingProblem) {
    let fields = ReadingFields(record: record, columns: columns)
    guard record.fields.count <= columns.count || record.fields[columns.count...].allSatisfy(\.isEmpty) else {
      throw fields.problem(.tooManyFields(found: record.fields.count, expected: columns.count))
    }
    let quote = fields[.quote]
    // What somebody said has no measure of its own.
    let saying =
      quote.isEmpty || !fields[.value].isEmpty ? nil : VocabularyWord<ScoredMeasure>.other("interview")
    guard let measure = measure ?? saying else { throw fields.problem(.missing(.measure)) }
    self.init(line: record.line, measure: measure)
    value = try fields.reading(of: measure.scored)
    (unit, self.quote, source, note) = (fields[.unit], quote, fields[.source], fields[.note])
    isPercent = (fields[.value] + unit).contains { "%\u{66A}".contains($0) }
    if value == nil, quote.isEmpty { throw fields.problem(.saysNothing) }
    kind = try fields.word(.kind, ReadingFields.kinds)
    voice = try fields.word(.voice, ReadingFields.voices)
    sample = try fields.count(.sample)
    weight = try fields.number(.weight, in: 0...Double.greatestFiniteMagnitude)
    date = try fields.date(days)
  }

  /// A measure by its name, or by what the interface calls it.
  static func measure(_ text: String) -> VocabularyWord<ScoredMeasure> {
    let measure = ScoredMeasure(named: text) ?? ReadingFields.measures[text]
    return measure.map(VocabularyWord.known) ?? .other(text)
  }

  /// What tells a reading from others of its target. Of quotations a source can have several on one day.
  var key: ReadingKey {
    ReadingKey(source: source, measure: measure.meaning, date: date, quote: value == nil ? quote : "")
  }

  /// A reading of this measure with what the line says; what the line does not say stays, and how the measure is written.
  func fill(_ reading: Evidence) -> Evidence {
    var result = reading
    result.value = value ?? reading.value
    result.source = source
    result.date = date
    if !unit.isEmpty { result.unit = unit }
    if !quote.isEmpty { result.quote = quote }
    if !note.isEmpty { result.note = note }
    result.kind = kind ?? reading.kind
    result.voice = voice ?? reading.voice
    result.sample = sample ?? reading.sample
    result.weight = weight ?? reading.weight
    return result
  }
}

/// What tells a reading from others of its target.
struct ReadingKey: Hashable {
  let source: String
  let measure: String
  let date: String
  /// What a quotation says; empty for a reading with a value.
  let quote: String

  init(source: String, measure: String, date: String, quote: String) {
    (self.source, self.measure, self.date, self.quote) = (source, measure, date, quote)
  }

  init(of reading: Evidence) {
    self.init(
      source: reading.source.trimmed, measure: reading.measure.meaning, date: reading.date,
      quote: reading.value == nil ? reading.quote.trimmed : "")
  }
}
