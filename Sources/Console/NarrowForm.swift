/// What is drawn in place of characters whose width is ambiguous (UAX #11), where the terminal gives them two columns, as
/// some for Chinese, Japanese and Korean do: everything behind them would stand one column off.
///
/// Signs, lines and punctuation have stand-ins; of letters those with accents stand as a letter and a mark. Limit: other
/// ambiguous letters, those of Greek and Cyrillic above all, are drawn as they are.
public enum NarrowForm {
  /// The text of a cell in characters of one column.
  public static func of(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.value >= 0x80, let narrow = standIn(for: first) else {
      return text
    }
    return narrow + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }

  private static func standIn(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2500...0x257F: line(scalar)
    case 0x2580, 0x2594: "\""
    case 0x2581...0x2584: "."
    case 0x2585...0x2588: "#"
    case 0x2589...0x2590: "|"
    case 0x2592, 0x2593, 0x2595: "#"
    default: signs[scalar] ?? letters[scalar]
    }
  }

  private static func line(_ scalar: Unicode.Scalar) -> String {
    if "─━┄┅┈┉╌╍═".unicodeScalars.contains(scalar) { return "-" }
    return "│┃┆┇┊┋╎╏║".unicodeScalars.contains(scalar) ? "|" : "+"
  }

  private static let signs: [Unicode.Scalar: String] = [
    "▼": "v", "▲": "^", "▽": "v", "△": "^", "●": "*", "○": "o", "◎": "o", "◆": "*", "◇": "o", "◈": "@",
    "■": "#", "□": "o",
    "▶": ">", "▷": ">", "◀": "<", "◁": "<", "★": "*", "☆": "o", "•": "*", "·": ".", "…": ".", "‥": ".",
    "–": "-", "—": "-",
    "‐": "-", "―": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "←": "<", "→": ">", "↑": "^", "↓": "v",
    "↔": "-", "×": "x",
    "÷": "/", "±": "~", "≠": "!", "≤": "<", "≥": ">", "≈": "~", "−": "-", "°": "o", "§": "S", "¶": "P",
    "¡": "!", "¿": "?",
    "′": "'", "″": "\"", "※": "*", "†": "+", "‡": "+", "€": "E", "´": "'", "¨": "\"", "¸": ",", "®": "R",
    "™": "T", "¤": "$",
  ]

  private static let letters: [Unicode.Scalar: String] = [
    "à": "a\u{300}", "á": "a\u{301}", "è": "e\u{300}", "é": "e\u{301}", "ê": "e\u{302}", "ì": "i\u{300}",
    "í": "i\u{301}",
    "ò": "o\u{300}", "ó": "o\u{301}", "ù": "u\u{300}", "ú": "u\u{301}", "ü": "u\u{308}", "ā": "a\u{304}",
    "ē": "e\u{304}",
    "ě": "e\u{30C}", "ī": "i\u{304}", "ń": "n\u{301}", "ň": "n\u{30C}", "ō": "o\u{304}", "ū": "u\u{304}",
  ]
}
