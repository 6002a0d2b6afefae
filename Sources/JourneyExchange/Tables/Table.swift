/// A table of anybody's: its records, those with nothing in them left out, and how they were parted.
public struct Table: Sendable {
  /// The records in order; what stands above the headings is among them.
  public let records: [CSVRecord]
  /// What parts the fields.
  public let delimiter: CSVDelimiter

  /// In how many records from the start the headings are looked for.
  static let headingReach = 10

  /// A table of records that were read elsewhere, from a sheet of a workbook.
  public init(records: [CSVRecord], delimiter: CSVDelimiter = .comma) {
    self.records = records.filter { !$0.isBlank }
    self.delimiter = delimiter
  }

  /// Reads a text: what parts its fields is what a first line `sep=;` says, else what makes most of its headings
  /// known ones.
  ///
  /// - Parameters:
  ///   - encoding: The encoding of the bytes; nil: UTF-8, or UTF-16 with a mark.
  ///   - isHeading: Whether a text is a heading that means something.
  /// - Throws: Why the bytes are no table; then nothing has been read.
  init(_ bytes: [UInt8], in encoding: String?, knowing isHeading: (String) -> Bool) throws(CSVError) {
    let text = Array(try TableText.text(of: bytes, in: encoding).utf8)
    let said = CSVDelimiter.said(in: text)
    let delimiter = said?.delimiter ?? CSVDelimiter(guessedFrom: text, knowing: isHeading)
    let records = try CSVReader.records(in: text, from: said?.length ?? 0, delimiter: delimiter)
    self.init(records: records, delimiter: delimiter)
  }

  /// Whether a comma with three digits behind it is a decimal sign: where the semicolon parts fields because it is.
  var hasDecimalCommas: Bool { delimiter == .semicolon }

  /// The place of the record with the most headings that mean something; of equals the first. Nil without any.
  func headingPlace(knowing isHeading: (String) -> Bool) -> Int? {
    let counts = records.prefix(Self.headingReach).map { Set($0.fields.filter(isHeading)).count }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }
}

extension CSVRecord {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { fields.allSatisfy { field in !field.contains { !$0.isWhitespace } } }
}

extension CSVDelimiter {
  /// The delimiter that a first line `sep=;` says, and how many bytes that line has; nil without one.
  static func said(in text: [UInt8]) -> (delimiter: CSVDelimiter, length: Int)? {
    let end = text.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? text.count
    guard end <= 8 else { return nil }
    let line = text[..<end].filter { $0 != UInt8(ascii: "\"") }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
      return nil
    }
    return (CSVDelimiter(rawValue: line[4]), end)
  }

  /// The delimiter by which most headings of the first records mean something, and of equals the one that parts those
  /// headings most often; where none means anything, the one that parts all these records most evenly.
  init(guessedFrom text: [UInt8], knowing isHeading: (String) -> Bool) {
    var best: (delimiter: CSVDelimiter, score: (Int, Int)) = (.comma, (0, 0))
    for delimiter in Self.common {
      let records = CSVReader.beginning(of: text, delimiter: delimiter, most: Table.headingReach)
      let known = records.map { Set($0.fields.filter(isHeading)).count }
      let most = known.max() ?? 0
      let widths = records.map { $0.fields.count - 1 }
      let score =
        most > 0
        ? (most, known.firstIndex(of: most).map { widths[$0] } ?? 0)
        : (0, Self.evenness(of: widths))
      if score > best.score { best = (delimiter, score) }
    }
    self = best.delimiter
  }

  /// How many delimiters there are in the records that have as many as most have.
  private static func evenness(of widths: [Int]) -> Int {
    let counts = Dictionary(grouping: widths.filter { $0 > 0 }) { $0 }.mapValues(\.count)
    return counts.map { $0.key * $0.value }.max() ?? 0
  }
}
