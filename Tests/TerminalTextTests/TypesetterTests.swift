import Testing

@testable import TerminalText

@Suite struct TypesetterTests {
  @Test(
    "columns are those of the terminals we measured",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("مرحبا", 5), ("مَ", 1),
      ("👩\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2),
      ("❤\u{FE0F}", 1), ("🇪🇬", 2), ("🇪", 1), ("\u{301}", 1), ("\u{200E}\u{2066}\u{2069}", 0), ("\u{200B}", 1),
      ("\u{1B}", 1),
      ("a\r\nb", 4), ("한글", 4), ("می\u{200C}خواهم", 7), ("1\u{FE0F}\u{20E3}", 1),
      ("\u{1F3F4}\u{E0067}\u{E007F}", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(Samples.unicode.width(of: text) == columns)
  }

  @Test(
    "in ASCII every cluster takes one column, hidden marks none",
    arguments: [
      ("", 0), ("abc", 3), ("漢字", 2), ("👩\u{200D}👩\u{200D}👧", 1), ("\u{200E}a", 1), ("\r\n", 1),
      ("\u{1B}", 1),
    ])
  func asciiWidths(text: String, columns: Int) {
    #expect(Samples.ascii.width(of: text) == columns)
  }

  @Test("shown marks take a column")
  func shownMarks() {
    #expect(Samples.markShowing.width(of: "a\u{200F}b") == 3)
    #expect(Samples.markShowing.glyphs(of: "\u{200F}").map(\.isPlaceholder) == [true])
  }

  @Test(
    "a text is as wide as its characters together where no letters share a cell", arguments: Samples.texts)
  func widthsAdd(text: String) {
    for typesetter in [Samples.apart, Samples.ascii, Samples.forTerminal] {
      #expect(typesetter.width(of: text) == text.reduce(0) { $0 + typesetter.width(of: $1) })
    }
  }

  @Test(
    "an alef right after a lam takes no column",
    arguments: [
      ("لا", 1), ("سلام", 3), ("الآن", 3), ("لَا", 1), ("لَاً", 1), ("لاا", 2), ("للا", 2), ("ل\u{200C}ا", 2),
      ("ل\u{200D}ا", 2), ("ل\u{200F}ا", 2), ("ل ا", 3), ("اا", 2), ("\u{FEDF}\u{FE8E}", 1), ("لى", 2),
      ("ل\u{FE8E}", 2), ("لاlا", 3),
    ])
  func lamAlef(text: String, columns: Int) {
    #expect(Samples.unicode.width(of: text) == columns)
    #expect(Samples.unicode.glyphs(of: text, direction: .rightToLeft).count == columns)
    #expect(Samples.forTerminal.width(of: text) == text.filter { $0 != "\u{200F}" }.count)
  }
}
