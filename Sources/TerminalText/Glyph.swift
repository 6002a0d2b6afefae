/// What stands in one or two cells of a terminal: text that is safe to write there.
public struct Glyph: Hashable, Sendable {
  /// A base scalar with at most three marks; for a flag, its two regional indicators.
  public let text: String
  /// Columns taken: 1 or 2.
  public let width: Int
  /// Whether the glyph stands for a control or another scalar that must not reach the terminal; drawn dim.
  public let isPlaceholder: Bool

  /// A glyph of `width` columns.
  public init(text: String, width: Int, isPlaceholder: Bool = false) {
    self.text = text
    self.width = width
    self.isPlaceholder = isPlaceholder
  }
}
