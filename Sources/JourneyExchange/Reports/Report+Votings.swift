import JourneyModel
import Phrases

extension ReportTable {
  /// The rounds of dot voting, the latest last: what was asked, and who got how many dots, the most first.
  static func votings(of map: JourneyMap) -> ReportTable {
    let names = map.names(ofCandidates: Set(map.votings.flatMap(\.candidates).map(\.ref)))
    return ReportTable(
      .field("votings"), row: .section("voting"),
      columns: [
        ReportColumn("date", .member("date")), ReportColumn("question", .member("question")),
        ReportColumn("candidate", .report("candidate")), ReportColumn("dots", .member("votes")),
        ReportColumn("ballots", .member("ballots")),
      ],
      shown: ["date", "question", "candidate", "dots", "ballots"], naming: "candidate",
      rows: map.votings.flatMap { round in
        round.ranked.map { candidate in
          [
            .words(round.date), .words(round.question),
            .words(names[candidate.ref] ?? candidate.ref), .whole(candidate.dots),
            .whole(round.ballots),
          ]
        }
      })
  }
}

extension VotingRound {
  /// What got any dots, the most first, else in the order in which it was asked.
  var ranked: [VotingCandidate] {
    candidates.enumerated().filter { $0.element.dots > 0 }
      .sorted { ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset) }.map(\.element)
  }
}
