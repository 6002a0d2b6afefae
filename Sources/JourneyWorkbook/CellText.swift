import Glibc

/// The texts of cells.
enum CellText {
  /// A text in which characters that XML cannot hold stand as `_x000D_`.
  static func plain(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if isEscape(bytes, at: place),
        let code = UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.append(contentsOf: String(Character(scalar)).utf8)
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A text in which what looks like such a character is none. Those that are the library writes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for place in bytes.indices {
      if isEscape(bytes, at: place) { result.append(contentsOf: "_x005F".utf8) }
      result.append(bytes[place])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 6 < bytes.count && bytes[place] == UInt8(ascii: "_") && bytes[place + 1] == UInt8(ascii: "x")
      && bytes[place + 6] == UInt8(ascii: "_")
      && UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16) != nil
  }

  /// A number as people see it: at most 15 digits, which is what spreadsheets reckon with, and no exponent.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if let whole = Int(exactly: value), abs(value) < 1e15 { return String(whole) }
    let shortest = decimal("\(value)")
    return shortest.utf8.count(where: { (0x30...0x39).contains($0) }) <= 15 ? shortest : rounded(value)
  }

  /// A number as a percentage.
  static func percentage(_ value: Double) -> String {
    // Moved in its digits: what is multiplied would have other ones.
    decimal("\(Double(number(value)) ?? value)", moved: 2) + "%"
  }

  /// The number with 15 digits that count.
  private static func rounded(_ value: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 40)
    let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    return decimal(String(decoding: buffer.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// A number as Swift writes it, without its exponent, and its point so many digits further.
  private static func decimal(_ text: String, moved: Int = 0) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: "e", maxSplits: 1)
    let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + moved
    let sides = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var digits = String(sides[0])
    let behind = sides.count > 1 ? String(sides[1]) : ""
    let point = digits.count + exponent
    digits += behind
    if point <= 0 { digits = String(repeating: "0", count: 1 - point) + digits }
    let front = max(1, point)
    if digits.count < front { digits += String(repeating: "0", count: front - digits.count) }
    var whole = String(digits.prefix(front).drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    var rest = String(digits.dropFirst(front))
    while rest.hasSuffix("0") { rest.removeLast() }
    return (isNegative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest)
  }
}
