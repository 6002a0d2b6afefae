internal import Glibc
public import TerminalText

/// A grid of cells that views draw on: what a screen shows, and what tests compare.
///
/// Drawing is clipped and never traps. Places are given from the start edge; a right-to-left canvas mirrors them here
/// and nowhere else, so that views need not know. Cells are kept in the order of the screen, left to right.
public struct Canvas: Sendable {
  /// The number of cells.
  public let size: Size
  /// The side columns count from: the left for ``TextDirection/leftToRight``.
  public let flow: TextDirection
  /// Where the terminal's cursor stands, from the start edge; nil hides it.
  public var cursor: Point?
  /// All cells, row by row.
  private var cells: [PackedCell]
  /// The texts of several scalars that stand in cells, each once.
  private var clusters: [String] = []
  private var clusterNumbers: [String: UInt32] = [:]

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
  public func cells(inRow row: Int) -> [Cell] {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns].map {
      Cell(text: text(in: $0), style: $0.style)
    }
  }

  /// Lends the cells of a row that is there, in the order of the screen, as they are kept.
  public func withPackedCells<R>(inRow row: Int, _ body: (UnsafeBufferPointer<PackedCell>) -> R) -> R {
    cells.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[row * size.columns..<(row + 1) * size.columns]))
    }
  }

  /// What stands in a cell of this canvas.
  public func text(in cell: PackedCell) -> String {
    if cell.isCluster { return clusters[Int(cell.glyph - PackedCell.firstCluster)] }
    return cell.scalar.map { String($0) } ?? ""
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
  /// - Parameter otherRow: the row of the other canvas; the same without it.
  public func changedColumns(inRow row: Int, from other: borrowing Canvas, row otherRow: Int? = nil) -> Range<
    Int
  > {
    let otherRow = otherRow ?? row
    guard size.columns == other.size.columns, row < size.rows, (0..<other.size.rows).contains(otherRow) else {
      return 0..<size.columns
    }
    return withPackedCells(inRow: row) { cells in
      other.withPackedCells(inRow: otherRow) { others in
        // Most rows are as they were; of their bytes only a number of a sign of several scalars may mean another one.
        if Self.areSame(cells, others),
          clusters.isEmpty && other.clusters.isEmpty
            || cells.allSatisfy({ !$0.isCluster || text(in: $0) == other.text(in: $0) })
        {
          return 0..<0
        }
        func isSame(_ column: Int) -> Bool {
          guard cells[column].isCluster else { return cells[column] == others[column] }
          return others[column].isCluster && cells[column].style == others[column].style
            && text(in: cells[column]) == other.text(in: others[column])
        }
        var (first, end) = (0, cells.count)
        while first < end, isSame(first) { first += 1 }
        while end > first, isSame(end - 1) { end -= 1 }
        guard first < end else { return 0..<0 }
        while first > 0, cells[first].isHalf || others[first].isHalf { first -= 1 }
        while end < cells.count, cells[end].isHalf || others[end].isHalf { end += 1 }
        return first..<end
      }
    }
  }

  /// Whether two rows of a width are the same cells, to the last byte: each of these means something.
  private static func areSame(
    _ cells: UnsafeBufferPointer<PackedCell>, _ others: UnsafeBufferPointer<PackedCell>
  ) -> Bool {
    guard let one = cells.baseAddress, let other = others.baseAddress else { return true }
    return memcmp(one, other, cells.count * MemoryLayout<PackedCell>.stride) == 0
  }

  /// Takes over cells of another canvas of the same width.
  mutating func take(
    _ columns: Range<Int>, ofRow row: Int, of other: borrowing Canvas, toColumn start: Int, row target: Int
  ) {
    let source = row * size.columns + columns.lowerBound
    let goal = target * size.columns + start
    cells.withUnsafeMutableBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        let (goal, source) = (goal..<goal + columns.count, source..<source + columns.count)
        _ = UnsafeMutableBufferPointer(rebasing: cells[goal]).update(fromContentsOf: others[source])
      }
    }
    guard !other.clusters.isEmpty else { return }
    for index in goal..<goal + columns.count where cells[index].isCluster {
      cells[index].glyph = cluster(other.text(in: cells[index]))
    }
  }

  /// How a text of one glyph is kept in a cell.
  mutating func glyph(of text: String) -> UInt32 {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return PackedCell.half }
    return scalars.next() == nil ? first.value : cluster(text)
  }

  private mutating func cluster(_ text: String) -> UInt32 {
    if let number = clusterNumbers[text] { return number }
    let number = PackedCell.firstCluster + UInt32(clusters.count)
    clusters.append(text)
    clusterNumbers[text] = number
    return number
  }

  /// The cell at a column of the screen, from the left, and a row; both must exist.
  subscript(column: Int, row: Int) -> PackedCell {
    get { cells[row * size.columns + column] }
    _modify { yield &cells[row * size.columns + column] }
  }
}

extension Canvas: Equatable {
  /// Whether two canvases look the same.
  public static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.flow == other.flow && one.cursor == other.cursor
      && (0..<one.size.rows).allSatisfy { one.changedColumns(inRow: $0, from: other).isEmpty }
  }
}
