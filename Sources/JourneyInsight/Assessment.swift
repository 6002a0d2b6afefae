public import JourneyModel

/// What is known about how well one touchpoint serves the customer.
public struct Assessment: Hashable, Sendable {
  /// The room's judgement, 1…5: the median of the ballots, else what was set.
  public let judged: Double?
  /// How far the ballots lie apart, 0…4, or nil without at least two.
  public let spread: Double?
  /// The customers' readings as one rating, 1…5.
  public let measured: Double?
  /// The employees' readings as one rating, 1…5; it never enters the rating itself.
  public let employees: Double?
  /// What the touchpoint must reach, 1…5.
  public let expected: Double
  /// How the rating stands to what is expected.
  public let level: Level
  /// What follows for a low touchpoint, unless people decide otherwise.
  public let proposal: Verdict?

  /// The rating, 1…5: measured where there is a measurement, else judged.
  public var rating: Double? { measured ?? judged }

  /// Judged − measured, −4…4, where there are both: how far opinion is from fact.
  public var gap: Double? {
    guard let judged, let measured else { return nil }
    return judged - measured
  }

  /// Whether the ballots lie two steps or more apart.
  public var lacksAgreement: Bool { (spread ?? 0) >= 2 }

  /// Assesses a touchpoint by the rules of its map.
  public init(of touchpoint: borrowing Touchpoint, by rules: JudgingRules) {
    let ballots = touchpoint.ballots.isEmpty ? [] : touchpoint.ballots.map(\.value).sorted()
    let evidence = touchpoint.evidence
    judged = ballots.isEmpty ? touchpoint.effectiveness?.value : median(ofSorted: ballots)
    spread = ballots.count < 2 ? nil : ballots[ballots.count - 1] - ballots[0]
    measured = evidence.isEmpty ? nil : weightedMean(of: evidence.filter { !$0.isFromEmployees }, by: rules)
    employees = evidence.isEmpty ? nil : weightedMean(of: evidence.filter(\.isFromEmployees), by: rules)
    expected = (touchpoint.expected ?? rules.standard).value
    level = Level(rating: measured ?? judged, expected: expected)
    proposal = level.isLow ? (touchpoint.necessary ? .improve : .remove) : nil
  }
}

/// The middle value, or the mean of the two middle ones.
private func median(ofSorted values: [Double]) -> Double {
  let middle = values.count / 2
  return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
}

/// The mean of the latest reading of each source and measure, weighted, or nil without any that counts.
private func weightedMean(of readings: [Evidence], by rules: JudgingRules) -> Double? {
  var latest: [Evidence] = []
  for reading in readings where reading.weight > 0 && rules.rating(of: reading) != nil {
    let rival = latest.firstIndex { $0.source == reading.source && $0.measure == reading.measure }
    guard let rival else {
      latest.append(reading)
      continue
    }
    // Of two of one day, or without a day, the one written down later stands.
    if reading.date >= latest[rival].date { latest[rival] = reading }
  }
  // Weights count relative to the heaviest, lest the sum of very large ones be no number any more; the division is by
  // a power of two, which rounds nothing.
  guard let unit = latest.map(\.weight.binade).max() else { return nil }
  let weights = latest.reduce(0) { $0 + $1.weight / unit }
  return latest.reduce(0) { $0 + $1.weight / unit * (rules.rating(of: $1) ?? 0) } / weights
}

extension Evidence {
  fileprivate var isFromEmployees: Bool { voice == .known(.employee) }
}
