@testable import JourneyFile
import Testing

@Suite struct ContentDigestTests {
  @Test(
    "Digests are those of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(content: String, hex: String) {
    #expect(ContentDigest(of: Array(content.utf8)).hex == hex)
  }

  @Test("A million letters are digested piece by piece")
  func long() {
    let content = Array(repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      ContentDigest(of: content).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Every length around a block's end is padded as it must be")
  func lengths() {
    var digests: Set<ContentDigest> = []
    for length in 0...130 { digests.insert(ContentDigest(of: Array(repeating: 0, count: length))) }
    #expect(digests.count == 131)
    #expect(
      ContentDigest(of: Array(repeating: 0, count: 64)).hex
        == "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")
  }

  @Test("Digits lead back to the digest, and nothing else does")
  func digits() {
    let digest = ContentDigest(of: [1])
    #expect(ContentDigest(hex: digest.hex) == digest)
    for text in [
      "", digest.hex.uppercased(), String(digest.hex.dropLast()), digest.hex + "0",
      "g" + digest.hex.dropFirst(),
      "é" + digest.hex.dropFirst(2),
    ] {
      #expect(ContentDigest(hex: text) == nil)
    }
  }
}

@Suite("The digest of a content that comes in pieces") struct RunningDigestTests {
  @Test("By the processor's own instructions and without them a content has the same digest")
  func instructions() {
    var random = SystemRandomNumberGenerator()
    for length in [0, 1, 55, 56, 63, 64, 65, 127, 128, 1_000, 65_537] {
      let content = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var (fast, slow) = (SHA256(), SHA256(usingInstructions: false))
      var start = 0
      while start < length {
        let piece = content[start..<min(length, start + Int.random(in: 1...200, using: &random))]
        piece.withUnsafeBytes { fast.update($0) }
        start = piece.endIndex
      }
      content.withUnsafeBytes { slow.update($0) }
      let digest = slow.finish()
      #expect(fast.finish() == digest)
      #expect(ContentDigest(of: content) == digest)
    }
  }
}
