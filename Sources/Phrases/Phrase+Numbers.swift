// Numbers, and what goes with them.

extension Phrase {
  /// A number with at most one decimal.
  public static func number(_ value: Double) -> Phrase {
    Phrase("number", .decimal(value))
  }

  /// “…: …”
  public static func failureAbout(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase("failureAbout", .text(name), .phrase(reason))
  }

  /// Two phrases, one behind the other.
  public static func both(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("both", .phrase(first), .phrase(second))
  }

  /// Two members of a list, one behind the other.
  public static func listed(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("listed", .phrase(first), .phrase(second))
  }
}
