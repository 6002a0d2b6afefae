import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

extension MapExport {
  /// The whole map as a Markdown document: what is found in a minute, what the map is about, its figures, the stages with
  /// their touchpoints, the curves' values, the ways through it, what hurts, what could be better, what is aimed at, what
  /// people say, what is done about it, what was voted on, and what waits to be placed.
  public func markdown() -> String {
    let statistics = MapStatistics(of: map)
    let ranking = PainRanking(of: map)
    let summary = MapSummary(of: map, statistics, pains: ranking, in: book)
    var text = document(statistics, ranking).markdown(in: book, reading: reading)
    // Behind the title, before all else.
    let place = text.firstIndex(of: "\n") ?? text.endIndex
    text.insert(
      contentsOf: "\n\n" + summary.markdown(in: self) + "\n\n## "
        + escapedMarkdown(book.plainText(.pageContext)), at: place)
    return text
  }

  private func document(_ statistics: MapStatistics, _ ranking: PainRanking) -> Report {
    let figures = Report.statistics(of: map)
    var report = Report.whole(map)
    report.facts += figures.facts.filter { fact in !report.facts.contains { $0.heading == fact.heading } }
    report.facts.removeAll { $0.heading == .field("parking") }
    report.tables = zip(report.tables, map.stages).flatMap { [$0, details(of: $1)] }.filter {
      !$0.rows.isEmpty || $0.heading != nil
    }
    let tables = [
      CurveTable(of: self).table, Report.transitions(of: map),
      headed(.report("title.pains"), Report.pains(of: map, ranked: ranking).tables.first),
      headed(.field("opportunities"), Report.opportunities(of: map).tables.first),
      Report.targets(of: statistics), Report.quotations(of: map), Report.trends(of: map),
      Report.contradictions(of: statistics, of: map),
      headed(.report("title.improvements"), Report.actions(of: map).tables.first),
      .votings(of: map), Report.coverage(of: statistics), parking,
    ]
    report.tables += tables.compactMap(\.self).filter { !$0.rows.isEmpty }
    return report
  }

  /// What is said of the touchpoints of a stage that its table has no column for: a row a field.
  private func details(of stage: Stage) -> ReportTable {
    var rows: [[ReportCell]] = []
    for position in stage.touchpoints.indices {
      let touchpoint = stage.touchpoints[position]
      rows += TouchpointDetails.facts(of: touchpoint, in: map).map { fact in
        [.text(touchpoint.name), .word(name: "", fact.heading), fact.cell]
      }
    }
    return ReportTable(
      row: .report("touchpoint"),
      columns: [
        ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("field", .pageRow),
        ReportColumn("text", .pageDetails),
      ], shown: ["touchpoint", "field", "text"], naming: "touchpoint", rows: rows)
  }

  private func headed(_ heading: Phrase, _ table: ReportTable?) -> ReportTable? {
    var table = table
    table?.heading = heading
    return table
  }

  private var parking: ReportTable {
    ReportTable(
      .field("parking"), row: .field("parked.text"), columns: [ReportColumn("text", .field("parked.text"))],
      shown: ["text"], naming: "text", rows: map.parking.map { [.text($0.text)] })
  }
}

extension MapSummary {
  /// The findings as headings and lists.
  func markdown(in export: MapExport) -> String {
    let book = export.book
    let lines = findings.flatMap { finding -> [String] in
      let heading = "### " + escapedMarkdown(visible(book.plainText(finding.heading)))
      let sentences = finding.sentences.map { "- " + escapedMarkdown(visible(book.plainText($0))) }
      return [heading, (sentences + finding.items.map { line(of: $0, in: export) }).joined(separator: "\n")]
    }
    return (["## " + escapedMarkdown(book.plainText(.pageFindings))] + lines).joined(separator: "\n\n")
  }

  private func line(of item: Item, in export: MapExport) -> String {
    let words = { (text: String) in escapedMarkdown(visible(text).marked(forMapReading: export.reading)) }
    let place = item.touchpoint.flatMap { export.map.touchpoint($0)?.name }
    let notes = item.notes.map { $0.words(in: export.book, signs: nil) } + [place].compactMap(\.self)
    return (["- **" + words(shownOnOneLine(item.text)) + "**"] + notes.map(words)).joined(separator: " · ")
  }
}
