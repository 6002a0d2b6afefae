import TerminalText

/// The fields of a form that was sent (`application/x-www-form-urlencoded`).
struct FormFields: Sendable {
  private let values: [String: String]

  /// Reads a body; nil where it is no form: not UTF-8, a broken escape, a name twice, too many names.
  init?(_ body: [UInt8]) {
    var values: [String: String] = [:]
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.text(parts[0]), let value = Self.text(parts.count > 1 ? parts[1] : []),
        values.updateValue(value, forKey: name) == nil, values.count <= 200
      else { return nil }
    }
    self.values = values
  }

  /// The value of a field.
  subscript(name: String) -> String? { values[name] }

  /// A small whole number.
  func number(_ name: String) -> Int? {
    guard let text = values[name], text.utf8.count <= 3, let number = Int(text) else { return nil }
    return number
  }

  private static func text(_ escaped: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var place = escaped.startIndex
    while place < escaped.endIndex {
      switch escaped[place] {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard place + 2 < escaped.endIndex, let high = hex(escaped[place + 1]),
          let low = hex(escaped[place + 2])
        else { return nil }
        bytes.append(high << 4 | low)
        place += 2
      case let byte: bytes.append(byte)
      }
      place += 1
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hex(_ digit: UInt8) -> UInt8? {
    Character(Unicode.Scalar(digit)).hexDigitValue.map { UInt8($0) }
  }
}

/// A thought as somebody sent it, made harmless.
enum Thought {
  /// How many characters it may have.
  static let limit = 500

  /// The text on one line without what a terminal could obey or hide, and no longer than allowed; nil where nothing is left.
  static func neutralised(_ text: String) -> String? {
    let seen = visible(text, keepingLines: true)
    let kept = seen.unicodeScalars.filter { $0 != "\u{FFFD}" && !("\u{2400}"..."\u{2426}").contains($0) }
    let words = String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
    var short = String(words.joined(separator: " ").prefix(limit))
    // A character can be of any number of marks.
    while short.utf8.count > 4 * limit { short = String(short.prefix(short.count / 2)) }
    return short.isEmpty ? nil : short
  }
}
