import JourneyInsight
import JourneyModel
import JourneyWords

extension TableSource {
  /// What a cell holds.
  func value(of column: TableColumn, _ item: TableItem) -> TableValue {
    switch column {
    case .painClass, .score, .pain, .reach, .impact, .confidence, .rootCause, .painVotes:
      return painValue(of: column, item)
    case .action, .actionOwner, .due, .status, .informed: return actionValue(of: column, item)
    case .parked: return .text(map.parking[item.number].text)
    case .opportunity, .opportunityGroup, .opportunityValue, .customerValue, .businessValue, .effort,
      .opportunityStatus, .opportunityOwner, .opportunityVotes:
      return opportunityValue(of: column, item)
    case .stage where !map.stages.indices.contains(item.place.stage): return .none
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

  private func figure(of column: TableColumn, _ assessment: Assessment) -> TableValue {
    func decimal(_ value: Double?) -> TableValue {
      value.map { .decimal(Double(ShownRating($0, expected: assessment.expected).tenths) / 10) } ?? .none
    }
    switch column {
    case .rating: return .rating(assessment.shown, assessment.level)
    case .level: return .level(assessment.level)
    case .judged: return decimal(assessment.judged)
    case .measured: return decimal(assessment.measured)
    case .employees: return decimal(assessment.employees)
    case .gap: return assessment.gap.map { .signed($0) } ?? .none
    case .proposal: return assessment.proposal.map { .words([TableWord(VocabularyWord.known($0))]) } ?? .none
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
    case .painVotes: return .count(votes.of(pain))
    default: return .text(pain.text)
    }
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

  private func value(of field: TouchpointField, _ place: TouchpointPlace) -> TableValue {
    if field == TouchpointChange.votes.field { return .count(votes.of(map[place])) }
    if case .records = field.kind { return .count(field.count(in: map[place])) }
    return switch (field.value(of: map[place]), field.kind) {
    case (.text(let text), .text(.line)), (.text(let text), .text(.paragraph)): .text(text)
    case (.text(let text), _): .island(text)
    case (.texts(let texts), _): .text(texts.joined(separator: "\n"))
    case (.flag(let flag), .flag(let usually)): .flag(flag, usually: usually)
    case (.word(let word?), .word(let vocabulary)): .words([TableWord(word, of: vocabulary)])
    case (.words(let words), .words(let vocabulary)): .words(words.map { TableWord($0, of: vocabulary) })
    case (.number(let number?), _): .decimal(number)
    case (.count(let count?), .number(.emotion, _)): .signed(Double(count))
    case (.count(let count?), _): .count(count)
    case (.numbers(let numbers), _): .island(numbers.map(plain).joined(separator: " "))
    case (.references(let ids), .references(.persona)): .names(ids.compactMap(name))
    default: .none
    }
  }

  private func name(of persona: String) -> String? { map.personas.first { $0.id.text == persona }?.name }
}

extension TableWord {
  fileprivate init(_ painClass: PainClass) {
    self.init("PainClass", painClass.rawValue, rank: PainClass.allCases.firstIndex(of: painClass))
  }

  fileprivate static let unscored = TableWord(PainClass.unscored)
  fileprivate static let unexplained = TableWord(
    "PainClass", "unexplained", rank: PainClass.allCases.count)
}
