/// How a touchpoint's rating stands to what customers expect.
public enum Level: String, CaseIterable, Hashable, Sendable {
  /// Two steps or more below what is expected.
  case critical
  /// Below what is expected, by less than two steps.
  case low
  /// At what is expected, or less than one step above.
  case ok
  /// One step or more above what is expected.
  case strong
  /// Neither judged nor measured.
  case unrated

  /// The level of a rating, 1…5 or nil, against what is expected, 1…5.
  ///
  /// Unrounded values are compared: critical ⇔ expected − rating ≥ 2, low ⇔ rating < expected,
  /// strong ⇔ rating − expected ≥ 1.
  public init(rating: Double?, expected: Double) {
    guard let rating else {
      self = .unrated
      return
    }
    if expected - rating >= 2 {
      self = .critical
    } else if rating < expected {
      self = .low
    } else {
      self = rating - expected >= 1 ? .strong : .ok
    }
  }

  /// Whether the touchpoint serves less well than it should: low, which includes critical.
  public var isLow: Bool { self == .low || self == .critical }
}
