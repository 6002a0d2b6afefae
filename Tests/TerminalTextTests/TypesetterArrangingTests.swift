import Testing

@testable import TerminalText

/// Right-to-left text on the screen; every expectation was worked out by hand.
@Suite struct TypesetterArrangingTests {
  private func drawn(
    _ text: String, _ direction: TextDirection, with typesetter: Typesetter = Samples.unicode
  ) -> String {
    typesetter.glyphs(of: text, direction: direction).map(\.text).joined()
  }

  private func same(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  @Test(
    "letters join and stand from right to left",
    arguments: [
      ("بب", "\u{FE90}\u{FE91}"), ("ببب", "\u{FE90}\u{FE92}\u{FE91}"), ("دب", "\u{FE8F}\u{FEA9}"),
      ("لا", "\u{FEFB}"), ("بلا", "\u{FEFC}\u{FE91}"), ("لآ", "\u{FEF5}"), ("بلأ", "\u{FEF8}\u{FE91}"),
      ("לא", "אל"),
      ("ب\u{200C}ب", "\u{FE8F}\u{FE8F}"), ("ب\u{200D}", "\u{FE91}"), ("\u{200D}ب", "\u{FE90}"),
      ("بـ", "\u{640}\u{FE91}"), ("ب\u{200F}ب", "\u{FE90}\u{FE91}"), ("گچ", "\u{FB7B}\u{FB94}"),
    ])
  func joins(text: String, expected: String) {
    for direction in [TextDirection.leftToRight, .rightToLeft] {
      #expect(same(drawn(text, direction), expected), "\(drawn(text, direction).unicodeScalars.map(\.value))")
    }
  }

  @Test(
    "marks stay on their letters, also when lam and alef share a cell",
    arguments: [
      ("بَب", "\u{FE90}\u{FE91}\u{64E}"), ("لَا", "\u{FEFB}\u{64E}"), ("لَاً", "\u{FEFB}\u{64E}\u{64B}"),
      ("لَّاًّ", "\u{FEFB}\u{64E}\u{651}\u{64B}"), ("שׁל", "ל\u{5E9}\u{5C1}"),
    ])
  func keepsMarks(text: String, expected: String) {
    #expect(same(drawn(text, .rightToLeft), expected))
  }

  @Test(
    "signs, numbers and Latin words take their places",
    arguments: [
      ("Sign up!", .rightToLeft, "!Sign up"), ("Sign up!", .leftToRight, "Sign up!"),
      ("... 5", .rightToLeft, "5 ..."), ("(1)", .rightToLeft, "(1)"), ("[", .rightToLeft, "]"),
      ("א (ב)", .leftToRight, "(ב) א"), ("a (ב)", .leftToRight, "a (ב)"), ("א 12 ב", .leftToRight, "ב 12 א"),
      ("a \u{2067}ב c\u{2069} d", .leftToRight, "a c ב d"), ("a\u{200F}!", .leftToRight, "a!"),
      ("א\u{200E}!", .rightToLeft, "!א"), ("漢字 א", .rightToLeft, "א 漢字"), ("א «ב»", .rightToLeft, "«ב» א"),
      ("\u{202E}ab", .leftToRight, "\u{FFFD}ab"), ("א\u{1B}", .rightToLeft, "␛א"),
    ] as [(String, TextDirection, String)])
  func arranges(text: String, direction: TextDirection, expected: String) {
    #expect(same(drawn(text, direction), expected), "\(drawn(text, direction))")
  }

  @Test(
    "emoji are neutral and stay whole",
    arguments: [
      ("א 🥰!", .rightToLeft, "!🥰 א"), ("א 👩\u{200D}👩\u{200D}👧 ב", .leftToRight, "ב 👩 א"),
      ("א 🇪🇬", .rightToLeft, "🇪🇬 א"), ("🇪🇬🇩🇪", .rightToLeft, "🇩🇪🇪🇬"),
      ("א 1\u{FE0F}\u{20E3}2", .rightToLeft, "1\u{20E3}2 א"),
    ] as [(String, TextDirection, String)])
  func emoji(text: String, direction: TextDirection, expected: String) {
    #expect(same(drawn(text, direction), expected), "\(drawn(text, direction))")
  }

  @Test("shown marks are cells and steer all the same")
  func showsMarks() {
    #expect(same(drawn("אב\u{200E}!", .rightToLeft, with: Samples.markShowing), "!\u{FFFD}בא"))
    #expect(same(drawn("a\u{200F}!", .leftToRight, with: Samples.markShowing), "a\u{FFFD}!"))
    #expect(same(drawn("א\u{2066}ב\u{2069}", .rightToLeft, with: Samples.markShowing), "\u{FFFD}ב\u{FFFD}א"))
  }

  @Test("ASCII terminals get the order without the letters")
  func arrangesASCII() {
    #expect(drawn("(ok) אב!", .rightToLeft, with: Samples.ascii) == "!?? (ok)")
    #expect(drawn("(5) א", .rightToLeft, with: Samples.ascii) == "? (5)")
    #expect(drawn("لا", .rightToLeft, with: Samples.ascii) == "??")
    #expect(drawn("\u{202E}ab", .rightToLeft, with: Samples.ascii) == "ab?")
  }

  @Test("as it is means as it was")
  func leavesAlone() {
    #expect(same(drawn("(א) لا!", .rightToLeft, with: Samples.apart), "(א) لا!"))
  }

  @Test(
    "what does not fit is left out at the end of the reading",
    arguments: [
      ("אבג", 2, "בא", 2), ("سلام", 2, "\u{FEFC}\u{FEB3}", 2),
      ("سلام", 1, "\u{FEB1}", 1),
      ("א漢", 2, " א", 2), ("אב\u{200E}", 2, "בא", 2), ("א", 0, "", 0),
    ] as [(String, Int, String, Int)])
  func cuts(text: String, limit: Int, expected: String, columns: Int) {
    let result = Samples.unicode.arranged(text, within: limit, direction: .rightToLeft)
    #expect(same(result.glyphs.map(\.text).joined(), expected))
    #expect(result.columns == columns)
  }
}
