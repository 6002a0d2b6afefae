/// One record of a table as text: its fields, and where it begins.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file in which the record begins, from 1; line ends inside quotation marks count.
  public let line: Int
  /// The fields in order, without the quotation marks around them.
  public let fields: [String]

  /// A record of the given fields.
  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// Why a text is no table. `line` counts from 1.
public enum CSVError: Error, Hashable, Sendable {
  /// The text is not UTF-8.
  case notUTF8
  /// The quotation mark that opens in this line is never closed.
  case openQuotation(line: Int)
  /// In this line there is text behind a closing quotation mark.
  case textBehindQuotation(line: Int)
  /// It has more records, fields in a record, or bytes in a field than a table of people has: the line, and the limit.
  case tooLarge(line: Int, limit: Int)
}

/// What stands between two fields.
public enum CSVDelimiter: UInt8, CaseIterable, Sendable {
  /// `,`
  case comma = 0x2C
  /// `;`, where the comma is the decimal sign.
  case semicolon = 0x3B
  /// The bar.
  case bar = 0x7C
  /// The tabulator, as in what is copied out of a spreadsheet.
  case tab = 0x09

  /// The one that occurs most often in the first record outside of quotation marks; a comma where none does.
  init(guessedFrom text: String) {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if counts.isEmpty { continue }
        break
      }
      counts[byte, default: 0] += 1
    }
    let found = Self.allCases.max { counts[$0.rawValue, default: 0] < counts[$1.rawValue, default: 0] }
    self = found.flatMap { counts[$0.rawValue] == nil ? nil : $0 } ?? .comma
  }
}
