import TerminalText

/// How wide texts are likely to be in the fonts of whoever looks at a drawing, and where they break.
///
/// A drawing is made where no font is at hand. The estimate goes by kinds of letters and is meant for plain sans serif
/// fonts; it errs to the wide side, so that a line leaves its box only in a font that is wide indeed.
struct TextMeasure {
  /// The size of the letters, in the drawing's units.
  let size: Double

  /// The likely width of a text, in the drawing's units.
  func width(of text: some StringProtocol) -> Double {
    size * text.unicodeScalars.reduce(0) { $0 + Self.part($1) }
  }

  /// The text in at most so many lines of at most that width; the last one ends in “…” where there is more.
  func lines(of text: String, width: Double, most: Int) -> [String] {
    var lines: [String] = []
    let whole = shownOnOneLine(text)
    var rest = whole[...].drop(while: \.isWhitespace)
    while !rest.isEmpty, lines.count < most {
      let end = lineEnd(in: rest, width: width)
      let isLast = lines.count == most - 1 && end < rest.endIndex
      lines.append(isLast ? shortened(rest, to: width) : String(rest[..<end].trimmedEnd))
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    return lines
  }

  /// Where the first line of a text ends: behind the last word that has room, or within a word that has none.
  private func lineEnd(in text: Substring, width: Double) -> Substring.Index {
    if let count = plainCount(in: text, width: width) {
      return text.utf8.index(text.startIndex, offsetBy: count)
    }
    let scalars = text.unicodeScalars
    var used = 0.0
    var lastBreak: Substring.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.isBlank { lastBreak = index }
      used += size * Self.part(scalar)
      if used > width, index > scalars.startIndex { return lastBreak ?? clusterEnd(in: text, width: width) }
      index = scalars.index(after: index)
    }
    return text.endIndex
  }

  /// The same in bytes, for a text of ASCII whose first word has room; nil for any other.
  private func plainCount(in text: Substring, width: Double) -> Int? {
    let count: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var used = 0.0
      var lastBreak: Int?
      for (number, byte) in bytes.enumerated() {
        guard byte < 0x80 else { return nil }
        if byte == 0x20 || (0x09...0x0D).contains(byte) { lastBreak = number }
        used += size * Self.plainParts[Int(byte)]
        if used > width, number > 0 { return lastBreak }
      }
      return bytes.count
    }
    return count ?? nil
  }

  private static let plainParts = (0..<0x80).map { part(Unicode.Scalar(UInt8($0))) }

  /// Where a word is broken that is wider than a line: behind the last whole character that has room, or the first.
  private func clusterEnd(in text: Substring, width: Double) -> Substring.Index {
    var used = 0.0
    var index = text.startIndex
    while index < text.endIndex {
      used += self.width(of: text[index...index])
      if used > width, index > text.startIndex { return index }
      index = text.index(after: index)
    }
    return text.endIndex
  }

  private func shortened(_ text: Substring, to width: Double) -> String {
    let end = lineEnd(in: text, width: width - self.width(of: "…"))
    return text[..<end].trimmedEnd + "…"
  }

  /// The width of a scalar as a part of the letters' size.
  private static func part(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C: 0.31
    case 0x40, 0x4D, 0x57, 0x6D, 0x77: 0.88
    case 0x30...0x39: 0.58
    case 0x41...0x5A: 0.69
    case 0x0300...0x036F, 0x064B...0x065F, 0x0670: 0
    case ..<0x590: 0.56
    case 0x0627, 0x0622, 0x0623, 0x0625, 0x0644, 0x0631, 0x0632, 0x0648, 0x062F, 0x0630: 0.38
    case 0x0590..<0x0900: 0.56
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F: 0
    case 0x2190..<0x2E80: 0.85
    case 0x1100...0x115F, 0x2E80..<0xD7FF, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61, 0x1F000...:
      1.04
    default: 0.6
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; that of ASCII is known without a look at tables.
  fileprivate var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension Substring {
  /// Without white space at the end.
  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
