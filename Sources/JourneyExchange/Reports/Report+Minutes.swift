public import JourneyModel
public import Phrases

extension Report {
  /// The minutes of a workshop: who was there, what was changed, what was decided, who does what until when, and what
  /// still waits to be placed.
  ///
  /// - Parameter changes: What differs from the map as it was before, in words with their signs; nil where nobody knows.
  public static func minutes(of map: JourneyMap, changes: [(sign: String, phrase: Phrase)]?) -> Report {
    var report = Report(.report("title.minutes"), on: map.title)
    if let session = map.sessions.last {
      report.facts = [
        ReportFact(.member("date"), .words(session.date)),
        ReportFact(.member("participants"), .all(session.participants.map { .text($0) })),
        ReportFact(.member("note"), .words(session.note)),
      ].filter { $0.cell != .nothing }
    }
    if let changes { report.tables.append(changeTable(changes)) }
    report.tables.append(decisions(in: map))
    report.tables += actions(of: map).tables.map { table in
      var table = table
      table.heading = .field("improvements")
      return table
    }
    report.tables.append(
      ReportTable(
        .field("parking"), row: .field("parked.text"),
        columns: [ReportColumn("text", .field("parked.text"))], shown: ["text"], naming: "text",
        rows: map.parking.map { [.text($0.text)] }))
    return report
  }

  private static func changeTable(_ changes: [(sign: String, phrase: Phrase)]) -> ReportTable {
    ReportTable(
      .report("changes"), row: .report("change"),
      columns: [ReportColumn("sign", .report("sign")), ReportColumn("change", .report("change"))],
      shown: ["sign", "change"], naming: "change",
      rows: changes.map { [.text($0.sign), .word(name: "", $0.phrase)] })
  }

  /// The touchpoints about which something was decided.
  private static func decisions(in map: JourneyMap) -> ReportTable {
    let columns = [
      ReportColumn("verdict", .field("verdict")), ReportColumn("touchpoint", .report("touchpoint")),
      ReportColumn("stage", .report("stage")), ReportColumn("owner", .member("owner")),
    ]
    let rows = map.stages.enumerated().flatMap { number, stage in
      stage.touchpoints.filter { $0.verdict != nil }.map { touchpoint -> [ReportCell] in
        [
          .term(touchpoint.verdict), .text(touchpoint.name), .numbered(number + 1, stage.name),
          .words(touchpoint.owner),
        ]
      }
    }
    return ReportTable(
      .report("decisions"), row: .report("touchpoint"), columns: columns, shown: columns.map(\.name),
      naming: "touchpoint", rows: rows)
  }
}
