import Testing

@testable import Phrases

/// Phrases as people read them in English: a few of each kind, word by word.
@Suite struct PhraseTests {
  @Test("a series of any number of phrases is said in its order, and nests nothing deeply")
  func series() {
    #expect(Phrase.series([]) == nil)
    #expect(Phrase.series([.verbatim("a")]) == .verbatim("a"))
    let book = Phrasebook(.english)
    let few = Phrase.series(["a", "b", "c"].map { Phrase.verbatim($0) })
    #expect(few.map { book.plainText($0) } == "a; b; c")
    let many = Phrase.series((0..<200_000).map { Phrase.verbatim("\($0)") })
    #expect(many.map { book.plainText($0) }?.hasSuffix("; 199998; 199999") == true)
  }

  private let book = Phrasebook(.english)

  @Test(
    "phrases are said in words",
    arguments: [
      (Phrase.selected(0), "Nothing is selected"), (.selected(1), "1 touchpoint selected"),
      (.selected(12), "12 touchpoints selected"), (.mean(2.96), "mean 3.0"), (.gap("-0.5"), "gap -0.5"),
      (.lowOf("Pay", count: 1), "The only low touchpoint, in “Pay”"),
      (.lowOf("Pay", count: 3), "In “Pay”; 3 low touchpoints in the whole map"),
      (.copied("Pay", count: 1), "Copied “Pay”"), (.copied("Pay", count: 2), "Copied 2 touchpoints"),
      (.errorAt(3, 7, .foundExpected(.foundText("x"), .expectedList)), "3:7: found “x”, expected an array"),
      (.failure("a.json", .tooDeep(64)), "rihla: a.json: nested deeper than 64 levels"),
      (.both(.verbatim("{1}"), .number(4)), "{1}; 4"),
      (.undone(.step("rate", "Pay", detail: .number(2), count: 1)), "Undone: Rated “Pay” 2"),
      (.emotionOf("{1}"), "Emotion of {1}"),
    ])
  func texts(_ phrase: Phrase, _ text: String) { #expect(book.text(phrase) == text) }
}
