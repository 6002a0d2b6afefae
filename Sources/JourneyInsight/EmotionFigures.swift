public import JourneyModel

/// The figures of an emotion curve, kept up to date edit by edit.
///
/// Each stage has its points' values in a row and their summary, and the map's summary is the stages' joined. An edit
/// costs a run over the numbers of the stages that it touches, not a look at their touchpoints.
public struct EmotionFigures: Hashable, Sendable {
  /// Whose curve it is; nil: over all.
  public let persona: Persona.ID?
  /// The lowest point, or nil without any value; the earliest of several.
  public private(set) var lowest: EmotionCurve.Low?
  /// The largest drop between neighbours, or nil where no neighbour is lower; the earliest of several.
  ///
  /// Neighbours are touchpoints one directly behind the other, across the border of stages too, that both have a value:
  /// a gap parts them.
  public private(set) var largestDrop: EmotionCurve.Drop?
  private var total = EmotionSummary()
  /// By the texts of the stages' identifiers.
  var stages: [String: OfStage] = [:]

  /// A stage's part.
  struct OfStage: Hashable, Sendable {
    /// One a touchpoint in order; nil for gaps.
    var values: [Double?]
    var summary = EmotionSummary()
    var emotion = StageEmotion(mean: nil, lowest: nil)
  }

  /// The figures of a map's curve: a persona's, or over all for nil.
  public init(of map: JourneyMap, persona: Persona.ID? = nil) {
    self.persona = persona
    for stage in map.stages { stages[stage.id.text] = part(of: stage) }
    sumUp(map)
  }

  /// The mean of the points that have a value, −2…2, or nil if none has.
  public var mean: Double? { total.mean }

  /// What is remembered: (the value farthest from 0 + the last value) / 2, −2…2, or nil without any value.
  ///
  /// Of two values as far from 0 the negative one counts. The last value is the one nearest the journey's end, whatever
  /// gaps come behind it.
  public var peakEnd: Double? { total.peakEnd }

  /// Mean and lowest of a stage's points.
  public func stage(_ id: Stage.ID) -> StageEmotion {
    stages[id.text]?.emotion ?? StageEmotion(mean: nil, lowest: nil)
  }

  /// A stage's part, its values read from its touchpoints.
  func part(of stage: Stage) -> OfStage {
    var part = OfStage(
      values: stage.touchpoints.indices.map {
        EmotionCurve.value(of: stage.touchpoints[$0], persona: persona)
      })
    part.sumUp(stage)
    return part
  }

  /// Joins the stages' summaries as the stages stand now.
  mutating func sumUp(_ map: JourneyMap) {
    total = EmotionSummary()
    for stage in map.stages {
      if let part = stages[stage.id.text] { total.append(part.summary) }
    }
    lowest = total.lowest.flatMap { low in
      Self.touchpoint(low.position, of: map).map { EmotionCurve.Low(touchpoint: $0, value: low.value) }
    }
    largestDrop = total.largestDrop.flatMap { drop in
      guard let from = Self.touchpoint(drop.position - 1, of: map),
        let to = Self.touchpoint(drop.position, of: map)
      else { return nil }
      return EmotionCurve.Drop(from: from, to: to, fall: drop.value)
    }
  }

  /// The touchpoint at a position of the journey, counted from its beginning.
  private static func touchpoint(_ position: Int, of map: JourneyMap) -> Touchpoint.ID? {
    var rest = position
    for stage in map.stages {
      if rest < stage.touchpoints.count { return stage.touchpoints[rest].id }
      rest -= stage.touchpoints.count
    }
    return nil
  }
}

extension EmotionFigures.OfStage {
  /// Tells the figures of the values, which are those of the stage's touchpoints.
  mutating func sumUp(_ stage: Stage) {
    summary = EmotionSummary()
    for value in values { summary.append(value) }
    let lowest = summary.lowest.map {
      EmotionCurve.Low(touchpoint: stage.touchpoints[$0.position].id, value: $0.value)
    }
    emotion = StageEmotion(mean: summary.mean, lowest: lowest)
  }
}
