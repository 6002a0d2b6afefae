import Console

/// Where the parts of the wall stand: on a wide screen a line each with columns, on a narrow one two lines each. Where
/// there are few, each gets more lines, so that what it says is not cut.
struct WallLayout: Hashable, Sendable {
  let area: Rect
  /// Whether a row has columns, with headings above them.
  let hasColumns: Bool
  /// The line of the headings; empty where there is none.
  let headings: Rect
  /// The lines of a row.
  let height: Int
  /// How many rows are on screen.
  let visible: Int

  private static let leastColumns = 110
  private static let mostHeight = 4

  init(area: Rect, count: Int) {
    self.area = area
    hasColumns = area.columns >= Self.leastColumns
    headings = Rect(
      start: area.start, top: area.top, columns: area.columns, rows: hasColumns && area.rows >= 4 ? 1 : 0)
    let rows = area.rows - headings.rows
    let least = hasColumns || rows < 2 ? 1 : 2
    height = min(Self.mostHeight, max(least, rows / max(1, count)))
    visible = max(1, rows / height)
  }

  /// The lines of a row, counted from the first on screen.
  func row(_ number: Int) -> Rect {
    Rect(
      start: area.start, top: area.top + headings.rows + number * height, columns: area.columns, rows: height)
  }

  /// The line on which is told how many more there are; nil where all lines are taken.
  var countRow: Int? {
    let row = area.top + headings.rows + visible * height
    return row < area.bottom ? row : nil
  }

  /// Shares columns among texts that want some: what wants less than its share leaves the rest to the others.
  static func shares(_ wanted: [Int], of room: Int) -> [Int] {
    var shares = wanted
    var left = max(0, room)
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (done, number) in order.enumerated() {
      shares[number] = min(wanted[number], left / (order.count - done))
      left -= shares[number]
    }
    return shares
  }
}
