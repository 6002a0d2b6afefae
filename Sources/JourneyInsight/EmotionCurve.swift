public import JourneyModel

/// How customers feel along the journey: one point a touchpoint, with the figures that go with the curve.
public struct EmotionCurve: Hashable, Sendable {
  /// A touchpoint's point.
  public struct Point: Hashable, Sendable {
    /// The touchpoint.
    public let touchpoint: Touchpoint.ID
    /// −2…2, or nil where nobody said: a gap, which is never bridged.
    public let value: Double?
  }

  /// The lowest point.
  public struct Low: Hashable, Sendable {
    /// The touchpoint; the earliest of several as low.
    public let touchpoint: Touchpoint.ID
    /// −2…2.
    public let value: Double
  }

  /// A fall between two neighbours.
  public struct Drop: Hashable, Sendable {
    /// The touchpoint before.
    public let from: Touchpoint.ID
    /// The touchpoint after.
    public let to: Touchpoint.ID
    /// By how much it falls, above 0, at most 4.
    public let fall: Double
  }

  /// All touchpoints in journey order.
  public let points: [Point]
  /// The curve's figures, over the map and stage by stage.
  public let figures: EmotionFigures

  /// The curve of a map: a persona's, or over all for nil.
  public init(of map: JourneyMap, persona: Persona.ID? = nil) {
    var points: [Point] = []
    points.reserveCapacity(map.touchpointCount)
    for stage in map.stages {
      for position in stage.touchpoints.indices {
        points.append(
          Point(
            touchpoint: stage.touchpoints[position].id,
            value: Self.value(of: stage.touchpoints[position], persona: persona)))
      }
    }
    self.points = points
    figures = EmotionFigures(of: map, persona: persona)
  }

  /// The mean of the points that have a value, −2…2, or nil if none has.
  public var mean: Double? { figures.mean }

  /// The lowest point, or nil without any value; the earliest of several.
  public var lowest: Low? { figures.lowest }

  /// The largest drop between neighbours, or nil where no neighbour is lower; the earliest of several.
  public var largestDrop: Drop? { figures.largestDrop }

  /// What is remembered: (the value farthest from 0 + the last value) / 2, −2…2, or nil without any value.
  public var peakEnd: Double? { figures.peakEnd }

  /// Mean and lowest of a stage's points.
  public func stage(_ id: Stage.ID) -> StageEmotion { figures.stage(id) }

  /// What the curve shows at a touchpoint, −2…2, or nil for a gap.
  ///
  /// Over all: the touchpoint's `emotion`, else the mean of what its personas feel. For a persona: what it feels itself;
  /// else the touchpoint's `emotion`, if the touchpoint concerns that persona or names none in particular; never what
  /// others feel.
  public static func value(of touchpoint: borrowing Touchpoint, persona: Persona.ID? = nil) -> Double? {
    guard let persona else {
      if let emotion = touchpoint.emotion { return Double(emotion.value) }
      let feelings = touchpoint.personaEmotions
      guard !feelings.isEmpty else { return nil }
      return Double(feelings.reduce(0) { $0 + $1.emotion.value }) / Double(feelings.count)
    }
    if let own = touchpoint.personaEmotions.first(where: { $0.persona == persona }) {
      return Double(own.emotion.value)
    }
    let concernsIt = touchpoint.personas.isEmpty || touchpoint.personas.contains(persona)
    return concernsIt ? touchpoint.emotion.map { Double($0.value) } : nil
  }
}

/// What a stage shows of its points on the curve.
public struct StageEmotion: Hashable, Sendable {
  /// The mean of the points that have a value, −2…2, or nil if none has.
  public let mean: Double?
  /// The lowest point, or nil without any value; the earliest of several.
  public let lowest: EmotionCurve.Low?
}
