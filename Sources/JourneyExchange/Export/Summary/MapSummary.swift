import JourneyInsight
import JourneyModel
import Phrases

/// What a board of directors reads in a minute: what hurts most, why, who it concerns, what is decided, and how sure all
/// that is. The same in a page and in a document.
struct MapSummary {
  /// One of the five.
  struct Finding {
    let name: String
    /// What is said of the whole, a sentence each.
    var sentences: [Phrase] = []
    /// What is named, the most important first.
    var items: [Item] = []

    var heading: Phrase { .pageFinding(name) }
    var isEmpty: Bool { sentences.isEmpty && items.isEmpty }
  }

  /// Something of the map that is named.
  struct Item {
    let text: String
    var touchpoint: Touchpoint.ID?
    /// What is said of it, in a few words each.
    var notes: [ReportCell] = []
  }

  private let map: JourneyMap
  private let statistics: MapStatistics
  private let book: Phrasebook
  private let pains: [PainRow]
  private let low: [Low]
  private let guesses: Int
  private let unsettled: Unsettled

  private static let most = 3

  init(of map: JourneyMap, _ statistics: MapStatistics, pains ranking: PainRanking, in book: Phrasebook) {
    self.map = map
    self.statistics = statistics
    self.book = book
    let scored = ranking.rows.prefix { $0.painClass.map { $0 != .unscored } ?? false }
    pains = Array(
      (scored.isEmpty ? ranking.rows[...] : scored).lazy.filter { $0.kind == .pain }.prefix(Self.most))
    guesses = ranking.rows.lazy.filter(\.isGuess).count
    let rules = JudgingRules(of: map)
    var low: [Low] = []
    var unsettled = Unsettled()
    for stage in map.stages {
      for position in stage.touchpoints.indices {
        let assessment = Assessment(of: stage.touchpoints[position], by: rules)
        unsettled.add(stage.touchpoints[position], assessment)
        if assessment.level.isLow { low.append(Low(stage.touchpoints[position])) }
      }
    }
    self.low = low
    self.unsettled = unsettled
  }

  /// The findings that say something.
  var findings: [Finding] { [hurts, why, who, decided, sure].filter { !$0.isEmpty } }

  // MARK: What hurts, and why

  private var hurts: Finding {
    let total = statistics.total
    var finding = Finding(name: "hurts")
    if total.rated == 0 {
      finding.sentences.append(.findingNothingRated)
    } else if total.low == 0 {
      finding.sentences.append(.findingNoneLow)
    } else {
      finding.sentences.append(.findingLow(total.low, of: total.touchpoints, critical: total.critical))
    }
    if let mean = total.mean { finding.sentences.append(.findingMean(mean, standard: map.standard.value)) }
    if let lowest = statistics.emotion.lowest, lowest.value < 0, let place = map.place(of: lowest.touchpoint)
    {
      finding.sentences.append(.findingFeeling(book.signed(lowest.value), shownOnOneLine(map[place].name)))
    }
    finding.items = pains.compactMap { row in
      pain(row).map { pain, touchpoint in
        Item(text: pain.text, touchpoint: touchpoint.id, notes: notes(of: pain, row))
      }
    }
    if finding.items.isEmpty { finding.sentences.append(.findingNoPain) }
    return finding
  }

  /// Class, reach and impact, as far as they are said.
  private func notes(of pain: Pain, _ row: PainRow) -> [ReportCell] {
    let painClass = row.painClass == .unscored ? nil : row.painClass
    let cells: [ReportCell] = [
      .maybe(painClass) { .word(name: $0.rawValue, .findingClass(.report("class." + $0.rawValue))) },
      .maybe(pain.reach) { .share($0.value) },
      .maybe(pain.impact) { .word(name: "\($0.rawValue)", .word("PainImpact", "\($0)")) },
    ]
    return cells.filter { $0 != .nothing }
  }

  private func pain(_ row: PainRow) -> (Pain, Touchpoint)? {
    guard case .pain(let touchpoint, let id) = row.id, let found = map.touchpoint(touchpoint),
      let pain = found.pains.first(where: { $0.id == id })
    else { return nil }
    return (pain, found)
  }

  private var why: Finding {
    var finding = Finding(name: "why")
    finding.items = pains.compactMap { row in
      guard let (pain, touchpoint) = pain(row), !pain.rootCause.isEmpty else { return nil }
      return Item(text: pain.rootCause, touchpoint: touchpoint.id, notes: [.text(pain.text)])
    }
    if finding.items.isEmpty, !pains.isEmpty { finding.sentences.append(.findingNoCause) }
    let unexplained = low.count { $0.isUnexplained }
    if unexplained > 0 { finding.sentences.append(.findingUnexplained(unexplained)) }
    return finding
  }

  // MARK: Who

