public import JourneyModel
import Phrases

extension Report {
  /// What is done to make touchpoints better: what is not done yet before what is; each by its day, what has none last;
  /// then as the journey goes.
  public static func actions(of map: JourneyMap) -> Report {
    var report = Report(.report("title.improvements"), on: map.title)
    let found = map.stages.enumerated().flatMap { number, stage in
      stage.touchpoints.indices.flatMap { position in
        stage.touchpoints[position].improvements.map { improvement in
          (improvement, stage.touchpoints[position], number)
        }
      }
    }
    let sorted = found.enumerated().sorted { one, other in
      let (left, right) = (order(of: one.element.0), order(of: other.element.0))
      return left == right ? one.offset < other.offset : left < right
    }
    report.tables = [
      ReportTable(
        row: .report("improvement"), columns: actionColumns,
        shown: ["status", "due", "text", "owner", "stage", "touchpoint", "customersInformed"], naming: "text",
        rows: sorted.map { cells(of: $0.element.0, of: $0.element.1, inStage: $0.element.2, of: map) })
    ]
    return report
  }

  private static func order(of improvement: Improvement) -> (Int, Int, String) {
    (
      improvement.status == .known(.done) ? 1 : 0, improvement.due.isEmpty ? 1 : 0, improvement.due
    )
  }

  private static let actionColumns = [
    ReportColumn("status", .member("status")), ReportColumn("due", .member("due")),
    ReportColumn("text", .report("improvement")), ReportColumn("owner", .member("owner")),
    ReportColumn("customersInformed", .member("customersInformed")), ReportColumn("stage", .report("stage")),
    ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("id", .report("identifier")),
  ]

  private static func cells(
    of improvement: Improvement, of touchpoint: Touchpoint, inStage stage: Int, of map: JourneyMap
  ) -> [ReportCell] {
    [
      .term(improvement.status ?? .known(.open)), .words(improvement.due), .words(improvement.text),
      .words(improvement.owner), .ifSo(improvement.customersInformed),
      .numbered(stage + 1, map.stages[stage].name), .words(touchpoint.name), .text(improvement.id.text),
    ]
  }
}
