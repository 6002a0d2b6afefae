import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// What could be better, what is worth most and takes least first.
  public static func opportunities(of map: JourneyMap) -> Report {
    var report = Report(.field("opportunities"), on: map.title)
    let votes = Votes(in: map)
    let columns = [
      ReportColumn("group", .report("priority")), ReportColumn("opportunity", .report("opportunity")),
      ReportColumn("touchpoint", .report("touchpoint")), ReportColumn("stage", .report("stage")),
      ReportColumn("customerValue", .member("customerValue")),
      ReportColumn("businessValue", .member("businessValue")), ReportColumn("effort", .member("effort")),
      ReportColumn("votes", .field("votes")), ReportColumn("status", .member("status")),
      ReportColumn("owner", .member("owner")), ReportColumn("stageId", .report("stageIdentifier")),
      ReportColumn("touchpointId", .report("touchpointIdentifier")),
      ReportColumn("id", .report("identifier")),
    ]
    let all = RankedOpportunity.all(of: map)
    let rows = ReportRows(count: all.count, width: columns.count) { row -> [ReportCell] in
      let ranked = all[row]
      let opportunity = ranked.opportunity
      let place = ranked.touchpoint.flatMap { map.place(of: $0) }
      let grades = [opportunity.customerValue, opportunity.businessValue, opportunity.effort]
      let dots = votes.of(opportunity)
      return [
        .word(name: ranked.group.rawValue, .word("OpportunityGroup", ranked.group.rawValue)),
        .words(opportunity.text), .maybe(place) { .words(map[$0].name) },
        .maybe(place) { .numbered($0.stage + 1, map.stages[$0.stage].name) },
      ] + grades.map { .maybe($0) { .whole($0.value) } } + [
        dots == 0 ? .nothing : .whole(dots), .term(opportunity.status), .words(opportunity.owner),
        .maybe(place) { .text(map.stages[$0.stage].id.text) },
        .maybe(ranked.touchpoint) { .text($0.text) }, .text(opportunity.id.text),
      ]
    }
    report.tables = [
      ReportTable(
        row: .section("opportunity"), columns: columns,
        shown: columns.map(\.name).filter { !$0.lowercased().hasSuffix("id") }, naming: "opportunity",
        rows: rows)
    ]
    return report
  }
}
