public import JourneyFile
public import JourneyInsight
public import JourneyModel

/// One thing that a check found.
public struct CheckFinding: Hashable, Sendable {
  /// What was found.
  public let matter: Matter
  /// Where: the touchpoint; nil for the map as a whole.
  public let place: TouchpointPlace?
  /// The line of the file, from 1, where it can be known.
  public let line: Int?

  /// What a check can find.
  public enum Matter: Hashable, Sendable {
    /// The file was not as it must be.
    case repair(Repair)
    /// Too many touchpoints are low, the critical included.
    case tooManyLow(count: Int, limit: Int)
    /// Too many touchpoints are critical.
    case tooManyCritical(count: Int, limit: Int)
    /// One of those that are too many: its level and its rating.
    case low(Level, rating: Double)
    /// The touchpoint lacks something.
    case lacks(CheckRequirement)

    /// The kind of finding, for programs.
    public var name: String {
      switch self {
      case .repair: "repair"
      case .tooManyLow: "maxLow"
      case .tooManyCritical: "maxCritical"
      case .low(let level, _): level.rawValue
      case .lacks(let requirement): requirement.rawValue
      }
    }
  }
}

/// Checks a map against rules: what continuous integration asks of it.
public struct MapCheck: Sendable {
  /// What was found, repairs first, then counts, then touchpoint by touchpoint in the order of the journey.
  public let findings: [CheckFinding]
  /// How many of the touchpoints that were looked at are low, the critical included.
  public let low: Int
  /// How many of them are critical.
  public let critical: Int

  /// The check of a map as it was read from a text.
  public init(_ map: JourneyMap, repairs: [Repair], text: [UInt8], rules: CheckRules) {
    self.init(map, repairs: repairs, lines: MapLines(of: text), rules: rules)
  }

  /// The check of a map whose parts stand in these lines of its file.
  public init(_ map: JourneyMap, repairs: [Repair], lines: MapLines, rules: CheckRules) {
    let judging = JudgingRules(of: map)
    let stages = rules.stage.map { [$0] } ?? Array(map.stages.indices)
    let places = stages.flatMap { stage in
      map.stages[stage].touchpoints.indices.map { TouchpointPlace(stage: stage, position: $0) }
    }
    let assessments = places.map { Assessment(of: map[$0], by: judging) }
    low = assessments.count { $0.level.isLow }
    critical = assessments.count { $0.level == .critical }
    var findings = repairs.map { CheckFinding(matter: .repair($0), place: nil, line: nil) }
    let isOverLow = low > rules.mostLow ?? .max
    let isOverCritical = critical > rules.mostCritical ?? .max
    if isOverLow, let limit = rules.mostLow {
      findings.append(CheckFinding(matter: .tooManyLow(count: low, limit: limit), place: nil, line: nil))
    }
    if isOverCritical, let limit = rules.mostCritical {
      findings.append(
        CheckFinding(matter: .tooManyCritical(count: critical, limit: limit), place: nil, line: nil))
    }
    for (place, assessment) in zip(places, assessments) {
      var matters = rules.requirements.filter { !$0.isMet(by: map[place], judging) }
        .map(CheckFinding.Matter.lacks)
      let isTold = isOverLow && assessment.level.isLow || isOverCritical && assessment.level == .critical
      if isTold, let rating = assessment.rating { matters.append(.low(assessment.level, rating: rating)) }
      findings += matters.map { CheckFinding(matter: $0, place: place, line: lines.line(of: place)) }
    }
    self.findings = findings
  }
}

extension MapLines {
  /// The line of a touchpoint, where it is known.
  fileprivate func line(of place: TouchpointPlace) -> Int? {
    guard touchpoints.indices.contains(place.stage), touchpoints[place.stage].indices.contains(place.position)
    else { return nil }
    return touchpoints[place.stage][place.position]
  }
}
