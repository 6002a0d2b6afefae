import Testing

@testable import TerminalText

@Suite struct VisibleTests {
  @Test("a text that is plain by its bytes is told as it would be character by character")
  func plainBytes() {
    // A mark that vanishes has the text looked at character by character.
    for value in (0 as UInt32)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), value != 0x200E else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      for keepsLines in [false, true] {
        #expect(
          visible("\u{200E}" + text, keepingLines: keepsLines) == visible(text, keepingLines: keepsLines),
          "\(value)")
      }
    }
  }

  @Test(
    "what a terminal would obey or hide becomes visible",
    arguments: [
      ("plain ASCII stays", "plain ASCII stays"),
      ("مرحبا 漢字 é", "مرحبا 漢字 é"),
      ("\u{1B}]52;c;AAAA\u{7}", "␛]52;c;AAAA␇"),
      ("a\nb\tc\u{7F}", "a␊b␉c␡"),
      ("\u{9B}31m", "\u{FFFD}31m"),
      ("a\u{202E}b\u{FFF9}\u{206A}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
      ("a\u{2028}b", "a\u{2424}b"),
      ("\u{200E}a\u{2066}b\u{2069}\u{61C}", "ab"),
      ("a\u{200B}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      ("\u{200C}x \u{200D}y", "x y"),
      ("a\u{E0041}", "a\u{FFFD}"),
      ("\u{1F3F4}\u{E0067}\u{E007F}", "\u{1F3F4}"),
    ])
  func neutralises(text: String, expected: String) {
    #expect(Array(visible(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("lines are kept on request, CR never")
  func keepsLines() {
    #expect(visible("a\nb\r\nc", keepingLines: true) == "a\nb␍\nc")
  }

  @Test("filtering twice changes nothing", arguments: Samples.texts)
  func isIdempotent(text: String) {
    #expect(Array(visible(visible(text)).unicodeScalars) == Array(visible(text).unicodeScalars))
  }

  @Test("no scalar passes that steers a terminal")
  func passesNothingDangerous() {
    for value in UInt32(0)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for passed in visible("a" + String(scalar)).unicodeScalars.dropFirst() {
        let category = passed.properties.generalCategory
        #expect(category != .control && category != .lineSeparator && category != .paragraphSeparator)
        if category == .format { #expect(passed.isHarmlessFormat, "U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test(
    "hidden marks are found",
    arguments: [("abc", false), ("a\u{200F}", true), ("\u{2067}x", true), ("é", false)])
  func findsHiddenMarks(text: String, expected: Bool) {
    #expect(hasHiddenMarks(text) == expected)
  }
}

extension Unicode.Scalar {
  /// Format characters that are drawn or shape their neighbours: Arabic and other number signs, soft hyphen, joiners,
  /// hieroglyph joiners.
  fileprivate var isHarmlessFormat: Bool {
    switch value {
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x200C, 0x200D, 0x110BD, 0x110CD,
      0x13430...0x1343F:
      true
    default: false
    }
  }
}
