public import JourneyModel

/// How well the touchpoints serve along the journey: what the room judged beside what was measured.
public struct EffectivenessCurve: Hashable, Sendable {
  /// A touchpoint's point.
  public struct Point: Hashable, Sendable {
    /// The touchpoint.
    public let touchpoint: Touchpoint.ID
    /// The room's judgement, 1…5, or nil for a gap.
    public let judged: Double?
    /// The customers' readings as one rating, 1…5, or nil for a gap.
    public let measured: Double?
    /// How the rating, measured before judged, stands to what is expected.
    public let level: Level
  }

  /// All touchpoints in journey order.
  public let points: [Point]

  /// The curve of a map.
  public init(of map: JourneyMap) {
    let rules = JudgingRules(of: map)
    var points: [Point] = []
    points.reserveCapacity(map.touchpointCount)
    for stage in map.stages {
      for position in stage.touchpoints.indices {
        points.append(Self.point(of: stage.touchpoints[position], by: rules))
      }
    }
    self.points = points
  }

  /// The point of one touchpoint by the rules of its map.
  public static func point(of touchpoint: borrowing Touchpoint, by rules: borrowing JudgingRules) -> Point {
    let assessment = Assessment(of: touchpoint, by: rules)
    return Point(
      touchpoint: touchpoint.id, judged: assessment.judged, measured: assessment.measured,
      level: assessment.level)
  }
}
