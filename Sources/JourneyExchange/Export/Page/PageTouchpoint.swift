import JourneyInsight
package import JourneyModel
import Phrases

/// A touchpoint as a page can show it: how it is judged, what hurts at it, what is decided, and all its fields.
package final class PageTouchpoint {
  private let touchpoint: Touchpoint
  private let assessment: Assessment
  private let page: PageFigures
  // A template asks twice for a list: whether there is one, and for its members.
  private lazy var pains = makePains()
  private lazy var readings = makeReadings()
  private lazy var quotes = makeQuotes()
  private lazy var details = makeDetails()

  init(of touchpoint: Touchpoint, in page: PageFigures) {
    self.touchpoint = touchpoint
    self.page = page
    assessment = Assessment(of: touchpoint, by: page.export.rules)
  }

  /// The touchpoint with all its names.
  package static func value(of touchpoint: Touchpoint, in page: PageFigures) -> PageValue {
    let found = PageTouchpoint(of: touchpoint, in: page)
    return .object(
      PageObject(names: page.touchpointNames) {
        found.value(of: $0) ?? page.touchpointFields.value(of: $0, of: found.touchpoint, in: page)
      })
  }

  /// The names of a touchpoint besides those of its fields.
  static let names = [
    "anchor", "emotion", "rating", "judged", "measured", "employees", "gap", "expected", "dotsFull",
    "dotsEmpty",
    "level", "levelSign", "levelWord", "isLow", "isStrong", "isUnrated", "isMomentOfTruth", "isNecessary",
    "lacksAgreement", "spread", "votes", "votesWords", "verdict", "proposal", "pains", "improvements",
    "ideas",
    "readings", "quotes", "details",
  ]

  private func value(of name: String) -> PageValue? {
    let level = assessment.level
    return switch name {
    case "name": .words(shownOnOneLine(touchpoint.name))
    case "channel": .words(touchpoint.channel)
    case "owner": .words(touchpoint.owner)
    case "anchor": .text(PageAnchor.of(touchpoint.id))
    case "emotion": page.said(.maybe(EmotionCurve.value(of: touchpoint)) { .signed($0) })
    case "rating": page.said(.rating(assessment.rating, expected: assessment.expected))
    case "judged": page.said(.rating(assessment.judged, expected: assessment.expected))
    case "measured": page.said(.rating(assessment.measured, expected: assessment.expected))
    case "employees": page.said(.rating(assessment.employees, expected: assessment.expected))
    case "gap": page.said(.maybe(assessment.gap) { .signed($0) })
    case "expected": page.said(.number(assessment.expected))
    case "dotsFull": .said(String(repeating: "●", count: dots))
    case "dotsEmpty": assessment.rating == nil ? .nothing : .said(String(repeating: "○", count: 5 - dots))
    case "level": .text(level.rawValue)
    case "levelSign": .text(DrawingSigns.sign(of: level))
    case "levelWord": .text(page.levelWords[level] ?? "")
    case "isLow": .flag(level.isLow)
    case "isStrong": .flag(level == .strong)
    case "isUnrated": .flag(level == .unrated)
    case "isMomentOfTruth": .flag(touchpoint.momentOfTruth)
    case "isNecessary": .flag(touchpoint.necessary)
    case "lacksAgreement": .flag(assessment.lacksAgreement)
    case "spread": page.said(.maybe(assessment.spread) { .number($0) })
    case "votes": dots(page.votes.of(touchpoint))
    case "votesWords": voteWords(page.votes.of(touchpoint))
    case "verdict": page.said(.term(touchpoint.verdict))
    case "proposal": page.said(.maybe(assessment.proposal) { .term(.known($0)) })
    case "pains": pains
    case "improvements": .some(touchpoint.improvements.map(value))
    case "ideas": .some(touchpoint.opportunities.map(value))
    case "readings": readings
    case "quotes": quotes
    case "details": details
    default: nil
    }
  }

  private var dots: Int { assessment.rating.map { Int($0.rounded()) } ?? 0 }

  /// The pains in their order of priority.
  private func makePains() -> PageValue {
    touchpoint.pains.isEmpty
      ? .nothing : .some(touchpoint.rankedPains.map { value(of: $0.pain, $0.priority) })
  }

  private func value(of pain: Pain, _ priority: PainPriority) -> PageValue {
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

  private func dots(_ dots: Int) -> PageValue { page.said(dots == 0 ? .nothing : .whole(dots)) }

  private func voteWords(_ dots: Int) -> PageValue {
    dots == 0 ? .nothing : .text(page.book.plainText(.voteCount(dots)))
  }

  private func value(of improvement: Improvement) -> PageValue {
    .object([
      "text": .words(improvement.text), "owner": .words(improvement.owner), "due": .words(improvement.due),
      "status": page.said(.term(improvement.status ?? .known(.open))),
      "isDone": .flag(improvement.status == .known(.done)),
    ])
  }

  private func value(of opportunity: Opportunity) -> PageValue {
    page.value(of: opportunity, at: nil)
  }

  private func makeReadings() -> PageValue {
    guard !touchpoint.evidence.isEmpty else { return .nothing }
    let readings = touchpoint.evidence.filter { $0.value != nil }
    // What one log tells stands in one line.
    var groups: [[Evidence]] = []
    for reading in readings {
      if let last = groups.last?.last, CountedMeasure(of: last) != nil, CountedMeasure(of: reading) != nil,
        last.source == reading.source, last.date == reading.date
      {
        groups[groups.count - 1].append(reading)
      } else {
        groups.append([reading])
      }
    }
    return .some(
      groups.map { group in
        .object([
          "text": page.said(group.count == 1 ? .reading(group[0]) : .list(group.map { .reading($0) })),
          "source": .words(group[0].source), "date": .words(group[0].date),
          "sample": page.said(group.count > 1 ? .nothing : .maybe(group[0].sample) { .whole($0) }),
        ])
      })
  }

  private func makeQuotes() -> PageValue {
    guard !touchpoint.evidence.isEmpty else { return .nothing }
    return .some(
      touchpoint.evidence.filter { !$0.quote.isEmpty && $0.weight > 0 }.map { quotation in
        .object([
          "quote": .words(quotation.quote), "source": .words(quotation.source),
          "date": .words(quotation.date),
        ])
      })
  }

  private func makeDetails() -> PageValue {
    // Links have a place of their own, where they can be followed.
    .some(
      TouchpointDetails.facts(of: touchpoint, in: page.map).filter { $0.heading != .field("links") }.map(
        page.value))
  }
}

/// What is said of a touchpoint besides what cards and tables show anyhow.
enum TouchpointDetails {
  /// Each field that says something, with what it is called.
  static func facts(of touchpoint: Touchpoint, in map: JourneyMap) -> [ReportFact] {
    fields.compactMap { field in
      // Most fields say nothing; to ask that moves no touchpoint about.
      if field.goesWithoutSaying(in: touchpoint) { return nil }
      let cell = ReportCell(field, of: touchpoint, in: map)
      return cell == .nothing ? nil : ReportFact(.field(field.name), cell)
    }
  }

  private static let fields: [TouchpointField] = {
    let told: Set<String> = [
      "name", "channel", "owner", "emotion", "effectiveness", "ballots", "expected", "momentOfTruth", "votes",
      "pains",
      "opportunities", "evidence", "verdict", "improvements",
    ]
    return Touchpoint.fields.filter { $0.kind != .members && !told.contains($0.name) }
  }()
}
