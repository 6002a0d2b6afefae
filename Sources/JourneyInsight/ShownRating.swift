/// A rating, 1…5, or a mean of ratings, as people are shown it: with one decimal that never contradicts its level.
///
/// Rounded alone, 2.96 where 3 is expected would be called low and read “3”. Where rounding half away from zero leads to
/// another level, the nearest tenth on this side of the border is shown: “2.9”.
public struct ShownRating: Hashable, Sendable {
  /// The rating, unrounded.
  public let value: Double
  /// The rating in tenths.
  public let tenths: Int
  /// Whether the tenth is shown where it is 0, too: always, unless the rating is a whole number that somebody gave.
  public let showsTenth: Bool

  /// A rating against what is expected, 1…5.
  public init(_ rating: Double, expected: Double) {
    let level = Level(rating: rating, expected: expected)
    let nearest = Int((rating * 10).rounded())
    value = rating
    tenths =
      [nearest, nearest - 1, nearest + 1].first {
        Level(rating: Double($0) / 10, expected: expected) == level
      }
      ?? nearest
    showsTenth = rating != rating.rounded()
  }

  /// A mean of ratings, which has no level.
  public init(mean: Double) {
    value = mean
    tenths = Int((mean * 10).rounded())
    showsTenth = true
  }
}

extension Assessment {
  /// The rating as it is shown, or nil without one.
  public var shown: ShownRating? { rating.map { ShownRating($0, expected: expected) } }
}
