import JourneyInsight
import JourneyModel
import Testing

@Suite struct EmotionCurveTests {
  struct Case: Sendable {
    let stages: [[Int?]]
    let mean: Double?
    /// As "touchpoint value".
    let lowest: String?
    /// As "from to fall".
    let drop: String?
    let peakEnd: Double?
  }

  static let cases: [Case] = [
    Case(stages: [], mean: nil, lowest: nil, drop: nil, peakEnd: nil),
    Case(stages: [[nil, nil]], mean: nil, lowest: nil, drop: nil, peakEnd: nil),
    Case(stages: [[1]], mean: 1, lowest: "0 1.0", drop: nil, peakEnd: 1),
    // A good peak and a bad end; of 2 and −2 the negative is the peak.
    Case(stages: [[0, 2], [1, -2]], mean: 0.25, lowest: "3 -2.0", drop: "2 3 3.0", peakEnd: -2),
    // Of as far from 0 the negative one counts, whichever comes first.
    Case(stages: [[-1, 1]], mean: 0, lowest: "0 -1.0", drop: nil, peakEnd: 0),
    Case(stages: [[1, -1, 1]], mean: 1.0 / 3, lowest: "1 -1.0", drop: "0 1 2.0", peakEnd: 0),
    // A gap parts neighbours: from 2 to −2 nobody fell.
    Case(stages: [[2, nil, -2, -1]], mean: -1.0 / 3, lowest: "2 -2.0", drop: nil, peakEnd: -1.5),
    // Across the border of stages they are neighbours, a stage without touchpoints between them or not.
    Case(stages: [[1], [], [-1, 0]], mean: 0, lowest: "1 -1.0", drop: "0 1 2.0", peakEnd: -0.5),
    // A gap at the border parts as well; the last value is the last there is.
    Case(stages: [[2, nil], [0], [nil]], mean: 1, lowest: "2 0.0", drop: nil, peakEnd: 1),
    // Of drops and lows alike the earliest is told.
    Case(stages: [[1, 0], [1, 0]], mean: 0.5, lowest: "1 0.0", drop: "0 1 1.0", peakEnd: 0.5),
  ]

  @Test("mean, lowest, largest drop and peak–end are as told by hand", arguments: cases)
  func figures(_ sample: Case) {
    let curve = EmotionCurve(of: Sketch.feelings(sample.stages))
    #expect(curve.mean == sample.mean)
    #expect(curve.lowest.map { "\($0.touchpoint.text) \($0.value)" } == sample.lowest)
    #expect(curve.largestDrop.map { "\($0.from.text) \($0.to.text) \($0.fall)" } == sample.drop)
    #expect(curve.peakEnd == sample.peakEnd)
    #expect(curve.points.map(\.value) == sample.stages.flatMap { $0 }.map { $0.map(Double.init) })
    #expect(curve.points.map(\.touchpoint.text) == curve.points.indices.map(String.init))
  }

  @Test("a stage shows mean and lowest of its own points")
  func stages() {
    let curve = EmotionCurve(of: Sketch.feelings([[2, nil, -1], [nil], []]))
    #expect(curve.stage(Identifier("stage 0")).mean == 0.5)
    #expect(curve.stage(Identifier("stage 0")).lowest?.touchpoint.text == "2")
    for nameless in ["stage 1", "stage 2", "nowhere"] {
      let emotion = curve.stage(Identifier(nameless))
      #expect(emotion.mean == nil && emotion.lowest == nil, "\(nameless)")
    }
  }

  private func feeling(_ emotion: Int?, personas: [String] = [], own: [String: Int] = [:]) -> Touchpoint {
    Sketch.touchpoint("t", emotion: emotion) { touchpoint in
      touchpoint.personas = personas.map { Identifier($0) }
      touchpoint.personaEmotions = own.sorted { $0.key < $1.key }.map {
        PersonaEmotion(persona: Identifier($0.key), emotion: Emotion(clamping: $0.value))
      }
    }
  }

  @Test("over all the emotion counts, and without it the mean of the personas'")
  func overall() {
    #expect(EmotionCurve.value(of: feeling(1, own: ["p": -2])) == 1)
    #expect(EmotionCurve.value(of: feeling(nil, own: ["p": -2, "q": 1])) == -0.5)
    #expect(EmotionCurve.value(of: feeling(nil, own: ["p": -2, "q": 1, "r": 2])) == 1.0 / 3)
    #expect(EmotionCurve.value(of: feeling(nil)) == nil)
  }

  @Test(
    "a persona's line takes its own value, else the emotion where it is concerned, and never that of others")
  func personas() {
    let persona: Persona.ID = Identifier("p")
    #expect(EmotionCurve.value(of: feeling(1, own: ["p": -2]), persona: persona) == -2)
    #expect(EmotionCurve.value(of: feeling(1, personas: ["q"], own: ["p": -2]), persona: persona) == -2)
    #expect(EmotionCurve.value(of: feeling(1, own: ["q": -2]), persona: persona) == 1)
    #expect(EmotionCurve.value(of: feeling(1, personas: ["q", "p"]), persona: persona) == 1)
    #expect(EmotionCurve.value(of: feeling(1, personas: ["q"]), persona: persona) == nil)
    #expect(EmotionCurve.value(of: feeling(nil, own: ["q": -2]), persona: persona) == nil)
  }

  @Test(
    "joined stage by stage the figures are those of one long stage", arguments: 1...40 as ClosedRange<UInt64>)
  func joining(_ seed: UInt64) {
    var random = RandomFigures(seed: seed)
    let values: [Int?] = (0..<12).map { _ in random.pick([nil, -2, -1, 0, 1, 2]) }
    let cut = random.whole(0...12)
    let whole = EmotionCurve(of: Sketch.feelings([values]))
    let parts = EmotionCurve(of: Sketch.feelings([Array(values[..<cut]), [], Array(values[cut...])]))
    #expect(parts.points == whole.points)
    #expect(parts.mean == whole.mean)
    #expect(parts.lowest == whole.lowest)
    #expect(parts.largestDrop == whole.largestDrop)
    #expect(parts.peakEnd == whole.peakEnd)
  }
}
