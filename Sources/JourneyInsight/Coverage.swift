public import JourneyModel

/// How much of a map has been filled in: for each aspect, how many touchpoints say something on it.
public struct Coverage: Hashable, Sendable {
  /// What a touchpoint can say something on.
  public enum Aspect: String, CaseIterable, Sendable {
    /// It has an owner.
    case owner
    /// It is rated: judged or measured.
    case rating
    /// Customers' readings make a rating.
    case measurement
    /// It has a business reason.
    case reason
    /// Evidence that was asked for.
    case solicited
    /// Evidence that came unasked.
    case unsolicited
    /// Evidence in which customers speak, which is so where nobody says who does.
    case customer
    /// Evidence in which employees speak.
    case employee
  }

  /// How many touchpoints the map has.
  public private(set) var touchpoints = 0
  /// The stages without touchpoints, in order.
  public let stagesWithoutTouchpoints: [Stage.ID]
  /// Whether no stage's phase is `after`, the one most often forgotten; also true of a map without stages.
  public let lacksAfter: Bool
  private var counts: [Aspect: Int] = [:]

  /// The coverage of a map.
  ///
  /// Evidence is any reading or quotation whose weight is above 0.
  public init(of map: JourneyMap) {
    stagesWithoutTouchpoints = map.stages.filter(\.touchpoints.isEmpty).map(\.id)
    lacksAfter = !map.stages.contains { $0.phase == .known(.after) }
    let rules = JudgingRules(of: map)
    for stage in map.stages {
      for position in stage.touchpoints.indices { add(stage.touchpoints[position], by: rules) }
    }
  }

  /// How many touchpoints say something on an aspect.
  public func count(of aspect: Aspect) -> Int { counts[aspect] ?? 0 }

  /// The part of the touchpoints that say something on an aspect, 0…1, or nil on a map without touchpoints.
  public func share(of aspect: Aspect) -> Double? {
    touchpoints == 0 ? nil : Double(count(of: aspect)) / Double(touchpoints)
  }

  private mutating func add(_ touchpoint: borrowing Touchpoint, by rules: JudgingRules) {
    touchpoints += 1
    let assessment = Assessment(of: touchpoint, by: rules)
    let evidence = touchpoint.evidence.filter(\.counts)
    for aspect in Aspect.allCases {
      let isCovered =
        switch aspect {
        case .owner: !touchpoint.owner.isBlank
        case .rating: assessment.rating != nil
        case .measurement: assessment.measured != nil
        case .reason: !touchpoint.reasons.isEmpty
        case .solicited: evidence.contains { $0.kind == .known(.solicited) }
        case .unsolicited: evidence.contains { $0.kind == .known(.unsolicited) }
        case .customer: evidence.contains { $0.isFrom(.customer) }
        case .employee: evidence.contains { $0.isFrom(.employee) }
        }
      if isCovered { counts[aspect, default: 0] += 1 }
    }
  }
}
