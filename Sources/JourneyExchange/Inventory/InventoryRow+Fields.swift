import JourneyModel

extension InventoryRow {
  // No default: a field that somebody adds does not compile until it is read.
  /// Reads a cell into a field.
  func read(
    _ field: TouchpointField, _ cell: String, _ touchpoint: inout Touchpoint,
    _ personas: inout InventoryPersonas
  ) throws(Matter) {
    var text: String { InventoryText.read(cell) }
    switch field {
    case .name: break
    case .description: touchpoint.description = text
    case .channel: touchpoint.channel = text
    case .device: touchpoint.device = text
    case .category: touchpoint.category = try InventoryRead.word(text, InventoryVocabulary.categories)
    case .media: touchpoint.media = try words(cell, InventoryVocabulary.media)
    case .direction: touchpoint.direction = try InventoryRead.word(text, InventoryVocabulary.directions)
    case .external: touchpoint.external = try InventoryRead.flag(text)
    case .when: touchpoint.when = text
    case .wait: touchpoint.wait = text
    case .relationship: touchpoint.relationship = try words(cell, InventoryVocabulary.relationships)
    case .positioning: touchpoint.positioning = text
    case .reasons: touchpoint.reasons = try words(cell, InventoryVocabulary.reasons)
    case .impacts: touchpoint.impacts = try words(cell, InventoryVocabulary.impacts)
    case .owner: touchpoint.owner = text
    case .personas: touchpoint.personas = try self.personas(cell, &personas)
    case .job: touchpoint.job = text
    case .expectation: touchpoint.expectation = text
    case .feeling: touchpoint.feeling = text
    case .sees: touchpoint.sees = text
    case .hears: touchpoint.hears = text
    case .feels: touchpoint.feels = text
    case .emotion: touchpoint.emotion = try InventoryRead.emotion(text)
    case .personaEmotions: touchpoint.personaEmotions = try emotions(cell, &personas)
    case .effectiveness: touchpoint.effectiveness = try InventoryRead.rating(text)
    case .ballots: touchpoint.ballots = try ballots(cell)
    case .expected: touchpoint.expected = try InventoryRead.rating(text)
    case .momentOfTruth: touchpoint.momentOfTruth = try InventoryRead.flag(text)
    case .necessary: touchpoint.necessary = try InventoryRead.flag(text)
    case .votes: touchpoint.votes = try InventoryRead.count(text)
    case .pains: touchpoint.pains = try records(cell, touchpoint.id, pain)
    case .opportunities: touchpoint.opportunities = try records(cell, touchpoint.id, opportunity)
    case .evidence: touchpoint.evidence = try records(cell, touchpoint.id, evidence)
    case .verdict: touchpoint.verdict = try InventoryRead.word(text, InventoryVocabulary.verdicts)
    case .improvements: touchpoint.improvements = try records(cell, touchpoint.id, improvement)
    case .notes: touchpoint.notes = text
    case .unknown: touchpoint.unknown = try members(cell)
    }
  }

  private func words<Known>(
    _ cell: String, _ vocabulary: InventoryWords<Known>
  ) throws(Matter) -> [Term<Known>] {
    var terms: [Term<Known>] = []
    for word in InventoryItem.words(of: cell) { terms.append(try InventoryRead.word(word, vocabulary)) }
    return terms
  }

  private func ballots(_ cell: String) throws(Matter) -> [Rating] {
    var ballots: [Rating] = []
    for word in InventoryItem.words(of: cell) { ballots.append(try InventoryRead.rating(word)) }
    return ballots
  }

  private func personas(_ cell: String, _ personas: inout InventoryPersonas) throws(Matter) -> [Persona.ID] {
    var ids: [Persona.ID] = []
    for part in InventoryItem.parts(of: cell) {
      ids.append(try personas.persona(InventoryFields(part, keys: [.id]), line: record.line))
    }
    return ids
  }

  private func emotions(
    _ cell: String, _ personas: inout InventoryPersonas
  ) throws(Matter) -> [PersonaEmotion] {
    var emotions: [PersonaEmotion] = []
    for part in InventoryItem.parts(of: cell) {
      let fields = try InventoryFields(part, keys: [.emotion, .id])
      guard let emotion = try fields.value(.emotion, InventoryRead.emotion) else {
        throw .found(part, .keys([.emotion]))
      }
      let persona = try personas.persona(fields, line: record.line)
      emotions.append(PersonaEmotion(persona: persona, emotion: emotion))
    }
    return emotions
  }

  private func members(_ cell: String) throws(Matter) -> [UnknownMember] {
    var members: [UnknownMember] = []
    for line in InventoryItem.lines(of: cell) {
      let sides: InventoryItem
      do throws(InventoryItem.Nameless) {
        // A member is a field without a head.
        sides = try InventoryItem(line: "|" + line)
      } catch {
        throw .found(line, .json)
      }
      guard let side = sides.fields.first, sides.fields.count == 1 else { throw .found(line, .json) }
      members.append(try InventoryRead.member(side.name, side.value))
    }
    return members
  }
}
