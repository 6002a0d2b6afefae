/// One record of a table as text: its fields, and where it begins.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file in which the record begins, from 1; line ends inside quotation marks count.
  public let line: Int
  /// The fields in order, without the quotation marks around them.
  public let fields: [String]

  /// The line of each field, where these are not all that of the record: in a sheet that was turned.
  let lines: [Int]?

  /// A record of the given fields.
  public init(line: Int, fields: [String], lines: [Int]? = nil) {
    (self.line, self.fields, self.lines) = (line, fields, lines)
  }

  /// The line in which a field stands.
  func line(at place: Int?) -> Int {
    guard let place, let lines, place < lines.count else { return line }
    return lines[place]
  }
}

/// Why a text is no table. `line` counts from 1.
public enum CSVError: Error, Hashable, Sendable {
  /// The text is not UTF-8: the first byte that is not, its place in its line from 1, and its value.
  case notUTF8(line: Int, byte: Int, value: UInt8)
  /// The text is not in the encoding that was named.
  case notInEncoding(String, line: Int)
  /// No encoding of that name is known.
  case unknownEncoding(String)
  /// It is a spreadsheet's own file.
  case workbook
  /// The quotation mark that opens in this line is never closed.
  case openQuotation(line: Int)
  /// In this line there is text behind a closing quotation mark.
  case textBehindQuotation(line: Int)
  /// It has more records, fields in a record, or bytes in a field than a table of people has: the line, and the limit.
  case tooLarge(line: Int, limit: Int)
}

/// What stands between two fields.
public struct CSVDelimiter: Hashable, Sendable {
  /// The byte.
  public let rawValue: UInt8

  /// A delimiter of one byte.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `,`
  public static let comma = CSVDelimiter(rawValue: 0x2C)
  /// `;`, where the comma is the decimal sign.
  public static let semicolon = CSVDelimiter(rawValue: 0x3B)
  /// The bar.
  public static let bar = CSVDelimiter(rawValue: 0x7C)
  /// The tabulator, as in what is copied out of a spreadsheet.
  public static let tab = CSVDelimiter(rawValue: 0x09)

  /// Those that are found out by themselves.
  static let common = [comma, semicolon, bar, tab]
}
