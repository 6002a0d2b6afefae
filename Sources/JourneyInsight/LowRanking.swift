public import JourneyModel

extension MapFigures {
  /// The touchpoints that are low, the worst first: critical ones before the others, then by how much they fall short of
  /// what is expected, then by the class of their worst pain, then as the journey goes.
  ///
  /// Stages without any are skipped by their tally.
  public func lowsWorstFirst(in map: JourneyMap) -> [Touchpoint.ID] {
    var found: [LowRank] = []
    for stage in map.stages where tally(of: stage.id).low > 0 {
      for position in stage.touchpoints.indices where level(of: stage.touchpoints[position].id).isLow {
        found.append(LowRank(of: stage.touchpoints[position], by: rules, number: found.count))
      }
    }
    return found.sorted(by: <).map(\.touchpoint)
  }
}

/// What the order of low touchpoints goes by.
private struct LowRank: Comparable {
  let touchpoint: Touchpoint.ID
  private let isCritical: Bool
  private let shortfall: Double
  private let pain: Int
  /// Its place among the low ones of the journey.
  private let number: Int

  init(of touchpoint: borrowing Touchpoint, by rules: JudgingRules, number: Int) {
    let assessment = Assessment(of: touchpoint, by: rules)
    let isMomentOfTruth = touchpoint.momentOfTruth
    let worst = touchpoint.pains.compactMap { $0.priority(isMomentOfTruth: isMomentOfTruth)?.painClass }.min()
    self.touchpoint = touchpoint.id
    isCritical = assessment.level == .critical
    shortfall = assessment.expected - (assessment.rating ?? assessment.expected)
    pain = worst.flatMap { PainClass.allCases.firstIndex(of: $0) } ?? PainClass.allCases.count
    self.number = number
  }

  static func < (one: LowRank, other: LowRank) -> Bool {
    (one.isCritical ? 0 : 1, -one.shortfall, one.pain, one.number)
      < (other.isCritical ? 0 : 1, -other.shortfall, other.pain, other.number)
  }
}
