public import TerminalText

extension Canvas {
  /// Draws one glyph of a line that has been put into the order of the screen, as it is: for edited fields, which show a
  /// part of a line and know where each of its characters stands.
  ///
  /// What falls outside the canvas is cut, as with text. A placeholder draws dim.
  /// - Parameter point: the place of the glyph's cell that is nearest to the start edge.
  public mutating func draw(_ glyph: Glyph, at point: Point, style: Style) {
    guard (0..<size.rows).contains(point.row) else { return }
    put(glyph, at: physicalColumn(point.column, span: glyph.width), row: point.row, style)
  }

  /// Draws a line that has been put into the order of the screen and takes so many columns, from `point` on.
  public mutating func draw(_ glyphs: [Glyph], columns: Int, at point: Point, style: Style) {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return }
    put(glyphs, at: physicalColumn(point.column, span: columns), row: point.row, columns: columns, style)
  }
}
