import Testing

@testable import JourneyExchange

@Suite struct FormulaGuardTests {
  @Test(
    "what begins like a formula behind a separator gets an apostrophe",
    arguments: [
      ("x;=1+1", "x;'=1+1"), ("a\n@SUM(1)", "a\n'@SUM(1)"), ("x;-2", "x;'-2"), ("x;'=1", "x;''=1"),
      ("=1;b", "=1;b"), ("wink ;-) and ; =1", "wink ;-) and ; =1"), ("plain", "plain"), (";;=", ";;'="),
    ])
  func guards(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  @Test("every text is given back", arguments: 1...300 as ClosedRange<UInt64>)
  func law(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    var text = ""
    for _ in 0..<12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.unicodeScalars.append(Array(";;\n''=+-@a1)".unicodeScalars)[Int(state >> 33) % 12])
    }
    #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text)
    #expect(InventoryText.bared(InventoryText.protected("x" + text + "x")) == "x" + text + "x")
  }

  @Test("a name that begins with a line feed and a formula is guarded in reports")
  func lineFeed() {
    var writer = CSVWriter()
    writer.add([.text("\n=1+1"), .text("x;=1+1")])
    #expect(writer.text == "\"'\n'=1+1\",x;'=1+1\n")
  }
}
