/// A share with what it may be in truth, where it was counted on a sample: the 95 % interval of E. Wilson (“Probable
/// Inference, the Law of Succession, and Statistical Inference”, Journal of the American Statistical Association 22, 1927).
public struct ShareInterval: Hashable, Sendable {
  /// How many of how many.
  public let count, of: Int
  /// The share that was counted; 0 of none.
  public let share: Double
  /// The bounds of the interval; 0 and 1 of none.
  public let low, high: Double

  /// Under so many cases a share says too little to be compared.
  public static let fewest = 30
  /// How many standard deviations hold 95 %.
  private static let deviations = 1.959_963_984_540_054

  /// The share of so many among so many.
  public init(_ count: Int, of total: Int) {
    (self.count, of) = (count, total)
    guard total > 0 else {
      (share, low, high) = (0, 0, 1)
      return
    }
    let (n, z) = (Double(total), Self.deviations)
    let p = Double(count) / n
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    share = p
    low = count == 0 ? 0 : max(0, middle - half)
    high = count == total ? 1 : min(1, middle + half)
  }

  /// Whether it was counted on fewer cases than say something.
  public var isTooFew: Bool { of < Self.fewest }
}

/// By how much one share is above another, with a 95 % interval: method 10 of R. Newcombe (“Interval Estimation for the
/// Difference between Independent Proportions”, Statistics in Medicine 17, 1998), which is made of two Wilson intervals.
public struct ShareDifference: Hashable, Sendable {
  /// The share, and what it is compared with.
  public let share, other: ShareInterval
  /// The difference in parts of 1, and the bounds of its interval.
  public let value, low, high: Double

  /// What a share has more than another.
  public init(_ share: ShareInterval, minus other: ShareInterval) {
    (self.share, self.other) = (share, other)
    value = share.share - other.share
    func length(_ one: Double, _ two: Double) -> Double { (one * one + two * two).squareRoot() }
    low = value - length(share.share - share.low, other.high - other.share)
    high = value + length(share.high - share.share, other.share - other.low)
  }

  /// Whether one of both was counted on fewer cases than say something.
  public var isTooFew: Bool { share.isTooFew || other.isTooFew }
  /// Whether the interval is all above or all below nothing.
  public var isClear: Bool { !isTooFew && (low > 0 || high < 0) }
}
