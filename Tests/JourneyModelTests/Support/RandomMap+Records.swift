import JourneyModel

extension RandomMap {
  mutating func stage() -> Stage {
    var stage = Stage(id: id(), name: text(), touchpoints: TouchpointList(many(4) { $0.touchpoint() }))
    stage.phase = maybe { $0.term() }
    stage.customerGoal = text()
    stage.businessAim = text()
    stage.intent = maybe { $0.term() }
    stage.actions = texts()
    stage.motivations = texts()
    stage.questions = texts()
    stage.frictions = texts()
    stage.responses = texts()
    stage.duration = text()
    stage.targets = many { $0.target() }
    stage.evidence = many { $0.evidence() }
    stage.lanes = laneTexts()
    stage.notes = text()
    stage.unknown = unknown()
    return stage
  }

  mutating func laneTexts() -> [LaneText] {
    many { LaneText(lane: Identifier($0.text()), text: $0.text()) }
  }

  mutating func target() -> Target {
    var target = Target(id: id(), measure: term(), value: number())
    target.direction = maybe { $0.term() }
    target.unknown = unknown()
    return target
  }

  mutating func benchmark() -> Benchmark {
    Benchmark(measure: term(), one: number(), three: number(), five: number())
  }

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

  mutating func transition() -> Transition {
    var transition = Transition(
      id: id(), from: maybe { Identifier($0.text()) }, to: maybe { Identifier($0.text()) })
    transition.share = maybe { $0.share() }
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
}
