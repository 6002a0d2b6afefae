import Console
import TerminalText

/// Lines drawn in dots of Braille, two across and four down in each cell.
struct BrailleStrokes {
  let area: Rect
  private var cells: [UInt8]
  /// How many dots of a dashed line are drawn, and how many are left out.
  private static let dash = 3

  /// Nothing drawn yet.
  init(in area: Rect) {
    self.area = area
    cells = Array(repeating: 0, count: max(0, area.columns * area.rows))
  }

  /// Draws a straight line; points count in cells, rows in quarters of one.
  mutating func draw(from start: (column: Int, dot: Int), to end: (column: Int, dot: Int), isDashed: Bool) {
    let (from, to) = ((start.column - area.start) * 2, (end.column - area.start) * 2)
    let steps = max(abs(to - from), abs(end.dot - start.dot))
    for step in 0...max(0, steps) {
      if isDashed, step / Self.dash % 2 == 1 { continue }
      let part = steps == 0 ? 0 : Double(step) / Double(steps)
      put(
        from + Int((Double(to - from) * part).rounded()),
        start.dot + Int((Double(end.dot - start.dot) * part).rounded()))
    }
  }

  private mutating func put(_ column: Int, _ dot: Int) {
    guard (0..<area.columns * 2).contains(column), (0..<area.rows * 4).contains(dot) else { return }
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    cells[dot / 4 * area.columns + column / 2] |= bits[column % 2][dot % 4]
  }

  /// The cells that hold something, as signs of a screen that reads in a direction.
  func signs(reading direction: TextDirection) -> [(point: Point, sign: String)] {
    cells.enumerated().compactMap { number, bits in
      guard bits != 0 else { return nil }
      let shown = direction == .rightToLeft ? Self.mirrored(bits) : bits
      let point = Point(
        column: area.start + number % area.columns, row: area.top + number / area.columns)
      return Unicode.Scalar(0x2800 + UInt32(shown)).map { (point, String($0)) }
    }
  }

  /// The same dots seen from the other side.
  private static func mirrored(_ bits: UInt8) -> UInt8 {
    (bits & 0x07) << 3 | (bits & 0x38) >> 3 | (bits & 0x40) << 1 | (bits & 0x80) >> 1
  }
}
