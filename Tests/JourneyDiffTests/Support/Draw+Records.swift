import JourneyModel

/// Fills the rest of a record.
extension Draw {
  mutating func filled(_ persona: Persona) -> Persona {
    var persona = persona
    persona.segment = text()
    persona.demographics = text()
    persona.psychographics = text()
    persona.needs = texts()
    persona.loyalty = text()
    persona.unknown = unknown()
    return persona
  }

  mutating func filled(_ lane: Lane) -> Lane {
    var lane = lane
    lane.unknown = unknown()
    return lane
  }

  mutating func filled(_ transition: Transition) -> Transition {
    var transition = transition
    transition.share = maybe { $0.share() }
    transition.note = text()
    transition.unknown = unknown()
    return transition
  }

  mutating func filled(_ thought: ParkedThought) -> ParkedThought {
    var thought = thought
    thought.unknown = unknown()
    return thought
  }

  mutating func filled(_ session: Session) -> Session {
    var session = session
    session.date = text()
    session.participants = texts()
    session.note = text()
    session.unknown = unknown()
    return session
  }

  mutating func filled(_ target: Target) -> Target {
    var target = target
    target.direction = maybe { $0.term() }
    target.unknown = unknown()
    return target
  }

  mutating func filled(_ pain: Pain) -> Pain {
    var pain = pain
    pain.reach = maybe { $0.share() }
    pain.impact = maybe { $0.pick(PainImpact.allCases) }
    pain.confidence = share()
    pain.rootCause = text()
    pain.votes = whole(0...9)
    pain.unknown = unknown()
    return pain
  }

  mutating func filled(_ opportunity: Opportunity) -> Opportunity {
    var opportunity = opportunity
    opportunity.votes = whole(0...9)
    opportunity.unknown = unknown()
    return opportunity
  }

  mutating func filled(_ improvement: Improvement) -> Improvement {
    var improvement = improvement
    improvement.owner = text()
    improvement.due = text()
    improvement.status = maybe { $0.term() }
    improvement.customersInformed = whole(0...1) == 0
    improvement.unknown = unknown()
    return improvement
  }

  mutating func evidence() -> Evidence {
    var evidence = Evidence(id: id(), measure: term())
    evidence.value = maybe { $0.number() }
    evidence.unit = text()
    evidence.quote = text()
    evidence.source = text()
    evidence.kind = maybe { $0.term() }
    evidence.voice = maybe { $0.term() }
    evidence.sample = maybe { $0.whole(0...9) }
    evidence.weight = pick([0, 12.5, 100])
    evidence.date = text()
    evidence.note = text()
    evidence.unknown = unknown()
    return evidence
  }
}
