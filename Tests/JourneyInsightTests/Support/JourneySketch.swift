import JourneyModel

/// Touchpoints and stages put down in a line, for maps whose figures are told by hand.
enum Sketch {
  static func touchpoint(
    _ id: String, judged: Double? = nil, emotion: Int? = nil, isMomentOfTruth: Bool = false,
    pains: [Pain] = [],
    _ more: (inout Touchpoint) -> Void = { _ in }
  ) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier(id), name: id)
    touchpoint.effectiveness = judged.map(Rating.init(clamping:))
    touchpoint.emotion = emotion.map(Emotion.init(clamping:))
    touchpoint.momentOfTruth = isMomentOfTruth
    touchpoint.pains = pains
    more(&touchpoint)
    return touchpoint
  }

  static func pain(
    _ id: String, reach: Double? = nil, impact: Int? = nil, confidence: Double = 0.8, text: String = ""
  ) -> Pain {
    var pain = Pain(id: Identifier(id), text: text.isEmpty ? id : text)
    pain.reach = reach.map(Share.init(clamping:))
    pain.impact = impact.flatMap(PainImpact.init(rawValue:))
    pain.confidence = Share(clamping: confidence)
    return pain
  }

  static func stage(
    _ id: String, _ touchpoints: [Touchpoint], _ more: (inout Stage) -> Void = { _ in }
  ) -> Stage {
    var stage = Stage(id: Identifier(id), name: id, touchpoints: TouchpointList(touchpoints))
    more(&stage)
    return stage
  }

  static func reading(
    _ measure: String, _ value: Double?, date: String = "", unit: String = "",
    _ more: (inout Evidence) -> Void = { _ in }
  ) -> Evidence {
    var reading = Evidence(
      id: Identifier("\(measure) \(value ?? 0) \(date)"), measure: VocabularyWord(measure))
    reading.value = value
    reading.date = date
    reading.unit = unit
    more(&reading)
    return reading
  }

  /// A map whose touchpoints feel as written: a stage a list, nil for a gap; they are named 0, 1, 2 … in journey order.
  static func feelings(_ stages: [[Int?]]) -> JourneyMap {
    var count = 0
    let drawn = zip(stages, 0...).map { values, number in
      let touchpoints = values.map { value in
        defer { count += 1 }
        return touchpoint("\(count)", emotion: value)
      }
      return stage("stage \(number)", touchpoints)
    }
    return JourneyMap(title: "", stages: drawn)
  }
}
