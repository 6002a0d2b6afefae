import Testing

@testable import TerminalText

@Suite struct TextLineTests {
  private func line(
    _ text: String, _ direction: TextDirection? = nil, with typesetter: Typesetter = Samples.unicode
  ) -> TextLine {
    typesetter.line(text, direction: direction)
  }

  @Test("the caret of left-to-right text counts from the left and ends past the line")
  func leftToRight() {
    let line = line("a漢b")
    #expect((-1...4).map(line.caretColumn(ofOffset:)) == [0, 0, 1, 3, 4, 4])
    #expect((-1...5).map(line.offset(atColumn:)) == [0, 0, 1, 1, 2, 3, 3])
    #expect(line.direction == .leftToRight)
    #expect(line.columns == 4)
  }

  @Test("the caret of right-to-left text begins on the right and ends before the line")
  func rightToLeft() {
    let line = line("אב1")
    #expect((0...4).map(line.caretColumn(ofOffset:)) == [2, 1, 0, -1, -1])
    #expect((-1...3).map(line.offset(atColumn:)) == [3, 2, 1, 0, 0])
    #expect(line.direction == .rightToLeft)
  }

  @Test("an empty line has its end only", arguments: [TextDirection.leftToRight, .rightToLeft])
  func empty(direction: TextDirection) {
    let line = line("", direction)
    #expect(line.caretColumn(ofOffset: 0) == (direction == .leftToRight ? 0 : -1))
    #expect(line.offset(atColumn: 0) == 0)
    #expect(line.visualNeighbour(ofOffset: 0, toTheLeft: true) == nil)
    #expect(line.visualNeighbour(ofOffset: 0, toTheLeft: false) == nil)
    #expect(line.cells(ofOffsets: 0..<5) == [])
  }

  @Test("steps go over the screen, whatever the direction of what is there")
  func steps() {
    // Seen as: a b <gimel bet alef> c
    let line = line("abאבגc", .leftToRight)
    var seen = [0]
    while let next = line.visualNeighbour(ofOffset: seen[seen.count - 1], toTheLeft: false) {
      seen.append(next)
    }
    #expect(seen == [0, 1, 4, 3, 2, 5, 6])
  }

  @Test("lam and alef are one cell and two steps")
  func lamAlef() {
    let line = line("سلام")
    #expect(line.columns == 3)
    #expect((0...4).map(line.caretColumn(ofOffset:)) == [2, 1, 1, 0, -1])
    #expect((0..<3).map(line.offset(atColumn:)) == [3, 1, 0])
    #expect(line.visualNeighbour(ofOffset: 1, toTheLeft: true) == 2)
    #expect(line.visualNeighbour(ofOffset: 2, toTheLeft: true) == 3)
    #expect(line.cells(ofOffsets: 1..<2) == [1..<2])
    #expect(line.cells(ofOffsets: 1..<4) == [0..<2])
  }

  @Test("a selection across directions is seen in pieces")
  func selections() {
    let line = line("ab אבג cd", .leftToRight)
    #expect(line.cells(ofOffsets: 1..<4) == [1..<3, 5..<6])
    #expect(line.cells(ofOffsets: 0..<9) == [0..<9])
    #expect(line.cells(ofOffsets: -3..<1) == [0..<1])
    #expect(line.cells(ofOffsets: 4..<4) == [])
  }

  @Test("marks are steps without a cell, or with one where they are shown")
  func marks() {
    let hidden = line("a\u{200F}b", .leftToRight)
    #expect(hidden.columns == 2)
    #expect((0...3).map(hidden.caretColumn(ofOffset:)) == [0, 1, 1, 2])
    let shown = line("a\u{200F}b", .leftToRight, with: Samples.markShowing)
    #expect((0...3).map(shown.caretColumn(ofOffset:)) == [0, 1, 2, 3])
    #expect(line("א\u{200E}", .rightToLeft).caretColumn(ofOffset: 1) == -1)
  }

  @Test("as it is runs from left to right even where the field does not")
  func asIs() {
    let line = line("אב", .rightToLeft, with: Samples.apart)
    #expect(line.direction == .leftToRight)
    #expect((0...2).map(line.caretColumn(ofOffset:)) == [0, 1, 2])
  }

  @Test("the lines of a wrapped text are those that are measured, and know where they begin")
  func wraps() {
    let text = "سلام عليكم\nab cd"
    let lines = Samples.unicode.lines(text, to: 5, direction: .rightToLeft)
    let expected = Samples.unicode.wrappedWithOffsets(text, to: 5)
    #expect(lines.map(\.start) == expected.map(\.start))
    #expect(lines.map(\.start) == [0, 5, 11])
    #expect(lines.map(\.count) == [5, 5, 5])
    #expect(lines.allSatisfy { $0.direction == .rightToLeft })
    #expect(lines[2].glyphs.map(\.text).joined() == "ab cd")
  }

  @Test("a wrapped line goes the way it would go on one line")
  func resolvesParagraphs() {
    // After an Arabic letter European digits count as Arabic ones, and so the later part of a range stands on the left.
    let lines = Samples.unicode.lines("ب\u{2003}1-2", to: 3, direction: .leftToRight)
    #expect(lines.map { $0.glyphs.map(\.text).joined() } == ["\u{FE8F}\u{2003}", "2-1"])
    #expect(Samples.unicode.line("1-2", direction: .leftToRight).glyphs.map(\.text).joined() == "1-2")
  }
}
