import TerminalText

/// A text as XML and HTML show it, in an element or between the quotation marks of an attribute: nothing in it is
/// markup. Characters that XML does not allow become U+FFFD, so that one stray byte of a map does not break a page.
package func markup(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.append(markup: text)
  return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
  /// Appends a text as markup shows it; see ``markup(_:)``. What needs no change is copied in one piece.
  mutating func append(markup text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (length, substitute) = Self.substitute(for: bytes, at: index) else {
          index += 1
          continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(
          contentsOf: UnsafeBufferPointer(start: substitute.utf8Start, count: substitute.utf8CodeUnitCount))
        index += length
        start = index
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Appends a text that is markup already, or that holds nothing that could be.
  mutating func append(raw text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// How many bytes at a place are to be replaced, and by what; nil where the byte stays.
  @inline(__always)
  private static func substitute(
    for bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Int, StaticString)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x09, 0x0A, 0x0D: return nil
    case ..<0x20, 0x7F: return (1, "\u{FFFD}")
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return (2, "\u{FFFD}")
    case 0xEF where index + 2 < bytes.count:
      // U+FDD0…FDEF and U+FFFE, U+FFFF.
      let isNone =
        bytes[index + 1] == 0xB7 && (0x90...0xAF).contains(bytes[index + 2])
        || bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
      return isNone ? (3, "\u{FFFD}") : nil
    case 0xF0... where index + 3 < bytes.count:
      // The last two of every other plane.
      let isNone =
        bytes[index + 1] & 0x0F == 0x0F && bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE
      return isNone ? (4, "\u{FFFD}") : nil
    default: return nil
    }
  }
}

/// A text of the map as people may see it: control characters as their pictures, nothing hidden in it, on lines of
/// its own where it has several.
func shown(_ text: String) -> String { visible(text, keepingLines: true) }

/// A text of the map on one line.
package func shownOnOneLine(_ text: String) -> String {
  let text = shown(text)
  guard text.utf8.contains(0x0A) else { return text }
  return text.split(whereSeparator: \.isNewline).joined(separator: " ")
}
