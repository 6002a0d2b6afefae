import Console

/// Where the parts of the lanes stand: a column of row names that stays, the stages that fit beside it, the stages' names
/// above.
///
/// A column begins with the line that parts it from the one before. On a narrow screen one stage takes the whole width,
/// and the name of a row stands above its cell.
struct LanesLayout: Hashable, Sendable {
  let area: Rect
  /// How wide the column of row names is; 0 where they stand above the cells.
  let titleColumns: Int
  let columnCount: Int
  let columnWidth: Int
  /// Rows of the stages' names, their figures and the rule below them.
  let headingRows: Int
  /// Whether a rule parts the rows.
  let hasRules: Bool

  /// Narrower screens show one stage.
  private static let leastColumns = 54
  private static let leastWidth = 22
  private static let mostWidth = 48

  init(area: Rect, stageCount: Int) {
    self.area = area
    let isStacked = area.columns < Self.leastColumns
    titleColumns = isStacked ? 0 : min(18, max(14, area.columns / 8))
    let room = max(1, area.columns - titleColumns)
    columnCount = isStacked ? 1 : max(1, min(room / Self.leastWidth, stageCount))
    columnWidth = isStacked ? room : min(Self.mostWidth, room / columnCount)
    headingRows = area.rows >= 9 ? 3 : area.rows >= 6 ? 2 : area.rows >= 3 ? 1 : 0
    hasRules = titleColumns > 0 && area.rows >= 24
  }

  /// Whether the names of rows stand above their cells.
  var isStacked: Bool { titleColumns == 0 }

  /// How many rows are for cells, and what goes with them.
  var bodyRows: Int { max(0, area.rows - headingRows) }

  /// Rows that each row of the table takes besides its cells.
  var extraRows: Int { isStacked || hasRules ? 1 : 0 }

  /// How high a row is at most, and the one with the cursor.
  var rowLimit: Int { min(max(1, bodyRows - extraRows), max(2, bodyRows / 5)) }
  var focusedLimit: Int { max(1, bodyRows - extraRows) }

  /// The columns of a cell that are for text: not the line before it, the mark, and a blank at its end.
  var textColumns: Int { max(1, columnWidth - 4) }

  /// The columns of a text that is being written in a cell; its caret can stand one further on both sides.
  var fieldColumns: Int { max(1, columnWidth - 3) }

  /// The n-th column on screen, over all rows.
  func column(_ number: Int) -> Rect {
    let start = area.start + titleColumns + number * columnWidth
    return Rect(
      start: start, top: area.top, columns: max(0, min(columnWidth, area.end - start)), rows: area.rows)
  }
}
