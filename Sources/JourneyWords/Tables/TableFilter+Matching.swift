import JourneyInsight
import JourneyModel

extension TableFilter {
  /// Whether a row passes.
  ///
  /// A row stands for its touchpoint; what is asked of pains or actions is asked of the row's own where it is one.
  public func admits(_ item: TableItem, in source: TableSource) -> Bool {
    guard !terms.isEmpty else { return true }
    let filtered = FilteredItem(item: item, source: source)
    return terms.allSatisfy(filtered.meets)
  }
}

/// A row of which it is asked whether it passes.
private struct FilteredItem {
  let item: TableItem
  let source: TableSource

  private var map: JourneyMap { source.map }
  private var place: TouchpointPlace { item.place }
  private var hasTouchpoint: Bool { item.row.touchpoint != nil }
  private var isFriction: Bool { if case .friction = item.row { true } else { false } }

  func meets(_ term: TableFilter.Term) -> Bool {
    switch term {
    case .condition(let condition): meets(condition)
    case .not(let term): !meets(term)
    case .any(let terms): terms.contains(where: meets)
    case .all(let terms): terms.allSatisfy(meets)
    }
  }

  private func meets(_ condition: TableFilter.Condition) -> Bool {
    switch condition {
    case .text(let text): return holds(text)
    case .mark(let mark): return has(mark)
    case .stage(let test): return item.row.focus != nil && test.admits(Double(place.stage + 1))
    case .column(let field, let text):
      return hasTouchpoint && field.searchedTexts(of: map[place]).contains { text.occurs(in: $0) }
    case .empty(let field): return hasTouchpoint && field.count(in: map[place]) == 0
    case .missing(let field): return lacks(field)
    case .painClasses(let classes): return painClasses.contains { classes.contains($0) }
    case .field(let field, let text): return texts(of: field).contains { text.occurs(in: $0) }
    case .words(let field, let words, let text):
      return self.words(of: field).contains {
        words.contains($0.word) || !$0.isKnown && text.occurs(in: $0.word)
      }
    case .number(let field, let test): return number(of: field).map(test.admits) ?? false
    }
  }

  private func holds(_ text: SearchedText) -> Bool {
    switch item.row {
    case .parked: return text.occurs(in: map.parking[item.number].text)
    case .friction: return text.occurs(in: map.stages[place.stage].frictions[item.number])
    case .mapOpportunity: return ownText.map(text.occurs) ?? false
    default: break
    }
    return text.occurs(in: map[place].name) || text.occurs(in: map[place].channel)
      || text.occurs(in: map[place].owner) || text.occurs(in: map[place].description)
      || text.occurs(in: map[place].notes) || map[place].pains.contains { text.occurs(in: $0.text) }
      || ownText.map(text.occurs) ?? false
  }

  /// What only a row of actions, or of opportunities, says.
  private var ownText: String? {
    if let opportunity = source.opportunity(of: item) { return opportunity.text + "\n" + opportunity.owner }
    guard case .improvement = item.row else { return nil }
    let improvement = map[place].improvements[item.number]
    return improvement.text + "\n" + improvement.owner
  }

  private func has(_ mark: FilterMark) -> Bool {
    guard hasTouchpoint else { return false }
    switch mark {
    case .low: return level.isLow
    case .critical: return level == .critical
    case .ok: return level == .ok
    case .strong: return level == .strong
    case .unrated: return level == .unrated
    case .measured: return source.assessment(of: item).measured != nil
    case .momentOfTruth: return map[place].momentOfTruth
    case .external: return map[place].external
    case .unexplained: return level.isLow && !pains.contains { source.painClass(of: $0, item) != nil }
    case .overdue: return improvements.contains { source.isOverdue($0) }
    case .guess: return pains.contains(where: \.isGuess)
    case .noAgreement: return source.assessment(of: item).lacksAgreement
    }
  }

  private var level: Level { source.figures.level(of: map[place].id) }

  /// The pains that are meant: the row's own, or all of its touchpoint.
  private var pains: [Pain] {
    guard hasTouchpoint else { return [] }
    if case .pain = item.row { return [map[place].pains[item.number]] }
    return map[place].pains
  }

  private var improvements: [Improvement] {
    guard hasTouchpoint else { return [] }
    if case .improvement = item.row { return [map[place].improvements[item.number]] }
    return map[place].improvements
  }

  private var painClasses: [PainClass] {
    isFriction ? [.unscored] : pains.compactMap { source.painClass(of: $0, item) }
  }

