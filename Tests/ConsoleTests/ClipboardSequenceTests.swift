import Testing

@testable import Console

@Suite struct ClipboardSequenceTests {
  @Test(
    "Base64 is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("مرحلة", "2YXYsdit2YTYqQ=="), ("\u{FF}\u{FE}", "w7/Dvg=="),
    ])
  func base64(text: String, expected: String) {
    #expect(ClipboardSequence.base64(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test("a text stands between the fixed beginning and end")
  func sequence() {
    #expect(ClipboardSequence.bytes(copying: "a\nb") == Array("\u{1B}]52;c;YQpi\u{7}".utf8))
  }

  @Test("nothing of a text but Base64 gets out, and its control characters are gone from what is copied")
  func hostile() throws {
    let hostile = "\u{7}\u{1B}\\\u{1B}]52;c;eHh4\u{7}\u{9C}\r\u{0}"
    let bytes = try #require(ClipboardSequence.bytes(copying: hostile))
    let content = bytes.dropFirst(7).dropLast()
    let digits = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".utf8)
    #expect(content.allSatisfy(digits.contains))
    #expect(Array(content) == ClipboardSequence.base64(Array("\\]52;c;eHh4".utf8)))
  }

  @Test(
    "tabs, marks and what is only unusual go as they are",
    arguments: ["a\tb\nc", "\u{200F}مرحلة\u{202E}x", "👩\u{200D}👧 e\u{301}"])
  func text(text: String) {
    #expect(
      ClipboardSequence.bytes(copying: text).map { Array($0.dropFirst(7).dropLast()) }
        == ClipboardSequence.base64(Array(text.utf8)))
  }

  @Test("what is empty or too long is not sent")
  func limits() {
    #expect(ClipboardSequence.bytes(copying: "") == nil)
    #expect(ClipboardSequence.bytes(copying: String(repeating: "x", count: 74_000))?.count == 98_668 + 8)
    #expect(ClipboardSequence.bytes(copying: String(repeating: "x", count: 74_001)) == nil)
    #expect(ClipboardSequence.isTooLong(String(repeating: "x", count: 74_001)))
    #expect(!ClipboardSequence.isTooLong(String(repeating: "\u{7}", count: 74_001)))
  }
}
