/// The dots that things got, by the identifiers of the things.
///
/// What has been voted on has the dots of the latest round that named it; what has not has what stands with it.
public struct Votes: Sendable {
  private var dots: [String: Int] = [:]

  /// What the rounds of a map say. Of rounds of one day the later in the file is the later; one without a day is older than
  /// any with one.
  public init(in map: JourneyMap) {
    let rounds = map.votings.enumerated().sorted { one, other in
      (one.element.date, one.offset) < (other.element.date, other.offset)
    }
    for round in rounds.map(\.element) {
      for candidate in round.candidates { dots[candidate.ref] = candidate.dots }
    }
  }

  /// The dots of a touchpoint.
  public func of(_ touchpoint: Touchpoint) -> Int { dots[touchpoint.id.text] ?? touchpoint.votes }
  /// The dots of a pain.
  public func of(_ pain: Pain) -> Int { dots[pain.id.text] ?? pain.votes }
  /// The dots of an opportunity.
  public func of(_ opportunity: Opportunity) -> Int { dots[opportunity.id.text] ?? opportunity.votes }
}

extension JourneyMap {
  /// What people know a candidate of a vote by; nil for one that is not there any more.
  public func name(ofCandidate ref: String) -> String? {
    if let touchpoint = touchpoint(Identifier(ref)) { return touchpoint.name }
    for stage in stages {
      for position in stage.touchpoints.indices {
        let touchpoint = stage.touchpoints[position]
        if let pain = touchpoint.pains.first(where: { $0.id.text == ref }) { return pain.text }
        if let found = touchpoint.opportunities.first(where: { $0.id.text == ref }) { return found.text }
      }
    }
    return opportunities.first { $0.id.text == ref }?.text
  }
}
