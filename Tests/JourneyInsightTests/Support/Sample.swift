import JourneyModel

/// Touchpoints and maps drawn by hand.
enum Sample {
  static func reading(
    _ measure: ScoredMeasure, _ value: Double?, weight: Double = 100, source: String = "", date: String = "",
    voice: Voice? = nil
  ) -> Evidence {
    var reading = Evidence(id: Identifier("reading"), measure: .known(measure))
    reading.value = value
    reading.weight = weight
    reading.source = source
    reading.date = date
    reading.voice = voice.map(VocabularyWord.known)
    return reading
  }

  static func touchpoint(
    judged: Double? = nil, ballots: [Double] = [], expected: Double? = nil, _ evidence: Evidence...
  ) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier("touchpoint"), name: "Pays")
    touchpoint.effectiveness = judged.map(Rating.init(clamping:))
    touchpoint.ballots = ballots.map(Rating.init(clamping:))
    touchpoint.expected = expected.map(Rating.init(clamping:))
    touchpoint.evidence = evidence
    return touchpoint
  }

  /// A map whose stages are written as ratings: each digit a touchpoint's, a dash for an unrated one.
  static func map(_ stages: String...) -> JourneyMap { map(stages) }

  static func map(_ stages: [String]) -> JourneyMap {
    JourneyMap(
      title: "Sample",
      stages: zip(stages, 0...).map { ratings, number in
        let touchpoints = zip(ratings, 0...).map { rating, position in
          var touchpoint = touchpoint(judged: Double(String(rating)))
          touchpoint.id = Identifier("\(number).\(position)")
          return touchpoint
        }
        return Stage(id: Identifier("\(number)"), name: "", touchpoints: TouchpointList(touchpoints))
      })
  }
}
