import JourneyPaths
import Phrases

extension PathTables {
  /// The segments beside each other, and where their reach differs from that of all others.
  static func segments(of analysis: PathAnalysis) -> [ReportTable] {
    let names = ["segment", "cases", "events", "throughput", "overall", "difference", "remark"]
    let rows = analysis.segments.map { segment -> [ReportCell] in
      let figures = segment.part.figures
      return [
        .text(segment.name), .whole(figures.cases), .whole(figures.events),
        .length(figures.throughput?.median),
        segment.part.funnel?.steps.last.map { .share($0.overall.share) } ?? .nothing,
        segment.conversion.last?.cell ?? .nothing,
        segment.isTooFew ? .remark(.paths("tooFew")) : .nothing,
      ]
    }
    let values = analysis.segments.compactMap { segment in segment.part.value.map { (segment.name, $0) } }
    let table = ReportTable(
      .paths("segments"), row: .paths("segment"), columns: named(names), shown: names,
      naming: "segment", rows: rows)
    return [table, reach(of: analysis)] + (values.isEmpty ? [] : [value(values)])
  }

  /// For each segment and activity the reach, and how far it is above that of all other cases.
  private static func reach(of analysis: PathAnalysis) -> ReportTable {
    let names = ["segment", "activity", "reach", "others", "difference"]
    let rows = analysis.segments.flatMap { segment in
      segment.reach.enumerated().compactMap { activity, difference -> [ReportCell]? in
        guard difference.share.count + difference.other.count > 0 else { return nil }
        return [
          .text(segment.name), .text(analysis.log.activities[activity]), .share(difference.share.share),
          .share(difference.other.share), difference.cell,
        ]
      }
    }
    return ReportTable(
      .paths("reachBySegment"), row: .paths("segment"), columns: named(names), shown: names,
      naming: "segment", rows: rows)
  }

  /// Two times beside each other.
  static func comparison(
    _ comparison: PathAnalysis.Comparison, with analysis: PathAnalysis
  ) -> [ReportTable] {
    let names = ["figure", "before", "now", "difference"]
    var rows: [[ReportCell]] = [
      [
        .word(name: "cases", .paths("cases")), .whole(comparison.before.figures.cases),
        .whole(analysis.whole.figures.cases), .nothing,
      ],
      [
        .word(name: "throughput", .throughputOf(.paths("median"))),
        .length(comparison.before.figures.throughput?.median),
        .length(analysis.whole.figures.throughput?.median), .nothing,
      ],
    ]
    for (activity, difference) in comparison.reach.enumerated()
    where difference.share.count + difference.other.count > 0 {
      rows.append([
        .text(analysis.log.activities[activity]), .share(difference.other.share),
        .share(difference.share.share),
        difference.cell,
      ])
    }
    for (step, difference) in zip(analysis.whole.funnel?.steps ?? [], comparison.conversion) {
      rows.append([
        .word(name: "conversion " + step.name, .pathConversion(step.name)), .share(difference.other.share),
        .share(difference.share.share), difference.cell,
      ])
    }
    return [
      ReportTable(
        .paths("comparison"), row: .paths("figure"), columns: named(names), shown: names,
        naming: "figure", rows: rows)
    ]
  }

  private static func named(_ names: [String]) -> [ReportColumn] {
    names.map { ReportColumn($0, .paths($0)) }
  }
}
