public import JourneyModel
import JourneyWords
import Phrases

extension Report {
  /// What is done to make touchpoints better: what is not done yet before what is; each by its day, what has none last;
  /// then as the journey goes.
  public static func actions(of map: JourneyMap) -> Report {
    var report = Report(.report("title.improvements"), on: map.title)
    let items = actionItems(in: map)
    report.tables = [
      ReportTable(
        row: .report("improvement"), columns: actionColumns,
        shown: ["status", "due", "text", "owner", "stage", "touchpoint", "customersInformed"], naming: "text",
        rows: ReportRows(count: items.count, width: actionColumns.count) {
          cells(of: items[$0], in: map)
        })
    ]
    return report
  }

  /// What each row of the report stands for.
  static func actionItems(in map: JourneyMap) -> [TableItem] {
    var found: [(item: TableItem, order: (Int, Int, String))] = []
    for stage in map.stages.indices {
      for position in map.stages[stage].touchpoints.indices {
        let place = TouchpointPlace(stage: stage, position: position)
        for (number, improvement) in map[place].improvements.enumerated() {
          let row = TableRow.improvement(map[place].id, improvement.id)
          found.append((TableItem(row: row, place: place, number: number), order(of: improvement)))
        }
      }
    }
    let sorted = found.enumerated().sorted { one, other in
      let (left, right) = (one.element.order, other.element.order)
      return left == right ? one.offset < other.offset : left < right
    }
    return sorted.map(\.element.item)
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

  private static func cells(of item: TableItem, in map: JourneyMap) -> [ReportCell] {
    let improvement = map[item.place].improvements[item.number]
    return [
      .term(improvement.status ?? .known(.open)), .words(improvement.due), .words(improvement.text),
      .words(improvement.owner), .ifSo(improvement.customersInformed),
      .numbered(item.place.stage + 1, map.stages[item.place.stage].name), .words(map[item.place].name),
      .text(improvement.id.text),
    ]
  }
}
