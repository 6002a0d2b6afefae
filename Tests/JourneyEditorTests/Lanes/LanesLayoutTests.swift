import Console
import Testing

@testable import JourneyEditor

@Suite struct LanesLayoutTests {
  @Test("columns stand side by side inside the area", arguments: [1, 2, 5, 40])
  func columns(_ stages: Int) {
    for columns in [1, 8, 20, 39, 53, 54, 80, 120, 200, 400] {
      let area = Rect(start: 0, top: 1, columns: columns, rows: 18)
      let layout = LanesLayout(area: area, stageCount: stages)
      #expect(layout.columnCount >= 1 && layout.columnCount <= max(1, stages))
      for number in 0..<layout.columnCount {
        let column = layout.column(number)
        #expect(column.intersection(area) == column && !column.isEmpty, "\(columns)")
        if number > 0 { #expect(layout.column(number - 1).end <= column.start) }
      }
      #expect(layout.column(0).start >= layout.titleColumns)
      #expect(layout.textColumns >= 1 && layout.fieldColumns >= 1)
    }
  }

  @Test("three stages fit into eighty columns, one into fewer than 54")
  func counts() {
    func count(_ columns: Int) -> Int {
      LanesLayout(area: Rect(start: 0, top: 0, columns: columns, rows: 18), stageCount: 9).columnCount
    }
    #expect(count(80) == 3 && count(53) == 1 && count(200) >= 6)
  }

  @Test("a row never takes more than there is", arguments: 1...60)
  func rows(_ rows: Int) {
    let layout = LanesLayout(area: Rect(start: 0, top: 0, columns: 80, rows: rows), stageCount: 3)
    #expect(layout.headingRows < rows || rows < 3)
    #expect(layout.rowLimit >= 1 && layout.focusedLimit >= layout.rowLimit)
    #expect(layout.focusedLimit + layout.extraRows <= max(1, layout.bodyRows) + layout.extraRows)
  }
}
