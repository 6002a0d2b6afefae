import Testing

@testable import JourneyFile

@Suite struct VersionNameTests {
  private let digest = ContentDigest(of: [])

  private func name(_ reason: Version.Reason, time: Int64 = 1_700_000_000_000) -> VersionName {
    VersionName(time: time, reason: reason, digest: digest)
  }

  @Test("the name says everything")
  func says() {
    #expect(
      name(.saved, time: 42).text
        == "0000000000042-saved-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.json")
    #expect(name(.checkpoint("a/b")).text.hasSuffix("b855-a%2Fb.json"))
  }

  @Test(
    "a checkpoint's name comes back exactly",
    arguments: [
      "", "a", "-", "a-b--c", "before the workshop", "..", "%", "%2F", "a/b",
      "\0\u{1B}[31m\n\t\u{7F}\u{85}\u{9F}",
      "e\u{301}", "\u{E9}", "قبل الورشة", "👩‍👩‍👧‍👦", ".json", "\u{202E}x", String(repeating: "x", count: 160),
    ])
  func returns(_ text: String) throws {
    let name = name(.checkpoint(text))
    let bytes = Array(name.text.utf8)
    #expect(bytes.count <= 255)
    #expect(!bytes.contains { $0 == UInt8(ascii: "/") })
    #expect(!name.text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    guard case .checkpoint(let back) = try #require(VersionName(name.text)).reason else { throw Unexpected() }
    #expect(Array(back.utf8) == Array(text.utf8))
  }

  @Test(
    "a name that is too long is cut at a character",
    arguments: [("x", 160), ("ر", 80), ("/", 53), ("👩‍👩‍👧‍👦", 6), ("\u{85}", 26)])
  func cuts(_ letter: String, _ count: Int) throws {
    let name = name(.checkpoint(String(repeating: letter, count: 300)))
    #expect(name.reason == .checkpoint(String(repeating: letter, count: count)))
    #expect(name.text.utf8.count <= 255)
    #expect(VersionName(name.text) == name)
  }

  @Test(
    "times are kept within thirteen digits",
    arguments: [(-1, 0), (Int64.max, 9_999_999_999_999)] as [(Int64, Int64)])
  func bounds(_ time: Int64, _ kept: Int64) {
    #expect(VersionName(name(.opened, time: time).text)?.time == kept)
  }

  @Test("names that are not ours are none")
  func refuses() {
    let hex = digest.hex
    for text in [
      "", ".json", "x", "1-saved-\(hex).json", "0000000000001-saved-\(hex)",
      "0000000000001-saved-\(hex)-x.json",
      "0000000000001-lost-\(hex).json", "0000000000001-saved-\(hex.uppercased()).json",
      "0000000000001-saved-\(hex.dropLast()).json", "0000000000001-checkpoint-\(hex)-%.json",
      "0000000000001-checkpoint-\(hex)-%2f.json", "0000000000001-checkpoint-\(hex)-%41.json",
      "0000000000001-checkpoint-\(hex)-%FF.json", "0000000000001-checkpoint-\(hex)-.json",
      "-000000000001-saved-\(hex).json", "+000000000001-saved-\(hex).json",
      "0000000000001-checkpoint-\(hex)-\(String(repeating: "x", count: 161)).json",
    ] {
      #expect(VersionName(text) == nil, "\(text)")
    }
  }
}
