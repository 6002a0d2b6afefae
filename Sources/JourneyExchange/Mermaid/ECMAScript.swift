// The few notions of ECMAScript on which the meaning of a diagram hangs.

extension Unicode.Scalar {
  /// Whether `\s` matches and `trim` removes it: neither directional marks nor zero-width joiners.
  var isECMAScriptSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether it ends a line for `^` and `.` although it is no line feed.
  var isECMAScriptSeparator: Bool { self == "\u{2028}" || self == "\u{2029}" }

  /// Whether `\w` matches it.
  var isECMAScriptWord: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "_": true
    default: false
    }
  }
}

/// What ECMAScript's `Number()` makes of a text: nothing is 0, `0x1F` and `1e1` are numbers, `5 stars` is not.
///
/// - Returns: The number, or nil where `Number()` gives NaN.
func ecmaScriptNumber(_ text: String) -> Double? {
  var scalars = text.unicodeScalars[...]
  while scalars.first?.isECMAScriptSpace ?? false { scalars.removeFirst() }
  while scalars.last?.isECMAScriptSpace ?? false { scalars.removeLast() }
  if scalars.isEmpty { return 0 }
  if let value = prefixedInteger(scalars) { return value }
  let unsigned = scalars.first == "+" || scalars.first == "-" ? scalars.dropFirst() : scalars
  if String(unsigned) == "Infinity" { return scalars.first == "-" ? -.infinity : .infinity }
  return isDecimalLiteral(unsigned) ? Double(String(scalars)) : nil
}

/// `0x`, `0o` or `0b` and digits; they take no sign.
private func prefixedInteger(_ scalars: Substring.UnicodeScalarView) -> Double? {
  let digits = scalars.dropFirst(2)
  guard scalars.first == "0", let mark = scalars.dropFirst().first, !digits.isEmpty else { return nil }
  let radixes: [Unicode.Scalar: Int] = ["x": 16, "X": 16, "o": 8, "O": 8, "b": 2, "B": 2]
  guard let radix = radixes[mark] else { return nil }
  var value = 0.0
  for digit in digits {
    guard digit.isASCII, let worth = Character(digit).hexDigitValue, worth < radix else { return nil }
    value = value * Double(radix) + Double(worth)
  }
  return value
}

/// `5`, `5.`, `.5`, `5.25`, each with an optional exponent.
private func isDecimalLiteral(_ scalars: Substring.UnicodeScalarView) -> Bool {
  var rest = scalars
  func takeDigits() -> Bool {
    let start = rest.startIndex
    while let digit = rest.first, ("0"..."9").contains(digit) { rest.removeFirst() }
    return rest.startIndex != start
  }
  var hasDigits = takeDigits()
  if rest.first == "." {
    rest.removeFirst()
    hasDigits = takeDigits() || hasDigits
  }
  guard hasDigits else { return false }
  if rest.first == "e" || rest.first == "E" {
    rest.removeFirst()
    if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
    guard takeDigits() else { return false }
  }
  return rest.isEmpty
}
