@testable import JourneyEditor

/// Texts of everything that makes a line hard to order: both directions, digits, marks, emoji, hidden marks, letters
/// that share a cell, wide letters, brackets.
enum RandomText {
  private static let pieces = [
    "a", "Acme", " ", " ", "العميل", "ل", "لا", "لاَ", "م", "مُ", "e\u{301}", "12", "١٢", "۱۲", "-", "٫", "(",
    ")", "!",
    "👩‍👩‍👧", "🥰", "🇪🇬", "東", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2067}", "\u{2069}", "ب\u{200D}", "ه\u{200C}",
    "שלום",
    "\u{301}", "\u{1B}", "\u{202E}", "क्ष",
  ]

  static func make(_ random: inout IDSource, pieces count: Int, lines: Bool = false) -> String {
    var text = ""
    for _ in 0..<Int(random.next() % UInt64(count + 1)) {
      if lines, random.next() % 8 == 0 { text += random.next() % 4 == 0 ? "\r\n" : "\n" }
      text += pieces.randomElement(using: &random) ?? ""
    }
    return text
  }
}
