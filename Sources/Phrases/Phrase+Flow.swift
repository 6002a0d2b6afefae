// What the flow says: where customers come from and go to.

extension Phrase {
  /// “Come from (…)”
  public static func flowFrom(_ count: Int) -> Phrase { Phrase("flowFrom", .count(count)) }

  /// “Go to (…)”
  public static func flowTo(_ count: Int) -> Phrase { Phrase("flowTo", .count(count)) }

  /// “the journey begins here”
  public static var flowBegins: Phrase { Phrase("flowBegins") }

  /// “the journey ends here”
  public static var flowEnds: Phrase { Phrase("flowEnds") }

  /// “the journey can begin here”
  public static var flowCanBegin: Phrase { Phrase("flowCanBegin") }

  /// “customers leave here”
  public static var flowLeaves: Phrase { Phrase("flowLeaves") }

  /// “before it in order”
  public static var flowPrevious: Phrase { Phrase("flowPrevious") }

  /// “next in order”
  public static var flowNext: Phrase { Phrase("flowNext") }

  /// “the other …”
  public static func flowRest(_ percent: String) -> Phrase { Phrase("flowRest", .text(percent)) }

  /// “back”
  public static var flowBack: Phrase { Phrase("flowBack") }

  /// “together …”
  public static func flowTooMany(_ percent: String) -> Phrase { Phrase("flowTooMany", .text(percent)) }

  /// “together only …”
  public static func flowTooFew(_ percent: String) -> Phrase { Phrase("flowTooFew", .text(percent)) }

  /// “The order of the journey is changed by moving touchpoints”
  public static var flowOrderStays: Phrase { Phrase("flowOrderStays") }

  /// “Where to from …? Nothing: they leave”
  public static func askTransitionTo(_ subject: String) -> Phrase {
    Phrase("askTransitionTo", .text(subject))
  }

  /// “Whence to …? Nothing: the journey can begin there”
  public static func askTransitionFrom(_ subject: String) -> Phrase {
    Phrase("askTransitionFrom", .text(subject))
  }

  /// “the name of a touchpoint, or nothing”
  public static var hintTouchpoint: Phrase { Phrase("hintTouchpoint") }

  /// “No touchpoint is called “…””
  public static func noTouchpointCalled(_ name: String) -> Phrase {
    Phrase("noTouchpointCalled", .text(name))
  }

  /// “… → …”
  public static func wayFromTo(_ from: String, _ to: String) -> Phrase {
    Phrase("wayFromTo", .text(from), .text(to))
  }

  /// “into the journey at …”
  public static func wayIn(_ to: String) -> Phrase { Phrase("wayIn", .text(to)) }

  /// “out of the journey at …”
  public static func wayOut(_ from: String) -> Phrase { Phrase("wayOut", .text(from)) }
}
