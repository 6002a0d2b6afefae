import Testing

@testable import TerminalText

/// Text for terminals that reorder every row by themselves.
@Suite struct TerminalOrderTests {
  private func written(_ text: String, _ direction: TextDirection) -> String {
    Samples.forTerminal.glyphs(of: text, direction: direction).map(\.text).joined()
  }

  @Test(
    "words are written in reading order, letters apart, and the order ends behind them",
    arguments: [
      ("سلام", .rightToLeft, "سلام\u{200E}"), ("سلام عليكم", .leftToRight, "سلام عليكم\u{200E}"),
      ("א!", .rightToLeft, "!א\u{200E}"), ("(א) b", .rightToLeft, "b (א\u{200E})"),
      ("א (ב)", .rightToLeft, "(ב\u{200E}) א\u{200E}"), ("א 12 ב", .rightToLeft, "ב\u{200E} 12 א\u{200E}"),
      ("٣٤ א", .rightToLeft, "א\u{200E} ٣\u{200E}٤\u{200E}"), ("a b", .leftToRight, "a b"),
      ("ab!", .rightToLeft, "!ab"), ("ב\u{200C}א", .rightToLeft, "ב\u{200C}א\u{200E}"),
      ("לَُِّ", .rightToLeft, "לَُ\u{200E}"), ("א🇪🇬ב", .rightToLeft, "ב\u{200E}🇪🇬א\u{200E}"),
    ] as [(String, TextDirection, String)])
  func writes(text: String, direction: TextDirection, expected: String) {
    let written = written(text, direction)
    #expect(
      written.unicodeScalars.elementsEqual(expected.unicodeScalars),
      "\(written.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test("a row of any fields is seen as if we had put it in order ourselves")
  func isSeenInOrder() {
    var dice = Dice(state: 11)
    for _ in 0..<1500 {
      var row: [Glyph] = []
      var expected: [Unicode.Scalar] = []
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let direction: TextDirection = Bool.random(using: &dice) ? .leftToRight : .rightToLeft
        let text = dice.text(upTo: 8)
        row += Samples.forTerminal.glyphs(of: text, direction: direction)
        expected += unjoined(text, direction)
        if Bool.random(using: &dice) {
          row.append(Glyph("│"))
          expected.append("│")
        }
      }
      for takesEmojiForLetters in [false, true] {
        let seen = seen(row, takesEmojiForLetters)
        #expect(
          seen == expected,
          "\(row.map { $0.text.unicodeScalars.map { String($0.value, radix: 16) } }) \(seen) \(expected)")
      }
      #expect(row.allSatisfy { $0.text.unicodeScalars.count <= 1 + Glyph.mostMarks })
    }
  }

  /// The bases of the cells as they ought to be seen: our own order, letters apart.
  private func unjoined(_ text: String, _ direction: TextDirection) -> [Unicode.Scalar] {
    let run = ClusterRun(text[...], typesetter: Samples.unicode)
    var bases: [Unicode.Scalar] = []
    run.resolved(direction) { paragraph in
      run.arrange(run.items.indices, of: paragraph, joins: false) { _, _, glyph in
        if let base = glyph?.text.unicodeScalars.first { bases.append(base) }
      }
    }
    return bases
  }

  /// The bases of the cells after a terminal has taken the row for a left-to-right paragraph.
  private func seen(_ row: [Glyph], _ takesEmojiForLetters: Bool) -> [Unicode.Scalar] {
    let scalars = row.flatMap { glyph in
      glyph.text.unicodeScalars.enumerated().map { (scalar: $1, isBase: $0 == 0) }
    }
    return BidiParagraph.with(count: scalars.count, direction: .leftToRight) { paragraph in
      for (index, entry) in scalars.enumerated() { paragraph.scalars[index] = entry.scalar.value }
      paragraph.classify()
      for (index, entry) in scalars.enumerated()
      where entry.scalar.isEmojiOfNoDirection && !takesEmojiForLetters {
        paragraph.setNeutral(index)
      }
      paragraph.resolve(reading: .leftToRight)
      paragraph.mirror(scalars.indices)
      paragraph.reorder(scalars.indices)
      return paragraph.order.filter { scalars[Int($0)].isBase }.map { paragraph.scalar(Int($0)) }
    }
  }
}
