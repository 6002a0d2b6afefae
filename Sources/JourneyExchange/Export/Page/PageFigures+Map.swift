import JourneyInsight
import JourneyModel
import Phrases

// The map itself: what is found, stages with touchpoints as cards, and what happens in each stage.

extension PageFigures {
  /// A stage with its touchpoints.
  package func value(ofStage number: Int) -> PageValue {
    let stage = map.stages[number]
    return .object(
      PageObject(names: stageNames) {
        self.value(of: $0, ofStage: stage, number)
          ?? self.stageFields.value(of: $0, of: stage, in: self)
      })
  }

  /// The names of a stage besides those of its fields.
  static let ownStageNames = [
    "number", "anchor", "name", "lanes", "targets", "mean", "meanWords", "low", "lowWords", "critical",
    "emotion",
    "lowestEmotion", "touchpoints",
  ]

  private func value(of name: String, ofStage stage: Stage, _ number: Int) -> PageValue? {
    let tally = statistics.stages[number].tally
    let emotion = statistics.stages[number].emotion
    return switch name {
    case "number": .text(book.plainText(.number(Double(number + 1))))
    case "anchor": .text(PageAnchor.of(stage.id))
    case "name": .words(shownOnOneLine(stage.name))
    case "lanes": .some(stage.lanes.map(lane))
    case "targets": .some(statistics.stages[number].targets.map(value))
    case "mean": said(.mean(tally.mean))
    case "low": said(tally.low == 0 ? .nothing : .whole(tally.low))
    case "lowWords": tally.low == 0 ? .nothing : .text(book.plainText(.lowCount(tally.low)))
    case "meanWords": tally.mean.map { .text(book.plainText(.mean($0))) } ?? .nothing
    case "critical": said(tally.critical == 0 ? .nothing : .whole(tally.critical))
    case "emotion": said(.maybe(emotion.mean) { .signed($0) })
    case "lowestEmotion": said(.maybe(emotion.lowest) { .signed($0.value) })
    case "touchpoints":
      .some(stage.touchpoints.count) { PageTouchpoint.value(of: stage.touchpoints[$0], in: self) }
    default: nil
    }
  }

  private func lane(_ text: LaneText) -> PageValue {
    let name = map.lanes.first { $0.id == text.lane }?.name ?? text.lane.text
    return .object(["name": .words(name), "text": .words(text.text)])
  }

  private func value(of attainment: Attainment) -> PageValue {
    .object([
      "measure": said(.measure(attainment.target.measure)),
      "direction": said(.term(attainment.target.direction ?? .known(.atLeast))),
      "value": said(.number(attainment.target.value)),
      "reading": said(.maybe(attainment.reading) { .number($0) }),
      "attainment": said(.maybe(attainment.share) { .share($0) }),
    ])
  }

  // MARK: Findings

  /// What a board of directors reads in a minute.
  var findings: PageValue {
    .some(
      summary.findings.map { finding in
        .object([
          "name": .text(finding.name), "heading": .text(book.plainText(finding.heading)),
          "sentences": .some(finding.sentences.map { .text(export.say($0)) }),
          "items": .some(finding.items.map(value)),
        ])
      })
  }

  private func value(of item: MapSummary.Item) -> PageValue {
    let place = item.touchpoint.flatMap { map.touchpoint($0) }
    return .object([
      "text": .words(shownOnOneLine(item.text)),
      "place": place.map { .words(shownOnOneLine($0.name)) } ?? .nothing,
      "anchor": place.map { .text(PageAnchor.of($0.id)) } ?? .nothing,
      "notes": .some(
        item.notes.map { .object(["text": saidApart($0), "isText": .flag($0.isTextOfMap)]) }),
    ])
  }

  /// A cell in words, a day or a name in a sentence of ours set apart.
  private func saidApart(_ cell: ReportCell) -> PageValue {
    if case .word(_, let phrase) = cell { .text(export.say(phrase)) } else { said(cell) }
  }

  // MARK: Opportunities

  /// The opportunities in their groups, each group that has any.
  var opportunityMatrix: PageValue {
    let groups = Dictionary(grouping: opportunities, by: \.group)
    guard !opportunities.isEmpty else { return .nothing }
    return .some(
      OpportunityGroup.allCases.compactMap { group -> PageValue? in
        let found = groups[group] ?? []
        if group == .unscored, found.isEmpty { return nil }
        return .object([
          "name": .text(group.rawValue),
          "word": .text(book.plainText(.word("OpportunityGroup", group.rawValue))),
          "meaning": .text(book.plainText(.pageMeaning(ofGroup: group.rawValue))),
          "ideas": .some(
            found.map { ranked in
              self.value(of: ranked.opportunity, at: ranked.touchpoint.flatMap { self.map.touchpoint($0) })
            }),
        ])
      })
  }

