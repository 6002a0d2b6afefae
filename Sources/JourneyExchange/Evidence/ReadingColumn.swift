public import Phrases
import TextFolding

/// A column of a table of readings: `touchpoint` and `stage` say where a reading belongs, the others are its fields,
/// named as in the file.
public enum ReadingColumn: String, CaseIterable, Sendable {
  case touchpoint, stage, measure, value, unit, quote, source, kind, voice, sample, weight, date, note
}

extension ReadingColumn {
  /// What the column is called.
  public var phrase: Phrase {
    switch self {
    case .touchpoint, .stage: .report(rawValue)
    default: .field("evidence." + rawValue)
    }
  }

  /// The column that a heading means; nil where it means none.
  static func named(_ heading: String) -> ReadingColumn? {
    TableHeading.keys(heading).lazy.compactMap { byName[$0] }.first
  }

  /// The names by which headings are recognised, folded: the file's own, what the interface calls the field in each of its
  /// languages, and what people call it besides.
  private static let byName: [String: ReadingColumn] = {
    var columns: [String: ReadingColumn] = [:]
    func add(_ names: [String], _ column: ReadingColumn) {
      for name in names { columns[TableHeading.key(name)] = column }
    }
    for (column, names) in otherNames { add(names, column) }
    for column in allCases { add([column.rawValue] + column.phrase.textsInAllLanguages, column) }
    return columns
  }()

  private static let otherNames: [(ReadingColumn, [String])] = [
    (.touchpoint, ["id", "touch point", "touchpoint name", "اسم نقطة الاتصال"]),
    (.stage, ["journey stage", "stage name", "phase", "مرحلة الرحلة"]),
    (.measure, ["metric", "kpi", "المؤشر"]), (.value, ["result", "reading", "النتيجة"]),
    (.quote, ["quote", "comment", "verbatim", "تعليق"]),
    (.sample, ["n", "sample size", "responses", "العدد"]),
    (.date, ["day", "month", "period", "الشهر", "اليوم"]),
  ]
}

extension WordLookup where Meaning: CaseIterable & RawRepresentable, Meaning.RawValue == String {
  /// The words of a vocabulary, by the name of its type, as they stand in files and as the interface says them.
  static func words(of vocabulary: String) -> WordLookup {
    var lookup = WordLookup(folded: { TableHeading.plain($0) })
    for word in Meaning.allCases {
      lookup.add([word.rawValue], meaning: word)
      lookup.add(.word(vocabulary, word.rawValue), meaning: word)
    }
    return lookup
  }
}

/// Where each column stands in a table.
struct ReadingColumns {
  private var places: [ReadingColumn: Int] = [:]
  /// How many fields the heading has.
  let count: Int
  /// Whether commas are decimal signs in the table.
  let hasDecimalCommas: Bool
  /// Headings that mean nothing to us.
  private(set) var ignored: [String] = []
  /// What is wrong with the headings.
  private(set) var problems: [ReadingProblem] = []

  /// Reads the heading.
  init(heading: CSVRecord, hasDecimalCommas: Bool) {
    count = heading.fields.count
    self.hasDecimalCommas = hasDecimalCommas
    for (place, name) in heading.fields.enumerated() {
      guard let column = ReadingColumn.named(name) else {
        if !name.trimmed.isEmpty { ignored.append(name.trimmed) }
        continue
      }
      if places[column] == nil {
        places[column] = place
      } else {
        problems.append(ReadingProblem(line: heading.line, .columnTwice(column)))
      }
    }
    let lacksMeasure = places[.measure] == nil && (places[.quote] == nil || places[.value] != nil)
    if lacksMeasure { problems.append(ReadingProblem(line: heading.line, .noColumn(.measure))) }
    if places[.value] == nil, places[.quote] == nil {
      problems.append(ReadingProblem(line: heading.line, .noColumn(.value)))
    }
  }

  /// What a record has in a column, without white space around it; empty where it has nothing, or says that it has not.
  func text(_ column: ReadingColumn, of record: CSVRecord) -> String {
    guard let place = places[column], place < record.fields.count else { return "" }
    let text = record.fields[place].trimmed
    return TableCell.saysNothing(text) ? "" : text
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
