import Testing

@testable import TerminalText

@Suite struct TypesetterGlyphsTests {
  @Test(
    "a glyph holds what one or two cells can",
    arguments: [
      ("ab", ["a", "b"]), ("e\u{301}", ["e\u{301}"]), ("漢a", ["漢", "a"]),
      ("👩\u{200D}👩\u{200D}👧!", ["👩", "!"]), ("👍🏽", ["👍"]),
      ("❤\u{FE0F}", ["❤"]), ("🇪🇬", ["🇪🇬"]), ("\u{301}", ["\u{25CC}\u{301}"]),
      ("z\u{301}\u{302}\u{303}\u{304}", ["z\u{301}\u{302}\u{303}"]),
      ("a\u{200F}b", ["a", "b"]), ("a\u{E0041}\u{E0042}b", ["a", "\u{FFFD}", "b"]), ("\r\n", ["␍", "␊"]),
      ("\u{1B}[", ["␛", "["]),
      ("क्\u{200D}ष", ["क्", "ष"]),
    ])
  func glyphs(text: String, expected: [String]) {
    let texts = Samples.unicode.glyphs(of: text).map { Array($0.text.unicodeScalars) }
    #expect(texts == expected.map { Array($0.unicodeScalars) })
  }

  @Test(
    "placeholders are marked", arguments: [("\u{1B}", true), ("\u{202E}", true), ("a", false), ("漢", false)])
  func placeholders(text: String, expected: Bool) {
    #expect(Samples.unicode.glyphs(of: text).map(\.isPlaceholder) == [expected])
  }

  @Test(
    "ASCII terminals get a stand-in or a question mark",
    arguments: [
      ("“owner – ’s” • x\u{A0}y", "\"owner - 's\" * x y"), ("é漢👍🏽", "???"), ("a\u{1B}b", "a?b"),
      ("e\u{301}", "?"),
    ])
  func asciiGlyphs(text: String, expected: String) {
    #expect(Samples.ascii.drawable(text) == expected)
  }

  @Test("glyphs are as wide as the text was measured", arguments: Samples.texts)
  func glyphsFillTheWidth(text: String) {
    for typesetter in [
      Samples.unicode, Samples.ascii, Samples.markShowing, Samples.apart, Samples.forTerminal,
    ] {
      for direction in [TextDirection.leftToRight, .rightToLeft] {
        let glyphs = typesetter.glyphs(of: text, direction: direction)
        #expect(glyphs.reduce(0) { $0 + $1.width } == typesetter.width(of: text))
      }
    }
    #expect(Samples.apart.drawable(text) == Samples.apart.glyphs(of: text).map(\.text).joined())
    #expect(Samples.unicode.drawable(text) == Samples.apart.drawable(text))
  }

  @Test("every scalar gives cells that ncurses can hold: one that takes columns, then marks")
  func everyScalarIsDrawable() {
    let typesetter = Samples.unicode
    for value in UInt32(0)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      let glyphs = typesetter.glyphs(of: String(character))
      #expect(glyphs.reduce(0) { $0 + $1.width } == typesetter.width(of: character))
      for glyph in glyphs {
        let roles = glyph.text.unicodeScalars.map { ScalarRole($0) }
        #expect(roles.first == .spacing(width: glyph.width), "U+\(String(value, radix: 16))")
        #expect(roles.dropFirst().allSatisfy { $0 == .mark }, "U+\(String(value, radix: 16))")
      }
    }
  }
}
