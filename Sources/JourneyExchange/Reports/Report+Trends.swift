import JourneyInsight
import JourneyModel
import Phrases

/// A trend and the touchpoint or stage that it is of.
struct PlacedTrend {
  let trend: Trend
  /// The stage's number, from 1, and name; nil for the map as a whole.
  let stage: (number: Int, name: String, id: Stage.ID)?
  /// The touchpoint, nil for a stage and for the map.
  let touchpoint: (name: String, id: Touchpoint.ID)?

  /// All trends of a map: its own, then those of each stage and of its touchpoints as the journey goes.
  static func all(of map: JourneyMap) -> [PlacedTrend] {
    var found = Trend.trends(of: map.evidence).map { PlacedTrend(trend: $0, stage: nil, touchpoint: nil) }
    for (index, stage) in map.stages.enumerated() {
      let place = (index + 1, stage.name, stage.id)
      found += Trend.trends(of: stage.evidence).map { PlacedTrend(trend: $0, stage: place, touchpoint: nil) }
      for touchpoint in stage.touchpoints where touchpoint.evidence.count > 1 {
        found += Trend.trends(of: touchpoint.evidence).map {
          PlacedTrend(trend: $0, stage: place, touchpoint: (touchpoint.name, touchpoint.id))
        }
      }
    }
    return found
  }
}

extension Report {
  /// How dated readings of one measure went: the first and the last, and all between them in steps.
  static func trends(of map: JourneyMap) -> ReportTable {
    let columns = [
      ReportColumn("measure", .member("measure")), ReportColumn("stage", .report("stage")),
      ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("from", .report("before")),
      ReportColumn("to", .report("after")), ReportColumn("trend", .report("trend")),
      ReportColumn("since", .report("since")), ReportColumn("until", .report("until")),
    ]
    let rows = PlacedTrend.all(of: map).map { placed -> [ReportCell] in
      let readings = placed.trend.readings
      return [
        .measure(placed.trend.measure, unit: placed.trend.unit),
        placed.stage.map { .numbered($0.number, $0.name) } ?? .nothing, .words(placed.touchpoint?.name ?? ""),
        .maybe(readings.first?.value) { .number($0) }, .maybe(readings.last?.value) { .number($0) },
        .text(steps(of: readings.map(\.value))), .words(readings.first?.date ?? ""),
        .words(readings.last?.date ?? ""),
      ]
    }
    return ReportTable(
      .report("trends"), row: .report("trend"), columns: columns, shown: columns.map(\.name),
      naming: "measure", rows: rows)
  }

  /// Values as eight heights, the latest twenty-four of them.
  static func steps(of values: [Double]) -> String {
    let shown = values.suffix(24)
    guard let least = shown.min(), let most = shown.max() else { return "" }
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(
      shown.map { most == least ? steps[3] : steps[Int((($0 - least) / (most - least) * 7).rounded())] })
  }
}
