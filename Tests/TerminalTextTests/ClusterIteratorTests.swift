import Testing

@testable import TerminalText

@Suite struct ClusterIteratorTests {
  @Test("clusters are the characters of the text", arguments: Samples.texts)
  func agreesWithCharacters(text: String) {
    var clusters = ClusterIterator(text)
    var characters: [Character] = []
    while let cluster = clusters.next() {
      switch cluster {
      case .ascii(let byte): characters.append(Character(Unicode.Scalar(byte)))
      case .other(let character): characters.append(character)
      }
    }
    #expect(characters == Array(text))
    #expect(clusters.index == text.endIndex)
  }

  @Test("CR LF is one cluster and ends a line")
  func joinsReturnAndLineFeed() {
    var clusters = ClusterIterator("\r\n\r")
    #expect(clusters.next()?.isLineEnd == true)
    #expect(clusters.next()?.isLineEnd == true)
    #expect(clusters.next().map { _ in true } == nil)
  }

  @Test("lines break at spaces, but not at those made to prevent it")
  func knowsBreakingSpaces() {
    func breaks(_ text: String) -> Bool? {
      var clusters = ClusterIterator(text)
      return clusters.next()?.isBreakingSpace
    }
    #expect(breaks(" ") == true)
    #expect(breaks("\u{3000}") == true)
    #expect(breaks("\u{A0}") == false)
    #expect(breaks("a") == false)
  }
}
