/// Reads a table of comma-separated values as RFC 4180 describes it, and as programs write it all the same.
///
/// Lines may end in LF, CR LF or CR. Lines without anything in them are passed over. It goes byte by byte, so that a
/// combining mark behind a comma does not hide it. A quotation mark within a field that does not begin with one is text.
public enum CSVReader {
  /// How many records are read, how many fields of a record, and how many bytes of a field.
  static let (mostRecords, mostFields, mostBytes) = (1_000_000, 1_000, 1 << 20)

  /// The records of a table whose fields are parted by a known sign.
  ///
  /// - Throws: `CSVError`; then nothing has been read.
  public static func records(
    in text: String, delimiter: CSVDelimiter
  ) throws(CSVError) -> [CSVRecord] { try records(in: Array(text.utf8), from: 0, delimiter: delimiter) }

  /// The records of a table in UTF-8, from a byte on that is in its first line or ends it.
  static func records(
    in text: [UInt8], from start: Int, delimiter: CSVDelimiter
  ) throws(CSVError) -> [CSVRecord] {
    var scanner = CSVScanner(text, from: start, delimiter)
    var records: [CSVRecord] = []
    while let record = try scanner.next() {
      if record.fields != [""] { records.append(record) }
      if records.count > mostRecords { throw .tooLarge(line: record.line, limit: mostRecords) }
    }
    return records
  }

  /// The first records, as far as they can be read.
  static func beginning(of text: [UInt8], delimiter: CSVDelimiter, most: Int) -> [CSVRecord] {
    var scanner = CSVScanner(text, from: 0, delimiter)
    var records: [CSVRecord] = []
    while records.count < most, let record = try? scanner.next() {
      if record.fields != [""] { records.append(record) }
    }
    return records
  }
}

/// Walks over the bytes of a table.
private struct CSVScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], from place: Int, _ delimiter: CSVDelimiter) {
    self.bytes = bytes
    self.place = place
    self.delimiter = delimiter.rawValue
  }

  /// The next record; nil behind the last one.
  mutating func next() throws(CSVError) -> CSVRecord? {
    guard place < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      let before = place
      fields.append(try field())
      if place - before > CSVReader.mostBytes { throw .tooLarge(line: start, limit: CSVReader.mostBytes) }
      if fields.count > CSVReader.mostFields { throw .tooLarge(line: start, limit: CSVReader.mostFields) }
      guard place < bytes.count, bytes[place] == delimiter else {
        passLineEnd()
        return CSVRecord(line: start, fields: fields)
      }
      place += 1
    }
  }

  private mutating func field() throws(CSVError) -> String {
    if place < bytes.count, bytes[place] == Self.quote { return try quotedField() }
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quotedField() throws(CSVError) -> String {
    let start = line
    var content: [UInt8] = []
    place += 1
    while true {
      guard place < bytes.count else { throw .openQuotation(line: start) }
      let byte = bytes[place]
      if byte == Self.quote {
        place += 1
        guard place < bytes.count, bytes[place] == Self.quote else { break }
      }
      if byte == Self.lineFeed || byte == Self.carriageReturn && !isLineFeed(at: place + 1) { line += 1 }
      content.append(byte)
      place += 1
    }
    // Blanks between the closing mark and the delimiter mean nothing.
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place == bytes.count || isEnd(bytes[place]) else { throw .textBehindQuotation(line: line) }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func passLineEnd() {
    guard place < bytes.count else { return }
    place += bytes[place] == Self.carriageReturn && isLineFeed(at: place + 1) ? 2 : 1
    line += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func isLineFeed(at place: Int) -> Bool { place < bytes.count && bytes[place] == Self.lineFeed }
}
