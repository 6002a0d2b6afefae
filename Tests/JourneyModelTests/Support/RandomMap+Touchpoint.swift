import JourneyModel

extension RandomMap {
  mutating func touchpoint() -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: text())
    touchpoint.description = text()
    touchpoint.channel = text()
    touchpoint.device = text()
    touchpoint.category = maybe { $0.term() }
    touchpoint.media = terms()
    touchpoint.direction = maybe { $0.term() }
    touchpoint.external = flag()
    touchpoint.when = text()
    touchpoint.wait = text()
    touchpoint.relationship = terms()
    touchpoint.positioning = text()
    touchpoint.reasons = terms()
    touchpoint.impacts = terms()
    touchpoint.owner = text()
    touchpoint.personas = many { Identifier($0.text()) }
    touchpoint.job = text()
    touchpoint.expectation = text()
    touchpoint.feeling = text()
    touchpoint.sees = text()
    touchpoint.hears = text()
    touchpoint.feels = text()
    touchpoint.emotion = maybe { $0.emotion() }
    touchpoint.personaEmotions = personaEmotions()
    touchpoint.effectiveness = maybe { $0.rating() }
    touchpoint.ballots = many(4) { $0.rating() }
    touchpoint.expected = maybe { $0.rating() }
    touchpoint.momentOfTruth = flag()
    touchpoint.necessary = flag()
    touchpoint.votes = whole(0...9)
    touchpoint.pains = many { $0.pain() }
    touchpoint.opportunities = many { $0.opportunity() }
    touchpoint.evidence = many { $0.evidence() }
    touchpoint.verdict = maybe { $0.term() }
    touchpoint.improvements = many { $0.improvement() }
    touchpoint.notes = text()
    touchpoint.unknown = unknown()
    return touchpoint
  }

  mutating func personaEmotions() -> [PersonaEmotion] {
    many { PersonaEmotion(persona: Identifier($0.text()), emotion: $0.emotion()) }
  }

  mutating func pain() -> Pain {
    var pain = Pain(id: id(), text: text())
    pain.reach = maybe { $0.share() }
    pain.impact = maybe { $0.pick(PainImpact.allCases) }
    pain.confidence = share()
    pain.rootCause = text()
    pain.votes = whole(0...9)
    pain.unknown = unknown()
    return pain
  }

  mutating func opportunity() -> Opportunity {
    var opportunity = Opportunity(id: id(), text: text())
    opportunity.votes = whole(0...9)
    opportunity.unknown = unknown()
    return opportunity
  }

  mutating func evidence() -> Evidence {
    var evidence = Evidence(id: id(), measure: term())
    evidence.value = maybe { $0.number() }
    evidence.unit = text()
    evidence.quote = text()
    evidence.source = text()
    evidence.kind = maybe { $0.term() }
    evidence.voice = maybe { $0.term() }
    evidence.sample = maybe { $0.pick([0, 1, 9_007_199_254_740_991]) }
    evidence.weight = pick([0, 12.5, 100])
    evidence.date = text()
    evidence.note = text()
    evidence.unknown = unknown()
    return evidence
  }

  mutating func improvement() -> Improvement {
    var improvement = Improvement(id: id(), text: text())
    improvement.owner = text()
    improvement.due = text()
    improvement.status = maybe { $0.term() }
    improvement.customersInformed = flag()
    improvement.unknown = unknown()
    return improvement
  }
}
