import TerminalText
import Testing

@Suite struct StrungTextsTests {
  @Test("texts are strung as they are joined", arguments: ["", ", ", " · ", "،"])
  func strung(_ separator: String) {
    for texts in [[], ["a"], [""], ["a", "b"], ["", ""], ["الوعي", "", "x"], ["e", "\u{301}"]] {
      #expect(texts.strung(by: separator) == texts.joined(separator: separator))
    }
  }
}
