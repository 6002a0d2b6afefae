import Testing

@testable import Console

@Suite struct PasteCollectorTests {
  private func paste(_ content: String, mostBytes: Int) -> String? {
    var collector = PasteCollector(mostBytes: mostBytes)
    var results = (content + "\u{1B}[201~").utf8.compactMap { collector.take($0) }
    let text = results.popLast()
    #expect(results.isEmpty)
    return text
  }

  @Test(
    "what is longer than allowed is cut, and its end is still found",
    arguments: [
      ("abcdef", 4, "abcd"), ("abcd", 4, "abcd"), ("ab\u{1B}[2", 4, "ab\u{1B}["), ("abc", 0, ""),
    ])
  func isCapped(content: String, mostBytes: Int, expected: String) {
    #expect(paste(content, mostBytes: mostBytes) == expected)
  }

  @Test("a false beginning of the end belongs to the text")
  func restartsItsMatch() {
    #expect(paste("\u{1B}[20\u{1B}[201\u{1B}", mostBytes: 100) == "\u{1B}[20\u{1B}[201\u{1B}")
  }
}
