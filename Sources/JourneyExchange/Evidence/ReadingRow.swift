import JourneyModel
import Phrases
import TextFolding

/// One line of a table of readings, every field of it understood. What is empty says nothing.
struct ReadingRow {
  let line: Int
  var measure: VocabularyWord<ScoredMeasure>
  var value: Double?
  var unit: String
  var quote: String
  var source: String
  var kind: VocabularyWord<EvidenceKind>?
  var voice: VocabularyWord<Voice>?
  var sample: Int?
  var weight: Double?
  var date: String

  private let note: String

  init(_ record: CSVRecord, _ columns: ReadingColumns) throws(ReadingProblem) {
    let fields = ReadingFields(record: record, columns: columns)
    guard record.fields.count <= columns.count || record.fields[columns.count...].allSatisfy(\.isEmpty) else {
      throw fields.problem(.tooManyFields(found: record.fields.count, expected: columns.count))
    }
    line = record.line
    guard !fields[.measure].isEmpty else { throw fields.problem(.missing(.measure)) }
    measure = Self.measure(fields[.measure])
    value = try fields.number(.value, in: measure.scored?.range)
    (unit, quote, source, note) = (fields[.unit], fields[.quote], fields[.source], fields[.note])
    if value == nil, quote.isEmpty { throw fields.problem(.saysNothing) }
    kind = try fields.word(.kind, ReadingFields.kinds)
    voice = try fields.word(.voice, ReadingFields.voices)
    sample = try fields.count(.sample)
    weight = try fields.number(.weight, in: 0...Double.greatestFiniteMagnitude)
    date = try fields.date()
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

/// The fields of one line, read by their kinds.
struct ReadingFields {
  let record: CSVRecord
  let columns: ReadingColumns

  subscript(column: ReadingColumn) -> String { columns.text(column, of: record) }

  func problem(_ matter: ReadingProblem.Matter) -> ReadingProblem {
    ReadingProblem(line: record.line, matter)
  }

  func number(_ column: ReadingColumn, in bounds: ClosedRange<Double>?) throws(ReadingProblem) -> Double? {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let number = TypedNumber(text)?.value else { throw problem(.noNumber(column, text)) }
    if let bounds, !bounds.contains(number) {
      throw problem(.outside(column, text, low: bounds.lowerBound, high: bounds.upperBound))
    }
    return number
  }

  func count(_ column: ReadingColumn) throws(ReadingProblem) -> Int? {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let number = TypedNumber(text)?.whole, (0...1_000_000_000).contains(number)
    else {
      throw problem(.noCount(column, text))
    }
    return number
  }

  func date() throws(ReadingProblem) -> String {
    let text = self[.date]
    if text.isEmpty { return "" }
    guard let date = readDate(text) else { throw problem(.noDate(text)) }
    return date
  }

  /// A word of a vocabulary, as in the file or as the interface says it.
  func word<Known>(_ column: ReadingColumn, _ words: WordLookup<Known>) throws(ReadingProblem)
    -> VocabularyWord<Known>?
  {
    let text = self[column]
    if text.isEmpty { return nil }
    guard let word = words[text] else { throw problem(.unknownWord(column, text)) }
    return .known(word)
  }

  static let kinds: WordLookup<EvidenceKind> = .words(of: "EvidenceKind")
  static let voices: WordLookup<Voice> = .words(of: "Voice")

  /// The scored measures by what the interface calls them.
  static let measures: WordLookup<ScoredMeasure> = {
    var measures = WordLookup<ScoredMeasure>(folded: searchFolded)
    for measure in ScoredMeasure.allCases {
      for name in Phrase.measure(measure.rawValue).textsInAllLanguages {
        // “مؤشر رضا العملاء (CSAT)”: people write all of it, or one of the two.
        measures.add([name] + name.split(separator: " (").prefix(1).map(String.init), meaning: measure)
      }
    }
    return measures
  }()
}
