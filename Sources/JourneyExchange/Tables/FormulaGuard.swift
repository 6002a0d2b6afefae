/// What stands behind a semicolon or a line end within a text and begins like a formula: a spreadsheet that parts fields
/// otherwise than we do would take it for one. It gets an apostrophe in front, and one more than it has, so that the text
/// can be given back.
enum FormulaGuard {
  /// A text with the apostrophes.
  static func guarded(_ text: String) -> String { changed(text) { $0.append("'") } }

  /// The text without them.
  static func unguarded(_ text: String) -> String { changed(text) { if $0.last == "'" { $0.removeLast() } } }

  /// A text with a change made before each such beginning, behind the apostrophes that stand there.
  private static func changed(_ text: String, _ change: (inout [Unicode.Scalar]) -> Void) -> String {
    guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x0A }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result: [Unicode.Scalar] = []
    var isBehindSeparator = false
    for (index, scalar) in scalars.enumerated() {
      if isBehindSeparator, scalar != "'" {
        isBehindSeparator = false
        if begins(at: index, of: scalars) { change(&result) }
      }
      result.append(scalar)
      if scalar == ";" || scalar == "\n" { isBehindSeparator = true }
    }
    return String(String.UnicodeScalarView(result))
  }

  /// Whether a formula can begin there. A sign before something else, as in `;-)`, begins none.
  private static func begins(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "-", "\u{FF0B}", "\u{FF0D}":
      guard scalars.indices.contains(index + 1) else { return false }
      let next = scalars[index + 1]
      return next.properties.isAlphabetic || next.properties.numericType != nil
        || "=+-@(\"'".unicodeScalars.contains(next)
    default: return false
    }
  }
}
