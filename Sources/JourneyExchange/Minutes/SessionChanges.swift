import JourneyDiff
import JourneyInsight
import JourneyModel
import Phrases

/// What a session did to a map, in words: things of one kind are told together, what was filled in for the first time is
/// counted, and what was something else before is told with what it was.
struct SessionChanges {
  private let old: JourneyMap
  private let new: JourneyMap
  private let rules: (old: JudgingRules, new: JudgingRules)
  private let differences: [Difference]
  private let touchpoints: [Pair]

  /// A touchpoint as it is, and as it was; nil for a new one.
  private struct Pair {
    let old: Touchpoint?
    let new: Touchpoint
    var name: String { new.name }
  }

  init(from old: JourneyMap, to new: JourneyMap) {
    (self.old, self.new) = (old, new)
    rules = (JudgingRules(of: old), JudgingRules(of: new))
    differences = MapDifference(from: old, to: new).changes
    touchpoints = new.stages.flatMap { stage in
      stage.touchpoints.map { Pair(old: old.touchpoint($0.id), new: $0) }
    }
  }

  /// The lines, what matters most first.
  var lines: [MinutesLine] {
    let lines =
      structure + ratings + CountedChanges(from: old, to: new).lines + done + owners + painClasses + counts
      + momentsOfTruth + withdrawn + emotions
      + others
    return lines.filter { if case .names(_, []) = $0 { false } else { true } }
  }

  // MARK: What is there

  private var structure: [MinutesLine] {
    var (stages, gone, goneStages): ([Phrase], [Phrase], [Phrase]) = ([], [], [])
    var places: [MinutesLine] = []
    for difference in differences {
      let name = difference.subject.name
      switch difference.kind {
      case .added where difference.isOfStage: stages.append(.quoted(name))
      case .removed where difference.isOfStage: goneStages.append(.quoted(name))
      case .removed: gone.append(.quoted(name))
      case .moved(let from, let to) where from.stage != to.stage:
        places.append(.said(.minutesMoved(name, from: from.stage, to: to.stage)))
      case .moved(let from, let to) where difference.isOfStage:
        places.append(.said(.diffStageMoved(name, from: from.position + 1, to: to.position + 1)))
      case .changed(let field, let from, let to) where field.text == "name":
        let verb = difference.isOfStage ? "renameStage" : "renameTouchpoint"
        places.append(.said(.step(verb, from, detail: .verbatim(to), count: 1)))
      default: break
      }
    }
    let added = new.stages.map { stage in
      MinutesLine.names(
        .minutesNewIn(stage.name), stage.touchpoints.filter { !old.contains($0.id) }.map { .quoted($0.name) })
    }
    return [.names(.report("minutes.newStages"), stages), .names(.report("minutes.goneStages"), goneStages)]
      + added + [.names(.report("minutes.goneTouchpoints"), gone)] + places
  }

  // MARK: Judgements

  /// A measured rating to the tenth that does not contradict its level.
  private func shown(_ rating: Double, _ assessment: Assessment) -> Double {
    Double(ShownRating(rating, expected: assessment.expected).tenths) / 10
  }

  private var ratings: [MinutesLine] {
    var lines: [MinutesLine] = []
    var first: (all: Int, low: Int) = (0, 0)
    for pair in touchpoints {
      let now = Assessment(of: pair.new, by: rules.new)
      let was = pair.old.map { Assessment(of: $0, by: rules.old) }
      switch (was?.judged, now.judged) {
      case (nil, .some): first = (first.all + 1, first.low + (now.level.isLow ? 1 : 0))
      case (let was?, let now?) where was != now:
        lines.append(.was(.step("rate", pair.name, detail: .number(now), count: 1), .number(was)))
      case (let was?, nil):
        lines.append(.was(.step("clearRating", pair.name, detail: .verbatim(""), count: 1), .number(was)))
      default: break
      }
      guard let measured = now.measured, measured != was?.measured else { continue }
      let words = Phrase.minutesMeasured(pair.name, shown(measured, now))
      lines.append(
        was.flatMap { was in was.measured.map { .was(words, .number(shown($0, was))) } } ?? .said(words))
    }
    guard first.all > 0 else { return lines }
    let counts = [Phrase.touchpointCount(first.all)] + (first.low > 0 ? [.minutesLow(first.low)] : [])
    return [.names(.report("minutes.firstRatings"), counts)] + lines
  }

  private var emotions: [MinutesLine] {
    var (changed, first): ([Phrase], Int) = ([], 0)
    for pair in touchpoints {
      guard let now = pair.new.emotion, now != pair.old?.emotion else { continue }
      guard let was = pair.old?.emotion else {
        first += 1
        continue
      }
      changed.append(
        .minutesWas(.named(pair.name, .number(Double(now.value))), .number(Double(was.value))))
    }
    return [
      .names(.report("minutes.firstEmotions"), first > 0 ? [.touchpointCount(first)] : []),
      .names(.report("minutes.emotions"), changed),
    ]
  }

  /// The pains that are of another class than they were.
  private var painClasses: [MinutesLine] {
    touchpoints.flatMap { pair -> [MinutesLine] in
      guard let old = pair.old else { return [] }
      return pair.new.pains.compactMap { pain in
        guard let known = old.pains.first(where: { $0.id == pain.id }),
          let was = known.priority(isMomentOfTruth: old.momentOfTruth)?.painClass,
          let now = pain.priority(isMomentOfTruth: pair.new.momentOfTruth)?.painClass, was != now
        else { return nil }
        return .was(
          .minutesPainClass(pain.text, .word("PainClass", now.rawValue)), .word("PainClass", was.rawValue))
      }
    }
  }

