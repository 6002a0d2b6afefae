import JourneyInsight
import JourneyModel
import Phrases

// The map itself: stages, and touchpoints as cards.

extension PageFigures {
  /// A stage with its touchpoints.
  func value(ofStage number: Int) -> PageValue {
    let stage = map.stages[number]
    let tally = statistics.stages[number].tally
    let emotion = statistics.stages[number].emotion
    let figures: KeyValuePairs<String, PageValue> = [
      "number": .text(book.plainText(.number(Double(number + 1)))),
      "name": .words(shownOnOneLine(stage.name)),
      "lanes": .some(stage.lanes.map(lane)), "targets": .some(statistics.stages[number].targets.map(value)),
      "mean": said(.maybe(tally.mean) { .number($0) }),
      "low": said(tally.low == 0 ? .nothing : .whole(tally.low)),
      "lowWords": tally.low == 0 ? .nothing : .text(book.plainText(.lowCount(tally.low))),
      "meanWords": tally.mean.map { .text(book.plainText(.mean($0))) } ?? .nothing,
      "critical": said(tally.critical == 0 ? .nothing : .whole(tally.critical)),
      "emotion": said(.maybe(emotion.mean) { .signed($0) }),
      "lowestEmotion": said(.maybe(emotion.lowest) { .signed($0.value) }),
      "touchpoints": .some(stage.touchpoints.indices.map { value(of: stage.touchpoints[$0]) }),
    ]
    return .object(members(figures).joined(with: fields(of: stage)))
  }

  /// What the fields of a record say, each under its name; a flag under `is…`.
  func fields<Record: FieldRecord>(of record: Record) -> [PageMember] {
    Record.fields.filter { $0.kind != .members }.map { field in
      PageMember(name: field.pageName, value: value(of: field, record))
    }
  }

