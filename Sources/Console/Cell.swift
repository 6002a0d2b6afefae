/// One cell of a canvas, as it is read.
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
}

/// One cell of a canvas, as it is kept: eight bytes without a reference, so that a picture is made, compared and thrown
/// away at the price of its bytes.
public struct PackedCell: Hashable, Sendable {
  /// The scalar that stands in it; 0 in the second half of a wide glyph; from ``firstCluster`` on the number of a text of
  /// several scalars, which its canvas keeps.
  var glyph: UInt32
  /// How it looks.
  public internal(set) var style: Style

  static let half: UInt32 = 0
  static let space: UInt32 = 0x20
  static let firstCluster: UInt32 = 0x8000_0000

  static func blank(_ style: Style) -> PackedCell { PackedCell(glyph: space, style: style) }

  /// Whether it is the second half of a wide glyph.
  public var isHalf: Bool { glyph == Self.half }
  /// Whether several scalars stand in it, which its canvas tells.
  public var isCluster: Bool { glyph >= Self.firstCluster }
  /// The scalar that stands in it; nil where none or several do.
  public var scalar: Unicode.Scalar? { isHalf ? nil : Unicode.Scalar(glyph) }
}
