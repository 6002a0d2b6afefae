import JourneyResources
import Testing

@testable import Phrases

@Suite struct DigitsTests {
  private func book(_ language: Language, _ digits: Digits, _ source: String = "") -> Phrasebook {
    Phrasebook(language, digits: digits, source: EmbeddedBook(keeping: Array(source.utf8)))
  }

  static let decimalCases: [(Language, Digits, Double, String)] = [
    (.english, .latin, -2.5, "−2.5"), (.arabic, .latin, 2.5, "2.5"), (.arabic, .latin, -2.5, "\u{200E}−2.5"),
    (.arabic, .latin, -0.01, "0"), (.arabic, .arabicIndic, 1234.5, "١٢٣٤٫٥"),
    (.arabic, .arabicIndic, -67, "\u{061C}−٦٧"), (.arabic, .persian, 890.1, "۸۹۰٫۱"),
    (.english, .arabicIndic, -3, "−٣"),
  ]

  @Test("a decimal is shown in the book's digits, its sign kept in front", arguments: decimalCases)
  func decimals(_ language: Language, _ digits: Digits, _ value: Double, _ text: String) {
    #expect(same(book(language, digits).decimal(value), text))
  }

  @Test("a sign is shown for all but zero")
  func signed() {
    #expect(same(book(.arabic, .latin).signed(2), "\u{200E}+2"))
    #expect(same(book(.arabic, .arabicIndic).signed(-1.5), "\u{061C}−١٫٥"))
    #expect(same(book(.english, .latin).signed(1), "+1"))
    #expect(same(book(.arabic, .latin).signed(0.01), "0"))
  }

  @Test("a share is shown in whole percent")
  func percent() {
    #expect(book(.english, .latin).percent(0.625) == "63%")
    #expect(book(.arabic, .latin).percent(0) == "0%")
    #expect(book(.arabic, .arabicIndic).percent(1.2) == "١٢٠٪")
    #expect(book(.arabic, .persian).percent(0.05) == "۵٪")
  }

  @Test(
    "counts and the book's own numbers are shown in its digits; names and the user's texts stay as they are")
  func texts() {
    let source = "a = {1} من 1–5، UTF-8 {2} F4 (20)\nb = رقم 7"
    let phrase = Phrase("a", .count(30), .text("x 12"))
    #expect(
      same(book(.arabic, .arabicIndic, source).text(phrase), "٣٠ من ١–٥، UTF-8 \u{2068}x 12\u{2069} F4 (٢٠)"))
    #expect(same(book(.arabic, .latin, source).text(phrase), "30 من 1–5، UTF-8 \u{2068}x 12\u{2069} F4 (20)"))
    #expect(book(.arabic, .persian, source).text(Phrase("b")) == "رقم ۷")
    #expect(same(book(.arabic, .latin, "c = {1}").text(Phrase("c", .count(-4))), "\u{200E}-4"))
  }

  /// Equal scalar by scalar: strings are equal even where invisible marks differ in their order.
  private func same(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
