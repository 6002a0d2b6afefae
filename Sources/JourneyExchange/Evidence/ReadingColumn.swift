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

  /// The names by which headings are recognised, folded: the file's own, and what the interface calls the field in each
  /// of its languages.
  static let byName: WordLookup<ReadingColumn> = {
    var columns = WordLookup<ReadingColumn>(folded: { heading($0) })
    columns.add(["id"], meaning: .touchpoint)
    for column in allCases {
      columns.add([column.rawValue], meaning: column)
      columns.add(column.phrase, meaning: column)
    }
    return columns
  }()

  /// A heading without what people write differently: capitals, vowel marks, tatweel, the Arabic article, and what
  /// stands around and between its words.
  static func heading(_ text: String) -> String {
    searchFolded(text).split { !$0.isLetter && !$0.isNumber }.map { word in
      word.hasPrefix("ال") && word.count > 3 ? word.dropFirst(2) : word
    }.joined(separator: " ")
  }
}

extension WordLookup where Meaning: CaseIterable & RawRepresentable, Meaning.RawValue == String {
  /// The words of a vocabulary, by the name of its type, as they stand in files and as the interface says them.
  static func words(of vocabulary: String) -> WordLookup {
    var lookup = WordLookup(folded: { ReadingColumn.heading($0) })
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
  /// Headings that mean nothing to us.
  private(set) var ignored: [String] = []

  /// Reads the heading.
  ///
  /// - Throws: What is wrong with it.
  init(heading: CSVRecord) throws(ReadingProblem) {
    count = heading.fields.count
    for (place, name) in heading.fields.enumerated() {
      guard let column = ReadingColumn.byName[name] else {
        if !name.trimmed.isEmpty { ignored.append(name.trimmed) }
        continue
      }
      guard places.updateValue(place, forKey: column) == nil else {
        throw ReadingProblem(line: heading.line, .columnTwice(column))
      }
    }
    guard places[.measure] != nil else { throw ReadingProblem(line: heading.line, .noColumn(.measure)) }
    guard places[.value] != nil || places[.quote] != nil else {
      throw ReadingProblem(line: heading.line, .noColumn(.value))
    }
  }

  /// What a record has in a column, without white space around it; empty where it has nothing.
  func text(_ column: ReadingColumn, of record: CSVRecord) -> String {
    guard let place = places[column], place < record.fields.count else { return "" }
    return record.fields[place].trimmed
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
