import Testing

@testable import JourneyExchange

@Suite struct CSVReaderTests {
  private func fields(_ text: String) throws -> [[String]] {
    try CSVReader.records(in: Array(text.utf8)).map(\.fields)
  }

  static let tables: [(String, [[String]])] = [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\"say \"\"yes\"\"\",2\n", [["a", "b"], ["say \"yes\"", "2"]]),
    ("a,b\n\"two\nlines\",2\n", [["a", "b"], ["two\nlines", "2"]]),
    ("a,b\r\n\"two\r\nlines\",2\r\n", [["a", "b"], ["two\r\nlines", "2"]]),
    ("\"a,1\",b\n1,2\n", [["a,1", "b"], ["1", "2"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a,b\n\"\",\"\"", [["a", "b"], ["", ""]]),
    ("a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1,5\t2;3\n", [["a", "b"], ["1,5", "2;3"]]),
    ("\"a,b,c\";d\n1;2\n", [["a,b,c", "d"], ["1", "2"]]),
    ("a,b\nعربي,日本\n", [["a", "b"], ["عربي", "日本"]]),
    ("a,b\nx,\u{0301}y\n", [["a", "b"], ["x", "\u{0301}y"]]),
    ("a\n1\n", [["a"], ["1"]]), ("sep=;\r\na,1;b\r\n", [["a,1", "b"]]), ("\"sep=|\"\na|b\n", [["a", "b"]]),
    ("Our journey, 2026\na;b;c\n1;2;3\n", [["Our journey, 2026"], ["a", "b", "c"], ["1", "2", "3"]]),
    ("", []),
  ]

  @Test("tables are read as they were meant", arguments: tables)
  func reading(_ text: String, _ expected: [[String]]) throws {
    #expect(try fields(text) == expected)
  }

  @Test("records know the line in which they begin, line ends in quotation marks counted")
  func lines() throws {
    let text = "a,b\n\"1\n2\n3\",x\r\n\n4,\"5\r\n6\"\n7,8\n"
    #expect(try CSVReader.records(in: Array(text.utf8)).map(\.line) == [1, 2, 6, 8])
  }

  @Test("a quotation mark that is never closed is an error of the line where it opens")
  func openQuotation() {
    #expect(throws: CSVError.openQuotation(line: 2)) { try fields("a,b\n1,\"2\n3,4\n") }
  }

  @Test("text behind a closing quotation mark is an error")
  func textBehindQuotation() {
    #expect(throws: CSVError.textBehindQuotation(line: 2)) { try fields("a,b\n\"1\"x,2\n") }
  }

  @Test("what is not UTF-8 is refused")
  func encoding() {
    #expect(throws: CSVError.notUTF8(line: 1, byte: 2, value: 0xFF)) {
      try CSVReader.records(in: [0x61, 0xFF, 0x0A])
    }
  }

  @Test("what is written is read again")
  func roundTrip() throws {
    let texts = [
      "plain", "with,comma", "with \"quotes\"", "two\nlines", " padded ", "", "عربي", "semi;colon",
    ]
    var writer = CSVWriter()
    writer.add(texts.map { .text($0) })
    writer.add([.plain("")])
    #expect(try CSVReader.records(in: writer.text, delimiter: .comma).first?.fields == texts)
    #expect(writer.text.hasSuffix("\n\"\"\n"))
  }

  @Test("a table larger than people's tables is refused, not read for ever")
  func tooLarge() {
    let fields = String(repeating: "a,", count: CSVReader.mostFields)
    #expect(throws: CSVError.tooLarge(line: 1, limit: 1_000)) {
      try CSVReader.records(in: Array(fields.utf8))
    }
    let bytes = "a\n\"" + String(repeating: "b", count: CSVReader.mostBytes) + "\"\n"
    #expect(throws: CSVError.tooLarge(line: 2, limit: 1 << 20)) {
      try CSVReader.records(in: Array(bytes.utf8))
    }
  }
}
