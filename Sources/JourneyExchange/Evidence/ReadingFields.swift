import JourneyModel
import Phrases
import TextFolding

/// The fields of one line, read by their kinds.
struct ReadingFields {
  let record: CSVRecord
  let columns: ReadingColumns

  subscript(column: ReadingColumn) -> String { columns.text(column, of: record) }

  func problem(_ matter: ReadingProblem.Matter) -> ReadingProblem {
    ReadingProblem(line: record.line, matter)
  }

  /// The value of a reading; of one that is written as so much of a whole, such as `4.2/5`, the part that counts.
  func reading(of measure: ScoredMeasure?) throws(ReadingProblem) -> Double? {
    let text = TableNumber.part(self[.value], of: measure) ?? self[.value]
    guard let value = try number(.value, as: text, in: measure?.range) else { return nil }
    return value
  }

  func number(_ column: ReadingColumn, in bounds: ClosedRange<Double>?) throws(ReadingProblem) -> Double? {
    try number(column, as: self[column], in: bounds)
  }

  private func number(
    _ column: ReadingColumn, as text: String, in bounds: ClosedRange<Double>?
  ) throws(ReadingProblem) -> Double? {
    if TableCell.isEmptyNumber(text) { return nil }
    guard let number = TableNumber(text, hasDecimalCommas: columns.hasDecimalCommas)?.value else {
      throw problem(.noNumber(column, text))
    }
    if let bounds, !bounds.contains(number) {
      throw problem(.outside(column, text, low: bounds.lowerBound, high: bounds.upperBound))
    }
    return number
  }

  func count(_ column: ReadingColumn) throws(ReadingProblem) -> Int? {
    let text = self[column]
    if TableCell.isEmptyNumber(text) { return nil }
    guard let number = TableNumber.whole(text), (0...1_000_000_000).contains(number) else {
      throw problem(.noCount(column, text))
    }
    return number
  }

  func date(_ days: TableDays) throws(ReadingProblem) -> String {
    let text = self[.date]
    if text.isEmpty { return "" }
    guard let date = days.text(of: text) else { throw problem(.noDate(text)) }
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

extension TableNumber {
  /// The part of a text such as `4.2/5` or `4.2 of 5` that counts for a measure whose readings go so far; nil for any other
  /// text.
  static func part(_ text: String, of measure: ScoredMeasure?) -> String? {
    guard text.utf8.count <= 24, text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0x20 }),
      let whole = wholes[measure ?? .rating]
    else { return nil }
    for sign in ["/", " of ", " out of ", " من "] {
      guard let range = text.ranges(of: sign).last else { continue }
      let behind = String(text[range.upperBound...]).trimmed.asciiDigits
      if whole.contains(behind) { return String(text[..<range.lowerBound]).trimmed }
    }
    return nil
  }

  private static let wholes: [ScoredMeasure: [String]] = [
    .rating: ["5"], .csat: ["5", "100"], .ces: ["7"], .nps: ["100"],
  ]
}
