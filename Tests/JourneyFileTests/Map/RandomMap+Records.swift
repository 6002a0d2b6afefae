import JourneyModel

extension RandomMap {
  mutating func persona() -> Persona {
    var persona = Persona(id: id(), name: text())
    persona.segment = text()
    persona.demographics = text()
    persona.psychographics = text()
    persona.needs = texts()
    persona.loyalty = text()
    persona.unknown = unknown()
    return persona
  }

  mutating func lane() -> Lane {
    var lane = Lane(id: id(), name: text())
    lane.unknown = unknown()
    return lane
  }

  mutating func transition(pick places: [Touchpoint.ID]) -> Transition {
    var transition = Transition(id: id(), from: pick(places), to: pick(places))
    transition.share = share()
    transition.note = text()
    transition.unknown = unknown()
    return transition
  }

  mutating func thought() -> ParkedThought {
    var thought = ParkedThought(id: id(), text: text())
    thought.unknown = unknown()
    return thought
  }

  mutating func session() -> Session {
    var session = Session(id: id())
    session.date = text()
    session.participants = texts()
    session.note = text()
    session.unknown = unknown()
    return session
  }

  mutating func stage(personas: [Persona.ID], lanes: [Lane.ID]) -> Stage {
    var stage = Stage(id: id(), name: text())
    stage.phase = term()
    stage.customerGoal = text()
    stage.businessAim = text()
    stage.intent = term()
    stage.actions = texts()
    stage.motivations = texts()
    stage.questions = texts()
    stage.frictions = texts()
    stage.responses = texts()
    stage.duration = text()
    stage.targets = many { $0.target() }
    stage.evidence = many { $0.evidence() }
    stage.lanes = lanes.map { LaneText(lane: $0, text: text()) }
    stage.notes = text()
    stage.touchpoints = TouchpointList(many { $0.touchpoint(personas: personas) })
    stage.unknown = unknown()
    return stage
  }

  mutating func target() -> Target {
    var target = Target(id: id(), measure: term(), value: number())
    target.direction = term()
    target.unknown = unknown()
    return target
  }

  mutating func evidence() -> Evidence {
    var evidence = Evidence(id: id(), measure: term())
    evidence.value = number()
    evidence.unit = text()
    evidence.quote = text()
    evidence.source = text()
    evidence.kind = term()
    evidence.voice = term()
    evidence.sample = pick([0, 1, 9_007_199_254_740_991])
    evidence.weight = pick([0, 50, 12.5])
    evidence.date = text()
    evidence.note = text()
    evidence.unknown = unknown()
    return evidence
  }

  mutating func pain() -> Pain {
    var pain = Pain(id: id(), text: text())
    pain.reach = share()
    pain.impact = pick(PainImpact.allCases)
    pain.confidence = pick([Share(clamping: 1), Share(clamping: 0.5)])
    pain.rootCause = text()
    pain.votes = 3
    pain.unknown = unknown()
    return pain
  }

  mutating func opportunity() -> Opportunity {
    var opportunity = Opportunity(id: id(), text: text())
    opportunity.votes = 2
    opportunity.unknown = unknown()
    return opportunity
  }

  mutating func improvement() -> Improvement {
    var improvement = Improvement(id: id(), text: text())
    improvement.owner = text()
    improvement.due = text()
    improvement.status = term()
    improvement.customersInformed = true
    improvement.unknown = unknown()
    return improvement
  }
}
