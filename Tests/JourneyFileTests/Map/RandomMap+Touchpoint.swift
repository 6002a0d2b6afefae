import JourneyModel

extension RandomMap {
  mutating func touchpoint(personas: [Persona.ID]) -> Touchpoint {
    var touchpoint = Touchpoint(id: id(), name: text())
    touchpoint.description = text()
    touchpoint.channel = text()
    touchpoint.device = text()
    touchpoint.category = term()
    touchpoint.media = terms()
    touchpoint.direction = term()
    touchpoint.external = true
    touchpoint.when = text()
    touchpoint.wait = text()
    touchpoint.relationship = terms()
    touchpoint.positioning = text()
    touchpoint.reasons = terms()
    touchpoint.impacts = terms()
    touchpoint.owner = text()
    touchpoint.personas = personas
    touchpoint.job = text()
    touchpoint.expectation = text()
    touchpoint.feeling = text()
    touchpoint.sees = text()
    touchpoint.hears = text()
    touchpoint.feels = text()
    touchpoint.emotion = emotion()
    touchpoint.personaEmotions = personas.map { PersonaEmotion(persona: $0, emotion: emotion()) }
    touchpoint.effectiveness = rating()
    touchpoint.ballots = [rating(), rating()]
    touchpoint.expected = rating()
    touchpoint.momentOfTruth = true
    touchpoint.necessary = false
    touchpoint.votes = 7
    touchpoint.pains = many { $0.pain() }
    touchpoint.opportunities = many { $0.opportunity() }
    touchpoint.evidence = many { $0.evidence() }
    touchpoint.verdict = term()
    touchpoint.improvements = many { $0.improvement() }
    touchpoint.notes = text()
    touchpoint.unknown = unknown()
    return touchpoint
  }
}
