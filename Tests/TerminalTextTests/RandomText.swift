/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// A text of up to `most` pieces of many scripts.
  mutating func text(upTo most: Int, from pieces: [String] = Dice.pieces) -> String {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  static let pieces = [
    "a", "b", " ", " ", "1", "2", ".", ",", "-", "(", ")", "[", "]", "!", "%", "ا", "آ", "ل", "ل", "م", "ب",
    "د", "ة", "ء",
    "\u{64E}", "\u{651}", "٣", "٤", "۵", "٪", "،", "؟", "ש", "ל", "\u{5B8}", "漢", "é", "e\u{301}", "\u{200C}",
    "\u{200D}",
    "\u{200E}", "\u{200F}", "\u{61C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{202B}", "\u{202E}",
    "\t", "🥰", "ل\u{E0061}", "ا\u{E0061}", "ل\u{903}",
    "👍🏽", "🇪🇬", "1\u{FE0F}\u{20E3}", "👩\u{200D}👧", "हि", "\u{FEDF}", "\u{FE8E}", "«", "（", "\u{AD}", "\u{1B}",
  ]
}
