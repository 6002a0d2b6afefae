public import TerminalText

extension Canvas {
  /// Makes the cells of `rect` blank, in `style`.
  public mutating func fill(_ rect: Rect, with style: Style) {
    let visible = rect.intersection(bounds)
    guard !visible.isEmpty else { return }
    let columns = columns(of: visible)
    let blank = PackedCell.blank(style)
    for row in visible.top..<visible.bottom {
      separate(before: columns.lowerBound, inRow: row)
      separate(before: columns.upperBound, inRow: row)
      for column in columns { self[column, row] = blank }
    }
  }

  /// Changes the style of the cells of `rect`, and nothing else.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let visible = rect.intersection(bounds)
    guard !visible.isEmpty else { return }
    let columns = columns(of: visible)
    for row in visible.top..<visible.bottom {
      for column in columns { change(&self[column, row].style) }
    }
  }

  /// Draws `text` on one row, from `point` on.
  ///
  /// What falls outside the canvas is cut, a wide glyph that would be halved becomes a space, and the other half of a
  /// wide glyph that is half overwritten becomes blank. Placeholders draw dim.
  /// - Parameters:
  ///   - columns: how many columns the text may take at most; to the end of the canvas without it.
  ///   - direction: the way the text runs. Without it that of a text of the map, and if no character in it has a
  ///     direction, that of the canvas.
  /// - Returns: the columns used, including those outside the canvas before its start.
  @discardableResult
  public mutating func draw(
    _ text: String, at point: Point, columns: Int? = nil, style: Style, with typesetter: Typesetter,
    direction: TextDirection? = nil
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let room = size.columns.subtractingClamped(point.column)
    let limit = min(columns ?? room, room)
    guard limit > 0 else { return 0 }
    let direction = direction ?? TextDirection.ofLetters(in: text, reading: typesetter.reading) ?? flow
    if let width = typesetter.withPlainBytes(
      of: text, within: limit, direction: direction, { putPlain($0, at: point, style) })
    {
      return width
    }
    let (glyphs, width) = typesetter.arranged(text, within: limit, direction: direction)
    put(glyphs, at: physicalColumn(point.column, span: width), row: point.row, columns: width, style)
    return width
  }

  /// Draws the beginning of a plain text that is too long for so many columns, with the sign that it was cut, as
  /// ``draw(_:at:columns:style:with:direction:)`` would draw what the typesetter truncates it to.
  /// - Returns: the columns used; nil, and nothing is drawn, where the text must be looked at character by character, or fits.
  public mutating func drawCut(
    _ text: String, at point: Point, columns: Int, style: Style, with typesetter: Typesetter
  ) -> Int? {
    guard flow == .leftToRight, (0..<size.rows).contains(point.row), point.column >= 0,
      columns <= size.columns - point.column
    else { return nil }
    return typesetter.withPlainBytes(of: text, cutTo: columns) { bytes, mark in
      putPlain(bytes, at: point, style)
      for (number, sign) in mark.unicodeScalars.enumerated() {
        put(
          Glyph(text: String(sign), width: 1), at: point.column + bytes.count + number, row: point.row, style)
      }
    }
  }

  /// Takes over the cells of a block of another canvas, which has the same size and direction.
  public mutating func copy(_ block: Rect, of other: borrowing Canvas, to point: Point) {
    let place = Rect(start: point.column, top: point.row, columns: block.columns, rows: block.rows)
    guard other.size == size, other.flow == flow, block.intersection(bounds) == block,
      place.intersection(bounds) == place, !block.isEmpty
    else { return }
    let (from, to) = (columns(of: block), columns(of: place))
    for row in 0..<block.rows {
      take(from, ofRow: block.top + row, of: other, toColumn: to.lowerBound, row: place.top + row)
    }
  }

  /// Draws one sign of one column again and again over `columns` of a row: a rule, the line of a box.
  public mutating func draw(repeating sign: String, at point: Point, columns: Int, style: Style) {
    let visible = Rect(start: point.column, top: point.row, columns: columns, rows: 1).intersection(bounds)
    guard !visible.isEmpty else { return }
    let span = self.columns(of: visible)
    separate(before: span.lowerBound, inRow: visible.top)
    separate(before: span.upperBound, inRow: visible.top)
    let cell = PackedCell(glyph: glyph(of: sign), style: style)
    for column in span { self[column, visible.top] = cell }
  }

  /// Writes printable ASCII, one byte a cell.
  private mutating func putPlain(_ bytes: UnsafeBufferPointer<UInt8>, at point: Point, _ style: Style) {
    let first = physicalColumn(point.column, span: bytes.count)
    let shown = max(first, 0)..<max(min(first + bytes.count, size.columns), max(first, 0))
    separate(before: shown.lowerBound, inRow: point.row)
    separate(before: shown.upperBound, inRow: point.row)
    for column in shown {
      self[column, point.row] = PackedCell(glyph: UInt32(bytes[column - first]), style: style)
    }
  }

  /// Writes glyphs side by side, which take so many columns together, from `column` of the screen on.
  mutating func put(_ glyphs: [Glyph], at column: Int, row: Int, columns: Int, _ style: Style) {
    var column = column
    guard column >= 0, columns <= size.columns - column else {
      for glyph in glyphs {
        put(glyph, at: column, row: row, style)
        column += glyph.width
      }
      return
    }
    separate(before: column, inRow: row)
    separate(before: column + columns, inRow: row)
    let dimmed = style.with(.dim)
    for glyph in glyphs {
      let style = glyph.isPlaceholder ? dimmed : style
      self[column, row] = PackedCell(glyph: self.glyph(of: glyph.text), style: style)
      if glyph.width == 2 { self[column + 1, row] = PackedCell(glyph: PackedCell.half, style: style) }
      column += glyph.width
    }
  }

  /// Writes a glyph whose left half stands at `column` of the screen.
  mutating func put(_ glyph: Glyph, at column: Int, row: Int, _ style: Style) {
    let style = glyph.isPlaceholder ? style.with(.dim) : style
    let isWhole = column >= 0 && column + glyph.width <= size.columns
    guard isWhole else {
      for half in column..<column + glyph.width where (0..<size.columns).contains(half) {
        separate(before: half, inRow: row)
        separate(before: half + 1, inRow: row)
        self[half, row] = .blank(style)
      }
      return
    }
    separate(before: column, inRow: row)
    separate(before: column + glyph.width, inRow: row)
    self[column, row] = PackedCell(glyph: self.glyph(of: glyph.text), style: style)
    if glyph.width == 2 { self[column + 1, row] = PackedCell(glyph: PackedCell.half, style: style) }
  }

  /// Makes sure that no wide glyph stands across the edge before `column`, by blanking both its halves.
  private mutating func separate(before column: Int, inRow row: Int) {
    guard column > 0, column < size.columns, self[column, row].isHalf else { return }
    self[column, row].glyph = PackedCell.space
    self[column - 1, row].glyph = PackedCell.space
  }

  /// The screen's columns that a block, wholly inside, takes.
  private func columns(of rect: Rect) -> Range<Int> {
    let first = physicalColumn(rect.start, span: rect.columns)
    return first..<first + rect.columns
  }
}
