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
  public func name(ofCandidate ref: String) -> String? { names(ofCandidates: [ref])[ref] }

  /// What people know candidates of votes by, in one walk through the map; those that are not there any more are left out.
  public func names(ofCandidates refs: Set<String>) -> [String: String] {
    var names: [String: String] = [:]
    for ref in refs { names[ref] = touchpoint(Identifier(ref))?.name }
    guard names.count < refs.count else { return names }
    func note(_ id: String, _ text: String) { if refs.contains(id), names[id] == nil { names[id] = text } }
    for stage in stages {
      for position in stage.touchpoints.indices {
        for pain in stage.touchpoints[position].pains { note(pain.id.text, pain.text) }
        for opportunity in stage.touchpoints[position].opportunities {
          note(opportunity.id.text, opportunity.text)
        }
      }
    }
    for opportunity in opportunities { note(opportunity.id.text, opportunity.text) }
    return names
  }
}
