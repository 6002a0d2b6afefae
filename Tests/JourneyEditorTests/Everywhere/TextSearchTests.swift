import Testing

@testable import JourneyEditor

@Suite struct TextSearchTests {
  @Test(
    "what is replaced is found as search finds it, whole letters with their marks",
    arguments: [
      ("App, app and APP", "app", "site", "site, site and site"),
      ("happy", "app", "eas", "heasy"),
      ("aaa", "aa", "b", "ba"),
      ("الموقع", "موقع", "تطبيق", "التطبيق"),
      ("أحمد وآحمد", "احمد", "علي", "علي وعلي"),
      ("مُوَقَّع", "موقع", "تطبيق", "تطبيق"),
      ("café cafe", "cafe", "bar", "bar bar"),
      ("رقم ١٢", "12", "13", "رقم 13"),
    ])
  func replaces(text: String, old: String, new: String, result: String) throws {
    let search = try #require(TextSearch(old))
    #expect(search.isIn(text))
    #expect(search.replacing(in: text, with: new) == result)
  }

  @Test("a text that does not hold what is sought is left alone")
  func leavesAlone() throws {
    let search = try #require(TextSearch("web"))
    #expect(!search.isIn("we b"))
    #expect(search.replacing(in: "we b", with: "x") == nil)
    #expect(search.replacing(in: "", with: "x") == nil)
  }

  @Test("nothing cannot be sought")
  func nothing() { #expect(TextSearch("") == nil) }
}
