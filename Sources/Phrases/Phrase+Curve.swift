// What the curve says.

extension Phrase {
  /// “All”
  public static var curveOverall: Phrase { Phrase("curveOverall") }

  /// “judged”
  public static var curveJudged: Phrase { Phrase("curveJudged") }

  /// “measured”
  public static var curveMeasured: Phrase { Phrase("curveMeasured") }

  /// “The values of …”
  public static func curveShows(_ line: String) -> Phrase { Phrase("curveShows", .text(line)) }

  /// “How customers feel”
  public static var curveOfEmotion: Phrase { Phrase("curveOfEmotion") }

  /// “How well touchpoints serve”
  public static var curveOfEffectiveness: Phrase { Phrase("curveOfEffectiveness") }

  /// “Nobody was asked yet”
  public static var curveNothing: Phrase { Phrase("curveNothing") }

  /// “mean …, lowest …”
  public static func curveStage(mean: String, lowest: String) -> Phrase {
    Phrase("curveStage", .text(mean), .text(lowest))
  }

  /// “mean …”
  public static func curveMean(_ value: String) -> Phrase { Phrase("curveMean", .text(value)) }

  /// “lowest …”
  public static func curveLowest(_ value: String) -> Phrase { Phrase("curveLowest", .text(value)) }

  /// “largest drop …”
  public static func curveDrop(_ value: String) -> Phrase { Phrase("curveDrop", .text(value)) }

  /// “peak–end …”
  public static func curvePeakEnd(_ value: String) -> Phrase { Phrase("curvePeakEnd", .text(value)) }

  /// “…: emotion …, yet rated …”
  public static func curveContradiction(_ name: String, emotion: String, rating: String) -> Phrase {
    Phrase("curveContradiction", .text(name), .text(emotion), .text(rating))
  }

  /// “… contradictions”
  public static func curveContradictions(_ count: Int) -> Phrase {
    Phrase("curveContradictions", .count(count))
  }
}
