import JourneyModel
import Phrases

/// What was decided about the touchpoints of a map, in the order of the journey; where an earlier map is known, since then.
struct SessionDecisions {
  /// What is to be done, and about which touchpoint.
  private(set) var improvements: [(Improvement, of: Touchpoint)] = []
  /// The touchpoints of which a verdict is told.
  private var judged: [Touchpoint] = []

  init(in map: JourneyMap, since before: JourneyMap?) {
    for stage in map.stages {
      for touchpoint in stage.touchpoints {
        let old = before?.touchpoint(touchpoint.id)
        let known = old?.improvements ?? []
        let decided = touchpoint.improvements.filter { now in
          !known.contains { ($0.id, $0.text, $0.owner, $0.due) == (now.id, now.text, now.owner, now.due) }
        }
        improvements += decided.map { ($0, of: touchpoint) }
        if let verdict = touchpoint.verdict, verdict != old?.verdict { judged.append(touchpoint) }
      }
    }
  }

  /// The touchpoints of that verdict; of those to be improved only the ones of which nobody said how.
  func verdicts(_ verdict: VocabularyWord<Verdict>) -> [Touchpoint] {
    judged.filter { $0.verdict == verdict && (verdict != .known(.improve) || $0.improvements.isEmpty) }
  }

  /// Every decision with its touchpoint: what is to be done, or a verdict alone.
  fileprivate var all: [(Improvement?, of: Touchpoint)] {
    let told = Set(improvements.map(\.of.id))
    return improvements.map { ($0, of: $1) }
      + judged.filter { !told.contains($0.id) }.map { (nil, of: $0) }
  }
}

extension Report {
  /// What was decided, as a table for programs.
  static func decisions(in map: JourneyMap, since before: JourneyMap?) -> Report {
    var report = Report(.report("title.minutes"), on: map.title)
    let columns = [
      ReportColumn("verdict", .field("verdict")), ReportColumn("touchpoint", .report("touchpoint")),
      ReportColumn("stage", .report("stage")), ReportColumn("text", .report("improvement")),
      ReportColumn("owner", .member("owner")), ReportColumn("due", .member("due")),
      ReportColumn("status", .member("status")), ReportColumn("stageId", .report("stageIdentifier")),
      ReportColumn("touchpointId", .report("touchpointIdentifier")),
      ReportColumn("id", .report("identifier")),
    ]
    let rows = SessionDecisions(in: map, since: before).all.map { improvement, touchpoint -> [ReportCell] in
      let stage = map.place(of: touchpoint.id).map { map.stages[$0.stage] }
      return [
        .term(touchpoint.verdict), .text(touchpoint.name), .maybe(stage) { .words($0.name) },
        .maybe(improvement) { .words($0.text) }, .maybe(improvement) { .words($0.owner) },
        .maybe(improvement) { .words($0.due) }, .maybe(improvement) { .term($0.status ?? .known(.open)) },
        .maybe(stage) { .text($0.id.text) }, .text(touchpoint.id.text),
        .maybe(improvement) { .text($0.id.text) },
      ]
    }
    report.tables = [
      ReportTable(
        row: .report("touchpoint"), columns: columns, shown: columns.map(\.name), naming: "touchpoint",
        rows: rows)
    ]
    return report
  }
}
