import Console
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct FieldPictureTests {
  private let look = Look(Capabilities(colors: .indexed256, repertoire: .unicode))

  private struct Shown {
    let picture: FieldPicture
    let canvas: Canvas
    /// The rows of the area from left to right, `~` before each cell that is reversed, `^` before the terminal's cursor.
    let rows: [String]
  }

  /// Draws a field in an area one cell away from every edge.
  private func show(
    _ field: TextField, _ size: (Int, Int), wraps: Bool = true, flow: TextDirection = .leftToRight
  ) -> Shown {
    _ = TerminalLocale.prepare()
    let area = Rect(start: 1, top: 1, columns: size.0, rows: size.1)
    var frame = Frame(size: Size(columns: size.0 + 2, rows: size.1 + 2), flow: flow, look: look)
    let picture = FieldPicture(of: field, in: area, wraps: wraps, flow: flow, with: look)
    picture.draw(on: &frame)
    let cursor = frame.canvas.cursor.map { (column: frame.canvas.physicalColumn($0.column), row: $0.row) }
    let rows = (1...size.1).map { row in
      frame.canvas.cells(inRow: row).enumerated().map { column, cell in
        let isCursor = cursor?.row == row && cursor?.column == column
        return (isCursor ? "^" : cell.style.attributes.contains(.reverse) ? "~" : "") + cell.text
      }.joined()
    }
    return Shown(picture: picture, canvas: frame.canvas, rows: rows)
  }

  @Test("the caret is the terminal's cursor, on its character or behind the last")
  func caret() {
    var field = TextField("abc")
    #expect(show(field, (6, 1)).rows == [" abc^    "])
    field.moveCaret(to: 1)
    #expect(show(field, (6, 1)).rows == [" a^bc    "])
    #expect(show(field, (6, 1)).canvas.cursor == Point(column: 2, row: 1))
    #expect(show(TextField("東"), (6, 1)).rows == [" 東^     "])
    field = TextField("東")
    field.moveCaret(to: 0)
    #expect(show(field, (6, 1)).rows == [" ^東     "])
  }

  @Test("behind a full line the caret stands beyond the edge, and it never leaves that cell")
  func overhang() {
    #expect(show(TextField("abcd"), (4, 1)).rows == [" abcd^ "])
    #expect(show(TextField("abcd   "), (4, 1)).rows == [" abcd^ "])
  }

  @Test("what is selected is reversed, and the caret is then the terminal's cursor alone")
  func selection() {
    var field = TextField("abcd")
    field.select(1..<3)
    let shown = show(field, (6, 1))
    #expect(shown.rows == [" a~b~c^d   "])
    #expect(shown.canvas.cursor == Point(column: 4, row: 1))
  }

  @Test("a text stands at the edge at which the screen begins, whichever way it runs itself")
  func edges() {
    let field = TextField("ab")
    #expect(show(field, (5, 1)).rows == [" ab^    "])
    #expect(show(field, (5, 1), flow: .rightToLeft).rows == ["    ab^ "])
    #expect(show(field, (5, 1), wraps: false, flow: .rightToLeft).rows == ["   ab^  "])
    #expect(show(TextField("אב"), (5, 1)).rows == ["^ בא    "])
    #expect(show(TextField("אב"), (5, 1), wraps: false).rows == [" ^ בא   "])
    #expect(show(TextField("אב"), (5, 1), flow: .rightToLeft).rows == ["   ^ בא "])
    #expect(show(TextField(""), (5, 1), flow: .rightToLeft).rows == ["     ^  "])
    #expect(show(TextField("12", isValue: true), (5, 1), flow: .rightToLeft).rows == ["    12^ "])
  }

  @Test(
    "a long line scrolls with the caret, and shows what is around it",
    arguments: [TextDirection.leftToRight, .rightToLeft])
  func scrolling(_ flow: TextDirection) {
    let text = "abcdefghijklmnopqrstuvwxyz"
    var field = TextField(text)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" tuvwxyz^  "])
    field.moveCaret(to: 0)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" ^abcdefgh "])
    field.moveCaret(to: 12)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" ghijkl^mn "])
  }

  @Test(
    "a long line that runs to the left scrolls the other way",
    arguments: [TextDirection.leftToRight, .rightToLeft])
  func scrollingToTheLeft(_ flow: TextDirection) {
    let text = "אבגדהוזחטיכלמנסעפצקרשת"
    var field = TextField(text)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" ^ תשרקצפע "])
    field.moveCaret(to: 0)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" חזוהדגב^א "])
    field.moveCaret(to: 12)
    #expect(show(field, (8, 1), wraps: false, flow: flow).rows == [" נ^מלכיטחז "])
  }

  @Test("a value stands as it is typed, whatever its digits")
  func values() {
    #expect(show(TextField("٢٠٢٦-٠٧", isValue: true), (9, 1)).rows == [" ٢٠٢٦-٠٧^   "])
    #expect(show(TextField("٤ ٢٫٥ ۵", isValue: true), (9, 1)).rows == [" ٤ ٢٫٥ ۵^   "])
    #expect(show(TextField("مع/a", isValue: true), (9, 1)).rows == [" ﻊﻣ/a^      "])
  }

  @Test("lines are shown around the caret where there are too many")
  func tooManyLines() {
    var field = TextField("1\n2\n3\n4\n5\n6\n7\n8", isMultiline: true)
    #expect(show(field, (3, 4)).picture.start == 4)
    field.moveCaret(to: 0)
    #expect(show(field, (3, 4)).picture.start == 0)
    field.moveCaret(to: 8)
    #expect(show(field, (3, 4)).picture.start == 1)
    field.pin = 3
    #expect(show(field, (3, 4)).picture.start == 3)
  }

  @Test("marks that take no cell elsewhere are seen in a field")
  func marks() {
    var field = TextField("a\u{200F}b")
    field.moveCaret(to: 1)
    let row = show(field, (5, 1)).rows[0]
    #expect(row.filter { $0 != " " && $0 != "^" }.count == 3)
    #expect(row.contains("^"))
    #expect(show(field, (5, 1)).canvas.cursor == Point(column: 2, row: 1))
  }

  @Test("a point gives the character that is drawn there", arguments: 0..<100)
  func hits(_ seed: Int) throws {
    var random = IDSource(seed: UInt64(seed))
    let wraps = seed % 3 != 0
    var field = TextField(RandomText.make(&random, pieces: 20, lines: wraps), isMultiline: wraps)
    field.moveCaret(to: Int(random.next() % UInt64(field.characters.count + 1)))
    let flow: TextDirection = seed % 2 == 0 ? .leftToRight : .rightToLeft
    let shown = show(field, (9, 4), wraps: wraps, flow: flow)
    let cursor = try #require(shown.canvas.cursor)
    let found = shown.picture.position(at: cursor)
    let layout = shown.picture.layout
    // Two letters may share a cell, some marks have none, and spaces beyond the edge share one.
    let overhangs = layout.distance(of: field.caret) > 8 && wraps
    #expect(
      found == field.caret || layout.columns(of: found).overlaps(layout.columns(of: field.caret))
        || overhangs,
      "\(found) for \(field.caret) of \(field.text.debugDescription)")
  }
}