  /// An opportunity, with the touchpoint to which it belongs where that is to be told.
  func value(of opportunity: Opportunity, at touchpoint: Touchpoint?) -> PageValue {
    let group = opportunity.group
    return .object([
      "text": .words(shownOnOneLine(opportunity.text)), "group": .text(group.rawValue),
      "groupWord": group == .unscored
        ? .nothing : .text(book.plainText(.word("OpportunityGroup", group.rawValue))),
      "value": said(.maybe(opportunity.value) { .number($0) }),
      "effort": said(.maybe(opportunity.effort) { .whole($0.value) }),
      "status": said(.term(opportunity.status)), "owner": .words(opportunity.owner),
      "votesWords": votes.of(opportunity) == 0
        ? .nothing : .text(book.plainText(.voteCount(votes.of(opportunity)))),
      "place": touchpoint.map { .words(shownOnOneLine($0.name)) } ?? .nothing,
      "anchor": touchpoint.map { .text(PageAnchor.of($0.id)) } ?? .nothing,
    ])
  }

  // MARK: Lanes

  /// The rows of the map: for at most so many stages at a time as stand beside each other, a column a stage.
  var laneTables: PageValue {
    let rows = LaneRows(of: map).rows
    guard !rows.isEmpty else { return .nothing }
    let starts = Array(stride(from: 0, to: map.stages.count, by: columns))
    return .some(starts.count) { number in
      let stages = starts[number]..<min(starts[number] + self.columns, self.map.stages.count)
      return .object([
        "columns": .some(
          stages.map { stage in
            .object([
              "number": .text(self.book.plainText(.number(Double(stage + 1)))),
              "name": .words(shownOnOneLine(self.map.stages[stage].name)),
              "anchor": .text(PageAnchor.of(self.map.stages[stage].id)),
            ])
          }),
        "rows": .some(rows.compactMap { self.value(of: $0, stages) }),
      ])
    }
  }

  /// A row for some stages; nil where it says nothing of them.
  private func value(of row: LaneRows.Row, _ stages: Range<Int>) -> PageValue? {
    let cells = stages.map { row.cells[$0] }
    guard cells.contains(where: { !$0.isEmpty }) else { return nil }
    return .object([
      "name": .text(shownOnOneLine(book.plainText(row.heading))),
      "cells": .some(
        cells.map { texts in
          .object([
            "texts": .some(
              texts.map { .object(["text": said($0), "isText": .flag($0.isTextOfMap)]) })
          ])
        }),
    ])
  }
}

/// What is said of stages, row by row: the rows of the field, and the map's own.
struct LaneRows {
  struct Row {
    let heading: Phrase
    /// What is said in each stage.
    let cells: [[ReportCell]]
  }

  /// The rows in which anything is said.
  let rows: [Row]

  init(of map: JourneyMap) {
    let fields = Stage.fields.filter { Self.shown.contains($0.name) }
    var rows = fields.map { field in
      Row(
        heading: .field(field.name), cells: map.stages.map { Self.texts(ReportCell(field, of: $0, in: map)) })
    }
    let named = Set(map.lanes.map(\.id))
    let lanes =
      map.lanes.map { ($0.id, $0.name) }
      + map.stages.flatMap(\.lanes).map(\.lane)
      .filter { !named.contains($0) }.uniqued.map { ($0, $0.text) }
    rows += lanes.map { id, name in
      Row(
        heading: .verbatim(name),
        cells: map.stages.map { stage in
          stage.lanes.filter { $0.lane == id && !$0.text.isEmpty }.map { .text($0.text) }
        })
    }
    self.rows = rows.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  private static let shown: Set<String> = [
    "phase", "customerGoal", "businessAim", "intent", "actions", "motivations", "questions", "frictions",
    "alternatives", "responses", "callToAction", "duration", "evidence", "notes",
  ]

  private static func texts(_ cell: ReportCell) -> [ReportCell] {
    switch cell {
    case .nothing: []
    case .list(let cells): cells.filter { $0 != .nothing }
    default: [cell]
    }
  }
}

extension [Lane.ID] {
  /// Each once, where it comes first.
  fileprivate var uniqued: [Lane.ID] {
    var seen: Set<Lane.ID> = []
    return filter { seen.insert($0).inserted }
  }
}
