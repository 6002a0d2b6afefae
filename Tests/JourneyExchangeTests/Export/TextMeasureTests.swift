import Testing

@testable import JourneyExchange

@Suite struct TextMeasureTests {
  private let measure = TextMeasure(size: 10)

  @Test("wide letters are wider than narrow ones, and marks take no room")
  func widths() {
    #expect(measure.width(of: "WWW") > measure.width(of: "iii"))
    #expect(measure.width(of: "漢") > measure.width(of: "a"))
    #expect(measure.width(of: "كَتَبَ") == measure.width(of: "كتب"))
    #expect(measure.width(of: "\u{2068}\u{2069}") == 0)
  }

  @Test("lines break between words and stay within the width")
  func breaking() {
    let lines = measure.lines(of: "Sees the price on the comparison site", width: 90, most: 9)
    #expect(lines.joined(separator: " ") == "Sees the price on the comparison site" && lines.count > 2)
    #expect(lines.allSatisfy { measure.width(of: $0) <= 90 })
  }

  @Test("a word that has no room breaks between its letters; none is lost")
  func longWord() {
    let lines = measure.lines(of: "Donaudampfschifffahrtsgesellschaft", width: 60, most: 9)
    #expect(lines.count > 2 && lines.joined() == "Donaudampfschifffahrtsgesellschaft")
    #expect(lines.allSatisfy { measure.width(of: $0) <= 60 })
  }

  @Test("what is too long ends in an ellipsis, within the width")
  func shortening() {
    let lines = measure.lines(of: "one two three four five six seven", width: 50, most: 2)
    #expect(lines.count == 2 && lines[1].hasSuffix("…") && lines.allSatisfy { measure.width(of: $0) <= 50 })
    #expect(measure.lines(of: "one two", width: 90, most: 2) == ["one two"])
  }

  @Test("nothing gives no line, and line ends are blanks")
  func empty() {
    #expect(measure.lines(of: " \n ", width: 50, most: 2).isEmpty)
    #expect(measure.lines(of: "a\nb", width: 50, most: 2) == ["a b"])
  }

  @Test("no width is so small that it never ends")
  func narrow() { #expect(measure.lines(of: "abc", width: 0, most: 5) == ["a", "b", "c"]) }
}
