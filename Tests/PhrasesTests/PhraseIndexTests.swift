import JourneyResources
import Testing

@testable import Phrases

@Suite struct PhraseIndexTests {
  @Test("every key of a large book is found, and no other", arguments: [0, 1, 15, 16, 17, 5000])
  func manyKeys(_ count: Int) {
    let source = (0..<count).map { "k\($0)=\($0)\n" }.joined()
    let index = PhraseIndex(EmbeddedBook(keeping: Array(source.utf8)))
    #expect(index.keys.count == count)
    #expect((0..<count).allSatisfy { index.text(of: "k\($0)") == "\($0)" })
    for stranger in ["", "k", "k-1", "k\(count)", "K0", "k0=", "0"] {
      #expect(index.text(of: stranger) == nil)
    }
  }

  private static let similar = "a.one = 1\na.onesided = 2\na  = 3\nb c = 4\n.two = 5\nlast = 6"

  @Test("a key is not found by its beginning, nor a form without its key")
  func similarKeys() {
    let index = PhraseIndex(EmbeddedBook(keeping: Array(Self.similar.utf8)))
    #expect(index.text(of: "a", form: "one") == "1")
    #expect(index.text(of: "a.one") == "1")
    #expect(index.text(of: "a") == "3")
    #expect(index.text(of: "a", form: "on") == nil)
    #expect(index.text(of: "b") == nil)
    #expect(index.text(of: "b c") == "4")
    #expect(index.text(of: "", form: "two") == "5")
    #expect(index.text(of: "last") == "6")
  }

  @Test(
    "what the compiler worked out leads to every line of a book, and has room", arguments: Language.allCases)
  func embedded(_ language: Language) throws {
    let book = try #require(JourneyResources.phrases(language.rawValue))
    let index = PhraseIndex(book)
    for line in Book(language).lines { #expect(index.text(of: line.key) == line.text, "\(line.key)") }
    #expect(index.text(of: "no.such.key") == nil)
    #expect(book.slots.count { $0 != 0 } == Book(language).lines.count)
    #expect(book.slots.count > 2 * Book(language).lines.count)
  }

  @Test("of a key that stands twice the later text counts")
  func twice() {
    let index = PhraseIndex(EmbeddedBook(keeping: Array("a = 1\nb = 2\n a  = 3\na.b = 4".utf8)))
    #expect(index.text(of: "a") == "3")
    #expect(index.keys == ["a", "b", "a.b"])
  }
}
