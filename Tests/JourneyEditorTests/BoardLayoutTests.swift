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

  @Test("columns number as described: (W − 4) / 25, at least one, 24 to 48 wide")
  func columns() {
    #expect(BoardLayout(size: Size(columns: 80, rows: 24), stageCount: 7).columnCount == 3)
    #expect(BoardLayout(size: Size(columns: 53, rows: 24), stageCount: 7).columnCount == 1)
    #expect(BoardLayout(size: Size(columns: 54, rows: 24), stageCount: 7).columnCount == 2)
    for columns in 54...300 {
      let width = BoardLayout(size: Size(columns: columns, rows: 24), stageCount: 50).columnWidth
      #expect((24...48).contains(width), "\(columns)")
    }
  }

  @Test("all stages stand beside each other where each is wide enough for what is shown of its touchpoints")
  func allStages() {
    let size = Size(columns: 80, rows: 24)
    for (density, count) in [(Density.rich, 3), (.card, 4), (.lines, 6), (.line, 6)] {
      let layout = BoardLayout(size: size, stageCount: count, density: density)
      #expect(layout.columnCount == count)
      #expect(layout.column(count - 1).end <= 80 && layout.columnWidth >= density.leastWidth)
      #expect(BoardLayout(size: size, stageCount: 7, density: density).columnCount == 3)
    }
  }

  @Test(
    "signs and the names below them never overlap and never leave the board",
    arguments: [1, 3, 12, 100, 1000])
  func dots(_ stages: Int) throws {
    for columns in [40, 60, 80, 200] {
      for rows in [10, 18, 24, 55] {
        for largest in [0, 1, 7, 200, 5000] {
          let size = Size(columns: columns, rows: rows)
          let layout = BoardLayout(size: size, stageCount: stages, density: .dots, largest: largest)
          let grid = try #require(layout.dots)
          #expect(grid.area.intersection(layout.board) == grid.area)
          #expect(grid.area.intersection(layout.column(0)).isEmpty)
          let cell = grid.cell(grid.perBand * grid.bands - 1)
          #expect(cell.end <= layout.board.end && cell.bottom <= grid.area.bottom)
          let last = grid.place(grid.capacity - 1, in: cell)
          #expect(cell.contains(last) && grid.number(at: last, in: cell) == grid.capacity - 1)
          if grid.showsAll {
            #expect(grid.perBand * grid.bands >= stages && grid.capacity >= largest)
          }
        }
      }
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
