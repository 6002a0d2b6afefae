import JourneyModel
import Testing

@Suite struct VocabularyWordTests {
  @Test("a word of the vocabulary is known by its text", arguments: Relationship.allCases)
  func knownWords(_ word: Relationship) {
    #expect(VocabularyWord<Relationship>(word.rawValue) == .known(word))
    #expect(VocabularyWord.known(word).text == word.rawValue)
    #expect(VocabularyWord.known(word).known == word)
  }

  @Test("any other word is kept as it came", arguments: ["", "Loyal", "loyal ", "ولاء", "e\u{301}"])
  func otherWords(_ text: String) {
    let term = VocabularyWord<Relationship>(text)
    #expect(term == .other(text))
    #expect(Array(term.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(term.known == nil)
  }
}
