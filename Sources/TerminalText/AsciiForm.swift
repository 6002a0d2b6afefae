/// How a cluster draws on a terminal that knows ASCII only. Common punctuation has an obvious stand-in; all else is `?`.
enum AsciiForm {
  case sign(String)
  case placeholder
  case nothing

  init(of character: Character, showingMarks: Bool) {
    guard let scalar = character.unicodeScalars.first else {
      self = .nothing
      return
    }
    // First: a locale without UTF-8 knows of none of them, and would have the sign of a number replaced.
    if let sign = Self.standIn(for: character) {
      self = .sign(sign)
      return
    }
    switch ScalarRole(scalar) {
    case .hidden: self = showingMarks ? .placeholder : .nothing
    case .replaced, .tag: self = scalar.value < 0xA0 || scalar.value > 0x10FF ? .placeholder : .sign("?")
    case .joiner, .modifier: self = .nothing
    case .spacing, .mark: self = .sign("?")
    }
  }

  /// Columns taken: 0 or 1.
  var width: Int {
    if case .nothing = self { 0 } else { 1 }
  }

  /// The printable ASCII character itself, or the one that is as good.
  private static func standIn(for character: Character) -> String? {
    if let byte = character.asciiValue {
      return (0x20..<0x7F).contains(byte) ? String(Unicode.Scalar(byte)) : nil
    }
    return switch character {
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "\""
    case "\u{2010}"..."\u{2014}", "\u{2212}": "-"
    case "\u{A0}", "\u{2007}", "\u{202F}": " "
    case "\u{2022}", "\u{B7}": "*"
    case "\u{D7}": "x"
    case "\u{2190}": "<"
    case "\u{2192}": ">"
    default: nil
    }
  }
}
