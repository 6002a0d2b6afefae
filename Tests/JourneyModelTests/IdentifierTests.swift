import JourneyModel
import TestSupport
import Testing

@Suite struct IdentifierTests {
  private let crockford = Set("0123456789abcdefghjkmnpqrstvwxyz")

  private func derived(_ parts: String...) -> String { Stage.ID.derived(from: parts).text }

  @Test("a random identifier has 8 characters of lower-case Crockford base 32")
  func randomForm() {
    var source = SeededSource(seed: 1)
    var seen: Set<Character> = []
    for _ in 0..<500 {
      let text = Stage.ID.random(using: &source).text
      #expect(text.count == 8 && text.utf8.count == 8)
      seen.formUnion(text)
    }
    #expect(seen == crockford, "every letter of the alphabet is drawn, and none besides")
  }

  @Test("random identifiers follow their source and do not repeat in many")
  func randomDraws() {
    var (one, other) = (SeededSource(seed: 7), SeededSource(seed: 7))
    let ids = (0..<10_000).map { _ in Touchpoint.ID.random(using: &one) }
    #expect(ids == (0..<10_000).map { _ in Touchpoint.ID.random(using: &other) })
    #expect(Set(ids).count == ids.count)
  }

  @Test("all 40 bits of a random identifier come from the source")
  func randomUsesFortyBits() {
    struct Fixed: RandomNumberGenerator {
      let bits: UInt64
      func next() -> UInt64 { bits }
    }
    func text(_ bits: UInt64) -> String {
      var source = Fixed(bits: bits)
      return Stage.ID.random(using: &source).text
    }
    #expect(text(0) == "00000000")
    #expect(text(.max) == "zzzzzzzz")
    #expect(Set((0..<40).map { text(1 << $0) }).count == 40)
  }

  @Test("the same parts give the same identifier, in this run and in every other")
  func derivedIsStable() {
    #expect(derived("stage", "0", "Aware") == derived("stage", "0", "Aware"))
    #expect(derived("stage", "رحلة") == "d7ca5msk")
    #expect(derived("stage", "رحلة").allSatisfy { crockford.contains($0) })
    #expect(derived("stage", "رحلة").count == 8)
  }

  @Test("other parts, another order and other borders give other identifiers")
  func derivedTellsPartsApart() {
    let all = [
      derived(), derived(""), derived("", ""), derived("a"), derived("b"), derived("a", "b"),
      derived("b", "a"),
      derived("ab"), derived("a", "b", ""), derived("", "a", "b"), derived("a\u{1f}b"),
      derived("a\u{1f}", "b"),
      derived("a\0b"), derived("a\u{1f}\u{1f}b"), derived("e\u{301}"), derived("\u{E9}"),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("many neighbours in a large input get identifiers of their own")
  func derivedSpreads() {
    let ids = Set((0..<20_000).map { derived("touchpoint", String($0)) })
    #expect(ids.count == 20_000)
  }
}
