public import JourneyInsight
import JourneyModel
import Phrases

/// A row a map: what `rihla stats` tells of several, and the atlas.
public enum SummaryTable {
  /// A map with the file in which it is.
  public struct Entry: Sendable {
    let summary: MapOverview
    let file: String
    /// The day of its last change; empty where nobody knows.
    let changed: String
    /// Its statistics as JSON, as they stand in an array; empty where nobody asked.
    let json: [UInt8]

    /// An entry.
    public init(_ summary: MapOverview, file: String, changed: String, json: [UInt8] = []) {
      (self.summary, self.file, self.changed, self.json) = (summary, file, changed, json)
    }
  }

  /// The maps as a query has them.
  ///
  /// - Throws: `UnknownColumn`.
  public static func result(of entries: [Entry], _ query: RowQuery, writesJSON: Bool) throws(UnknownColumn)
    -> RowResult
  {
    let number = ReportColumn("#", .report("rowCount"))
    let all = ReportTable(
      row: .report("map"), columns: columns + [number], shown: shown, naming: "map",
      rows: entries.enumerated().map { cells(of: $1) + [.whole($0)] })
    let table = try all.asked(query)
    guard query.columns.isEmpty else { return RowResult(table: table, json: nil) }
    let json =
      writesJSON
      ? RowObjects(count: table.rows.count) { row in
        if case .whole(let number) = table.rows.cell(ofRow: row, in: columns.count) {
          entries[number].json
        } else {
          []
        }
      } : nil
    return RowResult(table: table.only(columns, showing: shown), json: json)
  }

  private static let shown = [
    "map", "touchpoints", "mean", "low", "critical", "unrated", "coverage", "changed", "openActions",
    "overdue", "nextDue", "owners",
  ]

  private static let columns =
    RowPlan.placeColumns
    + [
      ReportColumn("stages", .report("stages")), ReportColumn("touchpoints", .report("touchpoints")),
      ReportColumn("mean", .report("mean")), ReportColumn("low", .report("low")),
      ReportColumn("critical", .report("critical")), ReportColumn("unrated", .report("unrated")),
      ReportColumn("emotion", .report("emotionMean")), ReportColumn("coverage", .report("coverage")),
      ReportColumn("changed", .report("changed")), ReportColumn("owners", .report("owners")),
      ReportColumn("openActions", .report("openActions")), ReportColumn("overdue", .report("overdue")),
      ReportColumn("nextDue", .report("nextDue")),
    ] + Coverage.Aspect.allCases.map { ReportColumn($0.columnName, .report("aspect." + $0.rawValue)) }

  private static func cells(of entry: Entry) -> [ReportCell] {
    let (summary, tally) = (entry.summary, entry.summary.tally)
    return [
      .text(summary.title), .text(entry.file), .whole(summary.stages), .whole(tally.touchpoints),
      .mean(tally.mean), .whole(tally.low), .whole(tally.critical), .whole(tally.unrated),
      .maybe(summary.emotion) { .signed($0) }, .maybe(summary.covered) { .share($0) },
      .words(entry.changed), .all(summary.owners.map { .text($0) }), .whole(summary.openActions),
      .whole(summary.overdue), .words(summary.nextDue),
    ] + Coverage.Aspect.allCases.map { .maybe(summary.coverage.share(of: $0)) { .share($0) } }
  }
}

extension Coverage.Aspect {
  /// Its column's name, which is not that of another figure: `ownerCoverage`.
  fileprivate var columnName: String { rawValue + "Coverage" }
}
