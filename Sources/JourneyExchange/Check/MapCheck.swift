public import JourneyFile
public import JourneyInsight
public import JourneyModel

/// One thing that a check found.
public struct CheckFinding: Hashable, Sendable {
  /// What was found.
  public let matter: Matter
  /// Where.
  public let place: MapPlace
  /// The line of the file, from 1, where it can be known.
  public let line: Int?
  /// Whether the check passes all the same.
  public let isWarning: Bool

  init(_ matter: Matter, at place: MapPlace = .map, line: Int? = nil, isWarning: Bool = false) {
    self.matter = matter
    self.place = place
    self.line = line
    self.isWarning = isWarning
  }

  /// That maps link to each other in a circle, which may be meant: the first of them once more at the end.
  public init(warningOfCircle maps: [String]) { self.init(.linkCircle(maps), isWarning: true) }

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
    /// The mean rating is below what it must reach.
    case lowMean(Double, limit: Double)
    /// Judgement and measurement are too far apart.
    case gap(Double, limit: Double)
    /// It is worse than in the earlier state.
    case regression(Regression)
    /// A merge left contradictions to decide.
    case undecided(count: Int)
    /// The touchpoint lacks something.
    case lacks(CheckRequirement)
    /// A link, as it is written, leads nowhere.
    case link(String, LinkTrouble)
    /// Maps link to each other in a circle: these, the first once more at the end.
    case linkCircle([String])
    /// A value does not count as it is written.
    case value(ValueFinding.Matter)

    /// The kind of finding, for programs.
    public var name: String {
      switch self {
      case .repair: "repair"
      case .tooManyLow: "maxLow"
      case .tooManyCritical: "maxCritical"
      case .low(let level, _): level.rawValue
      case .lowMean: "minMean"
      case .gap: "maxGap"
      case .regression(let regression): regression.name
      case .undecided: CheckAllowance.undecided.rawValue
      case .lacks(let requirement): requirement.rawValue
      case .link: CheckAllowance.links.rawValue
      case .linkCircle: "circle"
      case .value(let matter): matter.name
      }
    }
  }
}

/// Checks a map against rules: what continuous integration asks of it.
public struct MapCheck: Sendable {
  /// What was found: repairs first, then counts, then touchpoint by touchpoint in the order of the journey; last the
  /// values that do not count, in the same order.
  public let findings: [CheckFinding]
  /// How many of the touchpoints that were looked at are low, the critical included.
  public let low: Int
  /// How many of them are critical.
  public let critical: Int

  /// Whether nothing was found but what is only to be warned of.
  public var isPassed: Bool { findings.allSatisfy(\.isWarning) }

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
    }.filter { rules.touchpoints?.contains(map[$0].id) ?? true }
    let assessments = places.map { Assessment(of: map[$0], by: judging) }
    let ratings = assessments.compactMap(\.rating)
    let mean = ratings.isEmpty ? nil : ratings.reduce(0, +) / Double(ratings.count)
    low = assessments.count { $0.level.isLow }
    critical = assessments.count { $0.level == .critical }
    var findings = repairs.map { CheckFinding(.repair($0)) }
    if rules.undecided > 0 {
      let isAllowed = rules.allowances.contains(.undecided)
      findings.append(CheckFinding(.undecided(count: rules.undecided), isWarning: isAllowed))
    }
    let isOverLow = low > rules.mostLow ?? .max
    let isOverCritical = critical > rules.mostCritical ?? .max
    if isOverLow, let limit = rules.mostLow {
      findings.append(CheckFinding(.tooManyLow(count: low, limit: limit)))
    }
    if isOverCritical, let limit = rules.mostCritical {
      findings.append(CheckFinding(.tooManyCritical(count: critical, limit: limit)))
    }
    // A billionth for the mean of equal ratings; see `Level`.
    if let limit = rules.leastMean, let mean, mean < limit - 1e-9 {
      findings.append(CheckFinding(.lowMean(mean, limit: limit)))
    }
    for (place, assessment) in zip(places, assessments) {
      var matters = rules.requirements.filter { !$0.isMet(by: map[place], judging) }
        .map(CheckFinding.Matter.lacks)
      let isTold = isOverLow && assessment.level.isLow || isOverCritical && assessment.level == .critical
      if isTold, let rating = assessment.rating { matters.append(.low(assessment.level, rating: rating)) }
      if let limit = rules.mostGap, let gap = assessment.gap, abs(gap) > limit + 1e-9 {
        matters.append(.gap(gap, limit: limit))
      }
      let place = MapPlace.touchpoint(place)
      findings += matters.map { CheckFinding($0, at: place, line: lines.line(of: place)) }
    }
    let regressions = rules.base.map { Regression.all(from: $0, to: map) } ?? []
    self.findings =
      findings
      + regressions.filter { $0.place == .map || rules.concern($0.place, of: map) }.map {
        CheckFinding(.regression($0.regression), at: $0.place, line: lines.line(of: $0.place))
      } + Self.values(of: map, lines: lines, rules: rules) + Self.links(of: map, lines: lines, rules: rules)
  }

  /// The links that lead nowhere.
  private static func links(of map: JourneyMap, lines: MapLines, rules: CheckRules) -> [CheckFinding] {
    guard let trouble = rules.linkTrouble else { return [] }
    return map.placedLinks.compactMap { placed in
      let place: MapPlace =
        placed.touchpoint.map { .touchpoint(TouchpointPlace(stage: placed.stage, position: $0)) }
        ?? .stage(placed.stage)
      guard rules.concern(place, of: map), let found = trouble(placed.link, map) else { return nil }
      return CheckFinding(
        .link(placed.link.text, found), at: place, line: lines.line(of: place),
        isWarning: rules.allowances.contains(.links))
    }
  }

  /// The values that do not count as they are written, in the stage to which the check is limited: warnings where the
  /// rules allow them.
  private static func values(of map: JourneyMap, lines: MapLines, rules: CheckRules) -> [CheckFinding] {
    ValueFinding.all(in: map).filter { rules.concern($0.place, of: map) }.map {
      let isAllowed = CheckAllowance(rawValue: $0.matter.name).map(rules.allowances.contains) ?? false
      return CheckFinding(
        .value($0.matter), at: $0.place, line: lines.line(of: $0.place), isWarning: isAllowed)
    }
  }
}

extension MapLines {
  /// The line of a part of the map, where it is known.
  fileprivate func line(of place: MapPlace) -> Int? {
    switch place {
    case .map: nil
    case .stage(let position): stages.indices.contains(position) ? stages[position] : nil
    case .touchpoint(let place):
      touchpoints.indices.contains(place.stage) && touchpoints[place.stage].indices.contains(place.position)
        ? touchpoints[place.stage][place.position] : nil
    }
  }
}
