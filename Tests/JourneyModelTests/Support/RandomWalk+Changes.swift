import JourneyModel

// A change of each field. The switches have no default: a field that somebody adds does not compile until the walks
// change it too.

extension RandomWalk {
  mutating func mapChange(_ field: MapField, of map: JourneyMap) -> MapChange {
    switch field {
    case .title: .title(random.text())
    case .language: .language(random.text())
    case .direction: .direction(random.maybe { $0.term() })
    case .kind: .kind(random.maybe { $0.term() })
    case .state: .state(random.maybe { $0.term() })
    case .offer: .offer(random.text())
    case .scenario: .scenario(random.text())
    case .goal: .goal(random.text())
    case .standard: .standard(random.rating())
    case .benchmarks: .benchmarks(random.many { $0.benchmark() })
    case .personas: .personas(step(in: map.personas) { $0.persona() })
    case .lanes: .lanes(step(in: map.lanes) { $0.lane() })
    case .transitions: .transitions(step(in: map.transitions) { $0.transition() })
    case .evidence: .evidence(step(in: map.evidence) { $0.evidence() })
    case .parking: .parking(step(in: map.parking) { $0.thought() })
    case .sessions: .sessions(step(in: map.sessions) { $0.session() })
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }

  mutating func stageChange(_ field: StageField, of stage: Stage) -> StageChange {
    switch field {
    case .name: .name(random.text())
    case .phase: .phase(random.maybe { $0.term() })
    case .customerGoal: .customerGoal(random.text())
    case .businessAim: .businessAim(random.text())
    case .intent: .intent(random.maybe { $0.term() })
    case .actions: .actions(random.texts())
    case .motivations: .motivations(random.texts())
    case .questions: .questions(random.texts())
    case .frictions: .frictions(random.texts())
    case .responses: .responses(random.texts())
    case .duration: .duration(random.text())
    case .targets: .targets(step(in: stage.targets) { $0.target() })
    case .evidence: .evidence(step(in: stage.evidence) { $0.evidence() })
    case .lanes: .lanes(random.laneTexts())
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }

  mutating func touchpointChange(_ field: TouchpointField, of touchpoint: Touchpoint) -> TouchpointChange {
    switch field {
    case .name: .name(random.text())
    case .description: .description(random.text())
    case .channel: .channel(random.text())
    case .device: .device(random.text())
    case .category: .category(random.maybe { $0.term() })
    case .media: .media(random.terms())
    case .direction: .direction(random.maybe { $0.term() })
    case .external: .external(random.flag())
    case .when: .when(random.text())
    case .wait: .wait(random.text())
    case .relationship: .relationship(random.terms())
    case .positioning: .positioning(random.text())
    case .reasons: .reasons(random.terms())
    case .impacts: .impacts(random.terms())
    case .owner: .owner(random.text())
    case .personas: .personas(random.many { Identifier($0.text()) })
    case .job: .job(random.text())
    case .expectation: .expectation(random.text())
    case .feeling: .feeling(random.text())
    case .sees: .sees(random.text())
    case .hears: .hears(random.text())
    case .feels: .feels(random.text())
    case .emotion: .emotion(random.maybe { $0.emotion() })
    case .personaEmotions: .personaEmotions(random.personaEmotions())
    case .effectiveness: .effectiveness(random.maybe { $0.rating() })
    case .ballots: .ballots(random.many(4) { $0.rating() })
    case .expected: .expected(random.maybe { $0.rating() })
    case .momentOfTruth: .momentOfTruth(random.flag())
    case .necessary: .necessary(random.flag())
    case .votes: .votes(random.whole(0...9))
    case .pains: .pains(step(in: touchpoint.pains) { $0.pain() })
    case .opportunities: .opportunities(step(in: touchpoint.opportunities) { $0.opportunity() })
    case .evidence: .evidence(step(in: touchpoint.evidence) { $0.evidence() })
    case .verdict: .verdict(random.maybe { $0.term() })
    case .improvements: .improvements(step(in: touchpoint.improvements) { $0.improvement() })
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }
}
