import Testing

@testable import TerminalText

@Suite struct TextDirectionTests {
  @Test(
    "the first letter decides, not digits, signs or emoji",
    arguments: [
      ("", nil), ("12/30 ... !", nil), ("abc", .leftToRight), ("12 abc", .leftToRight), ("é", .leftToRight),
      ("سلام", .rightToLeft), ("12 سلام", .rightToLeft), ("٣٤", nil), ("שלום", .rightToLeft),
      ("漢", .leftToRight),
      ("🥰 سلام", .rightToLeft), ("🇪🇬 سلام", .rightToLeft), ("🥰", nil), ("a سلام", .leftToRight),
      ("\u{200F}abc", .rightToLeft), ("\u{200E}سلام", .leftToRight), ("\u{61C}1", .rightToLeft),
      ("\u{202E}abc", .leftToRight),
    ] as [(String, TextDirection?)])
  func firstStrong(text: String, direction: TextDirection?) {
    #expect(TextDirection.firstStrong(of: text) == direction)
  }

  @Test(
    "what an isolate holds does not count",
    arguments: [
      ("\u{2068}abc\u{2069} سلام", .rightToLeft), ("\u{2067}\u{2066}a\u{2069}b\u{2069} سلام", .rightToLeft),
      ("\u{2066}سلام", nil), ("\u{2069}abc", .leftToRight), ("\u{2066}a\nسلام", .rightToLeft),
    ] as [(String, TextDirection?)])
  func skipsIsolates(text: String, direction: TextDirection?) {
    #expect(TextDirection.firstStrong(of: text) == direction)
  }
}