  private func texts(of field: FilterField) -> [String] {
    if field == .map { return [map.title] }
    if field == .owner, let opportunity = source.opportunity(of: item) {
      return (hasTouchpoint ? [map[place].owner] : []) + [opportunity.owner]
    }
    if field == .stage { return item.row.focus == nil ? [] : [map.stages[place.stage].name] }
    if field == .pain, isFriction { return [map.stages[place.stage].frictions[item.number]] }
    guard hasTouchpoint else { return [] }
    switch field {
    case .name: return [map[place].name]
    case .owner:
      guard case .improvement = item.row else { return [map[place].owner] }
      return [map[place].owner, map[place].improvements[item.number].owner]
    case .channel: return [map[place].channel]
    case .device: return [map[place].device]
    case .pain: return pains.map(\.text)
    case .measure:
      return map[place].evidence.flatMap {
        [$0.measure.text] + ($0.measure.wellKnown.map { [$0] } ?? [])
      }
    case .persona:
      return map[place].personas.compactMap { id in map.personas.first { $0.id == id }?.name }
    default: return []
    }
  }

  private func words(of field: FilterField) -> [(word: String, isKnown: Bool)] {
    func words<Known: RawRepresentable<String>>(_ terms: [VocabularyWord<Known>]) -> [(
      word: String, isKnown: Bool
    )] {
      terms.map { ($0.text, $0.known != nil) }
    }
    if field == .status, let opportunity = source.opportunity(of: item) {
      return words([opportunity.status ?? .known(.idea)])
    }
    if field == .phase { return item.row.focus == nil ? [] : words(one(map.stages[place.stage].phase)) }
    guard hasTouchpoint else { return [] }
    switch field {
    case .category: return words(one(map[place].category))
    case .media: return words(map[place].media)
    case .reason: return words(map[place].reasons)
    case .impact: return words(map[place].impacts)
    case .relationship: return words(map[place].relationship)
    case .verdict: return words(one(map[place].verdict))
    case .status: return words(improvements.map { $0.status ?? .known(.open) })
    default: return []
    }
  }

  private func one<Known>(_ term: VocabularyWord<Known>?) -> [VocabularyWord<Known>] {
    term.map { [$0] } ?? []
  }

  private func number(of field: FilterField) -> Double? {
    guard hasTouchpoint || field == .votes else { return nil }
    switch field {
    case .rating: return source.assessment(of: item).shown.map { Double($0.tenths) / 10 }
    case .expected: return source.assessment(of: item).expected
    case .emotion: return map[place].emotion.map { Double($0.value) }
    case .votes: return Double(votes)
    case .gap: return source.assessment(of: item).gap
    case .spread: return source.assessment(of: item).spread
    case .score:
      return pains.compactMap {
        $0.priority(isMomentOfTruth: map[place].momentOfTruth)?.score.map(Double.init)
      }.max()
    case .reach: return pains.compactMap { $0.reach.map { $0.value * 100 } }.max()
    case .due: return improvements.compactMap { NumberTest.number(ofDay: $0.due) }.min()
    default: return nil
    }
  }

  /// The dots of the row's own pain or opportunity, or of its touchpoint.
  private var votes: Int {
    if case .pain = item.row { return source.votes.of(map[place].pains[item.number]) }
    if let opportunity = source.opportunity(of: item) { return source.votes.of(opportunity) }
    guard hasTouchpoint else { return 0 }
    return source.votes.of(map[place])
  }

  private func lacks(_ field: FilterField) -> Bool {
    switch field {
    case .votes: return hasTouchpoint && votes == 0
    case .rating, .emotion, .expected, .gap, .spread, .score, .reach, .due:
      return hasTouchpoint && number(of: field) == nil
    case .name, .owner, .channel, .device, .stage, .persona, .pain, .measure, .map:
      return texts(of: field).allSatisfy(\.isEmpty)
    default: return words(of: field).isEmpty
    }
  }
}

extension Field where Record == Touchpoint {
  /// What a filter looks through in the field, as the file has it.
  fileprivate func searchedTexts(of touchpoint: Touchpoint) -> [String] {
    if let list { return Self.labels(in: list, of: touchpoint) }
    return switch value(of: touchpoint) {
    case .text(let text): [text]
    case .texts(let texts), .references(let texts): texts
    case .flag(let flag): [flag ? "true" : "false"]
    case .word(let word): word.map { [$0.text] } ?? []
    case .words(let words): words.map(\.text)
    case .number(let number): number.map { [plain($0)] } ?? []
    case .count(let count): count.map { [String($0)] } ?? []
    case .numbers(let numbers): numbers.map(plain)
    case .reference(let id): id.map { [$0] } ?? []
    case .entries(let entries): entries.map(\.key.text)
    case .measurement, .members: []
    }
  }

  /// A number without a needless ".0".
  private func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }

  private static func labels<List: RecordList>(in list: List, of touchpoint: Touchpoint) -> [String]
  where List.Record == Touchpoint { list.list(of: touchpoint).map(\.label) }
}
