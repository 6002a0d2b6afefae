import JourneyInsight
import JourneyModel

extension TableSource {
  /// What a cell holds.
  func value(of column: TableColumn, _ item: TableItem) -> TableValue {
    switch column {
    case .painClass, .score, .pain, .reach, .impact, .confidence, .rootCause, .painVotes:
      return painValue(of: column, item)
    case .action, .actionOwner, .due, .status, .informed: return actionValue(of: column, item)
    case .parked: return .text(map.parking[item.number].text)
    case .stage: return .stage(item.place.stage + 1, map.stages[item.place.stage].name)
    default: break
    }
    guard item.row.touchpoint != nil else { return .none }
    switch column {
    case .field(let field): return value(of: field, item.place)
    case .persona(let id):
      let emotion = map[item.place].personaEmotions.first { $0.persona == id }?.emotion
      return emotion.map { .signed(Double($0.value)) } ?? .none
    default: return figure(of: column, assessment(of: item))
    }
  }

  /// How well an item's touchpoint does.
  func assessment(of item: TableItem) -> Assessment {
    Assessment(of: map[item.place], by: figures.rules)
  }

  private func figure(of column: TableColumn, _ assessment: Assessment) -> TableValue {
    func decimal(_ value: Double?) -> TableValue { value.map { .decimal($0) } ?? .none }
    switch column {
    case .rating: return .rating(assessment.rating, assessment.level)
    case .level: return .level(assessment.level)
    case .judged: return decimal(assessment.judged)
    case .measured: return decimal(assessment.measured)
    case .employees: return decimal(assessment.employees)
    case .gap: return assessment.gap.map { .signed($0) } ?? .none
    case .proposal: return assessment.proposal.map { .words([TableWord(Term.known($0))]) } ?? .none
    default: return .none
    }
  }

  private func painValue(of column: TableColumn, _ item: TableItem) -> TableValue {
    switch item.row {
    case .pain: return painValue(of: column, item, map[item.place].pains[item.number])
    case .friction:
      if column == .painClass { return .words([.unscored]) }
      return column == .pain ? .text(map.stages[item.place.stage].frictions[item.number]) : .none
    default: return column == .painClass ? .words([.unexplained]) : .none
    }
  }

  private func painValue(of column: TableColumn, _ item: TableItem, _ pain: Pain) -> TableValue {
    switch column {
    case .painClass:
      let painClass = painClass(of: pain, item)
      return .words([painClass.map(TableWord.init) ?? .unexplained])
    case .score:
      let priority = pain.priority(isMomentOfTruth: map[item.place].momentOfTruth)
      return priority?.score.map { .score($0, isGuess: pain.isGuess) } ?? .none
    case .reach: return pain.reach.map { .percent($0.value) } ?? .none
    case .impact: return pain.impact.map { .impact($0) } ?? .none
    case .confidence: return .percent(pain.confidence.value)
    case .rootCause: return .text(pain.rootCause)
    case .painVotes: return .count(pain.votes)
    default: return .text(pain.text)
    }
  }

  /// The class of a pain; nil where it is none.
  func painClass(of pain: Pain, _ item: TableItem) -> PainClass? {
    pain.priority(isMomentOfTruth: map[item.place].momentOfTruth)?.painClass
  }

  private func actionValue(of column: TableColumn, _ item: TableItem) -> TableValue {
    guard case .improvement = item.row else { return .none }
    let improvement = map[item.place].improvements[item.number]
    switch column {
    case .actionOwner: return .text(improvement.owner)
    case .due:
      return improvement.due.isEmpty
        ? .none : .due(improvement.due, isOverdue: isOverdue(improvement))
    case .status: return .words([TableWord(improvement.status ?? .known(.open))])
    case .informed: return .flag(improvement.customersInformed, usually: false)
    default: return .text(improvement.text)
    }
  }

  /// Whether something should have been done by now and is not.
  func isOverdue(_ improvement: Improvement) -> Bool {
    !today.isEmpty && !improvement.due.isEmpty && improvement.due < today
      && improvement.status != .known(.done)
  }

  private func value(of field: TouchpointField, _ place: TouchpointPlace) -> TableValue {
    func number(_ rating: Rating?) -> TableValue { rating.map { .decimal($0.value) } ?? .none }
    switch field {
    case .category: return map[place].category.map { .words([TableWord($0)]) } ?? .none
    case .media: return .words(map[place].media.map { TableWord($0) })
    case .direction: return map[place].direction.map { .words([TableWord($0)]) } ?? .none
    case .relationship: return .words(map[place].relationship.map { TableWord($0) })
    case .reasons: return .words(map[place].reasons.map { TableWord($0) })
    case .impacts: return .words(map[place].impacts.map { TableWord($0) })
    case .verdict: return map[place].verdict.map { .words([TableWord($0)]) } ?? .none
    case .personas: return .names(map[place].personas.compactMap(name))
    case .external: return .flag(map[place].external, usually: false)
    case .necessary: return .flag(map[place].necessary, usually: true)
    case .momentOfTruth: return .flag(map[place].momentOfTruth, usually: false)
    case .emotion: return map[place].emotion.map { .signed(Double($0.value)) } ?? .none
    case .effectiveness: return number(map[place].effectiveness)
    case .expected: return number(map[place].expected)
    case .ballots: return .island(map[place].ballots.map { plain($0.value) }.joined(separator: " "))
    case .votes: return .count(map[place].votes)
    case .pains: return .count(map[place].pains.count)
    case .opportunities: return .count(map[place].opportunities.count)
    case .evidence: return .count(map[place].evidence.count)
    case .improvements: return .count(map[place].improvements.count)
    case .wait: return .island(map[place].wait)
    default: return .text(map[place].text(of: field))
    }
  }

  private func name(of persona: Persona.ID) -> String? { map.personas.first { $0.id == persona }?.name }
}

extension TableWord {
  fileprivate init(_ painClass: PainClass) {
    self.init("PainClass", painClass.rawValue, rank: PainClass.allCases.firstIndex(of: painClass))
  }

  fileprivate static let unscored = TableWord(PainClass.unscored)
  fileprivate static let unexplained = TableWord(
    "PainClass", "unexplained", rank: PainClass.allCases.count)
}

extension Touchpoint {
  /// The text of a field that is a text, else nothing.
  fileprivate func text(of field: TouchpointField) -> String {
    switch field {
    case .name: name
    case .description: description
    case .channel: channel
    case .device: device
    case .when: when
    case .positioning: positioning
    case .owner: owner
    case .job: job
    case .expectation: expectation
    case .feeling: feeling
    case .sees: sees
    case .hears: hears
    case .feels: feels
    case .notes: notes
    default: ""
    }
  }
}
