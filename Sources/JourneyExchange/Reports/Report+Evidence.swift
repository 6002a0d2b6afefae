import JourneyInsight
import JourneyModel
import Phrases

// What was said by people, and the ways that they take: tables of pages and documents.

extension Report {
  /// The quotations of the map, of its stages and of their touchpoints, as the journey goes; what a weight of 0 sets aside
  /// is left out.
  static func quotations(of map: JourneyMap) -> ReportTable {
    let columns = [
      ReportColumn("quote", .member("quote")), ReportColumn("touchpoint", .report("touchpoint")),
      ReportColumn("stage", .report("stage")), ReportColumn("voice", .member("voice")),
      ReportColumn("source", .member("source")), ReportColumn("date", .member("date")),
      ReportColumn("touchpointId", .report("touchpointIdentifier")),
    ]
    var rows: [[ReportCell]] = []
    func add(_ evidence: [Evidence], _ stage: ReportCell, _ touchpoint: (String, String)?) {
      for quotation in evidence where !quotation.quote.isEmpty && quotation.weight > 0 {
        rows.append([
          .text(quotation.quote), .maybe(touchpoint) { .words($0.0) }, stage,
          .term(quotation.voice ?? .known(.customer)), .words(quotation.source), .words(quotation.date),
          .maybe(touchpoint) { .text($0.1) },
        ])
      }
    }
    add(map.evidence, .nothing, nil)
    for (number, stage) in map.stages.enumerated() {
      let place = ReportCell.numbered(number + 1, stage.name)
      add(stage.evidence, place, nil)
      for position in stage.touchpoints.indices where !stage.touchpoints[position].evidence.isEmpty {
        let touchpoint = stage.touchpoints[position]
        add(touchpoint.evidence, place, (touchpoint.name, touchpoint.id.text))
      }
    }
    return ReportTable(
      .pageQuotations, row: .section("evidence"), columns: columns,
      shown: columns.dropLast().map(\.name), naming: "quote", rows: rows)
  }

  /// The ways of which is known how many customers take them as judged and as counted, those with the greatest gap first.
  static func gaps(of map: JourneyMap) -> ReportTable {
    let names = ["from", "to", "share", "measured", "gap", "sample"]
    var table = transitions(of: WaysGap.all(of: map), in: map)
    table.heading = .paths("gaps")
    return ReportTable(
      table.heading, row: table.row, columns: table.columns, shown: ["move"] + names, naming: "move",
      rows: table.rows)
  }

  /// The moves that do not simply go on, in the order of the file.
  static func transitions(of map: JourneyMap) -> ReportTable { transitions(of: map.transitions, in: map) }

  private static func transitions(of transitions: [Transition], in map: JourneyMap) -> ReportTable {
    let columns = [
      ReportColumn("move", .pageFlowMove), ReportColumn("from", .member("from")),
      ReportColumn("to", .member("to")), ReportColumn("share", .member("share")),
      ReportColumn("measured", .member("measured")), ReportColumn("gap", .paths("gap")),
      ReportColumn("sample", .member("sample")), ReportColumn("note", .member("note")),
      ReportColumn("touchpointId", .report("touchpointIdentifier")),
    ]
    let rows = transitions.map { move -> [ReportCell] in
      let ends = [move.from, move.to].map { end in end.map { map.touchpoint($0)?.name ?? $0.text } }
      return [
        .word(name: move.kind(in: map).rawValue, move.kind(in: map).phrase),
        .maybe(ends[0]) { .words($0) }, .maybe(ends[1]) { .words($0) },
        .maybe(move.share) { .share($0.value) }, .maybe(move.measured?.share) { .share($0.value) },
        .maybe(move.gap) { .signed(($0 * 100).rounded()) }, .maybe(move.measured?.sample) { .whole($0) },
        .words(move.note),
        .maybe(move.from ?? move.to) { .text($0.text) },
      ]
    }
    return ReportTable(
      .pageFlow, row: .section("transition"), columns: columns, shown: columns.dropLast().map(\.name),
      naming: "move", rows: rows)
  }
}

/// The ways of which is known how many customers take them as judged and as counted.
enum WaysGap {
  /// Those with the greatest gap first.
  static func all(of map: JourneyMap) -> [Transition] {
    let known = map.transitions.enumerated().filter { $0.element.gap != nil }
    return known.sorted {
      let (one, other) = (abs($0.element.gap ?? 0), abs($1.element.gap ?? 0))
      return (other, $0.offset) < (one, $1.offset)
    }.map(\.element)
  }
}

/// What a move does.
enum MoveKind: String {
  case begin, leave, ahead, back

  var phrase: Phrase {
    switch self {
    case .begin: .pageFlowBegin
    case .leave: .pageFlowLeave
    case .ahead: .pageFlowAhead
    case .back: .pageFlowBack
    }
  }
}

extension Transition {
  /// What the move does in a map.
  func kind(in map: JourneyMap) -> MoveKind {
    guard let from else { return .begin }
    guard let to else { return .leave }
    guard let start = map.place(of: from), let end = map.place(of: to) else { return .ahead }
    return end <= start ? .back : .ahead
  }
}
