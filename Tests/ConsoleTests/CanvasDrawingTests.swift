import Console
import TerminalText
import Testing

@Suite struct CanvasDrawingTests {
  private func canvas(_ columns: Int, _ rows: Int = 1, flow: TextDirection = .leftToRight) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), flow: flow)
  }

  @discardableResult
  private func draw(
    _ text: String, at column: Int, row: Int = 0, columns: Int? = nil, style: Style = .plain,
    on canvas: inout Canvas
  ) -> Int {
    canvas.draw(
      text, at: Point(column: column, row: row), columns: columns, style: style, with: Samples.typesetter)
  }

  @Test(
    "text is cut at the canvas and at the columns allowed",
    arguments: [
      ("abc", 0, nil, "abc", 3), ("abcdefgh", 2, nil, "  abcd", 4), ("abc", 1, 2, " ab", 2),
      ("abc", -1, nil, "bc", 3), ("abc", 6, nil, "", 0),
      ("abc", 0, 0, "", 0), ("abc", 0, -5, "", 0), ("abc", .min, nil, "", 3), ("abc", .max, .max, "", 0),
      ("é漢字", 0, nil, "é漢字", 5), ("漢字", 3, nil, "   漢", 3),
      ("漢字", -1, nil, " 字", 4), ("漢字漢", 0, 3, "漢", 3), ("", 0, nil, "", 0),
      ("ab\u{301}c", 0, 2, "ab\u{301}", 2), ("éa", -1, nil, "a", 2),
    ] as [(String, Int, Int?, String, Int)])
  func clips(text: String, column: Int, columns: Int?, expected: String, used: Int) {
    var canvas = canvas(6)
    #expect(draw(text, at: column, columns: columns, on: &canvas) == used)
    #expect(canvas.text == expected)
  }

  @Test("rows outside are not drawn", arguments: [-1, 1, Int.max, Int.min])
  func clipsRows(row: Int) {
    var canvas = canvas(3)
    #expect(draw("abc", at: 0, row: row, on: &canvas) == 0)
    #expect(canvas.text == "")
  }

  @Test("a right-to-left canvas is the mirror image, with the text inside as it was")
  func mirrors() {
    var canvas = canvas(8, flow: .rightToLeft)
    draw("abc", at: 1, on: &canvas)
    #expect(canvas.text == "    abc")
    draw("漢", at: 6, on: &canvas)
    #expect(canvas.text == "漢  abc")
    canvas.draw(
      "xy", at: Point(column: 0, row: 0), style: .plain, with: Samples.typesetter, direction: .leftToRight)
    #expect(canvas.text == "漢  abxy")
  }

  @Test("without a direction, text runs as its letters say, else as the canvas")
  func findsDirections() {
    var canvas = canvas(8)
    draw("אב!", at: 0, on: &canvas)
    #expect(canvas.text == "!בא")
    draw("1.", at: 0, columns: 3, on: &canvas)
    #expect(canvas.text == "1.א")
    canvas.draw(
      "אב!", at: Point(column: 0, row: 0), style: .plain, with: Samples.typesetter, direction: .leftToRight)
    #expect(canvas.text == "בא!")
    var mirrored = self.canvas(8, flow: .rightToLeft)
    draw("ab!", at: 0, on: &mirrored)
    #expect(mirrored.text == "     ab!")
    draw("1.", at: 0, columns: 3, on: &mirrored)
    #expect(mirrored.text == "     a.1")
    mirrored.draw(
      "ab!", at: Point(column: 0, row: 0), style: .plain, with: Samples.typesetter, direction: .rightToLeft)
    #expect(mirrored.text == "     !ab")
  }

  @Test("joined letters take the columns that are drawn, and are cut at the end of the reading")
  func drawsArabic() {
    var canvas = canvas(6)
    #expect(draw("سلام", at: 0, on: &canvas) == 3)
    #expect(canvas.text == "\u{FEE1}\u{FEFC}\u{FEB3}")
    #expect(draw("سلام", at: 3, columns: 2, on: &canvas) == 2)
    #expect(canvas.cells(inRow: 0)[3..<6].map(\.text) == ["\u{FEFC}", "\u{FEB3}", " "])
  }

  @Test("a mirrored canvas clips at its far edge")
  func mirrorsClipping() {
    var canvas = canvas(4, flow: .rightToLeft)
    #expect(draw("abcdef", at: 1, on: &canvas) == 3)
    #expect(canvas.text == "abc")
    canvas.draw(
      "zz", at: Point(column: -1, row: 0), style: .plain, with: Samples.typesetter, direction: .leftToRight)
    #expect(canvas.text == "abcz")
  }

  @Test(
    "half of a wide glyph never stays behind",
    arguments: [("x", 0, "x 字"), ("x", 1, " x字"), ("é", 2, "漢é"), ("漢", 1, " 漢"), ("xyz", 0, "xyz")])
  func separatesWideGlyphs(text: String, column: Int, expected: String) {
    var canvas = canvas(4)
    draw("漢字", at: 0, on: &canvas)
    draw(text, at: column, on: &canvas)
    #expect(canvas.text == expected)
    #expect(isWellFormed(canvas))
  }

  @Test("filling makes blanks and separates wide glyphs")
  func fills() {
    var canvas = canvas(6, 2)
    draw("漢字漢", at: 0, on: &canvas)
    draw("abcdef", at: 0, row: 1, on: &canvas)
    let style = Style(background: .indexed(4))
    canvas.fill(Rect(start: 1, top: -3, columns: 2, rows: 4), with: style)
    #expect(canvas.text == "    漢\nabcdef")
    #expect(
      canvas.cells(inRow: 0).map(\.style.background) == [
        .standard, .indexed(4), .indexed(4), .standard, .standard, .standard,
      ])
    canvas.fill(Rect(start: .min, top: .min, columns: .max, rows: .max), with: .plain)
    #expect(canvas.text == "    漢\nabcdef")
    canvas.fill(canvas.bounds, with: .plain)
    #expect(canvas == self.canvas(6, 2))
  }

  @Test("restyling changes the style of the mirrored cells and no text")
  func restyles() {
    var canvas = canvas(4, flow: .rightToLeft)
    draw("abcd", at: 0, on: &canvas)
    canvas.restyle(Rect(start: 0, top: 0, columns: 1, rows: 9)) { $0.attributes.insert(.reverse) }
    #expect(canvas.text == "abcd")
    #expect(
      canvas.cells(inRow: 0).map { $0.style.attributes.contains(.reverse) } == [false, false, false, true])
  }

  @Test("placeholders are dim")
  func dimsPlaceholders() {
    var canvas = canvas(3)
    draw("a\u{1B}b", at: 0, style: Style(attributes: .bold), on: &canvas)
    #expect(canvas.text == "a␛b")
    #expect(canvas.cells(inRow: 0).map(\.style.attributes) == [.bold, [.bold, .dim], .bold])
  }

  @Test(
    "a thousand random drawings leave a well-formed canvas",
    arguments: [TextDirection.leftToRight, .rightToLeft])
  func survivesAnything(flow: TextDirection) {
    var dice = Dice(state: 7)
    let texts = [
      "plain", "漢字かな", "🇪🇬🇩🇪", "e\u{301}\u{302}", "\u{200F}", "", "مرحبا", "a\u{1B}", "👩\u{200D}👩\u{200D}👧漢",
    ]
    for columns in [0, 1, 2, 9] {
      var canvas = canvas(columns, 3, flow: flow)
      for _ in 0..<500 {
        let text = texts.randomElement(using: &dice) ?? ""
        let place = Point(column: .random(in: -4...10, using: &dice), row: .random(in: -1...3, using: &dice))
        canvas.draw(
          text, at: place, columns: Bool.random(using: &dice) ? .random(in: -1...9, using: &dice) : nil,
          style: .plain,
          with: Samples.typesetter, direction: Bool.random(using: &dice) ? .leftToRight : nil)
        if Int.random(in: 0..<9, using: &dice) == 0 {
          canvas.fill(Rect(start: place.column, top: place.row, columns: 2, rows: 1), with: .plain)
        }
      }
      #expect(isWellFormed(canvas))
    }
  }

  @Test("letters with marks stay theirs when they are taken over into a canvas that has others already")
  func copiesClusters() {
    var one = canvas(4)
    draw("e\u{301}o\u{308}", at: 0, on: &one)
    var other = canvas(4)
    draw("a\u{302}", at: 3, on: &other)
    #expect(one.changedColumns(inRow: 0, from: other) == 0..<4)
    other.copy(Rect(start: 0, top: 0, columns: 3, rows: 1), of: one, to: Point(column: 0, row: 0))
    #expect(other.text == "e\u{301}o\u{308} a\u{302}")
    #expect(one.changedColumns(inRow: 0, from: other) == 3..<4)
  }

  /// Whether every wide glyph has its second half and nothing else has one.
  private func isWellFormed(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.rows).allSatisfy { row in
      var needsHalf = false
      for cell in canvas.cells(inRow: row) {
        guard cell.text.isEmpty == needsHalf else { return false }
        needsHalf = !needsHalf && Samples.typesetter.width(of: cell.text) == 2
      }
      return !needsHalf
    }
  }

  @Test("a plain text that is too long is cut as the typesetter cuts it, with whatever characters and orders")
  func cutsPlainText() {
    let texts = [
      "looks for a way", "a  b  c", "ab", "123 456", "   ", "x   y", "a\tb c d", "caf\u{E9} au lait",
      "(a) - [b]",
    ]
    for repertoire in [Repertoire.unicode, .ascii] {
      for ordering in [TextOrdering.visual, .asIs, .terminal] {
        let typesetter = Typesetter(repertoire: repertoire, ordering: ordering)
        for text in texts {
          for columns in 0...16 {
            for start in [0, 3, 9] {
              var (cut, whole) = (canvas(18), canvas(18))
              cut.fill(cut.bounds, with: .plain.with(.dim))
              whole.fill(whole.bounds, with: .plain.with(.dim))
              let point = Point(column: start, row: 0)
              let used = whole.draw(
                typesetter.truncated(text, to: columns), at: point, columns: columns, style: .plain,
                with: typesetter)
              guard
                let own = cut.drawCut(text, at: point, columns: columns, style: .plain, with: typesetter)
              else {
                #expect(cut == Canvas.dimmed(18))
                continue
              }
              #expect(own == used && cut == whole, "\(text) in \(columns) from \(start)")
            }
          }
        }
      }
    }
    var canvas = canvas(18)
    #expect(
      canvas.drawCut(
        "looks for a way", at: Point(column: 0, row: 0), columns: 8, style: .plain, with: Samples.typesetter)
        == 8)
    #expect(canvas.text == "looks f…")
  }

  @Test("a block is taken over with its cells, wherever it goes, in both directions")
  func copies() {
    for flow in [TextDirection.leftToRight, .rightToLeft] {
      var (one, other) = (canvas(8, 3, flow: flow), canvas(8, 3, flow: flow))
      draw("abc", at: 1, style: .plain.with(.bold), on: &one)
      draw("漢", at: 1, row: 1, on: &one)
      other.copy(
        Rect(start: 1, top: 0, columns: 3, rows: 2), of: one, to: Point(column: 4, row: 1))
      var expected = canvas(8, 3, flow: flow)
      draw("abc", at: 4, row: 1, style: .plain.with(.bold), on: &expected)
      draw("漢", at: 4, row: 2, on: &expected)
      #expect(other == expected)
      other.copy(Rect(start: 6, top: 0, columns: 3, rows: 1), of: one, to: Point(column: 0, row: 0))
      #expect(other == expected)
    }
  }
}

extension Canvas {
  fileprivate static func dimmed(_ columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    canvas.fill(canvas.bounds, with: .plain.with(.dim))
    return canvas
  }
}
