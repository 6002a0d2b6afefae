public import JourneyModel

/// What is known about how well one touchpoint serves the customer.
public struct Assessment: Hashable, Sendable {
  /// The room's judgement, 1…5: the median of the ballots, else what was set; see ``Touchpoint/judged``.
  public let judged: Double?
  /// How far the ballots lie apart, 0…4, or nil without at least two.
  public let spread: Double?
  /// The customers' readings as one rating, 1…5: of each source and measure the latest, each counted by the rules, and of
  /// these the mean by weight, Σ weight · rating / Σ weight (ours).
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
  ///
  /// What a weight of 0 sets aside, a reading outside its measure's range and one in a voice that this version does not
  /// know count for nothing here.
  public init(of touchpoint: borrowing Touchpoint, by rules: borrowing JudgingRules) {
    let evidence = touchpoint.evidence
    judged = touchpoint.judged?.value
    spread = touchpoint.ballots.count < 2 ? nil : distance(between: touchpoint.ballots)
    measured = evidence.isEmpty ? nil : weightedMean(of: evidence, in: .customer, by: rules)
    employees = evidence.isEmpty ? nil : weightedMean(of: evidence, in: .employee, by: rules)
    expected = (touchpoint.expected ?? rules.standard).value
    level = Level(rating: measured ?? judged, expected: expected)
    proposal = level.isLow ? (touchpoint.necessary ? .improve : .remove) : nil
  }
}

/// The largest of some ballots − the smallest.
private func distance(between ballots: [Rating]) -> Double {
  (ballots.max()?.value ?? 0) - (ballots.min()?.value ?? 0)
}

/// The mean of the latest reading of each source and measure in a voice, weighted, or nil without any that counts.
private func weightedMean(of evidence: [Evidence], in voice: Voice, by rules: borrowing JudgingRules)
  -> Double?
{
  // Field by field: a reading is too large a value to be copied for a look at it.
  var latest: [(place: Int, rating: Double)] = []
  for place in evidence.indices where evidence[place].weight > 0 && voice.isHeard(in: evidence[place].voice) {
    let measure = evidence[place].measure.scored
    guard let rating = rules.rating(of: evidence[place].value, measure) else { continue }
    let rival = latest.firstIndex {
      evidence[$0.place].source == evidence[place].source && evidence[$0.place].measure.scored == measure
    }
    guard let rival else {
      latest.append((place, rating))
      continue
    }
    if Evidence.isDate(evidence[place].date, at: evidence[latest[rival].place].date) {
      latest[rival] = (place, rating)
    }
  }
  // Weights count relative to the heaviest, lest the sum of very large ones be no number any more; the division is by
  // a power of two, which rounds nothing.
  guard let unit = latest.map({ evidence[$0.place].weight.binade }).max() else { return nil }
  let weights = latest.reduce(0) { $0 + evidence[$1.place].weight / unit }
  return latest.reduce(0) { $0 + evidence[$1.place].weight / unit * $1.rating } / weights
}
