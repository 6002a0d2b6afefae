import Testing

@testable import TerminalText

/// What stands between isolates runs by itself.
@Suite struct IsolateTests {
  @Test(
    "a text without letters between isolates runs from left to right",
    arguments: [
      ("a \u{2068}−1\u{2069} b", TextDirection.leftToRight, "a −1 b"),
      ("a \u{2068}−1\u{2069} b \u{2068}ب\u{2069}", .leftToRight, "a −1 b ﺏ"),
      ("ب \u{2068}−1\u{2069} ب", .rightToLeft, "ﺏ −1 ﺏ"),
      ("ب \u{2068}2026-11-22 10:15\u{2069} ب", .rightToLeft, "ﺏ 2026-11-22 10:15 ﺏ"),
    ])
  func neutral(_ text: String, _ direction: TextDirection, _ drawn: String) {
    _ = TerminalLocale.prepare()
    let glyphs = Typesetter(repertoire: .unicode).glyphs(of: text, direction: direction)
    #expect(glyphs.map(\.text).joined() == drawn)
  }

  @Test("in a map from right to left one such letter turns an isolate, whatever begins it")
  func reading() {
    _ = TerminalLocale.prepare()
    let text = "x \u{2068}app ب\u{2069} y"
    let draw = { (reading: TextDirection) in
      Typesetter(repertoire: .unicode, reading: reading).glyphs(of: text).map(\.text).joined()
    }
    #expect(draw(.leftToRight) == "x app ﺏ y")
    #expect(draw(.rightToLeft) == "x ﺏ app y")
  }

  @Test("joiners within an emoji do not join the letters beside it")
  func emoji() {
    _ = TerminalLocale.prepare()
    let glyphs = Typesetter(repertoire: .unicode).glyphs(of: "👩‍👩‍👧بيت", direction: .rightToLeft)
    #expect(glyphs.map(\.text).joined() == "ﺖﻴﺑ👩")
  }

  @Test("a hidden tag between lam and alef is seen, and the two do not share a cell")
  func hiddenTag() {
    _ = TerminalLocale.prepare()
    let typesetter = Typesetter(repertoire: .unicode)
    let text = "ل\u{E0061}ا"
    let glyphs = typesetter.glyphs(of: text, direction: .rightToLeft)
    #expect(glyphs.contains { $0.text == "\u{FFFD}" })
    #expect(glyphs.reduce(0) { $0 + $1.width } == typesetter.width(of: text))
  }

  @Test(
    "a great many signs without a letter are placed as fast as any text", arguments: ["\u{200F}", "-", "("])
  func manySigns(_ sign: String) {
    _ = TerminalLocale.prepare()
    let typesetter = Typesetter(repertoire: .unicode, ordering: .terminal)
    let line = typesetter.line(String(repeating: sign, count: 60_000) + "ب", direction: .rightToLeft)
    #expect(line.count == 60_001)
  }
}
