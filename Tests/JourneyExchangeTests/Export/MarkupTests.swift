import Testing

@testable import JourneyExchange

@Suite struct MarkupTests {
  @Test(
    "what could be markup is text",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("]]>", "]]&gt;"), ("&amp;", "&amp;amp;"), ("قهوة", "قهوة"), ("", ""),
    ])
  func markupIsText(_ text: String, _ expected: String) { #expect(markup(text) == expected) }

  @Test(
    "characters that XML does not allow are replaced",
    arguments: [0, 1, 0xB, 0x1F, 0x7F, 0x85, 0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0] as [UInt32])
  func illegalCharacters(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(markup("a" + String(Character(scalar)) + "b") == "a\u{FFFD}b")
  }

  @Test("tabs, line ends and the marks of direction that pages obey pass")
  func legalCharacters() {
    for text in ["\t", "\n", "\r", "\u{200E}", "\u{2068}x\u{2069}", "👩‍🦰", "\u{FFFD}"] {
      #expect(markup(text) == text)
    }
  }

  @Test("texts of a map hold nothing hidden")
  func shownTexts() {
    #expect(shown("a\u{1B}[31m\nb") == "a␛[31m\nb")
    #expect(shownOnOneLine("a\n\nb") == "a b")
    #expect(!shown(Sample.attacks.joined()).unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }
}
