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
  /// In the order of the aspects.
  private var counts = Array(repeating: 0, count: Aspect.allCases.count)

  /// The coverage of a map.
  ///
  /// Evidence is any reading or quotation whose weight is above 0.
  public init(of map: JourneyMap) {
    self.init(stagesOf: map)
    let rules = JudgingRules(of: map)
    for stage in map.stages {
      stage.touchpoints.visit { add($0, Assessment(of: $0, by: rules)) }
    }
  }

  /// The coverage of a map whose touchpoints are still to be counted in.
  init(stagesOf map: JourneyMap) {
    stagesWithoutTouchpoints = map.stages.filter(\.touchpoints.isEmpty).map(\.id)
    lacksAfter = !map.stages.contains { $0.phase == .known(.after) }
  }

  /// How many touchpoints say something on an aspect.
  public func count(of aspect: Aspect) -> Int {
    zip(Aspect.allCases, counts).first { $0.0 == aspect }?.1 ?? 0
  }

  /// The part of the touchpoints that say something on an aspect, 0…1, or nil on a map without touchpoints.
  public func share(of aspect: Aspect) -> Double? {
    touchpoints == 0 ? nil : Double(count(of: aspect)) / Double(touchpoints)
  }

  /// How many times something is said on an aspect.
  var said: Int { counts.reduce(0, +) }

  /// Counts a touchpoint in.
  mutating func add(_ touchpoint: borrowing Touchpoint, _ assessment: Assessment) {
    touchpoints += 1
    let evidence = EvidenceAspects(of: touchpoint.evidence)
    for (place, aspect) in Aspect.allCases.enumerated() {
      let isCovered =
        switch aspect {
        case .owner: !touchpoint.owner.isBlank
        case .rating: assessment.rating != nil
        case .measurement: assessment.measured != nil
        case .reason: !touchpoint.reasons.isEmpty
        case .solicited: evidence.isSolicited
        case .unsolicited: evidence.isUnsolicited
        case .customer: evidence.isOfCustomers
        case .employee: evidence.isOfEmployees
        }
      if isCovered { counts[place] += 1 }
    }
  }
}

/// What there is of evidence that counts.
private struct EvidenceAspects {
  private(set) var isSolicited = false
  private(set) var isUnsolicited = false
  private(set) var isOfCustomers = false
  private(set) var isOfEmployees = false

  /// Looks at evidence field by field: it is too large a value to be copied for that.
  init(of evidence: [Evidence]) {
    for place in evidence.indices where evidence[place].weight > 0 {
      if case .known(let kind)? = evidence[place].kind {
        switch kind {
        case .solicited: isSolicited = true
        case .unsolicited: isUnsolicited = true
        }
      }
      if Voice.customer.isHeard(in: evidence[place].voice) { isOfCustomers = true }
      if Voice.employee.isHeard(in: evidence[place].voice) { isOfEmployees = true }
    }
  }
}
