/// How a text of anybody's stands in a cell, so that every spreadsheet shows it and gives it back as it was.
///
/// Three things would not survive a spreadsheet. Characters that do not show are written `\u{…}`, and so is white space
/// at the ends of a text. What begins like a formula, what a spreadsheet would make a number, a day or a truth value of, and
/// what says that nothing is known (`N/A`, `?`), gets an apostrophe in front. And what looks like one of these disguises is disguised itself. Everything else
/// stands there as it is: a backslash, a bar or an apostrophe in other places means nothing.
///
/// It goes scalar by scalar, since a combining mark behind a sign must not hide it.
enum InventoryText {
  /// What stands for a text that is empty although it is there.
  static let nothing = "\\"

  /// A text as it is written into a cell.
  static func written(_ text: String) -> String { protected(escaped(text)) }

  /// The text that a cell holds.
  static func read(_ cell: String) -> String {
    let bare = bared(cell)
    return bare == nothing ? "" : unescaped(bare)
  }

  // MARK: What a spreadsheet would not leave alone

  /// A cell with an apostrophe in front where a spreadsheet would take it for more than text.
  static func protected(_ cell: String) -> String {
    let guarded = FormulaGuard.guarded(cell)
    return isTempting(guarded.unicodeScalars[...]) ? "'" + guarded : guarded
  }

  /// A cell as somebody means it: lines end in LF, no white space around it, no apostrophe that only protects.
  static func bared(_ cell: String) -> String {
    let lines = cell.utf8.contains(0x0D) ? withLineFeeds(cell) : cell
    let scalars = trimmed(lines.unicodeScalars[...])
    guard scalars.first == "'", isTempting(scalars.dropFirst()) else {
      return FormulaGuard.unguarded(String(scalars))
    }
    return FormulaGuard.unguarded(String(scalars.dropFirst()))
  }

  private static func withLineFeeds(_ cell: String) -> String {
    var lines = String.UnicodeScalarView()
    var isBehindReturn = false
    for scalar in cell.unicodeScalars {
      if !(isBehindReturn && scalar == "\n") { lines.append(scalar == "\r" ? "\n" : scalar) }
      isBehindReturn = scalar == "\r"
    }
    return String(lines)
  }

  private static func isTempting(_ text: Substring.UnicodeScalarView) -> Bool {
    // Marks that do not show must not hide what stands behind them.
    let shown = text.drop { isDirectionMark($0) }
    guard let first = shown.first else { return false }
    if "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) { return true }
    if first == "'" { return isTempting(shown.dropFirst()) }
    return looksTyped(shown) || TableCell.saysNothing(String(shown))
  }

  /// Whether a spreadsheet could read a number, an amount, a day, a time or a truth value.
  private static func looksTyped(_ text: Substring.UnicodeScalarView) -> Bool {
    guard text.count <= 40 else { return false }
    let lowered = String(text).lowercased()
    if lowered == "true" || lowered == "false" { return true }
    guard text.contains(where: { $0.properties.numericType != nil }) else { return false }
    let words = lowered.unicodeScalars.split { !$0.properties.isAlphabetic }
    return words.allSatisfy { word in
      word.count == 1 ? "etz".unicodeScalars.contains(word[word.startIndex]) : isOfDates(String(word))
    }
  }

  private static func isOfDates(_ word: String) -> Bool {
    word == "am" || word == "pm" || months.contains { word.count >= 3 && $0.hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  // MARK: What does not show

  /// A text in which everything shows.
  static func escaped(_ text: String) -> String {
    if text == nothing { return escape("\\") }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let isEdge = index == scalars.startIndex || next == scalars.endIndex
      let looksEscaped = scalar == "\\" && scalars[next...].starts(with: "u{".unicodeScalars)
      if isHidden(scalar) || looksEscaped || isEdge && scalar.properties.isWhitespace {
        result.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A text with the characters that its escapes name. What is none stays as it is.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", let named = popEscape(&rest) { result.append(named) } else { result.append(scalar) }
    }
    return String(result)
  }

  /// Takes `u{…}` off the beginning of what follows a backslash.
  static func popEscape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard rest.starts(with: "u{".unicodeScalars), let end = rest.firstIndex(of: "}") else { return nil }
    let digits = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
    else { return nil }
    rest = rest[rest.index(after: end)...]
    return scalar
  }

  /// The escape that names a character.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Whether a character does not show, does harm where it is obeyed, or cannot be in a spreadsheet's file. Direction
  /// marks and joiners can be typed and are meant; they stay.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE0FFF: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C].contains(scalar.value)
  }

  /// A text without white space around it.
  static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    let rest = text.drop { $0.properties.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.properties.isWhitespace }) else { return rest }
    return rest[...last]
  }
}
