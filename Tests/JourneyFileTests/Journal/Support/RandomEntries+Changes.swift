import JourneyModel

// A change of each field. The switches have no default: a field that somebody adds does not compile until the laws hold
// for it too.

extension RandomEntries {
  mutating func change(_ field: MapField) -> MapChange {
    switch field {
    case .title: .title(random.text())
    case .language: .language(random.text())
    case .direction: .direction(maybe { $0.term() })
    case .kind: .kind(maybe { $0.term() })
    case .state: .state(maybe { $0.term() })
    case .offer: .offer(random.text())
    case .scenario: .scenario(random.text())
    case .goal: .goal(random.text())
    case .standard: .standard(random.rating())
    case .benchmarks:
      .benchmarks(
        random.many { Benchmark(measure: $0.term(), one: $0.number(), three: -0.0, five: $0.number()) })
    case .personas: .personas(listEdit { $0.persona() })
    case .lanes: .lanes(listEdit { $0.lane() })
    case .transitions: .transitions(listEdit { $0.transition(pick: [Identifier("a"), Identifier("")]) })
    case .evidence: .evidence(listEdit { $0.evidence() })
    case .parking: .parking(listEdit { $0.thought() })
    case .sessions: .sessions(listEdit { $0.session() })
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }

  mutating func change(_ field: StageField) -> StageChange {
    switch field {
    case .name: .name(random.text())
    case .phase: .phase(maybe { $0.term() })
    case .customerGoal: .customerGoal(random.text())
    case .businessAim: .businessAim(random.text())
    case .intent: .intent(maybe { $0.term() })
    case .actions: .actions(random.texts())
    case .motivations: .motivations(random.texts())
    case .questions: .questions(random.texts())
    case .frictions: .frictions(random.texts())
    case .responses: .responses(random.texts())
    case .duration: .duration(random.text())
    case .targets: .targets(listEdit { $0.target() })
    case .evidence: .evidence(listEdit { $0.evidence() })
    case .lanes: .lanes([LaneText(lane: random.id(), text: random.text())])
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }

  mutating func change(_ field: TouchpointField) -> TouchpointChange {
    switch field {
    case .name: .name(random.text())
    case .description: .description(random.text())
    case .channel: .channel(random.text())
    case .device: .device(random.text())
    case .category: .category(maybe { $0.term() })
    case .media: .media(random.terms())
    case .direction: .direction(maybe { $0.term() })
    case .external: .external(flag())
    case .when: .when(random.text())
    case .wait: .wait(random.text())
    case .relationship: .relationship(random.terms())
    case .positioning: .positioning(random.text())
    case .reasons: .reasons(random.terms())
    case .impacts: .impacts(random.terms())
    case .owner: .owner(random.text())
    case .personas: .personas(random.many { $0.id() })
    case .job: .job(random.text())
    case .expectation: .expectation(random.text())
    case .feeling: .feeling(random.text())
    case .sees: .sees(random.text())
    case .hears: .hears(random.text())
    case .feels: .feels(random.text())
    case .emotion: .emotion(maybe { $0.emotion() })
    case .personaEmotions:
      .personaEmotions(random.many { PersonaEmotion(persona: $0.id(), emotion: $0.emotion()) })
    case .effectiveness: .effectiveness(maybe { $0.rating() })
    case .ballots: .ballots(random.many { $0.rating() })
    case .expected: .expected(maybe { $0.rating() })
    case .momentOfTruth: .momentOfTruth(flag())
    case .necessary: .necessary(flag())
    case .votes: .votes(whole(0...99))
    case .pains: .pains(listEdit { $0.pain() })
    case .opportunities: .opportunities(listEdit { $0.opportunity() })
    case .evidence: .evidence(listEdit { $0.evidence() })
    case .verdict: .verdict(maybe { $0.term() })
    case .improvements: .improvements(listEdit { $0.improvement() })
    case .notes: .notes(random.text())
    case .unknown: .unknown(random.unknown())
    }
  }
}
