import SystemCalls

/// The text of a table, whatever program wrote its bytes.
enum TableText {
  /// The text that bytes mean: UTF-8, UTF-16 with a mark or seen by its zeros, or what the encoding says.
  ///
  /// - Throws: Where the bytes are no text, or what they are instead.
  static func text(of bytes: [UInt8], in encoding: String? = nil) throws(CSVError) -> String {
    if isWorkbook(bytes) { throw .workbook }
    if let encoding, !isUTF8(encoding) { return try converted(bytes, from: encoding) }
    if let wide = try wideText(of: bytes) { return wide }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      let place = invalidPlace(in: bytes)
      throw .notUTF8(line: place.line, byte: place.byte, value: bytes[place.index])
    }
    return text
  }

  /// Whether they are a workbook of a spreadsheet, which is no text: a ZIP file, or the older form.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8"].contains(encoding.lowercased())
  }

  /// Text in units of two bytes; nil where it is none. A text has no zeros in it, so one of the first two that is zero
  /// says the order as well as a mark does.
  private static func wideText(of bytes: [UInt8]) throws(CSVError) -> String? {
    guard bytes.count >= 2 else { return nil }
    let start = [bytes[0], bytes[1]]
    let isMarked = start == [0xFF, 0xFE] || start == [0xFE, 0xFF]
    guard isMarked || (start[0] == 0) != (start[1] == 0) else { return nil }
    let isLittle = isMarked ? start[0] == 0xFF : start[1] == 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (place, place + 1) : (place + 1, place)
      units.append(UInt16(bytes[low]) | UInt16(bytes[high]) << 8)
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .notInEncoding("UTF-16", line: 1)
    }
    return text
  }

  private static func converted(_ bytes: [UInt8], from encoding: String) throws(CSVError) -> String {
    do throws(CharacterConversion.Failure) {
      let text = String(decoding: try CharacterConversion.utf8(bytes, from: encoding), as: UTF8.self)
      return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    } catch {
      switch error {
      case .unknownEncoding: throw .unknownEncoding(encoding)
      case .invalid(let place): throw .notInEncoding(encoding, line: line(of: place, in: bytes))
      }
    }
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(place).count { $0 == UInt8(ascii: "\n") }
  }

  /// The first byte that is no UTF-8: its line, its place in the line, both from 1, and in the whole.
  private static func invalidPlace(in bytes: [UInt8]) -> (line: Int, byte: Int, index: Int) {
    var (line, start, place) = (1, 0, 0)
    while place < bytes.count {
      let length = length(of: bytes[place])
      let end = place + length
      guard length > 0, end <= bytes.count, String(validating: bytes[place..<end], as: UTF8.self) != nil
      else {
        break
      }
      if bytes[place] == UInt8(ascii: "\n") { (line, start) = (line + 1, end) }
      place = end
    }
    let index = min(place, bytes.count - 1)
    return (line, index - start + 1, index)
  }

  /// How many bytes a character has that begins so; 0 where none does.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
