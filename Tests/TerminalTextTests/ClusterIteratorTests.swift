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
      case .letter(let scalar): characters.append(Character(scalar))
      case .other(let character): characters.append(character)
      }
    }
    #expect(characters == Array(text))
    #expect(clusters.index == text.endIndex)
  }

  @Test("what is taken for a letter is a cluster of one column beside any other, and gathers what extends it")
  func knowsLetters() {
    _ = Samples.unicode
    let letters = (UInt32(0xC0)..<0x800).filter(ClusterIterator.isPlain).compactMap(Unicode.Scalar.init)
    #expect(letters.count > 900)
    for letter in letters {
      let text = String(letter)
      #expect(ScalarRole(letter) == .spacing(width: 1), "U+\(String(letter.value, radix: 16))")
      for other in ["a", "\n", "ب", "é", text] {
        #expect(
          (text + other).count == 2 && (other + text).count == 2, "U+\(String(letter.value, radix: 16))")
      }
      var clusters = ClusterIterator(text + "\u{64B}" + text)
      #expect(clusters.next()?.firstScalar == letter)
      #expect(clusters.next()?.firstScalar == letter)
      #expect(clusters.next().map { _ in true } == nil)
    }
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
