import JourneyInsight
import JourneyModel
import Phrases

/// What minutes tell of a map, before anything is left out for want of room.
struct MinutesContents {
  private let map: JourneyMap
  private let before: JourneyMap?
  private let votes: Votes
  private let ranking: PainRanking
  private let rules: JudgingRules

  init(of map: JourneyMap, since before: JourneyMap?) {
    self.map = map
    self.before = before
    votes = Votes(in: map)
    ranking = PainRanking(of: map)
    rules = JudgingRules(of: map)
  }

  /// All of it, in the order in which people want to know.
  var sections: [MinutesSection] {
    [
      head, decided, hurts, disagreed, opportunities, changed, questions,
      MinutesSection(
        heading: .report("minutes.parked"), lines: map.parking.map { .said(.verbatim($0.text)) }), dates,
    ]
  }

  private var touchpoints: [Touchpoint] { map.stages.flatMap { stage in stage.touchpoints.map { $0 } } }

  private var head: MinutesSection {
    var lines: [MinutesLine] = []
    if let session = map.sessions.last {
      if !session.date.isEmpty { lines.append(.said(.minutesOf(.day(session.date)))) }
      if let names = Phrase.list(session.participants.map { .verbatim($0) }) {
        lines.append(.said(.minutesTookPart(names)))
      }
      if !session.note.isEmpty { lines.append(.said(.verbatim(session.note))) }
    }
    let total = MapFigures(of: map).total
    let facts = [
      .touchpointCount(total.touchpoints), total.mean.map { .minutesMean($0) },
      total.low > 0 ? Phrase.minutesLow(total.low) : nil,
    ].compactMap { $0 }
    if let facts = Phrase.list(facts) { lines.append(.said(facts)) }
    return MinutesSection(heading: nil, lines: lines, isWhole: true)
  }

  // MARK: Decisions

  private var decided: MinutesSection {
    let decisions = SessionDecisions(in: map, since: before)
    let actions = decisions.improvements.map { improvement, touchpoint -> MinutesLine in
      let due: Phrase =
        improvement.status == .known(.done)
        ? .report("minutes.isDone")
        : improvement.due.isEmpty ? .report("minutes.noDayYet") : .minutesUntil(.day(improvement.due))
      return .said(
        .minutesImprovement(
          improvement.text,
          improvement.owner.isEmpty ? .report("minutes.nobodyYet") : .verbatim(improvement.owner), due,
          touchpoint.name))
    }
    let verdicts: [(Phrase, VocabularyWord<Verdict>)] = [
      (.report("minutes.improve"), .known(.improve)), (.report("minutes.remove"), .known(.remove)),
      (.report("minutes.keep"), .known(.keep)),
    ]
    let names = verdicts.map { what, verdict in
      MinutesLine.names(what, decisions.verdicts(verdict).map { .quoted($0.name) })
    }.filter { !$0.isEmpty }
    return MinutesSection(
      heading: .report("minutes.decided"), lines: actions + names, isWhole: true, names: 3,
      nothing: .report("minutes.nothingDecided"))
  }

  /// What is to be done, by the days until when; texts that name no day come last.
  private var dates: MinutesSection {
    let due = touchpoints.flatMap(\.improvements).filter { !$0.due.isEmpty && $0.status != .known(.done) }
    let days = Dictionary(grouping: due, by: \.due).sorted { one, other in
      switch (Day(one.key), Day(other.key)) {
      case (let left?, let right?): left < right
      case (nil, nil): one.key < other.key
      case (let left, _): left != nil
      }
    }
    let lines = days.map { day, improvements in
      MinutesLine.names(
        isOverdue(day) ? .minutesEntry(.day(day), .report("minutes.overdue")) : .day(day),
        improvements.map { .entry($0.text, $0.owner.isEmpty ? [] : [.verbatim($0.owner)]) })
    }
    return MinutesSection(heading: .report("minutes.dates"), lines: lines)
  }

  /// Whether a day was over when the session was held.
  private func isOverdue(_ day: String) -> Bool {
    guard let due = Day(day), let today = map.sessions.last.flatMap({ Day($0.date) }) else { return false }
    return due < today
  }

  // MARK: Findings

  /// A pain with where it hurts and its place in the ranking.
  private struct RankedPain {
    let pain: Pain
    let touchpoint: Touchpoint
    let row: PainRow
  }

  private var pains: [RankedPain] {
    ranking.rows.compactMap { row in
      guard case .pain(let id, let pain) = row.id, let touchpoint = map.touchpoint(id) else { return nil }
      return touchpoint.pains.first { $0.id == pain }.map {
        RankedPain(pain: $0, touchpoint: touchpoint, row: row)
      }
    }
  }

