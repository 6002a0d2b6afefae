import Console
import Testing

@Suite("Pastes that are not marked") struct TypedTextTests {
  private func pasted(_ text: String, after busy: Duration = .zero) -> String? {
    TypedText(Array(text.utf8), after: busy).pasted
  }

  @Test("lines that come at once were pasted")
  func lines() {
    #expect(pasted("- Packs the box\r- Prints a label\r") == "- Packs the box\n- Prints a label\n")
    #expect(pasted("dddMx\r\nquit now\r\n") == "dddMx\nquit now\n")
    #expect(pasted("مرحلة\tثانية\rوثالثة") == "مرحلة\tثانية\nوثالثة")
  }

  @Test(
    "what a hand can have sent is typed",
    arguments: [
      "d", "dd\rMx\r", "jj23ahurried\r", "Search ad #web =4 @Growth", "\r",
      "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj",
      "\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r", "12254321\r",
    ])
  func typed(text: String) { #expect(pasted(text) == nil) }

  @Test("a long line that comes at once was pasted, too")
  func longLine() { #expect(pasted("The courier calls, and nobody hears the bell of the door") != nil) }

  @Test("what came while nobody looked may have been typed ahead")
  func typedAhead() {
    let text = "Packs the box\rPrints a label\r"
    #expect(pasted(text) != nil && pasted(text, after: .seconds(2)) == nil)
    #expect(pasted(String(repeating: text, count: 10), after: .seconds(2)) != nil)
  }

  @Test(
    "where control characters are among it, keys were pressed",
    arguments: [
      "Packs the box\rPrints\u{13} a label", "Packs the box\rPrints\u{1B}[A a label",
      "Packs the\r box\u{7F}\u{7F} a",
    ])
  func keys(text: String) { #expect(pasted(text) == nil) }

  @Test("bytes that are no text are not pasted")
  func bytes() {
    #expect(TypedText(Array("Packs the box\rPrints".utf8) + [0xFF], after: .zero).pasted == nil)
  }
}
