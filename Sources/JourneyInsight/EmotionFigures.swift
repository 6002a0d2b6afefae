public import JourneyModel

/// The figures of an emotion curve, kept up to date edit by edit.
///
/// Each stage has its summary, and the map's is the stages' in a row: an edit costs a look at the points of the stages
/// that it touches, and a word with each other stage.
public struct EmotionFigures: Hashable, Sendable {
  /// Whose curve it is; nil: over all.
  public let persona: Persona.ID?
  private var stages: [String: EmotionSummary] = [:]
  private var total = EmotionSummary()

  /// The figures of a map's curve: a persona's, or over all for nil.
  public init(of map: JourneyMap, persona: Persona.ID? = nil) {
    self.persona = persona
    for stage in map.stages { stages[stage.id.text] = summary(of: stage) }
    total = sum(over: map)
  }

  /// The mean of the points that have a value, −2…2, or nil if none has.
  public var mean: Double? { total.mean }

  /// The lowest point, or nil without any value; the earliest of several.
  public var lowest: EmotionCurve.Low? { total.lowest }

  /// The largest drop between neighbours, or nil where no neighbour is lower; the earliest of several.
  ///
  /// Neighbours are touchpoints one directly behind the other, across the border of stages too, that both have a value:
  /// a gap parts them.
  public var largestDrop: EmotionCurve.Drop? { total.largestDrop }

  /// What is remembered: (the value farthest from 0 + the last value) / 2, −2…2, or nil without any value.
  ///
  /// Of two values as far from 0 the negative one counts. The last value is the one nearest the journey's end, whatever
  /// gaps come behind it.
  public var peakEnd: Double? { total.peakEnd }

  /// Mean and lowest of a stage's points.
  public func stage(_ id: Stage.ID) -> StageEmotion {
    let summary = stages[id.text]
    return StageEmotion(mean: summary?.mean, lowest: summary?.lowest)
  }

  /// Takes in what a transaction did to the map, which is handed as it is afterwards.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    let footprint = Footprint(of: transaction, inverse: inverse) { field in
      field == .emotion || field == .personaEmotions || field == .personas
    }
    var touched = footprint.refilledStages
    for id in footprint.touchpoints {
      if let place = map.place(of: id) { touched.insert(map.stages[place.stage].id) }
    }
    guard !touched.isEmpty || !footprint.movedStages.isEmpty else { return }
    for id in touched { stages[id.text] = map.position(of: id).map { summary(of: map.stages[$0]) } }
    total = sum(over: map)
  }

  private func summary(of stage: Stage) -> EmotionSummary {
    var summary = EmotionSummary()
    for position in stage.touchpoints.indices {
      summary.append(EmotionCurve.point(of: stage.touchpoints[position], persona: persona))
    }
    return summary
  }

  private func sum(over map: JourneyMap) -> EmotionSummary {
    var total = EmotionSummary()
    for stage in map.stages {
      if let summary = stages[stage.id.text] { total.append(summary) }
    }
    return total
  }
}
