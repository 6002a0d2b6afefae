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

  @Test(
    "in a map from right to left one such letter is enough, and anything else runs from left to right",
    arguments: [
      ("iPhone تطبيق", .rightToLeft), ("تطبيق iPhone", .rightToLeft), ("24/7 خدمة", .rightToLeft),
      ("Google", .leftToRight),
      ("24/7", .leftToRight), ("", .leftToRight), ("٣٤", .leftToRight), ("🥰", .leftToRight),
      ("a \u{2068}سلام\u{2069}", .leftToRight), ("\u{200E}abc سلام", .rightToLeft),
      ("\u{200F}abc", .rightToLeft),
    ] as [(String, TextDirection)])
  func readingRightToLeft(text: String, direction: TextDirection) {
    #expect(TextDirection.of(text, reading: .rightToLeft) == direction)
  }

  @Test(
    "in a map from left to right the first letter decides",
    arguments: [
      ("iPhone تطبيق", .leftToRight), ("تطبيق iPhone", .rightToLeft), ("24/7 خدمة", .rightToLeft),
      ("24/7", .leftToRight),
    ] as [(String, TextDirection)])
  func readingLeftToRight(text: String, direction: TextDirection) {
    #expect(TextDirection.of(text, reading: .leftToRight) == direction)
  }

  @Test("words of ours without a letter have no direction by themselves, in either map")
  func withoutLetters() {
    for reading in [TextDirection.leftToRight, .rightToLeft] {
      #expect(TextDirection.ofLetters(in: "▼ 2.1", reading: reading) == nil)
    }
  }

  @Test(
    "where viewers go by the first letter, marks make them go by the map's rule",
    arguments: [
      ("iPhone تطبيق", "\u{200F}iPhone تطبيق"), ("تطبيق iPhone", "تطبيق iPhone"), ("Google", "Google"),
      ("24/7", "24/7"),
      ("\u{2068}iPhone تطبيق\u{2069} 3", "\u{2067}iPhone تطبيق\u{2069} 3"),
      ("\u{2068}a\u{2069}", "\u{2066}a\u{2069}"),
      ("\u{2068}a \u{2068}ب\u{2069}", "\u{2066}a \u{2067}ب\u{2069}"), ("\u{2068}a\nب", "\u{2066}a\nب"),
      ("a \u{2068}ب\u{2069} ج", "\u{200F}a \u{2067}ب\u{2069} ج"),
    ])
  func marks(text: String, marked: String) {
    #expect(text.marked(forMapReading: .rightToLeft).unicodeScalars.elementsEqual(marked.unicodeScalars))
    #expect(text.marked(forMapReading: .leftToRight).unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
