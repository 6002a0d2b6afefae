// Changing something all over the map, two maps beside each other, and readings over time.

extension Phrase {
  /// “Replace “app” with “website””
  public static func replacementTitle(_ old: String, _ new: String) -> Phrase {
    Phrase("replacementTitle", .text(old), .text(new))
  }

  /// “3 texts would change. Enter changes them all, …”
  public static func replacementCount(_ count: Int) -> Phrase { Phrase("replacementCount", .count(count)) }

  /// “2 more are left as they are: …”
  public static func replacementRefused(_ count: Int) -> Phrase {
    Phrase("replacementRefused", .count(count))
  }

  /// “Owner: Ali → Huda”
  public static func replacementLine(_ field: Phrase, _ old: String, _ new: String) -> Phrase {
    Phrase("replacementLine", .phrase(field), .text(old), .text(new))
  }

  /// “Nothing was replaced”
  public static var nothingReplaced: Phrase { Phrase("nothingReplaced") }

  /// “Enter replace all | Esc leave it | …”
  public static var hintsReplacements: Phrase { Phrase("hintsReplacements") }

  /// “csat %: 60 ▁▅█ 78, 2026-01-31 to 2026-08-31”
  public static func trend(
    _ measure: String, from first: String, _ line: String, to last: String, _ start: String, _ end: String
  ) -> Phrase {
    Phrase("trend", .text(measure), .text(first), .text(line), .text(last), .text(start), .text(end))
  }

  /// “4 more fields”
  public static func moreFields(_ count: Int) -> Phrase { Phrase("moreFields", .count(count)) }

  /// “now”: the name of the map that is being edited, beside another one.
  public static var comparisonNow: Phrase { Phrase("comparisonNow") }

  /// “Nothing differs here”
  public static var comparisonSame: Phrase { Phrase("comparisonSame") }

  /// “Up/Down go | n next change | …”
  public static var hintsComparison: Phrase { Phrase("hintsComparison") }
}
