extension Touchpoint {
  /// The room's judgement: the median of the ballots, where there are any, whatever ``effectiveness`` says; else that.
  public var judged: Rating? { ballots.isEmpty ? effectiveness : Rating.median(of: ballots) }
}

extension Rating {
  /// The middle one of some ratings, or the mean of the two middle ones; nil of none.
  public static func median(of ratings: [Rating]) -> Rating? {
    guard !ratings.isEmpty else { return nil }
    let sorted = ratings.sorted()
    let (lower, upper) = (sorted[(sorted.count - 1) / 2].value, sorted[sorted.count / 2].value)
    return Rating(clamping: (lower + upper) / 2)
  }
}
