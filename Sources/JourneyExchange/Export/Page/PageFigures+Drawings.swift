import JourneyInsight
import JourneyModel
import Phrases

// The drawings of a page: the journey at a glance, both curves, and the ways through the journey.

extension PageFigures {
  /// The journey at a glance.
  var picture: PageValue {
    guard !map.stages.isEmpty else { return .nothing }
    var drawing = JourneyPicture(of: self)
    return .markup(drawing.drawn().inline(named: "glance"))
  }

  /// The ways through the journey: a drawing and a table.
  var flow: PageValue {
    guard !map.transitions.isEmpty else { return .nothing }
    var drawing = FlowDrawing(of: export)
    return .object([
      "drawing": drawing.isEmpty ? .nothing : .markup(drawing.drawn().inline(named: "ways")),
      "table": tables.value(of: "transitions") ?? .nothing,
    ])
  }

  /// A curve: its drawings, and what is to be known of it as a whole.
  func curve(_ kind: CurveChart.Kind) -> PageValue {
    let chart = CurveChart(kind, of: export)
    let panels = chart.isEmpty ? [] : CurveGeometry.panels(of: chart.places.count, scale: chart.scale)
    return .object([
      "drawings": .some(panels.count) { number in
        let drawing = CurveDrawing.panel(panels[number], of: chart, self.export)
        return .markup(drawing.inline(named: kind.rawValue + "-\(number + 1)"))
      },
      "facts": kind == .emotion ? .some(emotionFacts) : .nothing,
    ])
  }

  private var emotionFacts: [PageValue] {
    let emotion = statistics.emotion
    let name = { (id: Touchpoint.ID) in
      ReportCell.text(self.map.touchpoint(id).map { shownOnOneLine($0.name) } ?? "")
    }
    let facts = [
      ReportFact(
        .report("lowest"), .maybe(emotion.lowest) { .list([.signed($0.value), name($0.touchpoint)]) }),
      ReportFact(
        .report("largestDrop"),
        .maybe(emotion.largestDrop) { .list([.number($0.fall), .change(name($0.from), name($0.to))]) }),
      ReportFact(.report("peakEnd"), .maybe(emotion.peakEnd) { .signed($0) }),
    ]
    return facts.filter { $0.cell != .nothing }.map(value)
  }
}
