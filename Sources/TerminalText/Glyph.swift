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
    self.init(text: LetterTexts.text(of: scalar), width: 1)
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

/// The texts of the scalars that are drawn most, made once: looking one up takes a tenth of making it.
private enum LetterTexts {
  private static let arabic = texts(of: 0x600..<0x700)
  private static let forms = texts(of: 0xFB50..<0xFF00)

  static func text(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x600..<0x700: arabic[Int(scalar.value) - 0x600]
    case 0xFB50..<0xFF00: forms[Int(scalar.value) - 0xFB50]
    default: String(scalar)
    }
  }

  private static func texts(of values: Range<UInt32>) -> [String] {
    values.map { String(Unicode.Scalar($0) ?? .replacement) }
  }
}
