import JourneyInsight
import JourneyModel
import Phrases

/// What a curve shows: the places of its axis, and lines of values over them.
struct CurveChart {
  enum Kind: String { case emotion, effectiveness }

  /// A touchpoint, or a stage that has none.
  struct Place {
    /// The stage's position, from 0.
    let stage: Int
    /// Nil for a stage without touchpoints, which parts nobody.
    let name: String?
    let level: Level
    let judged: Double?
    let measured: Double?
    let isMomentOfTruth: Bool
    let shown: ShownRating?
  }

  /// A line over all places; nil is a gap.
  struct Line {
    let name: String
    let values: [Double?]
  }

  let kind: Kind
  let places: [Place]
  /// The most important line first.
  let lines: [Line]
  /// The lowest and the highest value that there can be; levels lie one apart.
  let scale: ClosedRange<Int>
  /// A value to which all others compare: nothing for feelings, the standard for ratings.
  let reference: Double

  init(_ kind: Kind, of export: MapExport) {
    self.kind = kind
    let map = export.map
    places = map.stages.indices.flatMap { Self.places(ofStage: $0, of: export) }
    switch kind {
    case .emotion:
      scale = -2...2
      reference = 0
      let overall = Self.line(export.book.plainText(.curveOverall), of: map) { EmotionCurve.value(of: $0) }
      lines =
        [overall]
        + map.personas.map { persona in
          Self.line(shownOnOneLine(persona.name), of: map) { EmotionCurve.value(of: $0, persona: persona.id) }
        }
    case .effectiveness:
      scale = 1...5
      reference = map.standard.value
      let places = places
      lines = [
        Line(name: export.book.plainText(.curveMeasured), values: places.map(\.measured)),
        Line(name: export.book.plainText(.curveJudged), values: places.map(\.judged)),
      ]
    }
  }

  /// Whether anybody said anything.
  var isEmpty: Bool { lines.allSatisfy { $0.values.allSatisfy { $0 == nil } } }

  private static func places(ofStage number: Int, of export: MapExport) -> [Place] {
    let touchpoints = export.map.stages[number].touchpoints
    guard !touchpoints.isEmpty else {
      return [
        Place(
          stage: number, name: nil, level: .unrated, judged: nil, measured: nil, isMomentOfTruth: false,
          shown: nil)
      ]
    }
    return touchpoints.indices.map { position in
      let assessment = Assessment(of: touchpoints[position], by: export.rules)
      return Place(
        stage: number, name: touchpoints[position].name, level: assessment.level, judged: assessment.judged,
        measured: assessment.measured,
        isMomentOfTruth: touchpoints[position].momentOfTruth, shown: assessment.shown)
    }
  }

  private static func line(_ name: String, of map: JourneyMap, _ value: (borrowing Touchpoint) -> Double?)
    -> Line
  {
    var values: [Double?] = []
    for stage in map.stages {
      if stage.touchpoints.isEmpty { values.append(nil) }
      for position in stage.touchpoints.indices { values.append(value(stage.touchpoints[position])) }
    }
    return Line(name: name, values: values)
  }
}
