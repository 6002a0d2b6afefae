/// What stands in one or two cells of a terminal: text that is safe to write there.
public struct Glyph: Hashable, Sendable {
  /// A base scalar with at most three scalars that take no column: its marks and, in the ordering
  /// ``TextOrdering/terminal``, what steers the terminal. For a flag, its two regional indicators.
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

extension Glyph {
  /// How many scalars without a column ncurses keeps in a cell.
  static let mostMarks = 3

  /// A scalar of one column.
  init(_ scalar: Unicode.Scalar) {
    self.init(text: String(scalar), width: 1)
  }

  /// The same glyph with another base under its marks.
  func with(base: Unicode.Scalar) -> Glyph {
    Glyph(text: String(base) + String(marks), width: width, isPlaceholder: isPlaceholder)
  }

  /// The same glyph with more marks; those that a cell cannot hold are left out.
  func adding(_ more: Substring.UnicodeScalarView) -> Glyph {
    guard !more.isEmpty else { return self }
    var text = text
    text.unicodeScalars.append(contentsOf: more.prefix(max(Self.mostMarks - marks.count, 0)))
    return Glyph(text: text, width: width, isPlaceholder: isPlaceholder)
  }

  /// The same glyph with a scalar at its end that takes no column and is more important than any mark.
  func ending(with scalar: Unicode.Scalar) -> Glyph {
    var kept = text.unicodeScalars
    if marks.count >= Self.mostMarks { kept.removeLast(marks.count - Self.mostMarks + 1) }
    kept.append(scalar)
    return Glyph(text: String(kept), width: width, isPlaceholder: isPlaceholder)
  }

  /// The scalars on its base.
  var marks: Substring.UnicodeScalarView { text.unicodeScalars.dropFirst() }
}
