import JourneyModel
import Phrases

/// Writes the cells of an inventory.
struct InventoryCells {
  let book: Phrasebook
  private let personas: [Persona.ID: Persona]
  private let sharedPersonaNames: Set<String>
  private let sharedStageNames: Set<String>

  init(_ map: JourneyMap, _ book: Phrasebook) {
    self.book = book
    personas = Dictionary(map.personas.map { ($0.id, $0) }) { first, _ in first }
    sharedPersonaNames = Self.repeated(map.personas.map(\.name))
    sharedStageNames = Self.repeated(map.stages.map(\.name))
  }

  private static func repeated(_ names: [String]) -> Set<String> {
    var met: Set<String> = []
    return Set(names.filter { !met.insert($0).inserted })
  }

  /// What every line of a stage begins with.
  func start(of stage: Stage, number: Int) -> [CSVWriter.Field] {
    [
      .plain(String(number)), .plain(name(of: stage)),
      .plain(
        stage.phase.map { InventoryText.written(InventoryVocabulary.phases.text(of: $0, in: book)) } ?? ""),
    ]
  }

  /// A stage's name; where others have the same one, with its identifier.
  private func name(of stage: Stage) -> String {
    InventoryStageName(stage.name, id: sharedStageNames.contains(stage.name) ? stage.id.text : nil).cell
  }

  // No default: a field that somebody adds does not compile until the table knows it.
  /// The cell of a touchpoint's field.
  func cell(_ field: TouchpointField, of touchpoint: Touchpoint) -> String {
    switch field {
    case .name:
      touchpoint.name.isEmpty ? InventoryText.nothing : InventoryText.written(touchpoint.name)
    case .description: InventoryText.written(touchpoint.description)
    case .channel: InventoryText.written(touchpoint.channel)
    case .device: InventoryText.written(touchpoint.device)
    case .category: word(touchpoint.category, InventoryVocabulary.categories)
    case .media: words(touchpoint.media, InventoryVocabulary.media)
    case .direction: word(touchpoint.direction, InventoryVocabulary.directions)
    case .external: touchpoint.external ? flag(true) : ""
    case .when: InventoryText.written(touchpoint.when)
    case .wait: InventoryText.written(touchpoint.wait)
    case .relationship: words(touchpoint.relationship, InventoryVocabulary.relationships)
    case .positioning: InventoryText.written(touchpoint.positioning)
    case .reasons: words(touchpoint.reasons, InventoryVocabulary.reasons)
    case .impacts: words(touchpoint.impacts, InventoryVocabulary.impacts)
    case .owner: InventoryText.written(touchpoint.owner)
    case .personas: InventoryItem.cell(touchpoint.personas.map { persona($0).line })
    case .job: InventoryText.written(touchpoint.job)
    case .expectation: InventoryText.written(touchpoint.expectation)
    case .feeling: InventoryText.written(touchpoint.feeling)
    case .sees: InventoryText.written(touchpoint.sees)
    case .hears: InventoryText.written(touchpoint.hears)
    case .feels: InventoryText.written(touchpoint.feels)
    case .emotion: touchpoint.emotion.map { String($0.value) } ?? ""
    case .personaEmotions: InventoryItem.cell(touchpoint.personaEmotions.map(emotion))
    case .effectiveness: touchpoint.effectiveness.map { number($0.value) } ?? ""
    case .ballots: ballots(of: touchpoint)
    case .expected: touchpoint.expected.map { number($0.value) } ?? ""
    case .momentOfTruth: touchpoint.momentOfTruth ? flag(true) : ""
    case .necessary: touchpoint.necessary ? "" : flag(false)
    case .votes: touchpoint.votes == 0 ? "" : number(Double(touchpoint.votes))
    case .pains: InventoryItem.cell(touchpoint.pains.map { item($0, of: touchpoint).line })
    case .opportunities: InventoryItem.cell(touchpoint.opportunities.map { item($0, of: touchpoint).line })
    case .evidence: InventoryItem.cell(touchpoint.evidence.map { item($0, of: touchpoint).line })
    case .verdict: word(touchpoint.verdict, InventoryVocabulary.verdicts)
    case .improvements: InventoryItem.cell(touchpoint.improvements.map { item($0, of: touchpoint).line })
    case .notes: InventoryText.written(touchpoint.notes)
    case .unknown: InventoryItem.cell(touchpoint.unknown.map(member))
    }
  }

  /// A number; as text where a spreadsheet, which has 15 digits, would cut it.
  private func number(_ value: Double) -> String {
    let text = decimal(value)
    return text.count(where: \.isNumber) > 15 ? InventoryText.protected(text) : text
  }

  private func ballots(of touchpoint: Touchpoint) -> String {
    if touchpoint.ballots.count == 1 { return number(touchpoint.ballots[0].value) }
    return touchpoint.ballots.map { decimal($0.value) }.joined(separator: "\n")
  }

  private func flag(_ flag: Bool) -> String { book.plainText(flag ? .yes : .no) }

  private func word<Known>(_ term: Term<Known>?, _ vocabulary: InventoryWords<Known>) -> String {
    term.map { InventoryText.written(vocabulary.text(of: $0, in: book)) } ?? ""
  }

  private func words<Known>(_ terms: [Term<Known>], _ vocabulary: InventoryWords<Known>) -> String {
    InventoryItem.cell(terms.map { InventoryItem.escaped(vocabulary.text(of: $0, in: book)) })
  }

  private func persona(_ id: Persona.ID) -> InventoryItem {
    let name = personas[id]?.name ?? id.text
    let isTold = id == InventoryPersonas.derived(name) && !sharedPersonaNames.contains(name)
    return InventoryItem(name, isTold ? [] : [field(.id, id.text)])
  }

  private func emotion(_ emotion: PersonaEmotion) -> String {
    var item = persona(emotion.persona)
    item.fields.insert(field(.emotion, String(emotion.emotion.value)), at: 0)
    return item.line
  }

  private func member(_ member: UnknownMember) -> String {
    InventoryItem.escaped(member.name) + "=" + InventoryItem.escaped(member.json)
  }

  /// What an item says under a name.
  func field(_ key: InventoryKey, _ value: String) -> InventoryItem.Field {
    InventoryItem.Field(name: book.plainText(key.phrase), value: value)
  }
}
