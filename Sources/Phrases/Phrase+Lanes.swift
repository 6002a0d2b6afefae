// What the lanes say.

extension Phrase {
  /// “Touchpoints”
  public static var laneTouchpoints: Phrase { Phrase("laneTouchpoints") }

  /// “Owners”
  public static var laneOwners: Phrase { Phrase("laneOwners") }

  /// “+… more”
  public static func lanesMore(_ count: Int) -> Phrase { Phrase("lanesMore", .count(count)) }

  /// “+… above”
  public static func lanesAbove(_ count: Int) -> Phrase { Phrase("lanesAbove", .count(count)) }

  /// “+… below”
  public static func lanesBelow(_ count: Int) -> Phrase { Phrase("lanesBelow", .count(count)) }

  /// “There is nothing to write here”
  public static var nothingToEditHere: Phrase { Phrase("nothingToEditHere") }

  /// “That is a pain of “…” already”
  public static func frictionIsPain(_ touchpoint: String) -> Phrase {
    Phrase("frictionIsPain", .text(touchpoint))
  }
}
