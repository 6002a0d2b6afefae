import Testing

@testable import JourneyFile

@Suite struct SiblingNamesTests {
  @Test("names carry the document's name and cannot be guessed")
  func carriesName() {
    let names = SiblingNames(of: "map.json")
    #expect(names.lock == ".map.json.rihla-lock")
    #expect(names.unpredictable(.temporary).hasPrefix(".map.json."))
    #expect(names.unpredictable(.rescue).hasPrefix("map.json."))
    #expect(names.unpredictable(.before) != names.unpredictable(.before))
  }

  @Test("a name is known by the names that were made for it, and by no other")
  func knowsItsOwn() {
    let names = SiblingNames(of: "a")
    #expect(names.matches(names.unpredictable(.temporary), .temporary))
    #expect(!names.matches(names.unpredictable(.temporary), .before))
    #expect(!names.matches(SiblingNames(of: "b").unpredictable(.temporary), .temporary))
    for foreign in [
      ".a.0123456789abcde.tmp", ".a.0123456789abcdef0.tmp", ".a.0123456789ABCDEF.tmp",
      "a.0123456789abcdef.tmp",
      ".a.0123456789abcdef.tmp2", ".a.0123456789abcdeg.tmp", ".a.0123456789abcdef.txt", "",
    ] {
      #expect(!names.matches(foreign, .temporary), "\(foreign)")
    }
  }

  @Test("names that look alike but are other bytes are not mixed up")
  func tellsBytes() {
    let (composed, decomposed) = (SiblingNames(of: "\u{E9}"), SiblingNames(of: "e\u{301}"))
    #expect(!composed.matches(decomposed.unpredictable(.temporary), .temporary))
  }

  @Test("long names that differ at their end only share nothing", arguments: ["x", "ر", "👩‍👩‍👧‍👦"])
  func keepsLongNamesApart(_ letter: String) {
    let opening = String(repeating: letter, count: 248 / letter.utf8.count)
    let (one, other) = (SiblingNames(of: opening + "1"), SiblingNames(of: opening + "2"))
    #expect(one.lock != other.lock)
    #expect(!one.matches(other.unpredictable(.before), .before))
    #expect(one.unpredictable(.rescue).utf8.count <= 255)
    #expect(one.matches(one.unpredictable(.before), .before))
  }

  @Test("a name is never a path", arguments: ["../etc/x", "a/b", "a\0b"])
  func isNoPath(_ name: String) {
    #expect(!SiblingNames(of: name).lock.contains("/"))
    #expect(!SiblingNames(of: name).unpredictable(.rescue).contains("\0"))
  }
}
