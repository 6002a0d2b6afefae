/// Writes what makes one picture of the terminal into the next: decision 0041.
///
/// It knows where the cursor of the terminal stands and how it writes, from what it wrote itself. A cell that looks the same
/// in both pictures is passed over; blanks are erased where that is shorter.
public struct PicturePainter: Sendable {
  private let words: TerminalWords
  private let depth: ColorDepth
  /// Whether the terminal gives two columns to characters of ambiguous width: others stand in for them.
  public var avoidsAmbiguous = false

  private var bytes: [UInt8] = []
  /// Where the terminal's cursor stands; nil where that is not sure.
  private var place: Point?
  /// How the terminal writes; nil where that is not sure.
  private var style: Style?
  /// The sequences of styles that were used.
  private var changes: [Style: [UInt8]] = [:]
  /// Those of colours of the text that were used.
  private var foregrounds: [UInt8: [UInt8]] = [:]

  /// A painter for a terminal that shows so many colours.
  public init(words: TerminalWords, depth: ColorDepth) {
    (self.words, self.depth) = (words, depth)
  }

  /// What turns one canvas on the screen into another of the same size, as far as the screen has room.
  public mutating func bytes(
    from former: borrowing Canvas, to canvas: borrowing Canvas, size: Size
  ) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    let rows = min(canvas.size.rows, size.rows)
    // What stands in a corner that cannot be written must not move up from there.
    let shift =
      words.shortcuts.contains(.scroll)
      ? RowShift(from: former, to: canvas, rows: words.scrollsAtEnd ? min(rows, size.rows - 1) : rows) : nil
    if let shift { scroll(shift) }
    for row in 0..<rows {
      switch shift?.source(of: row) ?? .row(row) {
      case .blank: paint(0..<canvas.size.columns, ofRow: row, of: canvas, over: nil, size: size)
      case .row(let source):
        let changed = canvas.changedColumns(inRow: row, from: former, row: source)
        guard !changed.isEmpty else { continue }
        former.withPackedCells(inRow: source) { others in
          paint(changed, ofRow: row, of: canvas, over: others, size: size)
        }
      }
    }
    settleCursor(of: canvas, size: size)
    return bytes
  }

  /// What makes the screen show a canvas, whatever is on it.
  public mutating func bytes(for canvas: borrowing Canvas, size: Size) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    (place, style) = (nil, nil)
    adopt(.plain)
    bytes += words.clear
    place = Point(column: 0, row: 0)
    for row in 0..<min(canvas.size.rows, size.rows) {
      paint(0..<canvas.size.columns, ofRow: row, of: canvas, over: nil, size: size)
    }
    settleCursor(of: canvas, size: size)
    return bytes
  }

  private mutating func settleCursor(of canvas: borrowing Canvas, size: Size) {
    guard let cursor = canvas.cursor else { return }
    let column = min(max(canvas.physicalColumn(cursor.column), 0), size.columns - 1)
    move(to: Point(column: column, row: min(max(cursor.row, 0), size.rows - 1)))
  }

  // MARK: A row

  /// Paints some columns of a row over what stands there; nil: over blanks.
  private mutating func paint(
    _ columns: Range<Int>, ofRow row: Int, of canvas: borrowing Canvas,
    over others: UnsafeBufferPointer<PackedCell>?, size: Size
  ) {
    canvas.withPackedCells(inRow: row) { cells in
      // The corner stays as it is where the screen would scroll for it.
      let isShort = words.scrollsAtEnd && row == size.rows - 1
      let end = min(columns.upperBound, size.columns - (isShort ? 1 : 0))
      // Where the row has only blanks from some column on, these can be erased at once.
      var blank = cells.count
      if end == size.columns { while blank > columns.lowerBound, cells[blank - 1].isErased { blank -= 1 } }
      var column = columns.lowerBound
      while column < end {
        let cell = cells[column]
        if cell.isHalf || looksAlike(cell, others?[column] ?? .blank(.plain)) {
          column += 1
        } else if cell.isErased {
          column = erase(column, row, cells, blank: blank, end: end, size)
        } else {
          write(cell, of: canvas, Point(column: column, row: row), cells, end: end, size)
          column += 1
        }
      }
    }
  }

  /// Whether two cells look alike whatever stands in the tables of their canvases; of a glyph that takes two columns both
  /// halves are judged by the first.
  private func looksAlike(_ cell: PackedCell, _ other: PackedCell) -> Bool {
    cell == other && !cell.isCluster || cell.isErased && other.isErased
  }

  /// Erases blanks from a column on, and returns the column behind them.
  private mutating func erase(
    _ column: Int, _ row: Int, _ cells: UnsafeBufferPointer<PackedCell>, blank: Int, end: Int, _ size: Size
  ) -> Int {
    if column >= blank, end - column > 3, words.shortcuts.contains(.eraseRow) {
      move(to: Point(column: column, row: row))
      adopt(.plain)
      bytes += [0x1B, 0x5B, 0x4B]
      return end
    }
    var last = column
    while last < end, cells[last].isErased { last += 1 }
    if !bridge(to: Point(column: column, row: row), cells) { move(to: Point(column: column, row: row)) }
    if last - column > 8, words.shortcuts.contains(.eraseColumns) {
      adopt(.plain)
      sequence(last - column, 0x58)
      return last
    }
    if style.map({ !$0.isErasing }) ?? true { adopt(.plain) }
    bytes.append(contentsOf: repeatElement(PackedCell.spaceByte, count: last - column))
    advance(by: last - column, size: size.columns)
    return last
  }

  private mutating func write(
    _ cell: PackedCell, of canvas: borrowing Canvas, _ point: Point,
    _ cells: UnsafeBufferPointer<PackedCell>, end: Int, _ size: Size
  ) {
    let width = point.column + 1 < cells.count && cells[point.column + 1].isHalf ? 2 : 1
    guard point.column + width <= end else { return }
    if !bridge(to: point, cells) { move(to: point) }
    adopt(cell.style)
    if let scalar = cell.scalar, !avoidsAmbiguous || scalar.isASCII {
      append(scalar)
    } else {
      let whole = canvas.text(in: cell)
      for scalar in (avoidsAmbiguous ? NarrowForm.of(whole) : whole).unicodeScalars { append(scalar) }
    }
    advance(by: width, size: size.columns)
    // Of flags and other signs of several scalars terminals differ in what they take: that must not run along the row.
    if width == 2, cell.isCluster { place = nil }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }

  /// Moves rows as they are.
  private mutating func scroll(_ shift: RowShift) {
    adopt(.plain)
    bytes += [0x1B, 0x5B]
    number(shift.rows.lowerBound + 1)
    bytes.append(0x3B)
    number(shift.rows.upperBound)
    bytes.append(0x72)
    // That has moved the cursor.
    place = nil
    move(to: Point(column: 0, row: shift.count > 0 ? shift.rows.upperBound - 1 : shift.rows.lowerBound))
    for _ in 0..<abs(shift.count) { bytes += shift.count > 0 ? [0x0A] : [0x1B, 0x4D] }
    bytes += [0x1B, 0x5B, 0x72]
    place = nil
  }

  // MARK: The cursor

  /// Takes note that so many columns were written; behind the last one nobody knows where the cursor is.
  private mutating func advance(by columns: Int, size: Int) {
    guard let point = place, point.column + columns < size else { return place = nil }
    place = Point(column: point.column + columns, row: point.row)
  }

  /// Goes over a few cells by writing them again, where that is shortest, and tells whether it did.
  private mutating func bridge(to point: Point, _ cells: UnsafeBufferPointer<PackedCell>) -> Bool {
    guard let from = place, from.row == point.row, from.column <= point.column, point.column - from.column < 4
    else { return false }
    let between = cells[from.column..<point.column]
    guard between.allSatisfy({ $0.style == style && $0.glyph > 0 && $0.glyph < 0x80 }) else { return false }
    for cell in between { bytes.append(UInt8(truncatingIfNeeded: cell.glyph)) }
    place = point
    return true
  }

  private mutating func move(to point: Point) {
    guard place != point else { return }
    defer { place = point }
    let shortcuts = words.shortcuts
    if let from = place, from.row == point.row {
      if point.column == 0 { return bytes.append(0x0D) }
      if point.column == from.column - 1 { return bytes.append(0x08) }
      if point.column > from.column, shortcuts.contains(.forward) {
        return sequence(point.column - from.column, 0x43)
      }
      if shortcuts.contains(.column) { return sequence(point.column + 1, 0x47) }
    }
    if let from = place, from.column == point.column, shortcuts.contains(.row) {
      return sequence(point.row + 1, 0x64)
    }
    guard shortcuts.contains(.place) else { return bytes += words.place(point.column, point.row) }
    bytes += [0x1B, 0x5B]
    number(point.row + 1)
    if point.column > 0 {
      bytes.append(0x3B)
      number(point.column + 1)
    }
    bytes.append(0x48)
  }

  /// A control sequence with one number, which is left out where it is 1.
  private mutating func sequence(_ value: Int, _ final: UInt8) {
    bytes += [0x1B, 0x5B]
    if value != 1 { number(value) }
    bytes.append(final)
  }

  private mutating func number(_ value: Int) {
    if value >= 10 { number(value / 10) }
    bytes.append(0x30 + UInt8(value % 10))
  }

  // MARK: Styles

  private mutating func adopt(_ next: Style) {
    guard style != next else { return }
    let former = style
    style = next
    if let former, next.attributes == former.attributes, next.background == former.background,
      case .indexed(let index) = next.foreground.reduced(to: depth),
      former.foreground != .standard
        || words.withoutColor.isEmpty
    {
      if next.foreground.reduced(to: depth) != former.foreground.reduced(to: depth) {
        bytes += foreground(index)
      }
      return
    }
    bytes += change(to: next)
  }

  private mutating func foreground(_ index: UInt8) -> [UInt8] {
    if let known = foregrounds[index] { return known }
    let sequence = words.color(index, false)
    foregrounds[index] = sequence
    return sequence
  }

  /// The sequence after which the terminal writes in a style, whatever was before.
  private mutating func change(to next: Style) -> [UInt8] {
    if let known = changes[next] { return known }
    let colors = [(next.foreground, false), (next.background, true)].compactMap { color, isBackground in
      if case .indexed(let index) = color.reduced(to: depth) { (index, isBackground) } else { nil }
    }
    var change = words.begin(
      colors.isEmpty ? next.attributes : next.attributes.subtracting(words.withoutColor))
    for (index, isBackground) in colors { change += words.color(index, isBackground) }
    changes[next] = change
    return change
  }
}

extension Style {
  /// Whether a blank in it looks like one in the terminal's own style.
  var isErasing: Bool {
    background == .standard && attributes.isDisjoint(with: [.underline, .reverse])
  }
}

extension PackedCell {
  static let spaceByte: UInt8 = 0x20

  /// Whether it looks as if nothing stood in it.
  var isErased: Bool { glyph == Self.space && style.isErasing }
}
