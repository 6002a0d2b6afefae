import JourneyModel
import Phrases

extension MapExport {
  /// The whole map as a Markdown document: what it is about, its figures, the stages with their touchpoints, the curves'
  /// values, what hurts, what could be better, what is done about it, what was voted on, and what waits to be placed.
  public func markdown() -> String { document.markdown(in: book, reading: reading) }

  private var document: Report {
    let statistics = Report.statistics(of: map)
    var report = Report.whole(map)
    report.facts += statistics.facts.filter { fact in !report.facts.contains { $0.heading == fact.heading } }
    report.facts.removeAll { $0.heading == .field("parking") }
    report.tables += [CurveTable(of: self).table]
    report.tables += headed(.report("title.pains"), Report.pains(of: map))
    report.tables += headed(.field("opportunities"), Report.opportunities(of: map))
    report.tables += headed(.report("title.improvements"), Report.actions(of: map))
    if !map.votings.isEmpty { report.tables.append(.votings(of: map)) }
    report.tables.append(parking)
    return report
  }

  private func headed(_ heading: Phrase, _ report: Report) -> [ReportTable] {
    report.tables.prefix(1).map { table in
      var table = table
      table.heading = heading
      return table
    }
  }

  private var parking: ReportTable {
    ReportTable(
      .field("parking"), row: .field("parked.text"), columns: [ReportColumn("text", .field("parked.text"))],
      shown: ["text"], naming: "text", rows: map.parking.map { [.text($0.text)] })
  }
}
