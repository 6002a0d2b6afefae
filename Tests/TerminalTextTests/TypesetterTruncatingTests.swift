import Testing

@testable import TerminalText

@Suite struct TypesetterTruncatingTests {
  @Test(
    "what does not fit ends in an ellipsis",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
      ("abcdef", -3, ""),
      ("ab cdef", 4, "ab…"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("漢字漢", 6, "漢字漢"), ("🇪🇬🇪🇬", 3, "🇪🇬…"),
      ("", 3, ""), ("مرحبا", 3, "مر…"),
    ])
  func truncates(text: String, width: Int, expected: String) {
    #expect(Samples.unicode.truncated(text, to: width) == expected)
  }

  @Test(
    "the ellipsis of ASCII is short where there is little room",
    arguments: [
      ("abcdef", 5, "ab..."), ("abcdef", 4, "a..."), ("abcdef", 3, "ab."), ("abcdef", 1, "."),
      ("abcdef", 0, ""), ("漢字漢", 2, "漢."),
    ])
  func truncatesASCII(text: String, width: Int, expected: String) {
    #expect(Samples.ascii.truncated(text, to: width) == expected)
  }

  @Test("the result fits, and is the text itself when that fits", arguments: Samples.texts)
  func alwaysFits(text: String) {
    for typesetter in [Samples.unicode, Samples.ascii] {
      for width in 0...typesetter.width(of: text) + 1 {
        let cut = typesetter.truncated(text, to: width)
        #expect(typesetter.width(of: cut) <= width)
        if typesetter.width(of: text) <= width { #expect(cut == text) }
      }
    }
  }
}
