import Console
import Testing

@Suite struct GeometryTests {
  let rect = Rect(start: 2, top: 1, columns: 4, rows: 3)

  @Test("a block contains its first cells and not those after its last")
  func contains() {
    #expect(rect.contains(Point(column: 2, row: 1)))
    #expect(rect.contains(Point(column: 5, row: 3)))
    #expect(!rect.contains(Point(column: 6, row: 3)))
    #expect(!rect.contains(Point(column: 5, row: 4)))
    #expect(!rect.contains(Point(column: 1, row: 1)))
  }

  @Test("an inset block loses cells on each side and ends up empty")
  func inset() {
    #expect(rect.inset(by: 1) == Rect(start: 3, top: 2, columns: 2, rows: 1))
    #expect(rect.inset(by: 2).isEmpty)
    #expect(rect.inset(by: .max).isEmpty)
  }

  @Test("blocks that do not touch have an empty intersection")
  func intersection() {
    let other = Rect(start: 4, top: 0, columns: 9, rows: 2)
    #expect(rect.intersection(other) == Rect(start: 4, top: 1, columns: 2, rows: 1))
    #expect(rect.intersection(Rect(start: 6, top: 1, columns: 2, rows: 2)).isEmpty)
    #expect(rect.intersection(rect) == rect)
  }

  @Test("the largest numbers do not overflow")
  func clamps() {
    let huge = Rect(start: .max, top: .min, columns: .max, rows: .min)
    #expect(huge.end == .max)
    #expect(huge.bottom == .min)
    #expect(huge.isEmpty)
    #expect(huge.intersection(rect).isEmpty)
  }
}
