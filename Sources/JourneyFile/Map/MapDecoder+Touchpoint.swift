import JourneyModel

extension MapDecoder {
  func touchpoint(_ node: Int) throws(MapFileError) -> Touchpoint {
    var result = Touchpoint(id: Identifier(""), name: "")
    result.unknown = try members(of: node) { (key: TouchpointKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .name: result.name = try text(value)
      case .description: result.description = try text(value)
      case .channel: result.channel = try text(value)
      case .device: result.device = try text(value)
      case .category: result.category = try term(value)
      case .media: result.media = try terms(value)
      case .direction: result.direction = try term(value)
      case .external: result.external = try flag(value)
      case .when: result.when = try text(value)
      case .wait: result.wait = try text(value)
      case .relationship: result.relationship = try terms(value)
      case .positioning: result.positioning = try text(value)
      case .reasons: result.reasons = try terms(value)
      case .impacts: result.impacts = try terms(value)
      case .owner: result.owner = try text(value)
      case .personas:
        result.personas = try personaReferences(value)
        namesPersonas = true
      case .job: result.job = try text(value)
      case .expectation: result.expectation = try text(value)
      case .feeling: result.feeling = try text(value)
      case .sees: result.sees = try text(value)
      case .hears: result.hears = try text(value)
      case .feels: result.feels = try text(value)
      case .emotion: result.emotion = try emotion(value)
      case .personaEmotions:
        result.personaEmotions = try personaEmotions(value)
        namesPersonas = true
      case .effectiveness: result.effectiveness = try rating(value)
      case .ballots: result.ballots = try ballots(value)
      case .expected: result.expected = try rating(value)
      case .momentOfTruth: result.momentOfTruth = try flag(value)
      case .necessary: result.necessary = try flag(value)
      case .votes: result.votes = try count(of: value)
      case .pains: result.pains = try records(value, .pain, pain)
      case .opportunities: result.opportunities = try records(value, .opportunity, opportunity)
      case .evidence: result.evidence = try records(value, .evidence, evidence)
      case .verdict: result.verdict = try term(value)
      case .improvements: result.improvements = try records(value, .improvement, improvement)
      case .notes: result.notes = try text(value)
      }
    }
    return result
  }

  private func personaReferences(_ node: Int) throws(MapFileError) -> [Persona.ID] {
    try list(node) { (element) throws(MapFileError) in Identifier(try text(element)) }
  }

  private func ballots(_ node: Int) throws(MapFileError) -> [Rating] {
    try list(node) { (element) throws(MapFileError) in try rating(element) }
  }

  private func personaEmotions(_ node: Int) throws(MapFileError) -> [PersonaEmotion] {
    try entries(node) { (name, value) throws(MapFileError) in
      PersonaEmotion(persona: Identifier(name), emotion: try emotion(value))
    }
  }

  /// Reads an object whose names are data, entry by entry; entries without a value are left out.
  func entries<Element>(
    _ node: Int, _ entry: (String, Int) throws(MapFileError) -> Element
  ) throws(MapFileError) -> [Element] {
    guard document.kind(node) == .object else { throw unexpected(node, .object) }
    var elements: [Element] = []
    var place = node + 1
    while place < document.after(node) {
      if document.kind(place + 1) != .null {
        elements.append(try entry(document.string(place), place + 1))
      }
      place = document.after(place + 1)
    }
    return elements
  }
}
