import Testing

@testable import Phrases

@Suite struct LanguageTests {
  static let tags: [(String, Language)] = [
    ("en", .english), ("EN", .english), ("en_US.UTF-8", .english), ("en-GB", .english),
    ("en.UTF-8", .english),
    ("en@euro", .english), ("ar", .arabic), ("ar_EG.UTF-8", .arabic), ("AR-sa", .arabic),
    ("ar@calendar", .arabic),
  ]

  @Test("a tag's language is known by its first part", arguments: tags)
  func known(_ tag: String, _ language: Language) { #expect(Language(tag: tag) == language) }

  @Test(
    "other languages and what is no tag are unknown",
    arguments: ["", "C", "POSIX", "eng", "e", "_en", "xx_EN", "🇬🇧", "arz", "arabic"])
  func unknown(_ tag: String) { #expect(Language(tag: tag) == nil) }

  static let environments: [([String: String], Language)] = [
    ([:], .english), (["LANG": "ar_EG.UTF-8"], .arabic), (["LANG": "ar", "LC_ALL": "en_GB"], .english),
    (["LC_ALL": "", "LC_MESSAGES": "ar_SA", "LANG": "en"], .arabic),
    (["LC_ALL": "C.UTF-8", "LANG": "ar"], .english),
    (["LC_ALL": "ar", "LC_MESSAGES": "en", "LANG": "en"], .arabic), (["LANG": "fr_FR.UTF-8"], .english),
    (["LC_CTYPE": "ar_EG.UTF-8", "LANGUAGE": "ar"], .english),
  ]

  @Test("the first variable that is set decides", arguments: environments)
  func environment(_ variables: [String: String], _ language: Language) {
    #expect(Language.asked { variables[$0] } == language)
  }

  @Test("English has one and other")
  func englishPlurals() {
    #expect(
      [0, 1, 2, 11, 101, -1].map { Language.english.pluralForm(of: $0) } == [
        "other", "one", "other", "other", "other", "other",
      ])
  }

  @Test("Arabic has six forms", arguments: 0...200)
  func arabicPlurals(_ count: Int) {
    let last = count % 100
    let form =
      count < 3
      ? ["zero", "one", "two"][count] : last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : "other"
    #expect(Language.arabic.pluralForm(of: count) == form)
  }

  static let large: [(Int, String)] = [
    (-1, "one"), (-2, "two"), (-103, "few"), (1000, "other"), (1001, "other"), (1002, "other"), (1003, "few"),
    (1_000_011, "many"), (100_000_099, "many"), (1_000_100, "other"), (Int.max, "few"), (Int.min, "few"),
  ]

  @Test("large and negative counts have a form as well", arguments: large)
  func largeCounts(_ count: Int, _ form: String) { #expect(Language.arabic.pluralForm(of: count) == form) }
}