  private var hurts: MinutesSection {
    let all = pains
    let ranked = all.filter { $0.row.score != nil }
    return MinutesSection(
      heading: .presented("pains"), remark: ranked.isEmpty ? nil : .report("minutes.classes"),
      lines: (ranked.isEmpty ? all : ranked).map { .said(phrase(of: $0)) }, last: mostVotes)
  }

  private func phrase(of ranked: RankedPain) -> Phrase {
    let (pain, touchpoint) = (ranked.pain, ranked.touchpoint)
    var facts: [Phrase] = [.quoted(touchpoint.name)]
    if touchpoint.momentOfTruth { facts.append(.report("minutes.momentOfTruth")) }
    if ranked.row.isGuess { facts.append(.word("Confidence", "guess")) }
    let dots = votes.of(pain)
    if dots > 0 { facts.append(.voteCount(dots)) }
    let entry = Phrase.entry(pain.text, facts)
    return ranked.row.painClass.map { .minutesNames(.word("PainClass", $0.rawValue), entry) } ?? entry
  }

  /// What got most dots, be it a touchpoint, a pain or an opportunity.
  private var mostVotes: MinutesLine? {
    var voted: [(name: String, dots: Int)] = touchpoints.flatMap { touchpoint in
      [(touchpoint.name, votes.of(touchpoint))] + touchpoint.pains.map { ($0.text, votes.of($0)) }
        + touchpoint.opportunities.map { ($0.text, votes.of($0)) }
    }
    voted += map.opportunities.map { ($0.text, votes.of($0)) }
    let sorted = voted.enumerated().filter { $0.element.dots > 0 }
      .sorted { ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset) }.map(\.element)
    guard !sorted.isEmpty else { return nil }
    let names = sorted.prefix(6).map { Phrase.named($0.name, .number(Double($0.dots))) }
    return .names(.report("minutes.mostVotes"), names)
  }

  private var disagreed: MinutesSection {
    let lines = touchpoints.compactMap { touchpoint -> MinutesLine? in
      let assessment = Assessment(of: touchpoint, by: rules)
      guard assessment.lacksAgreement, let lowest = touchpoint.ballots.min()?.value,
        let highest = touchpoint.ballots.max()?.value, let median = assessment.judged
      else { return nil }
      return .said(.minutesSpread(touchpoint.name, lowest, highest, median: median))
    }
    return MinutesSection(heading: .report("minutes.disagreed"), lines: lines)
  }

  private var opportunities: MinutesSection {
    let open = RankedOpportunity.all(of: map).filter {
      ![.known(.done), .known(.dropped)].contains($0.opportunity.status)
    }
    let lines = open.map { ranked -> MinutesLine in
      var facts = ranked.touchpoint.flatMap { map.touchpoint($0) }.map { [Phrase.quoted($0.name)] } ?? []
      if !ranked.opportunity.owner.isEmpty { facts.append(.verbatim(ranked.opportunity.owner)) }
      let dots = votes.of(ranked.opportunity)
      if dots > 0 { facts.append(.voteCount(dots)) }
      let entry = Phrase.entry(ranked.opportunity.text, facts)
      guard ranked.group != .unscored else { return .said(entry) }
      return .said(.minutesNames(.word("OpportunityGroup", ranked.group.rawValue), entry))
    }
    return MinutesSection(heading: .field("opportunities"), lines: lines)
  }

  private var changed: MinutesSection {
    MinutesSection(
      heading: .report("changes"), lines: before.map { SessionChanges(from: $0, to: map).lines } ?? [])
  }

  // MARK: What is open

  private var questions: MinutesSection {
    let unexplained = Set(
      ranking.rows.compactMap { row -> Touchpoint.ID? in
        if case .unexplained(let id) = row.id { id } else { nil }
      })
    func names(_ what: Phrase, _ isMeant: (Touchpoint) -> Bool) -> MinutesLine {
      .names(what, touchpoints.filter(isMeant).map { .quoted($0.name) })
    }
    let unscored = pains.filter { $0.row.score == nil }.map { Phrase.quoted($0.pain.text) }
    let lines = [
      names(.report("minutes.investigate")) { $0.verdict == .known(.investigate) },
      names(.report("minutes.why")) { unexplained.contains($0.id) },
      names(.report("minutes.undecided")) { touchpoint in
        touchpoint.verdict == nil && touchpoint.improvements.isEmpty && !unexplained.contains(touchpoint.id)
          && Assessment(of: touchpoint, by: rules).level.isLow
      },
      .names(.report("minutes.unscored"), unscored),
      names(.report("minutes.unrated")) { Assessment(of: $0, by: rules).level == .unrated },
    ]
    return MinutesSection(
      heading: .report("minutes.questions"), lines: lines.filter { !$0.isEmpty }, isWhole: true)
  }
}

extension MinutesLine {
  /// Whether it names nothing.
  fileprivate var isEmpty: Bool { if case .names(_, []) = self { true } else { false } }
}
