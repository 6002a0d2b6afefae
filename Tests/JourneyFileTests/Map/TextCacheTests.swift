import Testing

@testable import JourneyFile

@Suite struct TextCacheTests {
  private func text(_ string: String, _ cache: inout TextCache) -> String {
    Array(string.utf8).withUnsafeBufferPointer { cache.text($0) }
  }

  @Test("every text comes back as it is, met before or not", arguments: [0, 1, 15, 16, 17, 23, 64, 65, 500])
  func returnsTexts(_ length: Int) {
    var cache = TextCache()
    for _ in 0..<2 {
      for number in 0..<1_000 {
        let string = String(String(repeating: "\(number)", count: length).prefix(length))
        #expect(text(string, &cache) == string)
      }
    }
  }
}
