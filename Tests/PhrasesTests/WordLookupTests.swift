import Testing

@testable import Phrases

@Suite struct WordLookupTests {
  private var lookup: WordLookup<Int> {
    var lookup = WordLookup<Int>(folded: { $0.lowercased() })
    lookup.add(["employee"], meaning: 1)
    lookup.add(.word("Voice", "employee"), meaning: 1)
    lookup.add(.word("Voice", "customer"), meaning: 2)
    return lookup
  }

  @Test(
    "a word is found in every language, by its name in files, and however it is written",
    arguments: Language.allCases)
  func languages(_ language: Language) {
    let book = Phrasebook(language)
    #expect(lookup[book.plainText(.word("Voice", "employee"))] == 1)
    #expect(lookup[book.plainText(.word("Voice", "customer")).uppercased()] == 2)
    #expect(lookup["EMPLOYEE"] == 1)
  }

  @Test("other words mean nothing, and a later meaning stands")
  func others() {
    #expect(lookup["partner"] == nil)
    var changed = lookup
    changed.add(["employee"], meaning: 3)
    #expect(changed["Employee"] == 3)
  }
}
