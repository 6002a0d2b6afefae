// What the status line says while a text is being written, and what the keys do there.

extension Phrase {
  /// “The text runs from left to right now; … lets its letters decide again”
  public static func nowLeftToRight(_ key: String) -> Phrase { Phrase("nowLeftToRight", .text(key)) }

  /// “The text runs from right to left now; … lets its letters decide again”
  public static func nowRightToLeft(_ key: String) -> Phrase { Phrase("nowRightToLeft", .text(key)) }

  /// “The letters decide which way the text runs”
  public static var firstLetterDecides: Phrase { Phrase("firstLetterDecides") }

  /// “Numbers, dates and paths always run from left to right”
  public static var alwaysLeftToRight: Phrase { Phrase("alwaysLeftToRight") }

  /// “Alt-C copy | Alt-X cut | Delete remove | …”
  public static var hintsSelectedText: Phrase { Phrase("hintsSelectedText") }
}
