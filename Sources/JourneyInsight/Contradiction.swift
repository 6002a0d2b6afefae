public import JourneyModel

/// A touchpoint where customers' feelings and its rating tell opposite stories: one of them is worth a second look.
public struct Contradiction: Hashable, Sendable {
  /// Which way the stories part.
  public enum Kind: String, CaseIterable, Sendable {
    /// Emotion −1 or below although the rating is 4 or above.
    case unhappyThoughServed
    /// Emotion 1 or above although the rating is critical.
    case happyThoughCritical
  }

  /// The touchpoint.
  public let touchpoint: Touchpoint.ID
  /// The curve's point over all, −2…2.
  public let emotion: Double
  /// The rating, 1…5: measured before judged.
  public let rating: Double
  /// Which way the stories part.
  public let kind: Kind

  /// The contradiction at a touchpoint, or nil where emotion and rating agree or one of them is missing.
  public init?(at touchpoint: borrowing Touchpoint, by rules: borrowing JudgingRules) {
    guard let emotion = EmotionCurve.value(of: touchpoint) else { return nil }
    let assessment = Assessment(of: touchpoint, by: rules)
    guard let rating = assessment.rating else { return nil }
    // A billionth for the mean of equal readings, which is not always quite the reading; see `Level`.
    if emotion <= -1, rating >= 4 - 1e-9 {
      kind = .unhappyThoughServed
    } else if emotion >= 1, assessment.level == .critical {
      kind = .happyThoughCritical
    } else {
      return nil
    }
    self.touchpoint = touchpoint.id
    self.emotion = emotion
    self.rating = rating
  }
}

/// The contradictions of a map in journey order.
public func contradictions(in map: JourneyMap) -> [Contradiction] {
  let rules = JudgingRules(of: map)
  return map.stages.flatMap { stage in
    stage.touchpoints.indices.compactMap { Contradiction(at: stage.touchpoints[$0], by: rules) }
  }
}
