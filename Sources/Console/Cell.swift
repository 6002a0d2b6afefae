/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// What stands in it; empty in the second half of a wide glyph.
  public var text: String
  /// How it looks.
  public var style: Style

  /// A cell holding `text`.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  static func blank(_ style: Style) -> Cell {
    Cell(text: " ", style: style)
  }
}
