import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct CurveLayoutTests {
  @Test("the parts stand one below the other and inside the area", arguments: [1, 3, 12, 400])
  func parts(_ places: Int) {
    for columns in [30, 40, 54, 80, 160, 200] {
      for rows in 7...60 {
        for (lines, caption) in [(1, true), (3, false), (3, true), (9, true)] {
          let area = Rect(start: 0, top: 1, columns: columns, rows: rows)
          let layout = CurveLayout(
            area: area, places: places, lines: lines, valueColumns: 4, needsCaption: caption)
          #expect(!layout.isList)
          let last = layout.captionRow + (layout.hasCaption ? 1 : 0)
          #expect(last <= area.bottom, "\(columns)×\(rows)")
          #expect(layout.step >= 1 && layout.headingRows >= 1)
          #expect(layout.slotColumns >= 6)
          #expect(layout.slot(layout.slotCount - 1).upperBound <= area.end)
          #expect(layout.slotCount <= places)
        }
      }
    }
  }

  @Test("a level is a row, the highest at the top")
  func levels() {
    let layout = CurveLayout(
      area: Rect(start: 0, top: 2, columns: 80, rows: 30), places: 10, lines: 1, valueColumns: 2,
      needsCaption: false)
    #expect(layout.row(of: 2, lowest: -2) == layout.plotTop)
    #expect(layout.row(of: -2, lowest: -2) == layout.markRow - 1)
    #expect(layout.row(of: 3, lowest: 1) == layout.plotTop + 2 * layout.step)
    #expect(layout.row(of: 9, lowest: 1) == layout.plotTop)
  }

  @Test("a small area shows a list")
  func list() {
    func isList(_ columns: Int, _ rows: Int) -> Bool {
      CurveLayout(
        area: Rect(start: 0, top: 0, columns: columns, rows: rows), places: 5, lines: 1, valueColumns: 2,
        needsCaption: true
      ).isList
    }
    #expect(isList(29, 20) && isList(80, 6) && !isList(30, 7))
  }

  @Test("the axis has a place for each touchpoint, and one for a stage without any")
  func axis() {
    let axis = JourneyAxis(of: map(["A: a, b", "B", "C: c"]))
    #expect(axis.count == 4)
    let places = (0..<4).map { axis.place($0) }
    #expect(
      places == [
        TouchpointPlace(stage: 0, position: 0), TouchpointPlace(stage: 0, position: 1),
        TouchpointPlace(stage: 1, position: 0), TouchpointPlace(stage: 2, position: 0),
      ])
    #expect(places.map(axis.number(of:)) == [0, 1, 2, 3])
    #expect(axis.number(of: TouchpointPlace(stage: 2, position: -1)) == 3)
  }
}
