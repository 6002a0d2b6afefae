import JourneyResources
import Testing

@testable import Phrases

/// How a book is read and a phrase is said, on books written here.
@Suite struct PhrasebookTests {
  private func parsed(_ source: String) -> Phrasebook {
    Phrasebook(.english, source: EmbeddedBook(keeping: Array(source.utf8)))
  }

  @Test("a line is a key and a text; remarks and what is no line are passed over")
  func reading() {
    let book = parsed("# remark = no\n\na = A\n  b=B = b  \r\nnonsense\nc =\n= d\na = later\n#e = no")
    #expect(book.keys == ["a", "b", "c", ""])
    #expect(book.text(Phrase("a")) == "later")
    #expect(book.text(Phrase("b")) == "B = b")
    #expect(book.text(Phrase("c")) == "")
  }

  @Test("an unknown key is said as such")
  func unknownKey() { #expect(parsed("").text(Phrase("no.such", .text("x"))) == "[no.such]") }

  @Test(
    "a text of the user's own is said as it is, braces and all",
    arguments: ["", "{1}", "[a]", "رحلة", "e\u{301}"])
  func verbatim(_ text: String) {
    #expect(Array(parsed("verbatim = no").text(.verbatim(text)).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("placeholders are filled in any order and as often as they stand there")
  func filling() {
    let book = parsed("a = {2} before {1}, {2} again")
    #expect(book.text(Phrase("a", .text("one"), .count(2))) == "2 before one, 2 again")
  }

  @Test("what is filled in is not filled again")
  func fillingOnce() {
    #expect(parsed("a = {1} and {2}").text(Phrase("a", .text("{2}"), .text("{1}"))) == "{2} and {1}")
  }

  @Test("phrases inside phrases are said, each with its own numbers")
  func nesting() {
    let book = parsed("outer = ({1}) {2}\ninner.one = {1} thing\ninner.other = {1} things")
    let inner = Phrase("inner", .count(2))
    #expect(book.text(Phrase("outer", .phrase(inner), .count(1))) == "(2 things) 1")
    #expect(
      book.text(Phrase("outer", .phrase(Phrase("outer", .phrase(inner), .text("b"))), .text("a")))
        == "((2 things) b) a")
  }

  static let counts: [(Int, String)] = [
    (0, "none"), (1, "1 thing"), (2, "2 things"), (11, "11 things"), (-1, "-1 things"),
    (Int.max, "\(Int.max) things"),
    (Int.min, "\(Int.min) things"),
  ]

  @Test("a count chooses the plural form, and zero its own where there is one", arguments: counts)
  func plurals(_ count: Int, _ text: String) {
    let book = parsed("n.zero = none\nn.one = {1} thing\nn.other = {1} things")
    #expect(book.text(Phrase("n", .count(count))) == text)
  }

  @Test("without a zero form, none is as many")
  func noZeroForm() {
    #expect(parsed("n.one = {1} thing\nn.other = {1} things").text(Phrase("n", .count(0))) == "0 things")
  }

  @Test("the first count chooses, wherever it stands")
  func firstCountChooses() {
    let book = parsed("n.one = {2} thing in {3} of {1}\nn.other = {2} things in {3} of {1}")
    #expect(book.text(Phrase("n", .text("x"), .count(1), .count(5))) == "1 thing in 5 of x")
    #expect(book.text(Phrase("n", .text("x"), .count(5), .count(1))) == "5 things in 1 of x")
  }

  @Test("a phrase with a count and no plural forms has one text")
  func countWithoutForms() { #expect(parsed("n = no. {1}").text(Phrase("n", .count(1))) == "no. 1") }

  static let broken: [(String, String)] = [
    ("{", "{"), ("}", "}"), ("{}", "{}"), ("{0}", "{0}"), ("{2}", "{2}"), ("{1", "{1"), ("1}", "1}"),
    ("{{1}}", "{{1}}"),
    ("{1}{", "x{"), ("}{1}", "}x"), ("{-1}", "{-1}"), ("{ 1}", "{ 1}"), ("{+1}", "x"), ("{x}{1}", "{x}x"),
    ("{99999999999999999999}", "{99999999999999999999}"),
    ("{-9223372036854775808}", "{-9223372036854775808}"), ("{9223372036854775807}", "{9223372036854775807}"),
  ]

  @Test("a broken text is said as it stands", arguments: broken)
  func brokenTexts(_ template: String, _ text: String) {
    #expect(parsed("a = \(template)").text(Phrase("a", .text("x"))) == text)
  }

  @Test("no source of a book does harm", arguments: 1...50 as ClosedRange<UInt64>)
  func anySource(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    let alphabet = Array("ab.=={}{}{}11-# \n\n\r\u{FEFF}é".utf8) + [0, 0x80, 0xC3, 0xFF]
    let source = (0..<400).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    let book = Phrasebook(.english, source: EmbeddedBook(keeping: source))
    for key in book.keys {
      let text = book.text(Phrase(key, .text("x"), .count(1)))
      // Bytes that are no text are no key that anybody can ask for.
      if !key.contains("\u{FFFD}") { #expect(text != "[\(key)]") }
    }
  }

  static let roundings: [(Double, String)] = [
    (0, "0"), (-0.0, "0"), (3, "3"), (-3, "−3"), (2.5, "2.5"), (-2.5, "−2.5"), (2.25, "2.3"), (-2.25, "−2.3"),
    (2.24, "2.2"), (2.96, "3"), (-2.96, "−3"), (0.04, "0"), (-0.04, "0"), (0.05, "0.1"), (-0.05, "−0.1"),
    (99.95, "100"), (1_234_567.89, "1234567.9"), (10, "10"), (100, "100"), (1e14, "100000000000000"),
    (-1e15, "−1000000000000000"), (1e17, "1e+17"),
    (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
  ]

  @Test(
    "a decimal has one digit behind the point, none where it would be 0, and no negative nothing",
    arguments: roundings)
  func decimals(_ value: Double, _ text: String) {
    #expect(parsed("").decimal(value) == text)
    #expect(parsed("n = {1}").text(Phrase("n", .decimal(value))) == text)
  }
}
