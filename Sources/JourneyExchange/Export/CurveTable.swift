import JourneyInsight
import JourneyModel
import Phrases

/// The values of both curves as a table: a row a touchpoint, as the journey goes.
struct CurveTable: Sendable {
  private let export: MapExport
  private var map: JourneyMap { export.map }

  init(of export: MapExport) { self.export = export }

  var table: ReportTable {
    ReportTable(
      .pageCurves, row: .report("touchpoint"), columns: columns, shown: columns.map(\.name),
      naming: "touchpoint", rows: rows)
  }

  private var rows: ReportRows {
    let places = map.stages.indices.flatMap { stage in
      map.stages[stage].touchpoints.indices.map { TouchpointPlace(stage: stage, position: $0) }
    }
    return ReportRows(count: places.count, width: columns.count) { row(at: places[$0]) }
  }

  private var columns: [ReportColumn] {
    [
      ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("stage", .report("stage")),
      ReportColumn("emotion", .field("emotion")),
    ]
      + personas.enumerated().map { number, persona in
        ReportColumn("persona\(number + 1)", .verbatim(shownOnOneLine(persona.name)))
      } + [
        ReportColumn("measured", .report("measured")), ReportColumn("judged", .report("judged")),
        ReportColumn("level", .report("level")), ReportColumn("momentOfTruth", .field("momentOfTruth")),
      ]
  }

  /// Those of whom the curve has a line of their own.
  private var personas: [Persona] { map.personas }

  private func row(at place: TouchpointPlace) -> [ReportCell] {
    let touchpoint = map[place]
    let assessment = Assessment(of: touchpoint, by: export.rules)
    let feelings = [nil] + personas.map { Optional($0.id) }
    return [.text(touchpoint.name), .numbered(place.stage + 1, map.stages[place.stage].name)]
      + feelings.map { persona in
        .maybe(EmotionCurve.value(of: touchpoint, persona: persona)) { .signed($0) }
      } + [
        .maybe(assessment.measured) { .number($0) }, .maybe(assessment.judged) { .number($0) },
        .level(assessment.level), .ifSo(touchpoint.momentOfTruth),
      ]
  }
}
