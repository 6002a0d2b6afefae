import Testing

@testable import Phrases

/// Phrases as people read them in Arabic: counts, what is set apart, and digits.
@Suite struct ArabicTests {
  private let book = Phrasebook(.arabic)

  static let countCases: [(Int, String)] = [
    (0, "لا نقاط اتصال"), (1, "نقطة اتصال واحدة"), (2, "نقطتا اتصال"), (3, "3 نقاط اتصال"),
    (10, "10 نقاط اتصال"),
    (11, "11 نقطة اتصال"), (99, "99 نقطة اتصال"), (100, "100 نقطة اتصال"), (102, "102 نقطة اتصال"),
    (103, "103 نقاط اتصال"), (1011, "1011 نقطة اتصال"),
  ]

  @Test("counts take the form of the noun that goes with them", arguments: countCases)
  func plurals(_ count: Int, _ text: String) { #expect(book.text(.touchpointCount(count)) == text) }

  @Test("without a form of its own, none is counted like a hundred")
  func noZeroForm() {
    #expect(book.text(.stageCount(0)) == "0 مرحلة")
    #expect(book.text(.stageCount(2)) == "مرحلتان")
  }

  @Test("places, dots and limits are numbers in the book's digits, too")
  func digits() {
    let book = Phrasebook(.arabic, digits: .arabicIndic)
    #expect(book.text(.roundProgress(3, of: 25)) == "٣ من ٢٥")
    #expect(book.text(.roundScope("low", 4)) == "التي دون المستوى: ٤")
    #expect(book.text(.votingChoice("pains", 12)) == "نقاط الألم: ١٢")
    #expect(book.text(.ballotGiven(5)) == "سُجّلت الورقة ٥")
  }

  @Test("what the user wrote is set apart, numbers and phrases are not")
  func isolation() {
    #expect(book.text(.savedTo("a.json")) == "حُفظ في \u{2066}a.json\u{2069}")
    #expect(book.text(.savedTo("رحلة")) == "حُفظ في \u{2066}رحلة\u{2069}")
    #expect(book.text(.savedTo("")) == "حُفظ في ")
    #expect(
      book.text(.undone(.step("cut", "Pay", detail: .verbatim(""), count: 1)))
        == "تم التراجع: قُصّت «\u{2068}Pay\u{2069}»")
    #expect(book.text(.both(.verbatim("x"), .mean(3))) == "\u{2068}x\u{2069}؛ المتوسط: 3.0")
    #expect(book.text(.verbatim("x")) == "x")
    #expect(book.plainText(.savedTo("a.json")) == "حُفظ في a.json")
    #expect(book.plainText(.both(.verbatim("x"), .mean(3))) == "x؛ المتوسط: 3.0")
  }

  @Test("a list of parts that are set apart runs as the language does, whatever is in them")
  func lists() {
    let names = ["سارة", "Mona"].map(Phrasebook.isolating).joined(separator: " · ")
    #expect(book.text(.ballotOrder(names)).hasSuffix("\u{2067}\(names)\u{2069}"))
    #expect(book.text(.ballotOrder("Mona \(names)")).hasSuffix("\u{2068}Mona \(names)\u{2069}"))
  }

  @Test(
    "in English only a text that could run the other way is set apart",
    arguments: [
      ("Pay", "Saved Pay"), ("Café Ω", "Saved Café Ω"), ("دفع", "Saved \u{2066}دفع\u{2069}"),
      ("a\u{202E}b", "Saved \u{2066}a\u{202E}b\u{2069}"),
    ])
  func englishIsolation(_ text: String, _ said: String) {
    #expect(Phrasebook(.english).text(.savedTo(text)) == said)
  }

  @Test(
    "a text cannot leave its isolate",
    arguments: [
      ("a\u{2069}b", "ab"), ("a\u{2067}b", "a\u{2067}b\u{2069}"), ("\u{2066}a\u{2069}", "\u{2066}a\u{2069}"),
      ("\u{2069}\u{2068}\u{2068}\u{2069}\u{2069}\u{2069}", "\u{2068}\u{2068}\u{2069}\u{2069}"),
    ])
  func closedIsolates(_ text: String, _ inside: String) {
    #expect(
      book.text(.foundText(text)).unicodeScalars.elementsEqual("«\u{2068}\(inside)\u{2069}»".unicodeScalars))
  }
}
