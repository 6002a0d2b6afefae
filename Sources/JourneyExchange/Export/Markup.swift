import TerminalText

/// A text as XML and HTML show it, in an element or between the quotation marks of an attribute: nothing in it is
/// markup. Characters that XML does not allow become U+FFFD, so that one stray byte of a map does not break a page.
func markup(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "'": result.append(contentsOf: "&#39;".unicodeScalars)
    default: result.append(isMarkupCharacter(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return String(result)
}

/// Whether a document of XML 1.0 may hold the character; the controls that it merely advises against count as not.
private func isMarkupCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case ..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
  default: scalar.value & 0xFFFE != 0xFFFE
  }
}

/// A text of the map as people may see it: control characters as their pictures, nothing hidden in it, on lines of
/// its own where it has several.
func shown(_ text: String) -> String { visible(text, keepingLines: true) }

/// A text of the map on one line.
func shownOnOneLine(_ text: String) -> String {
  shown(text).split(whereSeparator: \.isNewline).joined(separator: " ")
}
