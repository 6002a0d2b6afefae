import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct ArrangedTextsTests {
  private let typesetter = Typesetter(repertoire: .unicode)

  @Test("what is kept is what would be made, for each room, direction and way of cutting")
  func kept() {
    _ = TerminalLocale.prepare()
    var texts = ArrangedTexts(typesetter: typesetter)
    for _ in 0..<3 {
      for text in ["العميل يفتح Acme", "e\u{301}t\u{E9}", "\u{E9}te\u{301}"] {
        for columns in [4, 7, 40] {
          for direction in [TextDirection.leftToRight, .rightToLeft] {
            let plain = texts.line(of: text, within: columns, direction: direction, isShortened: false)
            #expect(plain.glyphs == typesetter.arranged(text, within: columns, direction: direction).glyphs)
            let short = texts.line(of: text, within: columns, direction: direction, isShortened: true)
            let cut = typesetter.truncated(text, to: columns)
            #expect(short.glyphs == typesetter.arranged(cut, within: columns, direction: direction).glyphs)
          }
        }
      }
      texts = texts.kept(for: typesetter)
    }
  }

  @Test("another typesetter finds nothing kept")
  func otherTypesetter() {
    _ = TerminalLocale.prepare()
    var texts = ArrangedTexts(typesetter: typesetter)
    _ = texts.line(of: "بيت", within: 9, direction: .rightToLeft, isShortened: false)
    let off = Typesetter(repertoire: .unicode, ordering: .asIs)
    var others = texts.kept(for: off)
    let line = others.line(of: "بيت", within: 9, direction: .rightToLeft, isShortened: false)
    #expect(line.glyphs.map(\.text) == ["ب", "ي", "ت"])
  }
}
