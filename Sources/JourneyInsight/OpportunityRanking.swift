public import JourneyModel

/// Where an opportunity stands among all, by what it is worth and what it takes.
public enum OpportunityGroup: String, CaseIterable, Comparable, Sendable {
  /// Worth much for little: do it first.
  case first
  /// Worth much and takes much: plan it.
  case plan
  /// Worth little for little: fill a gap with it.
  case fillIn
  /// Worth little and takes much: leave it.
  case leave
  /// Nobody said what it is worth, or what it takes.
  case unscored

  /// Orders groups as they are looked at.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Opportunity {
  /// What it is worth, 1…5: the mean of the two values that were given, or the one; nil where none was.
  public var value: Double? {
    let values = [customerValue, businessValue].compactMap { $0.map { Double($0.value) } }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Its group: worth much from 3 on, takes much from 3 on.
  public var group: OpportunityGroup {
    guard let value, let effort = effort.map({ Double($0.value) }) else { return .unscored }
    return switch (value >= 3, effort >= 3) {
    case (true, false): .first
    case (true, true): .plan
    case (false, false): .fillIn
    case (false, true): .leave
    }
  }
}

extension Opportunity {
  /// The class of the worst pain of its touchpoint that it would end; nil where it ends none.
  public func worstPain(of touchpoint: borrowing Touchpoint) -> PainClass? {
    let isMomentOfTruth = touchpoint.momentOfTruth
    let ended = touchpoint.pains.filter { pains.contains($0.id) }
    return ended.compactMap { $0.priority(isMomentOfTruth: isMomentOfTruth)?.painClass }.min()
  }
}

/// An opportunity with where it belongs.
public struct RankedOpportunity: Hashable, Sendable {
  /// The touchpoint that it belongs to; nil for one of the map itself.
  public let touchpoint: Touchpoint.ID?
  /// The opportunity.
  public let opportunity: Opportunity
  /// Its group.
  public var group: OpportunityGroup { opportunity.group }
  /// The class of the worst pain that it would end; nil where it ends none that is scored.
  public let worstPain: PainClass?

  /// All opportunities of a map: by group, then by value less effort, votes, the worst pain that each would end, and the
  /// order of the journey, those of the map last.
  public static func all(of map: JourneyMap) -> [RankedOpportunity] {
    var found: [RankedOpportunity] = []
    for stage in map.stages {
      for position in stage.touchpoints.indices where !stage.touchpoints[position].opportunities.isEmpty {
        let touchpoint = stage.touchpoints[position]
        found += touchpoint.opportunities.map { RankedOpportunity($0, of: touchpoint) }
      }
    }
    found += map.opportunities.map { RankedOpportunity(touchpoint: nil, opportunity: $0, worstPain: nil) }
    let votes = Votes(in: map)
    return found.map { ($0, $0.order(votes)) }.enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
  }

  private init(_ opportunity: Opportunity, of touchpoint: Touchpoint) {
    self.init(
      touchpoint: touchpoint.id, opportunity: opportunity, worstPain: opportunity.worstPain(of: touchpoint))
  }

  private init(touchpoint: Touchpoint.ID?, opportunity: Opportunity, worstPain: PainClass?) {
    self.touchpoint = touchpoint
    self.opportunity = opportunity
    self.worstPain = worstPain
  }

  /// What the order goes by, the smaller first.
  private func order(_ votes: Votes) -> Order {
    let gain = (opportunity.value ?? 0) - Double(opportunity.effort?.value ?? 0)
    let pain = worstPain.flatMap { PainClass.allCases.firstIndex(of: $0) } ?? PainClass.allCases.count
    return Order(group: group, gain: -gain, votes: -votes.of(opportunity), pain: pain)
  }

  private struct Order: Comparable {
    let group: OpportunityGroup
    let gain: Double
    let votes: Int
    let pain: Int

    static func < (one: Order, other: Order) -> Bool {
      (one.group, one.gain, one.votes, one.pain) < (other.group, other.gain, other.votes, other.pain)
    }
  }
}
