// What stands on the screen besides names.

extension Phrase {
  /// “mean …”
  public static func mean(_ value: Double) -> Phrase {
    Phrase("mean", .decimal(value))
  }

  /// “… low”
  public static func lowCount(_ count: Int) -> Phrase {
    Phrase("lowCount", .count(count))
  }

  /// “… unrated”
  public static func unratedCount(_ count: Int) -> Phrase {
    Phrase("unratedCount", .count(count))
  }

  /// “… touchpoints”
  public static func touchpointCount(_ count: Int) -> Phrase {
    Phrase("touchpointCount", .count(count))
  }

  /// “capture”
  public static var capturing: Phrase { Phrase("capturing") }

  /// “empty”
  public static var emptyStage: Phrase { Phrase("emptyStage") }

  /// “nothing yet; … adds”
  public static func noTouchpoints(_ add: String) -> Phrase {
    Phrase("noTouchpoints", .text(add))
  }

  /// “Stage …”
  public static func newStageName(_ number: Int) -> Phrase {
    Phrase("newStageName", .count(number))
  }

  /// “a new stage”
  public static var newStage: Phrase { Phrase("newStage") }

  /// “#channel =3 @owner !pain”
  public static var signsHelp: Phrase { Phrase("signsHelp") }

  /// “+… more above”
  public static func moreAbove(_ count: Int) -> Phrase {
    Phrase("moreAbove", .count(count))
  }

  /// “+… more below”
  public static func moreBelow(_ count: Int) -> Phrase {
    Phrase("moreBelow", .count(count))
  }

  /// “An empty map”
  public static var emptyMap: Phrase { Phrase("emptyMap") }

  /// “…  adds stages, one a line | …  adds touchpoints | A pasted list becomes touchpoints; | lin…”
  public static func emptyMapHelp(_ stage: String, _ touchpoint: String) -> Phrase {
    Phrase("emptyMapHelp", .text(stage), .text(touchpoint))
  }

  /// “expected …”
  public static func expected(_ value: Double) -> Phrase {
    Phrase("expected", .decimal(value))
  }

  /// “rated …”
  public static func rated(_ value: Double) -> Phrase {
    Phrase("rated", .decimal(value))
  }

  /// “judged …”
  public static func judged(_ value: Double) -> Phrase {
    Phrase("judged", .decimal(value))
  }

  /// “measured …”
  public static func measured(_ value: Double) -> Phrase {
    Phrase("measured", .decimal(value))
  }

  /// “employees …”
  public static func employees(_ value: Double) -> Phrase {
    Phrase("employees", .decimal(value))
  }

  /// “gap …”
  public static func gap(_ value: String) -> Phrase {
    Phrase("gap", .text(value))
  }

  /// “no agreement”
  public static var noAgreement: Phrase { Phrase("noAgreement") }

  /// “owner …”
  public static func ownedBy(_ name: String) -> Phrase {
    Phrase("ownedBy", .text(name))
  }

  /// “emotion …”
  public static func feels(_ emotion: String) -> Phrase {
    Phrase("feels", .text(emotion))
  }

  /// “verdict: …”
  public static func decided(_ verdict: Phrase) -> Phrase {
    Phrase("decided", .phrase(verdict))
  }

  /// “proposal: …”
  public static func proposed(_ verdict: Phrase) -> Phrase {
    Phrase("proposed", .phrase(verdict))
  }

  /// “yes”
  public static var yes: Phrase { Phrase("yes") }

  /// “no”
  public static var no: Phrase { Phrase("no") }

  /// “…”
  public static func recordCount(_ count: Int) -> Phrase {
    Phrase("recordCount", .count(count))
  }

  /// “type to add to: …”
  public static func typeToAdd(_ field: Phrase) -> Phrase {
    Phrase("typeToAdd", .phrase(field))
  }

  /// “Help, type to filter:”
  public static var helpTitle: Phrase { Phrase("helpTitle") }

  /// “Command:”
  public static var paletteTitle: Phrase { Phrase("paletteTitle") }

  /// “No action has that name or key”
  public static var nothingMatches: Phrase { Phrase("nothingMatches") }

  /// “website, app, email, phone, chat, shop, branch, social, ad, print, person”
  public static var usualChannels: Phrase { Phrase("usualChannels") }
}
