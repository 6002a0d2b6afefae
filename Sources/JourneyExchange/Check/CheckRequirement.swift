import JourneyInsight
public import JourneyModel

/// What a check can ask of every touchpoint.
public enum CheckRequirement: String, CaseIterable, Sendable {
  /// Somebody answers for it.
  case owner
  /// It is judged or measured.
  case rating
  /// There is a reading or a quotation that counts.
  case evidence
  /// It says why the organisation keeps it.
  case reason
  /// It says what it is for, measurably.
  case goal

  func isMet(by touchpoint: Touchpoint, _ rules: JudgingRules) -> Bool {
    switch self {
    case .owner: !touchpoint.owner.trimmed.isEmpty
    case .rating: Assessment(of: touchpoint, by: rules).rating != nil
    case .evidence: touchpoint.evidence.contains { $0.weight > 0 }
    case .reason: touchpoint.reasons.contains { !$0.text.trimmed.isEmpty }
    case .goal: !touchpoint.goal.trimmed.isEmpty
    }
  }
}

/// What a check finds in any case, and what can be allowed: it is only warned of then.
public enum CheckAllowance: String, CaseIterable, Sendable {
  /// A merge left contradictions to decide, which the map's notes list.
  case undecided
  /// A rating is not the median of its ballots.
  case ballots
  /// A day is none by ISO 8601.
  case day
  /// The values of a benchmark neither rise nor fall throughout.
  case benchmarks
  /// A measure cannot give a reading.
  case range
  /// A voice is neither the customers' nor the employees'.
  case voice
  /// A link leads nowhere.
  case links
}

/// What a map is checked for.
public struct CheckRules: Sendable {
  /// How many touchpoints may be low, the critical included; nil: any number.
  public var mostLow: Int?
  /// How many may be critical; nil: any number.
  public var mostCritical: Int?
  /// The mean rating that the touchpoints must reach, 1…5; nil: any.
  public var leastMean: Double?
  /// How far the room's judgement may be from a measurement, 0…4; nil: any distance.
  public var mostGap: Double?
  /// An earlier state of the map, than which it must not be worse: no new low touchpoints, no new pains of class A, no
  /// lower mean, no evidence gone; nil: no comparison.
  public var base: JourneyMap?
  /// What is only warned of.
  public var allowances: Set<CheckAllowance> = []
  /// How many contradictions between two sides of a merge the notes leave to decide.
  public var undecided = 0
  /// What each touchpoint must have.
  public var requirements: [CheckRequirement] = []
  /// The position of the stage to which the check is limited; nil: the whole map.
  public var stage: Int?
  /// The touchpoints to which the check is limited; nil: all.
  public var touchpoints: Set<Touchpoint.ID>?
  /// Tells what is wrong with a link of the map; nil: nobody follows links.
  public var linkTrouble: (@Sendable (MapLink, JourneyMap) -> LinkTrouble?)?

  /// A check for nothing but what must be repaired.
  public init() {}

  /// Whether what is found at a place is wanted.
  func concern(_ place: MapPlace, of map: JourneyMap) -> Bool {
    guard stage == nil || place.stage == stage else { return false }
    guard let touchpoints else { return true }
    if case .touchpoint(let place) = place { return touchpoints.contains(map[place].id) }
    return false
  }
}