  private var momentsOfTruth: [MinutesLine] {
    touchpoints.filter { $0.new.momentOfTruth != ($0.old?.momentOfTruth ?? false) }.map { pair in
      let verb = pair.new.momentOfTruth ? "markMomentOfTruth" : "unmarkMomentOfTruth"
      return .said(.step(verb, pair.name, detail: .verbatim(""), count: 1))
    }
  }

  // MARK: Who does what

  private var done: [MinutesLine] {
    let done = touchpoints.flatMap { pair in
      pair.new.improvements.filter { improvement in
        let was = pair.old?.improvements.first { $0.id == improvement.id }
        return improvement.status == .known(.done) && was != nil && was?.status != .known(.done)
      }
    }
    return [.names(.report("minutes.doneSince"), done.map { .quoted($0.text) })]
  }

  /// The touchpoints that have another owner, by the owners as they come first in the journey.
  private var owners: [MinutesLine] {
    var owners: [(name: String, touchpoints: [Phrase])] = []
    for pair in touchpoints where pair.new.owner != (pair.old?.owner ?? "") {
      let place = owners.firstIndex { $0.name == pair.new.owner } ?? owners.count
      if place == owners.count { owners.append((pair.new.owner, [])) }
      owners[place].touchpoints.append(.quoted(pair.name))
    }
    return owners.map { owner, names in
      .names(owner.isEmpty ? .report("minutes.ownerless") : .minutesOwner(owner), names)
    }
  }

  /// Decisions that were taken back, and of what kind they were.
  private var withdrawn: [MinutesLine] {
    touchpoints.compactMap { pair in
      guard let was = pair.old?.verdict, pair.new.verdict == nil else { return nil }
      return .was(
        .step("clearVerdict", pair.name, detail: .verbatim(""), count: 1), .word("Verdict", was.text))
    }
  }

  // MARK: Counts

  private var counts: [MinutesLine] {
    func ids<Record: Identified>(_ map: JourneyMap, _ records: (Touchpoint) -> [Record]) -> Set<Record.ID> {
      Set(map.stages.flatMap { $0.touchpoints.flatMap { records($0).map(\.id) } })
    }
    let pains = (old: ids(old) { $0.pains }, new: ids(new) { $0.pains })
    let opportunities =
      ids(new) { $0.opportunities }.union(new.opportunities.map(\.id))
      .subtracting(ids(old) { $0.opportunities }.union(old.opportunities.map(\.id)))
    let numbers: KeyValuePairs<Phrase, Int> = [
      .report("minutes.newPains"): pains.new.subtracting(pains.old).count,
      .report("minutes.gonePains"): pains.old.subtracting(pains.new).count,
      .report("minutes.newOpportunities"): opportunities.count,
      .report("minutes.newEvidence"): ids(new) { $0.evidence }.subtracting(ids(old) { $0.evidence }).count,
    ]
    return numbers.filter { $0.value > 0 }.map { .names($0.key, [.number(Double($0.value))]) }
  }

  /// All other fields, and in how many places each was changed.
  private var others: [MinutesLine] {
    var counts: [(field: FieldName, places: Int)] = []
    for field in differences.compactMap(\.otherField) {
      if let place = counts.firstIndex(where: { $0.field == field }) {
        counts[place].places += 1
      } else {
        counts.append((field, 1))
      }
    }
    return [
      .names(
        .report("minutes.alsoChanged"),
        counts.map { $0.places == 1 ? $0.field.heading : .minutesField($0.field.heading, $0.places) })
    ]
  }
}

extension MinutesLine {
  /// What something is now, and what it was.
  fileprivate static func was(_ now: Phrase, _ before: Phrase) -> MinutesLine {
    .said(.minutesWas(now, before))
  }
}

extension Difference {
  fileprivate var isOfStage: Bool { if case .stage = subject.part { true } else { false } }

  /// The field that differs, where nothing else is told of it.
  fileprivate var otherField: FieldName? {
    switch kind {
    case .added, .removed, .moved: nil
    case .changed(let field, _, _): field.isTold ? nil : field
    case .recordAdded(let field, _), .recordRemoved(let field, _), .recordMoved(let field, _, _, _):
      field.isTold || field.record == .touchpoint && field.isToldByCount ? nil : field
    case .recordChanged(let field, _, let member, _, _): field.isTold || member.isTold ? nil : field
    }
  }
}

extension FieldName {
  /// Whether minutes tell of it by other lines.
  fileprivate var isTold: Bool {
    let names: Set<String> =
      switch record {
      case .touchpoint:
        ["name", "owner", "emotion", "effectiveness", "ballots", "momentOfTruth", "votes", "verdict"]
      case .stage: ["name"]
      case .map: ["sessions", "votings", "parking"]
      case .pain: ["reach", "impact", "confidence", "votes"]
      case .opportunity: ["votes"]
      case .improvement: ["text", "owner", "due", "status"]
      default: []
      }
    return names.contains(text)
  }

  fileprivate var isToldByCount: Bool {
    ["pains", "opportunities", "evidence", "improvements"].contains(text)
  }

  /// What it is called. A touchpoint has a goal and a direction, too, of another kind than the map's.
  fileprivate var heading: Phrase {
    .field(record == .map ? ["direction": "readingDirection", "goal": "customersGoal"][text] ?? text : text)
  }
}
