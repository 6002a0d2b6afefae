import Testing

@testable import Phrases

@Suite struct LanguageTests {
  @Test(
    "a tag's language is known by its first part",
    arguments: ["en", "EN", "en_US.UTF-8", "en-GB", "en.UTF-8", "en@euro"])
  func english(_ tag: String) { #expect(Language(tag: tag) == .english) }

  @Test(
    "other languages and what is no tag are unknown",
    arguments: ["", "C", "POSIX", "eng", "e", "_en", "xx_EN", "🇬🇧"])
  func unknown(_ tag: String) { #expect(Language(tag: tag) == nil) }

  @Test("English has one and other")
  func plurals() {
    #expect(
      [0, 1, 2, 11, 101, -1].map { Language.english.pluralForm(of: $0) } == [
        "other", "one", "other", "other", "other", "other",
      ])
  }
}