  private func value<Record: FieldRecord>(of field: Field<Record>, _ record: Record) -> PageValue {
    switch (field.value(of: record), field.kind) {
    case (.flag(let flag), _): .flag(flag)
    case (.text(let text), .text): .words(text)
    case (_, .texts), (_, .references), (_, .records): .some(ReportCell(field, of: record, in: map).texts)
    default: said(ReportCell(field, of: record, in: map))
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

  private func value(of touchpoint: Touchpoint) -> PageValue {
    let judgement = PageJudgement(of: touchpoint, in: self)
    let figures: KeyValuePairs<String, PageValue> = [
      "emotion": said(.maybe(EmotionCurve.value(of: touchpoint)) { .signed($0) })
    ]
    return .object(
      (members(figures) + judgement.members).joined(with: fields(of: touchpoint)))
  }

  /// A cell in words; nothing where it says nothing.
  func said(_ cell: ReportCell) -> PageValue { .said(cell.shownText(in: book)) }

  func texts(_ texts: [String]) -> PageValue { .some(texts.filter { !$0.isEmpty }.map { .words($0) }) }

  private func members(_ pairs: KeyValuePairs<String, PageValue>) -> [PageMember] {
    pairs.map { PageMember(name: $0.key, value: $0.value) }
  }
}

extension [PageMember] {
  /// The members with others whose names they do not have.
  func joined(with others: [PageMember]) -> [PageMember] {
    let names = Set(map(\.name))
    return self + others.filter { !names.contains($0.name) }
  }
}

extension Field {
  /// The name under which a page shows it.
  fileprivate var pageName: String {
    guard case .flag = kind else { return name }
    return "is" + name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension ReportCell {
  /// The texts of a list.
  fileprivate var texts: [PageValue] {
    guard case .list(let cells) = self else { return [] }
    return cells.compactMap { cell in
      if case .text(let text) = cell, !text.isEmpty { .words(text) } else { nil }
    }
  }
}

/// How a touchpoint is judged, what hurts at it, and what is decided, for a page.
struct PageJudgement {
  private let touchpoint: Touchpoint
  private let assessment: Assessment
  private let page: PageFigures

  init(of touchpoint: Touchpoint, in page: PageFigures) {
    self.touchpoint = touchpoint
    self.page = page
    assessment = Assessment(of: touchpoint, by: page.export.rules)
  }

  var members: [PageMember] {
    let level = assessment.level
    let (full, empty) = dots
    let pairs: KeyValuePairs<String, PageValue> = [
      "rating": page.said(.maybe(assessment.rating) { .number($0) }),
      "judged": page.said(.maybe(assessment.judged) { .number($0) }),
      "measured": page.said(.maybe(assessment.measured) { .number($0) }),
      "employees": page.said(.maybe(assessment.employees) { .number($0) }),
      "gap": page.said(.maybe(assessment.gap) { .signed($0) }),
      "expected": page.said(.number(assessment.expected)), "dotsFull": .said(full), "dotsEmpty": .said(empty),
      "level": .text(level.rawValue), "levelSign": .text(DrawingSigns.sign(of: level)),
      "levelWord": .text(page.book.plainText(.word("Level", level.rawValue))), "isLow": .flag(level.isLow),
      "isStrong": .flag(level == .strong), "isUnrated": .flag(level == .unrated),
      "isMomentOfTruth": .flag(touchpoint.momentOfTruth), "isNecessary": .flag(touchpoint.necessary),
      "lacksAgreement": .flag(assessment.lacksAgreement),
      "spread": page.said(.maybe(assessment.spread) { .number($0) }),
      "votes": dots(page.votes.of(touchpoint)), "votesWords": voteWords(page.votes.of(touchpoint)),
      "verdict": page.said(.term(touchpoint.verdict)),
      "proposal": page.said(.maybe(assessment.proposal) { .term(.known($0)) }),
      "pains": .some(pains), "improvements": .some(improvements),
    ]
    return pairs.map { PageMember(name: $0.key, value: $0.value) }
  }

  private var dots: (full: String, empty: String) {
    guard let rating = assessment.rating else { return ("", "") }
    let full = Int(rating.rounded())
    return (String(repeating: "●", count: full), String(repeating: "○", count: 5 - full))
  }

  /// The pains in their order of priority.
  private var pains: [PageValue] {
    let ranked = touchpoint.pains.enumerated().compactMap { number, pain in
      pain.priority(isMomentOfTruth: touchpoint.momentOfTruth).map { (pain, $0, number) }
    }.sorted { ($0.1.painClass, -($0.1.score ?? 0), $0.2) < ($1.1.painClass, -($1.1.score ?? 0), $1.2) }
    return ranked.map { pain, priority, _ in
      let isScored = priority.painClass != .unscored
      return .object([
        "text": .words(pain.text), "class": .text(priority.painClass.rawValue),
        "classWord": isScored
          ? .text(page.book.plainText(.report("class." + priority.painClass.rawValue))) : .nothing,
        "score": page.said(.maybe(priority.score) { pain.isGuess ? .guess($0) : .whole($0) }),
        "reach": page.said(.maybe(pain.reach) { .share($0.value) }),
        "impact": page.said(
          .maybe(pain.impact) { .word(name: String($0.rawValue), .word("PainImpact", "\($0)")) }),
        "rootCause": .words(pain.rootCause), "votes": dots(page.votes.of(pain)),
        "votesWords": voteWords(page.votes.of(pain)),
      ])
    }
  }

  private func dots(_ dots: Int) -> PageValue { page.said(dots == 0 ? .nothing : .whole(dots)) }

  private func voteWords(_ dots: Int) -> PageValue {
    dots == 0 ? .nothing : .text(page.book.plainText(.voteCount(dots)))
  }

  private var improvements: [PageValue] {
    touchpoint.improvements.map { improvement in
      .object([
        "text": .words(improvement.text), "owner": .words(improvement.owner), "due": .words(improvement.due),
        "status": page.said(.term(improvement.status ?? .known(.open))),
        "isDone": .flag(improvement.status == .known(.done)),
      ])
    }
  }
}