  private var who: Finding {
    var finding = Finding(name: "who")
    let concerned = Set(pains.compactMap { pain($0)?.1.personas }.joined())
    finding.items = map.personas.filter { concerned.isEmpty || concerned.contains($0.id) }.prefix(Self.most)
      .map {
        Item(
          text: $0.name,
          notes: [.word(name: "persona", .section("persona")), .maybe($0.share) { .share($0.value) }].filter {
            $0 != .nothing
          })
      }
    var places: [String: Int] = [:]
    var owners: [(name: String, count: Int)] = []
    for owner in low.map(\.owner) where !owner.isEmpty {
      if let place = places[owner] {
        owners[place].count += 1
      } else {
        places[owner] = owners.count
        owners.append((owner, 1))
      }
    }
    let most = owners.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    finding.items += most.prefix(Self.most).map { _, owner in
      Item(text: owner.name, notes: [.word(name: "owner", .findingOwned(owner.count))])
    }
    let ownerless = low.count { $0.owner.isEmpty }
    if ownerless > 0 { finding.sentences.append(.findingOwnerless(ownerless)) }
    return finding
  }

  // MARK: What is decided, and how sure it is

  private var decided: Finding {
    var finding = Finding(name: "decided")
    finding.items = openActions + firstOpportunities
    if finding.items.isEmpty, low.allSatisfy({ !$0.isDecided }) {
      finding.sentences.append(.findingNothingDecided)
    }
    let undecided = low.count { !$0.isDecided }
    if undecided > 0, undecided < low.count || !finding.items.isEmpty {
      finding.sentences.append(.findingUndecided(undecided))
    }
    return finding
  }

  private var openActions: [Item] {
    unsettled.actions.sorted { one, other in
      (one.improvement.due.isEmpty ? 1 : 0, one.improvement.due, one.place)
        < (other.improvement.due.isEmpty ? 1 : 0, other.improvement.due, other.place)
    }.prefix(Self.most).map { found in
      let due = found.improvement.due
      return Item(
        text: found.improvement.text, touchpoint: found.touchpoint,
        notes: [
          .words(found.improvement.owner),
          due.isEmpty ? .nothing : .word(name: due, .findingUntil(shownOnOneLine(due))),
        ].filter { $0 != .nothing })
    }
  }

  private var firstOpportunities: [Item] {
    let done: [VocabularyWord<OpportunityStatus>] = [.known(.done), .known(.dropped)]
    return RankedOpportunity.all(of: map).lazy
      .filter { $0.group == .first && !done.contains($0.opportunity.status ?? .known(.idea)) }
      .prefix(2).map { ranked in
        let words: [ReportCell] = [
          .word(name: "first", .word("OpportunityGroup", "first")), .words(ranked.opportunity.owner),
        ]
        return Item(
          text: ranked.opportunity.text, touchpoint: ranked.touchpoint, notes: words.filter { $0 != .nothing }
        )
      }
  }

  private var sure: Finding {
    var finding = Finding(name: "sure")
    if let share = statistics.coverage.share(of: .measurement) {
      finding.sentences.append(share == 0 ? .findingNothingMeasured : .findingMeasured(book.percent(share)))
    }
    if guesses > 0 { finding.sentences.append(.findingGuesses(guesses)) }
    if unsettled.apart > 0 { finding.sentences.append(.findingApart(unsettled.apart)) }
    let count = statistics.contradictions.count
    if count > 0 { finding.sentences.append(.findingContradictions(count)) }
    if let (gap, name) = unsettled.widest, abs(gap) >= 1 {
      finding.sentences.append(.findingGap(book.signed(gap), shownOnOneLine(name)))
    }
    return finding
  }
}

/// What a summary keeps of a low touchpoint.
private struct Low {
  let owner: String
  let isUnexplained: Bool
  let isDecided: Bool

  init(_ touchpoint: borrowing Touchpoint) {
    owner = touchpoint.owner
    isUnexplained = !touchpoint.pains.contains { $0.impact != PainImpact.none }
    isDecided = touchpoint.verdict != nil || !touchpoint.improvements.isEmpty
  }
}

/// What a summary gathers on its way through the map.
private struct Unsettled {
  private(set) var apart = 0
  /// The largest gap between judgement and measurement, and where it is.
  private(set) var widest: (gap: Double, name: String)?
  private(set) var actions: [(improvement: Improvement, touchpoint: Touchpoint.ID, place: Int)] = []

  mutating func add(_ touchpoint: borrowing Touchpoint, _ assessment: Assessment) {
    if assessment.lacksAgreement { apart += 1 }
    if let gap = assessment.gap, abs(gap) > abs(widest?.gap ?? 0) { widest = (gap, touchpoint.name) }
    for improvement in touchpoint.improvements where improvement.status != .known(.done) {
      actions.append((improvement, touchpoint.id, actions.count))
    }
  }
}
