public import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// What hurts, in rank order.
  ///
  /// - Parameter ranking: the order, where it is known already.
  public static func pains(of map: JourneyMap, ranked ranking: PainRanking? = nil) -> Report {
    var report = Report(.report("title.pains"), on: map.title)
    let votes = Votes(in: map)
    let finder = PainFinder(in: map)
    let ranked = (ranking ?? PainRanking(of: map)).rows
    report.tables = [
      ReportTable(
        row: .report("pain"), columns: painColumns,
        shown: [
          "class", "score", "pain", "touchpoint", "reach", "impact", "votes", "stage", "owner", "verdict",
          "kind",
        ],
        naming: "pain",
        rows: ReportRows(count: ranked.count, width: painColumns.count) {
          cells(of: ranked[$0], in: map, votes, finder)
        })
    ]
    return report
  }

  private static let painColumns = [
    ReportColumn("kind", .report("kind")), ReportColumn("class", .report("class")),
    ReportColumn("score", .report("score")), ReportColumn("reach", .member("reach")),
    ReportColumn("impact", .member("impact")), ReportColumn("confidence", .member("confidence")),
    ReportColumn("stage", .report("stage")), ReportColumn("touchpoint", .report("touchpoint")),
    ReportColumn("stageId", .report("stageIdentifier")),
    ReportColumn("touchpointId", .report("touchpointIdentifier")),
    ReportColumn("id", .report("identifier")), ReportColumn("pain", .report("pain")),
    ReportColumn("owner", .field("owner")), ReportColumn("verdict", .field("verdict")),
    ReportColumn("votes", .field("votes")),
  ]

  private static func cells(
    of row: PainRow, in map: JourneyMap, _ votes: Votes, _ finder: PainFinder
  ) -> [ReportCell] {
    let touchpoint = row.touchpoint.flatMap { map.touchpoint($0) }
    let pain = finder.pains[row.id]
    let stage = finder.stages[row.stage]
    return [
      .word(name: row.kind.rawValue, .report("kind." + row.kind.rawValue)),
      .maybe(row.painClass) { .word(name: $0.rawValue, .report("class." + $0.rawValue)) },
      .maybe(row.score) { row.isGuess ? .guess($0) : .whole($0) }, .maybe(pain?.reach) { .share($0.value) },
      .maybe(pain?.impact) { .word(name: String($0.rawValue), .word("PainImpact", "\($0)")) },
      .maybe(pain?.confidence) { .share($0.value) },
      .maybe(stage) { .numbered($0 + 1, map.stages[$0].name) }, name(of: touchpoint, in: map, finder),
      .text(row.stage.text), .maybe(row.touchpoint) { .text($0.text) }, .text(identifier(of: row)),
      text(of: row, pain, in: map), .maybe(touchpoint) { .words($0.owner) },
      .maybe(touchpoint) { .term($0.verdict) },
      .maybe(pain.map(votes.of)) { $0 == 0 ? .nothing : .whole($0) },
    ]
  }

  /// The name of a touchpoint; its number in the stage goes with it where another there has the same.
  private static func name(of touchpoint: Touchpoint?, in map: JourneyMap, _ finder: PainFinder) -> ReportCell
  {
    guard let touchpoint, let place = map.place(of: touchpoint.id) else { return .nothing }
    return finder.hasNamesake(touchpoint, in: map.stages[place.stage].id)
      ? .numbered(place.position + 1, touchpoint.name) : .words(touchpoint.name)
  }

  /// The identifier of what the row stands for: the pain, the touchpoint that nobody explained, the friction's stage.
  private static func identifier(of row: PainRow) -> String {
    switch row.id {
    case .pain(_, let id): id.text
    case .friction(let stage, _): stage.text
    case .unexplained(let touchpoint): touchpoint.text
    }
  }

  private static func text(of row: PainRow, _ pain: Pain?, in map: JourneyMap) -> ReportCell {
    if case .friction(let id, let number) = row.id, let stage = map.stage(id),
      stage.frictions.indices.contains(number)
    {
      return .words(stage.frictions[number])
    }
    return pain.map { .words($0.text) } ?? .remark(.report("kind.unexplained"))
  }
}

/// What the rows of the report look up, gathered in one walk over the map.
private struct PainFinder {
  private(set) var pains: [PainRow.ID: Pain] = [:]
  /// Where each stage stands, from 0.
  private(set) var stages: [Stage.ID: Int] = [:]
  private var names: [Stage.ID: [String: Int]] = [:]

  init(in map: JourneyMap) {
    for (number, stage) in map.stages.enumerated() {
      stages[stage.id] = number
      var names: [String: Int] = [:]
      stage.touchpoints.visit { touchpoint in
        names[touchpoint.name, default: 0] += 1
        for pain in touchpoint.pains { pains[.pain(touchpoint.id, pain.id)] = pain }
      }
      self.names[stage.id] = names
    }
  }

  /// Whether another touchpoint of the stage has the same name.
  func hasNamesake(_ touchpoint: Touchpoint, in stage: Stage.ID) -> Bool {
    (names[stage]?[touchpoint.name] ?? 0) > 1
  }
}
