import JourneyInsight
import JourneyModel
import Phrases

/// What the curve shows.
enum CurveKind: String, Hashable, Sendable {
  /// How customers feel, −2…2: over all, and for each persona.
  case emotion
  /// How well touchpoints serve, 1…5: as judged, and as measured.
  case effectiveness
}

/// Where the eye is on the curve besides the focus.
struct Curve: Sendable {
  var kind = CurveKind.emotion
  /// Which of the lines is the one whose values are printed; 0 is the first.
  var line = 0
  /// The first place of the axis on screen.
  var first = 0
}

/// One of the lines of a curve.
enum CurveLine: Hashable, Sendable {
  case overall
  case persona(Persona.ID)
  case judged
  case measured
}

/// The time axis: a place for each touchpoint, and one for each stage that has none.
struct JourneyAxis {
  /// For each stage the number of its first place; at the end the number of all places.
  private let starts: [Int]

  init(of map: JourneyMap) {
    var starts = [0]
    starts.reserveCapacity(map.stages.count + 1)
    for stage in map.stages { starts.append(starts[starts.count - 1] + max(1, stage.touchpoints.count)) }
    self.starts = starts
  }

  var count: Int { starts[starts.count - 1] }

  /// The number of a place; a stage itself is its first.
  func number(of place: TouchpointPlace) -> Int { starts[place.stage] + max(0, place.position) }

  /// The place of a number, which must be one of the axis.
  func place(_ number: Int) -> TouchpointPlace {
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return TouchpointPlace(stage: low, position: number - starts[low])
  }
}

extension Editor {
  /// The lines of the curve, the overall one first.
  var curveLines: [CurveLine] {
    switch views.curve.kind {
    case .emotion: [.overall] + map.personas.map { .persona($0.id) }
    case .effectiveness: [.measured, .judged]
    }
  }

  /// The line whose values are printed.
  var curveLine: CurveLine { curveLines[min(max(0, views.curve.line), curveLines.count - 1)] }

  /// The persona whose line is chosen, where emotions are shown.
  var curvePersona: Persona.ID? {
    if views.shown == .curve, case .persona(let id) = curveLine { id } else { nil }
  }

  /// The touchpoint at a place of the axis; nil for a stage without any.
  func touchpoint(at place: TouchpointPlace) -> Touchpoint? {
    let touchpoints = map.stages[place.stage].touchpoints
    return touchpoints.indices.contains(place.position) ? touchpoints[place.position] : nil
  }

  /// The value of a line at a touchpoint, nil for a gap.
  func curveValue(_ line: CurveLine, of touchpoint: Touchpoint) -> Double? {
    switch line {
    case .overall: EmotionCurve.value(of: touchpoint)
    case .persona(let id): EmotionCurve.value(of: touchpoint, persona: id)
    case .judged: EffectivenessCurve.point(of: touchpoint, by: document.figures.rules).judged
    case .measured: EffectivenessCurve.point(of: touchpoint, by: document.figures.rules).measured
    }
  }

  /// A value as the curve prints it.
  func curveText(_ value: Double) -> String {
    views.curve.kind == .emotion ? look.phrasebook.signed(value) : look.phrasebook.decimal(value)
  }

  /// What a line is called.
  func curveName(_ line: CurveLine) -> String {
    switch line {
    case .overall: look.say(.curveOverall)
    case .persona(let id): map.personas.first { $0.id == id }?.name ?? ""
    case .judged: look.say(.curveJudged)
    case .measured: look.say(.curveMeasured)
    }
  }
}
