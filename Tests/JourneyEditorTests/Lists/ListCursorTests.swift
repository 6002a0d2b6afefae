import Console
import Testing

@testable import JourneyEditor

@Suite("The cursor of a list")
struct ListCursorTests {
  @Test("keys go on by a row, by a page and to the ends")
  func keys() {
    #expect(ListCursor.step(of: KeyPress(.down), page: 7) == 1)
    #expect(ListCursor.step(of: KeyPress(.up), page: 7) == -1)
    #expect(ListCursor.step(of: KeyPress(.pageDown), page: 7) == 7)
    #expect(ListCursor.step(of: KeyPress(.pageUp), page: 7) == -7)
    var cursor = ListCursor(row: 4)
    cursor.move(by: ListCursor.step(of: KeyPress(.end), page: 7) ?? 0, count: 40)
    #expect(cursor.row == 39)
    cursor.move(by: ListCursor.step(of: KeyPress(.home), page: 7) ?? 0, count: 40)
    #expect(cursor.row == 0)
  }

  @Test("Home and End belong to the line that narrows a list, and held keys to nobody")
  func others() {
    #expect(ListCursor.step(of: KeyPress(.home), page: 7, hasEnds: false) == nil)
    #expect(ListCursor.step(of: KeyPress(.end), page: 7, hasEnds: false) == nil)
    #expect(ListCursor.step(of: KeyPress(.down, .control), page: 7) == nil)
    #expect(ListCursor.step(of: KeyPress(.character("j")), page: 7) == nil)
  }

  @Test("it stops at the ends, or goes round them")
  func edges() {
    var cursor = ListCursor(row: 2)
    cursor.move(by: 1, count: 3)
    #expect(cursor.row == 2)
    cursor.move(by: 1, count: 3, edge: .goesRound)
    #expect(cursor.row == 0)
    cursor.move(by: -1, count: 3)
    #expect(cursor.row == 0)
    cursor.move(by: -1, count: 3, edge: .goesRound)
    #expect(cursor.row == 2)
    cursor.move(by: 1, count: 0, edge: .goesRound)
    #expect(cursor.row == 0)
  }

  @Test("it passes over rows that cannot be chosen")
  func among() {
    var cursor = ListCursor(row: 3)
    cursor.move(by: 1, among: [0, 3, 7, 9])
    #expect(cursor.row == 7)
    cursor.move(by: 5, among: [0, 3, 7, 9])
    #expect(cursor.row == 9)
    // The row that was chosen has gone: the next that is left is.
    cursor.row = 4
    cursor.move(by: 0, among: [0, 3, 7, 9])
    #expect(cursor.row == 7)
    cursor.move(by: 1, among: [])
    #expect(cursor.row == 7)
  }

  @Test("the list scrolls just so far that the row is on screen")
  func showing() {
    var cursor = ListCursor(row: 0, top: 4)
    cursor.show(line: 9, fitting: 5)
    #expect(cursor.top == 5)
    cursor.show(line: 9, fitting: 5)
    #expect(cursor.top == 5)
    cursor.show(line: 3, fitting: 5)
    #expect(cursor.top == 3)
  }

  @Test("a page without rows to choose scrolls to its last line and no further")
  func scrolling() {
    var cursor = ListCursor()
    cursor.scroll(by: 30, count: 12, fitting: 5)
    #expect(cursor.top == 7)
    cursor.scroll(by: -30, count: 12, fitting: 5)
    #expect(cursor.top == 0)
    cursor.scroll(by: 1, count: 3, fitting: 5)
    #expect(cursor.top == 0)
  }

  @Test(
    "a row stands in the middle as far as the ends of the list allow",
    arguments: [
      (0, 0), (2, 0), (3, 1), (6, 4), (9, 5),
    ])
  func middle(_ line: Int, _ first: Int) {
    #expect(ListCursor.firstLine(around: line, count: 10, fitting: 5) == first)
  }
}
