import Testing

@testable import JourneyExchange

@Suite struct CurveGeometryTests {
  @Test("every place is in one panel, and panels are even", arguments: [0, 1, 5, 16, 17, 33, 200, 1000])
  func panels(_ places: Int) {
    let panels = CurveGeometry.panels(of: places, scale: -2...2)
    #expect(!panels.isEmpty && panels.flatMap { Array($0.slots) } == Array(0..<places))
    let sizes = panels.map(\.slots.count)
    #expect(sizes.allSatisfy { $0 <= CurveGeometry.most })
    #expect((sizes.dropLast().min() ?? 0) - (sizes.last ?? 0) < max(1, panels.count))
  }

  @Test("values stand by their height, and none leaves the sheet")
  func heights() throws {
    let panel = try #require(CurveGeometry.panels(of: 4, scale: 1...5).first)
    #expect(panel.y(5) == panel.top && panel.y(1) == panel.bottom)
    #expect(panel.y(3) == (panel.top + panel.bottom) / 2)
    #expect(panel.y(9) == panel.top && panel.y(-3) == panel.bottom)
    #expect(panel.x(3) + panel.slotWidth / 2 <= panel.sheetWidth)
  }

  @Test("a gap parts a line, a stage without touchpoints does not")
  func gaps() throws {
    let panel = try #require(CurveGeometry.panels(of: 6, scale: -2...2).first)
    let values: [Double?] = [1, 0, nil, 2, nil, 1]
    let runs = panel.runs(of: values) { $0 == 4 }
    #expect(runs.map(\.count) == [2, 2])
    #expect(runs[1] == [SheetPoint(panel.x(3), panel.y(2)), SheetPoint(panel.x(5), panel.y(1))])
  }

  @Test("a line that goes on in the next panel meets itself halfway at the edge")
  func edges() {
    let panels = CurveGeometry.panels(of: 20, scale: -2...2)
    let values = [Double?](repeating: -1, count: 10) + [Double?](repeating: 1, count: 10)
    let (left, right) = (panels[0].runs(of: values) { _ in false }, panels[1].runs(of: values) { _ in false })
    #expect(left.count == 1 && right.count == 1)
    #expect(left[0].last == SheetPoint(panels[0].start(10), panels[0].y(0)))
    #expect(right[0].first == SheetPoint(panels[1].start(10), panels[1].y(0)))
  }

  @Test("a gap at the edge is not bridged by it")
  func gapAtEdge() {
    let panels = CurveGeometry.panels(of: 20, scale: -2...2)
    var values = [Double?](repeating: 1, count: 20)
    values[10] = nil
    let right = panels[1].runs(of: values) { _ in false }
    #expect(panels[0].runs(of: values) { _ in false }.first?.count == 10)
    #expect(right.first?.first == SheetPoint(panels[1].x(11), panels[1].y(1)))
  }
}
