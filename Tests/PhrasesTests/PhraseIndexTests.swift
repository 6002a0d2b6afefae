import JourneyResources
import Testing

@testable import Phrases

@Suite struct PhraseIndexTests {
  @Test("every key of a large book is found, and no other", arguments: [0, 1, 15, 16, 17, 5000])
  func manyKeys(_ count: Int) {
    let source = (0..<count).map { "k\($0)=\($0)\n" }.joined()
    let index = PhraseIndex(EmbeddedBytes(keeping: Array(source.utf8)))
    #expect(index.keys.count == count)
    #expect((0..<count).allSatisfy { index.text(of: "k\($0)") == "\($0)" })
    for stranger in ["", "k", "k-1", "k\(count)", "K0", "k0=", "0"] {
      #expect(index.text(of: stranger) == nil)
    }
  }

  private static let similar = "a.one = 1\na.onesided = 2\na  = 3\nb c = 4\n.two = 5\nlast = 6"

  @Test("a key is not found by its beginning, nor a form without its key")
  func similarKeys() {
    let index = PhraseIndex(EmbeddedBytes(keeping: Array(Self.similar.utf8)))
    #expect(index.text(of: "a", form: "one") == "1")
    #expect(index.text(of: "a.one") == "1")
    #expect(index.text(of: "a") == "3")
    #expect(index.text(of: "a", form: "on") == nil)
    #expect(index.text(of: "b") == nil)
    #expect(index.text(of: "b c") == "4")
    #expect(index.text(of: "", form: "two") == "5")
    #expect(index.text(of: "last") == "6")
  }
}
