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
  /// strong ⇔ rating − expected ≥ 1. A difference below a billionth counts as none: in binary fractions 4.1 and 2.1
  /// are not quite two apart, and the mean of equal readings is not always quite the reading.
  public init(rating: Double?, expected: Double) {
    guard let rating else {
      self = .unrated
      return
    }
    let hair = 1e-9
    let above = rating - expected
    if above <= -2 + hair {
      self = .critical
    } else if above <= -hair {
      self = .low
    } else {
      self = above >= 1 - hair ? .strong : .ok
    }
  }

  /// Whether the touchpoint serves less well than it should: low, which includes critical.
  public var isLow: Bool { self == .low || self == .critical }
}
