public import TerminalText

/// A grid of cells that views draw on: what a screen shows, and what tests compare.
///
/// Drawing is clipped and never traps. Places are given from the start edge; a right-to-left canvas mirrors them here
/// and nowhere else, so that views need not know. Cells are kept in the order of the screen, left to right.
public struct Canvas: Hashable, Sendable {
  /// The number of cells.
  public let size: Size
  /// The side columns count from: the left for ``TextDirection/leftToRight``.
  public let flow: TextDirection
  /// Where the terminal's cursor stands, from the start edge; nil hides it.
  public var cursor: Point?
  /// All cells, row by row.
  private var cells: [Cell]

  /// A blank canvas; negative sizes count as 0.
  public init(size: Size, flow: TextDirection = .leftToRight) {
    let size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    self.size = size
    self.flow = flow
    cells = Array(repeating: .blank(.plain), count: size.columns * size.rows)
  }

  /// Every cell of the canvas.
  public var bounds: Rect { Rect(start: 0, top: 0, columns: size.columns, rows: size.rows) }

  /// The screen's column, from the left, of the first of `span` cells that begin at column `start`.
  public func physicalColumn(_ start: Int, span: Int = 1) -> Int {
    guard flow == .rightToLeft else { return start }
    return size.columns.subtractingClamped(start).subtractingClamped(span)
  }

  /// The column from the start edge of the cell at the screen's column `physical`.
  public func startColumn(ofPhysical physical: Int) -> Int {
    guard flow == .rightToLeft else { return physical }
    return size.columns.subtractingClamped(1).subtractingClamped(physical)
  }

  /// The cells of a row in the order of the screen; none when there is no such row.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of a row without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    let cells = cells(inRow: row)
    guard let last = cells.lastIndex(where: { $0.text != " " }) else { return "" }
    return cells[...last].reduce(into: "") { $0 += $1.text }
  }

  /// The rows' texts, one a line.
  public var text: String {
    (0..<size.rows).map(text(ofRow:)).joined(separator: "\n")
  }

  /// The columns, from the left, in which a row looks different from that of another canvas: from the first different
  /// cell to the last, wide glyphs whole. All of them when the other has no such row or another width.
  public func changedColumns(inRow row: Int, from other: borrowing Canvas) -> Range<Int> {
    guard size.columns == other.size.columns, (0..<min(size.rows, other.size.rows)).contains(row) else {
      return 0..<size.columns
    }
    let start = row * size.columns
    func isSame(_ index: Int) -> Bool {
      // Text first: its comparison is the cheapest when it differs.
      cells[index].text == other.cells[index].text && cells[index].style == other.cells[index].style
    }
    var (first, end) = (start, start + size.columns)
    while first < end, isSame(first) { first += 1 }
    while end > first, isSame(end - 1) { end -= 1 }
    guard first < end else { return 0..<0 }
    while first > start, cells[first].text.isEmpty || other.cells[first].text.isEmpty { first -= 1 }
    while end < start + size.columns, cells[end].text.isEmpty || other.cells[end].text.isEmpty { end += 1 }
    return first - start..<end - start
  }

  /// The cell at a column of the screen, from the left, and a row; both must exist.
  subscript(column: Int, row: Int) -> Cell {
    get { cells[row * size.columns + column] }
    _modify { yield &cells[row * size.columns + column] }
  }
}
