/// Numbers between JSON text and `Double`.
enum JSONNumber {
  /// The largest magnitude below which every whole number is a `Double` of its own.
  private static let exactWhole = 9_007_199_254_740_992.0
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]

  /// The value of a number's text, or nil where it is beyond `Double`.
  ///
  /// Up to 15 digits and 22 places, value and power of ten are exact, so one division rounds correctly
  /// (Clinger, "How to read floating point numbers accurately", 1990); the rest goes to the library.
  static func value(of text: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits: UInt64 = 0
    var count = 0
    var places: Int?
    for byte in text.drop(while: { $0 == UInt8(ascii: "-") }) {
      if byte == UInt8(ascii: ".") {
        places = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < 15 else {
        return slowValue(of: text)
      }
      digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
      count += 1
      places = places.map { $0 + 1 }
    }
    let magnitude = Double(digits) / powersOfTen[places ?? 0]
    return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  private static func slowValue(of text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The shortest decimal without exponent that reads back as the same number; minus zero is written as zero.
  static func text(of number: Double) -> String {
    guard number.isFinite else { return "0" }
    if number.magnitude < exactWhole, number == number.rounded() { return String(Int(number)) }
    let shortest = number.description
    guard let exponentMark = shortest.firstIndex(of: "e") else {
      return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
    }
    let exponent = Int(shortest[shortest.index(after: exponentMark)...]) ?? 0
    return plain(shortest[..<exponentMark], exponent: exponent)
  }

  /// Spells `mantissa` · 10^`exponent` out.
  private static func plain(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let unsigned = mantissa.drop { $0 == "-" }
    var digits = String(unsigned.filter { $0 != "." })
    let point =
      (unsigned.firstIndex(of: ".").map { unsigned.distance(from: unsigned.startIndex, to: $0) }
        ?? digits.count) + exponent
    while digits.count > 1, digits.hasSuffix("0"), digits.count > point { digits.removeLast() }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    let split = digits.index(digits.startIndex, offsetBy: point)
    return sign + digits[..<split] + "." + digits[split...]
  }
}
