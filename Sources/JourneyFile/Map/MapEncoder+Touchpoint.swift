import JourneyModel

extension MapEncoder {
  mutating func write(_ touchpoint: Touchpoint) {
    object(TouchpointKey.self, touchpoint.unknown) { encoder in
      encoder.required(TouchpointKey.id, touchpoint.id.text)
      encoder.required(TouchpointKey.name, touchpoint.name)
      encoder.writeBusinessSide(touchpoint)
      encoder.writeCustomerSide(touchpoint)
      encoder.writeFindings(touchpoint)
      encoder.text(TouchpointKey.notes, touchpoint.notes)
    }
  }

  private mutating func writeBusinessSide(_ touchpoint: Touchpoint) {
    text(TouchpointKey.description, touchpoint.description)
    text(TouchpointKey.channel, touchpoint.channel)
    text(TouchpointKey.device, touchpoint.device)
    term(TouchpointKey.category, touchpoint.category)
    terms(TouchpointKey.media, touchpoint.media)
    term(TouchpointKey.direction, touchpoint.direction)
    flag(TouchpointKey.external, touchpoint.external)
    text(TouchpointKey.when, touchpoint.when)
    text(TouchpointKey.wait, touchpoint.wait)
    terms(TouchpointKey.relationship, touchpoint.relationship)
    text(TouchpointKey.positioning, touchpoint.positioning)
    terms(TouchpointKey.reasons, touchpoint.reasons)
    terms(TouchpointKey.impacts, touchpoint.impacts)
    text(TouchpointKey.owner, touchpoint.owner)
  }

  private mutating func writeCustomerSide(_ touchpoint: Touchpoint) {
    list(TouchpointKey.personas, touchpoint.personas) { $0.writer.value($1.text) }
    text(TouchpointKey.job, touchpoint.job)
    text(TouchpointKey.expectation, touchpoint.expectation)
    text(TouchpointKey.feeling, touchpoint.feeling)
    text(TouchpointKey.sees, touchpoint.sees)
    text(TouchpointKey.hears, touchpoint.hears)
    text(TouchpointKey.feels, touchpoint.feels)
    emotion(TouchpointKey.emotion, touchpoint.emotion)
    entries(TouchpointKey.personaEmotions, touchpoint.personaEmotions, name: \.persona.text) {
      $0.writer.value($1.emotion.value)
    }
    number(TouchpointKey.effectiveness, touchpoint.effectiveness?.value)
    list(TouchpointKey.ballots, touchpoint.ballots) { $0.writer.value($1.value) }
    number(TouchpointKey.expected, touchpoint.expected?.value)
    flag(TouchpointKey.momentOfTruth, touchpoint.momentOfTruth)
    flag(TouchpointKey.necessary, touchpoint.necessary, default: true)
    count(TouchpointKey.votes, touchpoint.votes, default: 0)
  }

  private mutating func writeFindings(_ touchpoint: Touchpoint) {
    list(TouchpointKey.pains, touchpoint.pains) { $0.write($1) }
    list(TouchpointKey.opportunities, touchpoint.opportunities) { $0.write($1) }
    list(TouchpointKey.evidence, touchpoint.evidence) { $0.write($1) }
    term(TouchpointKey.verdict, touchpoint.verdict)
    list(TouchpointKey.improvements, touchpoint.improvements) { $0.write($1) }
  }

  private mutating func emotion(_ key: TouchpointKey, _ emotion: Emotion?) {
    guard let emotion else { return }
    writer.plainName(key.rawValue)
    writer.value(emotion.value)
  }

  mutating func write(_ pain: Pain) {
    object(PainKey.self, pain.unknown) { encoder in
      encoder.required(PainKey.id, pain.id.text)
      encoder.required(PainKey.text, pain.text)
      encoder.number(PainKey.reach, pain.reach?.value)
      encoder.count(PainKey.impact, pain.impact?.rawValue)
      encoder.number(PainKey.confidence, pain.confidence.value, default: Pain.likely.value)
      encoder.text(PainKey.rootCause, pain.rootCause)
      encoder.count(PainKey.votes, pain.votes, default: 0)
    }
  }

  mutating func write(_ opportunity: Opportunity) {
    object(OpportunityKey.self, opportunity.unknown) { encoder in
      encoder.required(OpportunityKey.id, opportunity.id.text)
      encoder.required(OpportunityKey.text, opportunity.text)
      encoder.count(OpportunityKey.votes, opportunity.votes, default: 0)
    }
  }

  mutating func write(_ improvement: Improvement) {
    object(ImprovementKey.self, improvement.unknown) { encoder in
      encoder.required(ImprovementKey.id, improvement.id.text)
      encoder.required(ImprovementKey.text, improvement.text)
      encoder.text(ImprovementKey.owner, improvement.owner)
      encoder.text(ImprovementKey.due, improvement.due)
      encoder.term(ImprovementKey.status, improvement.status)
      encoder.flag(ImprovementKey.customersInformed, improvement.customersInformed)
    }
  }
}
