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
    switch ScalarRole(scalar) {
    case .hidden: self = showingMarks ? .placeholder : .nothing
    case .replaced, .tag: self = scalar.value < 0xA0 || scalar.value > 0x10FF ? .placeholder : .sign("?")
    case .joiner, .modifier: self = .nothing
    case .spacing, .mark: self = .sign(Self.sign(for: character))
    }
  }

  /// Columns taken: 0 or 1.
  var width: Int {
    if case .nothing = self { 0 } else { 1 }
  }

  private static func sign(for character: Character) -> String {
    if let byte = character.asciiValue { return String(Unicode.Scalar(byte)) }
    return switch character {
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "\""
    case "\u{2010}"..."\u{2014}", "\u{2212}": "-"
    case "\u{A0}", "\u{2007}", "\u{202F}": " "
    case "\u{2022}", "\u{B7}": "*"
    default: "?"
    }
  }
}
