import Testing

@testable import JourneyExchange

@Suite struct CSVWriterTests {
  private func written(_ field: CSVWriter.Field) -> String {
    var writer = CSVWriter()
    writer.add([field, .plain("x")])
    return String(writer.text.dropLast(3))
  }

  static let texts: [(String, String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=cmd()", "'=cmd()"), ("+1+1", "'+1+1"), ("-x", "'-x"), ("@sum", "'@sum"),
    ("-2", "-2"), ("+1.5", "+1.5"), ("-2e3", "-2e3"), ("-inf", "'-inf"),
    ("\tx", "'␉x"), ("\rx", "'␍x"), ("\u{200F}=cmd()", "'=cmd()"), ("＝cmd()", "'＝cmd()"),
    ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("\u{1B}[31m", "␛[31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("a=b", "a=b"),
  ]

  @Test("texts are quoted where they must be, and no text is a formula", arguments: texts)
  func text(_ text: String, _ expected: String) { #expect(written(.text(text)) == expected) }

  @Test("our own numbers and words are left alone")
  func plain() { #expect(written(.plain("-0.5")) == "-0.5") }

  @Test("a quotation mark is doubled even where a combining mark follows it")
  func combiningMark() throws {
    var writer = CSVWriter()
    let text = "a \"\u{301} b, c"
    writer.add([.plain(text), .plain("x")])
    #expect(try CSVReader.records(in: Array(writer.text.utf8)).map(\.fields) == [[text, "x"]])
  }
}
