import JourneyInsight
import JourneyModel

/// What a check can ask for: the first four of every touchpoint, the last of the whole map.
public enum CheckRequirement: String, CaseIterable, Sendable {
  /// Somebody answers for it.
  case owner
  /// It is judged or measured.
  case rating
  /// There is a reading or a quotation that counts.
  case evidence
  /// It says why the organisation keeps it.
  case reason
  /// Every value counts as it is written; see ``ValueFinding``.
  case values

  func isMet(by touchpoint: Touchpoint, _ rules: JudgingRules) -> Bool {
    switch self {
    case .owner: !touchpoint.owner.trimmed.isEmpty
    case .rating: Assessment(of: touchpoint, by: rules).rating != nil
    case .evidence: touchpoint.evidence.contains { $0.weight > 0 }
    case .reason: touchpoint.reasons.contains { !$0.text.trimmed.isEmpty }
    // Values that do not count are found in any case; asking for them makes more than warnings of them.
    case .values: true
    }
  }
}

/// What a map is checked for.
public struct CheckRules: Sendable {
  /// How many touchpoints may be low, the critical included; nil: any number.
  public var mostLow: Int?
  /// How many may be critical; nil: any number.
  public var mostCritical: Int?
  /// What each touchpoint must have.
  public var requirements: [CheckRequirement] = []
  /// The position of the stage to which the check is limited; nil: the whole map.
  public var stage: Int?

  /// A check for nothing but what must be repaired.
  public init() {}
}
