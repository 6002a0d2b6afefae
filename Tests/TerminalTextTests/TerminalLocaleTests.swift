import Testing

@testable import TerminalText

@Suite struct TerminalLocaleTests {
  @Test(
    "a locale asks for UTF-8 in any spelling",
    arguments: [
      ("ar_EG.UTF-8", true), ("en_US.utf8", true), ("C.UTF8", true), ("C", false),
      ("de_DE.ISO-8859-1", false), ("", false),
    ])
  func namesUTF8(name: String, expected: Bool) {
    #expect(TerminalLocale.namesUTF8(name) == expected)
  }
}
