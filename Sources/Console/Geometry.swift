/// How many cells a canvas or a screen has.
public struct Size: Hashable, Sendable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A size in cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place. Columns count from the start edge: the left one in a left-to-right canvas, else the right one.
public struct Point: Hashable, Sendable {
  /// Cells from the start edge.
  public var column: Int
  /// Cells from the top.
  public var row: Int

  /// The place `column` cells from the start edge and `row` cells from the top.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A block of cells. Nothing about it overflows, whatever its numbers.
public struct Rect: Hashable, Sendable {
  /// The first column, counted from the start edge.
  public var start: Int
  /// The first row.
  public var top: Int
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A block of cells; one without columns or rows is empty.
  public init(start: Int, top: Int, columns: Int, rows: Int) {
    self.start = start
    self.top = top
    self.columns = columns
    self.rows = rows
  }

  /// The column after the last one.
  public var end: Int { start.addingClamped(columns) }

  /// The row after the last one.
  public var bottom: Int { top.addingClamped(rows) }

  /// Whether it holds no cell.
  public var isEmpty: Bool { columns <= 0 || rows <= 0 }

  /// Whether `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    !isEmpty && point.column >= start && point.column < end && point.row >= top && point.row < bottom
  }

  /// The block without `margin` cells on each side; empty when nothing remains.
  public func inset(by margin: Int) -> Rect {
    let both = margin.addingClamped(margin)
    return Rect(
      start: start.addingClamped(margin), top: top.addingClamped(margin),
      columns: max(columns.subtractingClamped(both), 0), rows: max(rows.subtractingClamped(both), 0))
  }

  /// The cells common to both; an empty block when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let start = max(start, other.start)
    let top = max(top, other.top)
    return Rect(
      start: start, top: top,
      columns: max(min(end, other.end).subtractingClamped(start), 0),
      rows: max(min(bottom, other.bottom).subtractingClamped(top), 0))
  }
}

extension Int {
  /// The sum, or the nearest number there is.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the nearest number there is.
  func subtractingClamped(_ other: Int) -> Int {
    let (difference, overflows) = subtractingReportingOverflow(other)
    return overflows ? (other < 0 ? .max : .min) : difference
  }
}
