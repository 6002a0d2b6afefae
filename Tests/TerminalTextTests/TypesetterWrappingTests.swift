import Testing

@testable import TerminalText

@Suite struct TypesetterWrappingTests {
  @Test(
    "lines break at spaces, else within a word",
    arguments: [
      ("", 5, []), ("one", 5, ["one"]), ("one two", 5, ["one", "two"]), ("one two", 7, ["one two"]),
      ("one two", 3, ["one", "two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
      ("one\ntwo", 9, ["one", "two"]),
      ("one\r\n\r\ntwo", 9, ["one", "", "two"]), ("a  b", 2, ["a", "b"]), ("漢字漢", 4, ["漢字", "漢"]),
      ("漢字", 1, ["漢", "字"]),
      ("a b", 0, []), ("  indented", 20, ["  indented"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
      ("one\n", 9, ["one", ""]),
    ])
  func wraps(text: String, width: Int, expected: [String]) {
    #expect(Samples.unicode.wrapped(text, to: width) == expected)
  }

  @Test(
    "the last of the allowed lines ends in an ellipsis when text is left",
    arguments: [
      ("one two three", 5, 2, ["one", "two…"]), ("one two three", 7, 1, ["one tw…"]),
      ("one\ntwo", 5, 1, ["one…"]), ("one two", 5, 2, ["one", "two"]),
      ("exact\nx", 5, 1, ["exac…"]), ("one two", 5, 0, []), ("abcdefgh", 3, 2, ["abc", "de…"]),
    ])
  func wrapsWithin(text: String, width: Int, lines: Int, expected: [String]) {
    #expect(Samples.unicode.wrapped(text, to: width, maximumLines: lines) == expected)
  }

  @Test(
    "an edited field keeps every character on exactly one line",
    arguments: [
      ("", 5, [("", 0)]), ("one two", 5, [("one ", 0), ("two", 4)]), ("one\n", 5, [("one", 0), ("", 4)]),
      ("a\r\nb", 5, [("a", 0), ("b", 2)]),
      ("a   b", 2, [("a   ", 0), ("b", 4)]), ("abcd", 2, [("ab", 0), ("cd", 2)]),
      ("\n\n", 3, [("", 0), ("", 1), ("", 2)]), ("ab", 0, [("a", 0), ("b", 1)]),
    ] as [(String, Int, [(String, Int)])])
  func wrapsWithOffsets(text: String, width: Int, expected: [(String, Int)]) {
    let lines = Samples.unicode.wrappedWithOffsets(text, to: width)
    #expect(lines == expected.map { WrappedLine(text: $0.0, start: $0.1) })
  }

  @Test("nothing is lost and no line is too wide", arguments: Samples.texts)
  func losesNothing(text: String) {
    let typesetter = Samples.unicode
    for width in 2...12 {
      let lines = typesetter.wrappedWithOffsets(text, to: width)
      let characters = Array(text)
      for (index, line) in lines.enumerated() {
        let end = index + 1 < lines.count ? lines[index + 1].start : characters.count
        let owned = characters[line.start..<end]
        let content =
          owned.last.map { $0 == "\n" || $0 == "\r\n" || $0 == "\r" } == true ? owned.dropLast() : owned
        #expect(line.text == String(content))
        let shown = line.text[...].trimmingEnd()
        #expect(typesetter.width(of: shown) <= width || shown.count == 1 || shown.contains("\t"))
      }
      #expect(
        visible(typesetter.wrapped(text, to: width).joined()).filter { $0 != " " }
          == visible(text.filter { !" \n\r\n\r".contains($0) }))
    }
  }
}
