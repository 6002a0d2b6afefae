import Console
import Testing

@testable import JourneyEditor

@Suite struct BoardLayoutTests {
  @Test("parts never overlap and never leave the screen, whatever its size", arguments: [0, 1, 2, 5, 9, 40])
  func parts(_ stages: Int) {
    for columns in [1, 2, 7, 8, 29, 30, 53, 54, 79, 80, 159, 160, 200, 500] {
      for rows in [1, 2, 3, 4, 5, 8, 9, 13, 14, 17, 18, 24, 60, 200] {
        let layout = BoardLayout(size: Size(columns: columns, rows: rows), stageCount: stages)
        let bounds = Rect(start: 0, top: 0, columns: columns, rows: rows)
        let parts = [
          layout.title, layout.strip, layout.board, layout.preview, layout.status, layout.hints,
          layout.inspector,
        ]
        .filter { !$0.isEmpty }
        for (index, part) in parts.enumerated() {
          #expect(part.intersection(bounds) == part)
          for other in parts[(index + 1)...] { #expect(part.intersection(other).isEmpty) }
        }
        #expect(!layout.board.isEmpty, "\(columns)×\(rows)")
        let last = layout.column(layout.columnCount - 1)
        #expect(last.end <= layout.board.end && !last.isEmpty)
      }
    }
  }

  @Test("columns number as described: (W − 4) / 25, at least one, 24 to 36 wide")
  func columns() {
    #expect(BoardLayout(size: Size(columns: 80, rows: 24), stageCount: 7).columnCount == 3)
    #expect(BoardLayout(size: Size(columns: 53, rows: 24), stageCount: 7).columnCount == 1)
    #expect(BoardLayout(size: Size(columns: 54, rows: 24), stageCount: 7).columnCount == 2)
    for columns in 54...300 {
      let width = BoardLayout(size: Size(columns: columns, rows: 24), stageCount: 50).columnWidth
      #expect((24...36).contains(width), "\(columns)")
    }
  }

  @Test("a panel is docked from 160 columns on, and a list shown under 30")
  func borders() {
    #expect(BoardLayout(size: Size(columns: 159, rows: 40), stageCount: 3).inspector.isEmpty)
    #expect(!BoardLayout(size: Size(columns: 160, rows: 40), stageCount: 3).inspector.isEmpty)
    #expect(BoardLayout(size: Size(columns: 29, rows: 40), stageCount: 3).isList)
    #expect(!BoardLayout(size: Size(columns: 30, rows: 40), stageCount: 3).isList)
  }
}
