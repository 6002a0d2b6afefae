/// By how much the mean of some readings is above that of others, with a 95 % interval: B. L. Welch (“The Generalization of
/// ‘Student's’ Problem when Several Different Population Variances are Involved”, Biometrika 34, 1947).
public struct MeanDifference: Hashable, Sendable {
  /// The means, and of how many readings.
  public let before, after: Double
  /// How many readings there are on either side.
  public let countBefore, countAfter: Int
  /// The difference, and the bounds of its interval.
  public let value, low, high: Double

  /// With fewer readings on a side an interval would say nothing.
  public static let fewest = 3

  /// The difference of two samples; nil where one is empty.
  public init?(before earlier: [Double], after later: [Double]) {
    guard !earlier.isEmpty, !later.isEmpty else { return nil }
    (countBefore, countAfter) = (earlier.count, later.count)
    (before, after) = (Self.mean(earlier), Self.mean(later))
    value = after - before
    guard earlier.count >= Self.fewest, later.count >= Self.fewest else {
      (low, high) = (-.infinity, .infinity)
      return
    }
    let one = Self.variance(earlier) / Double(earlier.count)
    let other = Self.variance(later) / Double(later.count)
    guard one + other > 0 else {
      (low, high) = (value, value)
      return
    }
    let parts = one * one / Double(earlier.count - 1) + other * other / Double(later.count - 1)
    let half = Self.quantile((one + other) * (one + other) / parts) * (one + other).squareRoot()
    (low, high) = (value - half, value + half)
  }

  /// Whether there are fewer readings than say something.
  public var isTooFew: Bool { countBefore < Self.fewest || countAfter < Self.fewest }
  /// Whether the interval is all above or all below nothing.
  public var isClear: Bool { !isTooFew && (low > 0 || high < 0) }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private static func variance(_ values: [Double]) -> Double {
    let mean = mean(values)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }

  /// Student's 97.5 % quantile, by the expansion of R. A. Fisher and E. A. Cornish; from two degrees of freedom on.
  static func quantile(_ freedom: Double) -> Double {
    let (z, n) = (1.959_963_984_540_054, freedom)
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    let first = (z3 + z) / (4 * n)
    let second = (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
    let third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
    return z + first + second + third
  }
}
