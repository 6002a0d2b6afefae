import Console
import TerminalText
import Testing

@Suite struct CanvasTests {
  @Test("a new canvas is blank, and negative sizes are none")
  func beginsBlank() {
    #expect(Canvas(size: Size(columns: 3, rows: 2)).text == "\n")
    #expect(Canvas(size: Size(columns: -3, rows: 2)).size == Size(columns: 0, rows: 2))
    #expect(Canvas(size: Size(columns: 3, rows: -1)).text == "")
  }

  @Test(
    "columns count from the start edge",
    arguments: [
      (TextDirection.leftToRight, 2, 3, 2), (.rightToLeft, 2, 3, 5), (.rightToLeft, 0, 1, 9),
      (.rightToLeft, 0, 10, 0),
    ])
  func mirrors(flow: TextDirection, start: Int, span: Int, physical: Int) {
    let canvas = Canvas(size: Size(columns: 10, rows: 1), flow: flow)
    #expect(canvas.physicalColumn(start, span: span) == physical)
  }

  @Test(
    "the two ways of counting are each other's inverse", arguments: [TextDirection.leftToRight, .rightToLeft])
  func mirrorsBack(flow: TextDirection) {
    let canvas = Canvas(size: Size(columns: 7, rows: 1), flow: flow)
    for column in -2..<9 { #expect(canvas.startColumn(ofPhysical: canvas.physicalColumn(column)) == column) }
  }

  @Test("a row that does not exist has no cells and no text")
  func missingRows() {
    let canvas = Canvas(size: Size(columns: 2, rows: 1))
    #expect(canvas.cells(inRow: -1).isEmpty)
    #expect(canvas.cells(inRow: 1).isEmpty)
    #expect(canvas.text(ofRow: 9) == "")
    #expect(canvas.cells(inRow: 0).count == 2)
  }

  @Test("rows are the same when text and style are")
  func comparesRows() {
    let canvas = Canvas(size: Size(columns: 3, rows: 2))
    var other = canvas
    other.restyle(Rect(start: 2, top: 1, columns: 1, rows: 1)) { $0.attributes = .bold }
    #expect(canvas.changedColumns(inRow: 0, from: other).isEmpty)
    #expect(!canvas.changedColumns(inRow: 1, from: other).isEmpty)
    #expect(canvas.changedColumns(inRow: 2, from: other) == 0..<canvas.size.columns)
    #expect(
      canvas.changedColumns(inRow: 0, from: Canvas(size: Size(columns: 4, rows: 2)))
        == 0..<canvas.size.columns)
  }
}
