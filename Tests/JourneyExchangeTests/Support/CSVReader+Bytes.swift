@testable import JourneyExchange

extension CSVReader {
  /// The records of a table as it lies in a file, blank ones too, none of its headings being known.
  static func records(in bytes: [UInt8]) throws(CSVError) -> [CSVRecord] {
    let text = Array(try TableText.text(of: bytes).utf8)
    let said = CSVDelimiter.said(in: text)
    let delimiter = said?.delimiter ?? CSVDelimiter(guessedFrom: text) { _ in false }
    return try records(in: text, from: said?.length ?? 0, delimiter: delimiter)
  }
}
