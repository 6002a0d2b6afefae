import Console

/// Where the parts of the flow stand: three columns, or on a narrow screen the touchpoint above the list of one side.
struct FlowLayout: Hashable, Sendable {
  let area: Rect
  /// Whether the three columns stand one below the other.
  let isNarrow: Bool
  private static let leastColumns = 60
  /// Columns between the middle and a list, for the lines that join them.
  static let gap = 5
  private static let mostColumns = 48

  init(area: Rect) {
    self.area = area
    isNarrow = area.columns < Self.leastColumns
  }

  private var columns: Int { min(Self.mostColumns, (area.columns - 2 - 2 * Self.gap) / 3) }

  /// The heading of a column and its list, or the middle.
  func column(_ side: FlowSide) -> Rect {
    if isNarrow {
      let top = min(area.rows, side == .middle ? 0 : 2)
      let rows = side == .middle ? min(2, area.rows) : area.rows - top
      return Rect(start: area.start, top: area.top + top, columns: area.columns, rows: rows)
    }
    let spare = max(0, area.columns - 3 * columns - 2 * Self.gap) / 2
    let start = area.start + spare + (side.rawValue + 1) * (columns + Self.gap)
    return Rect(start: start, top: area.top, columns: columns, rows: area.rows)
  }

  /// The rows of a list, its heading taken off.
  func list(_ side: FlowSide) -> Rect {
    let column = column(side)
    let heading = min(column.rows, isNarrow ? 1 : 2)
    return Rect(
      start: column.start, top: column.top + heading, columns: column.columns,
      rows: max(0, column.rows - heading))
  }

  /// Rows of a way where there is not room for all: its name, and what is known of it.
  static let linkRows = 2

  /// Which ways of a list are on screen where there is not room for all.
  func visible(of count: Int, around item: Int, on side: FlowSide) -> Range<Int> {
    // The last row counts the others.
    let room = max(1, (list(side).rows - 1) / Self.linkRows)
    let first = min(max(0, item - room / 2), max(0, count - room))
    return first..<min(count, first + room)
  }
}
