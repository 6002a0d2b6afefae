import JourneyModel

// A change of each field, in place. The switches have no default: a field that somebody adds does not compile until
// the walks change it too.

extension Draw {
  mutating func change(_ field: MapField, of map: inout JourneyMap) {
    let ids = map.stages.flatMap(\.touchpoints.ids)
    switch field {
    case .title: map.title = text()
    case .language: map.language = text()
    case .direction: map.direction = maybe { $0.term() }
    case .kind: map.kind = maybe { $0.term() }
    case .state: map.state = maybe { $0.term() }
    case .offer: map.offer = text()
    case .scenario: map.scenario = text()
    case .goal: map.goal = text()
    case .standard: map.standard = rating()
    case .benchmarks:
      map.benchmarks = [ScoredMeasure.csat, .nps].filter { _ in whole(0...1) == 0 }.map {
        Benchmark(measure: .known($0), one: number(), three: number(), five: number())
      }
    case .personas: step(in: &map.personas) { $0.filled(Persona(id: $0.id(), name: $0.text())) }
    case .lanes: step(in: &map.lanes) { $0.filled(Lane(id: $0.id(), name: $0.text())) }
    case .transitions:
      step(in: &map.transitions) { draw in
        let from = draw.maybe { ids.isEmpty ? nil : $0.pick(ids) } ?? nil
        let to = draw.maybe { ids.isEmpty ? nil : $0.pick(ids) } ?? nil
        return draw.filled(Transition(id: draw.id(), from: from, to: to))
      }
    case .evidence: step(in: &map.evidence) { $0.evidence() }
    case .parking: step(in: &map.parking) { $0.filled(ParkedThought(id: $0.id(), text: $0.text())) }
    case .sessions: step(in: &map.sessions) { $0.filled(Session(id: $0.id())) }
    case .notes: map.notes = text()
    case .unknown: map.unknown = unknown()
    }
  }

  mutating func change(_ field: StageField, of stage: inout Stage, lanes: [Lane.ID]) {
    switch field {
    case .name: stage.name = text()
    case .phase: stage.phase = maybe { $0.term() }
    case .customerGoal: stage.customerGoal = text()
    case .businessAim: stage.businessAim = text()
    case .intent: stage.intent = maybe { $0.term() }
    case .actions: stage.actions = texts()
    case .motivations: stage.motivations = texts()
    case .questions: stage.questions = texts()
    case .frictions: stage.frictions = texts()
    case .responses: stage.responses = texts()
    case .duration: stage.duration = text()
    case .targets:
      step(in: &stage.targets) { $0.filled(Target(id: $0.id(), measure: $0.term(), value: $0.number())) }
    case .evidence: step(in: &stage.evidence) { $0.evidence() }
    case .lanes:
      stage.lanes = lanes.filter { _ in whole(0...1) == 0 }.map { LaneText(lane: $0, text: text()) }
    case .notes: stage.notes = text()
    case .unknown: stage.unknown = unknown()
    }
  }

  mutating func change(_ field: TouchpointField, of touchpoint: inout Touchpoint, personas: [Persona.ID]) {
    switch field {
    case .name: touchpoint.name = text()
    case .description: touchpoint.description = text()
    case .channel: touchpoint.channel = text()
    case .device: touchpoint.device = text()
    case .category: touchpoint.category = maybe { $0.term() }
    case .media: touchpoint.media = terms()
    case .direction: touchpoint.direction = maybe { $0.term() }
    case .external: touchpoint.external = whole(0...1) == 0
    case .when: touchpoint.when = text()
    case .wait: touchpoint.wait = text()
    case .relationship: touchpoint.relationship = terms()
    case .positioning: touchpoint.positioning = text()
    case .reasons: touchpoint.reasons = terms()
    case .impacts: touchpoint.impacts = terms()
    case .owner: touchpoint.owner = text()
    case .personas: touchpoint.personas = personas.filter { _ in whole(0...1) == 0 }
    case .job: touchpoint.job = text()
    case .expectation: touchpoint.expectation = text()
    case .feeling: touchpoint.feeling = text()
    case .sees: touchpoint.sees = text()
    case .hears: touchpoint.hears = text()
    case .feels: touchpoint.feels = text()
    case .emotion: touchpoint.emotion = maybe { $0.emotion() }
    case .personaEmotions:
      touchpoint.personaEmotions = personas.filter { _ in whole(0...1) == 0 }.map {
        PersonaEmotion(persona: $0, emotion: emotion())
      }
    case .effectiveness: touchpoint.effectiveness = maybe { $0.rating() }
    case .ballots: touchpoint.ballots = many(4) { $0.rating() }
    case .expected: touchpoint.expected = maybe { $0.rating() }
    case .momentOfTruth: touchpoint.momentOfTruth = whole(0...1) == 0
    case .necessary: touchpoint.necessary = whole(0...1) == 0
    case .votes: touchpoint.votes = whole(0...9)
    case .pains: step(in: &touchpoint.pains) { $0.filled(Pain(id: $0.id(), text: $0.text())) }
    case .opportunities:
      step(in: &touchpoint.opportunities) { $0.filled(Opportunity(id: $0.id(), text: $0.text())) }
    case .evidence: step(in: &touchpoint.evidence) { $0.evidence() }
    case .verdict: touchpoint.verdict = maybe { $0.term() }
    case .improvements:
      step(in: &touchpoint.improvements) { $0.filled(Improvement(id: $0.id(), text: $0.text())) }
    case .notes: touchpoint.notes = text()
    case .unknown: touchpoint.unknown = unknown()
    }
  }

  /// A record comes, goes, moves or says something else.
  private mutating func step<Record: Identified>(in list: inout [Record], _ make: (inout Draw) -> Record) {
    let kind = list.isEmpty ? 0 : whole(list.count > 4 ? 1...3 : 0...3)
    let place = list.isEmpty ? 0 : whole(0...list.count - 1)
    switch kind {
    case 0: list.insert(make(&self), at: whole(0...list.count))
    case 1: list.remove(at: place)
    case 2:
      let record = list.remove(at: place)
      list.insert(record, at: whole(0...list.count))
    default:
      var record = make(&self)
      record.id = list[place].id
      list[place] = record
    }
  }
}
