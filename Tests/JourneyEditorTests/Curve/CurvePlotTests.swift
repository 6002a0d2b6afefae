import Console
import Testing

@testable import JourneyEditor

@Suite struct CurvePlotTests {
  private static func layout(_ columns: Int = 80, _ rows: Int = 18, places: Int = 5) -> CurveLayout {
    CurveLayout(
      area: Rect(start: 0, top: 1, columns: columns, rows: rows), places: places, lines: 1, valueColumns: 2,
      needsCaption: false)
  }

  private static func plot(
    _ values: [Double?], before: Double? = nil, after: Double? = nil, empty: Set<Int> = []
  ) -> CurvePlot {
    let places = values.enumerated().map {
      CurvePlot.Place(value: $0.element, isEmpty: empty.contains($0.offset))
    }
    return CurvePlot(
      layout: layout(places: values.count), lowest: -2,
      before: before.map { CurvePlot.Place(value: $0) }, places: places,
      after: after.map { CurvePlot.Place(value: $0) }
    ) { _ in 2 }
  }

  /// The slots over which a line runs, apart from the points.
  private func joined(_ plot: CurvePlot) -> Set<Int> {
    let columns = plot.marks.filter { $0.kind != .point }.map(\.point.column)
    return Set(
      columns.flatMap { column in plot.places.indices.filter { plot.layout.slot($0).contains(column) } })
  }

  @Test("a gap is left open on both sides")
  func gaps() {
    let plot = Self.plot([1, nil, -1])
    #expect(plot.marks.filter { $0.kind == .point }.count == 2)
    #expect(plot.marks.filter { $0.kind != .point }.isEmpty)
    #expect(Self.plot([nil, nil, nil], before: 2, after: 2).marks.isEmpty)
  }

  @Test("neighbours are joined, each by one way that begins at the one and ends at the other")
  func neighbours() {
    let plot = Self.plot([1, -1, -1])
    #expect(joined(plot) == [0, 1, 2])
    #expect(plot.marks.filter { $0.kind == .turnsDown }.count == 1)
    #expect(plot.marks.filter { $0.kind == .endsDown }.count == 1)
    #expect(plot.marks.contains { $0.kind == .down })
    #expect(!plot.marks.contains { $0.kind == .turnsUp || $0.kind == .endsUp })
  }

  @Test("a stage without touchpoints parts nobody")
  func emptyStages() {
    let plot = Self.plot([1, nil, 1], empty: [1])
    #expect(joined(plot) == [0, 1, 2])
  }

  @Test("what lies beyond the edges of the screen goes on there")
  func edges() {
    #expect(joined(Self.plot([0], before: 2)) == [0])
    #expect(joined(Self.plot([0], after: 2)) == [0])
    #expect(joined(Self.plot([0])) == [])
  }

  @Test(
    "no sign of any curve leaves the rows of the levels", arguments: [(30, 7), (40, 9), (80, 18), (200, 54)])
  func inside(_ columns: Int, _ rows: Int) {
    let values: [Double?] = [2, -2, nil, 0.5, -1.5, 1, nil, nil, 2, 2, -0.3, 5, -9]
    let layout = Self.layout(columns, rows, places: values.count)
    let shown = Array(values.prefix(layout.slotCount))
    let plot = CurvePlot(
      layout: layout, lowest: -2, before: CurvePlot.Place(value: -2),
      places: shown.map { CurvePlot.Place(value: $0) }, after: CurvePlot.Place(value: 1)
    ) { _ in 2 }
    for mark in plot.marks {
      #expect((layout.plotTop..<layout.markRow).contains(mark.point.row))
      #expect(mark.point.column > layout.axisColumn && mark.point.column < layout.area.end)
    }
  }
}
