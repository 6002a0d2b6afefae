import Testing

@testable import rihla

@Suite struct CommandWordsTests {
  @Test(
    "words are parted as a shell parts plain ones",
    arguments: [
      ("vi", ["vi"]), ("  vi\t-u  NONE\n", ["vi", "-u", "NONE"]), ("", []), (" \t ", []), ("''", [""]),
      ("'a b'c\"d e\"f", ["a bcd ef"]), (#"a\ b \'c\' \\"#, ["a b", "'c'", "\\"]),
      (#""a\"b\\c\$d\`e\f""#, [#"a"b\c$d`e\f"#]), (#"'a\b' '"'"#, [#"a\b"#, "\""]),
      (
        "$HOME ~ *.txt a;b|c&d >e $(f) `g` A=b",
        ["$HOME", "~", "*.txt", "a;b|c&d", ">e", "$(f)", "`g`", "A=b"]
      ),
      ("é 東京\u{301} '🇪🇬 x'", ["é", "東京\u{301}", "🇪🇬 x"]), ("a'\r\n'b", ["a\r\nb"]),
    ])
  func words(command: String, expected: [String]) {
    #expect(CommandWords(command)?.words == expected)
  }

  @Test("what waits for more is refused", arguments: ["'", "a 'b", "\"", "\"a\\\"", "a\\", "'a' \"'"])
  func unfinished(command: String) { #expect(CommandWords(command) == nil) }
}
