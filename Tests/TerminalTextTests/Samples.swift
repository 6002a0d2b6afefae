import Glibc
import TerminalText

/// Typesetters that do not depend on the locale of whoever runs the tests.
enum Samples {
  static let unicode: Typesetter = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return Typesetter(repertoire: .unicode)
  }()

  static let ascii = Typesetter(repertoire: .ascii)

  static let markShowing: Typesetter = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return Typesetter(repertoire: .unicode, showsMarks: true)
  }()

  static let apart: Typesetter = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return Typesetter(repertoire: .unicode, ordering: .asIs)
  }()

  static let forTerminal: Typesetter = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return Typesetter(repertoire: .unicode, ordering: .terminal)
  }()

  /// Texts of many scripts and of none.
  static let texts = [
    "", " ", "plain words", "é e\u{301} ñ", "漢字かな", "مرحبا بكم", "لا إله", "می\u{200C}خواهم", "हिन्दी क्\u{200D}ष",
    "한글",
    "👩\u{200D}👩\u{200D}👧 family", "👍🏽 ok", "❤\u{FE0F} 1\u{FE0F}\u{20E3}", "🇪🇬🇩🇪 🇪",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}",
    "a\u{E0041}\u{E0042}b", "\u{1B}[31mred\u{7}", "\u{202E}evil\u{202C}", "\u{2066}iso\u{2069}\u{200F}",
    "\u{200B}\u{FEFF}\u{2060}",
    "\u{301}lone mark", "z\u{301}\u{302}\u{303}\u{304}\u{305}", "line\nbreak\r\nand\ttab",
    "\u{2028}\u{2029}\u{85}", String(Character(Unicode.Scalar(0xFFFE as UInt16) ?? "?")),
    "\u{600}12", "a\u{AD}b",
  ]
}
