import JourneyModel

extension MapEncoder {
  mutating func write(_ map: JourneyMap) {
    object(MapKey.self, map.unknown) { encoder in
      encoder.required(MapKey.format, "rihla/\(MapFile.format)")
      encoder.required(MapKey.title, map.title)
      encoder.text(MapKey.language, map.language)
      encoder.term(MapKey.direction, map.direction)
      encoder.term(MapKey.kind, map.kind)
      encoder.term(MapKey.state, map.state)
      encoder.text(MapKey.offer, map.offer)
      encoder.text(MapKey.scenario, map.scenario)
      encoder.text(MapKey.goal, map.goal)
      encoder.number(MapKey.standard, map.standard.value, default: Rating.standard.value)
      encoder.entries(MapKey.benchmarks, map.benchmarks, name: \.measure.text) { $0.write($1) }
      encoder.list(MapKey.personas, map.personas) { $0.write($1) }
      encoder.list(MapKey.lanes, map.lanes) { $0.write($1) }
      encoder.writer.plainName(MapKey.stages.rawValue)
      encoder.writer.beginArray()
      for stage in map.stages { encoder.write(stage) }
      encoder.writer.endArray()
      encoder.list(MapKey.transitions, map.transitions) { $0.write($1) }
      encoder.list(MapKey.evidence, map.evidence) { $0.write($1) }
      encoder.list(MapKey.parking, map.parking) { $0.write($1) }
      encoder.list(MapKey.sessions, map.sessions) { $0.write($1) }
      encoder.text(MapKey.notes, map.notes)
    }
  }

  mutating func write(_ benchmark: Benchmark) {
    writer.beginArray()
    for value in [benchmark.one, benchmark.three, benchmark.five] { writer.value(value) }
    writer.endArray()
  }

  mutating func write(_ persona: Persona) {
    object(PersonaKey.self, persona.unknown) { encoder in
      encoder.required(PersonaKey.id, persona.id.text)
      encoder.required(PersonaKey.name, persona.name)
      encoder.text(PersonaKey.segment, persona.segment)
      encoder.text(PersonaKey.demographics, persona.demographics)
      encoder.text(PersonaKey.psychographics, persona.psychographics)
      encoder.texts(PersonaKey.needs, persona.needs)
      encoder.text(PersonaKey.loyalty, persona.loyalty)
    }
  }

  mutating func write(_ lane: Lane) {
    object(LaneKey.self, lane.unknown) { encoder in
      encoder.required(LaneKey.id, lane.id.text)
      encoder.required(LaneKey.name, lane.name)
    }
  }

  mutating func write(_ transition: Transition) {
    object(TransitionKey.self, transition.unknown) { encoder in
      encoder.required(TransitionKey.id, transition.id.text)
      encoder.reference(TransitionKey.from, transition.from)
      encoder.reference(TransitionKey.to, transition.to)
      encoder.number(TransitionKey.share, transition.share?.value)
      encoder.text(TransitionKey.note, transition.note)
    }
  }

  mutating func write(_ thought: ParkedThought) {
    object(ParkedThoughtKey.self, thought.unknown) { encoder in
      encoder.required(ParkedThoughtKey.id, thought.id.text)
      encoder.required(ParkedThoughtKey.text, thought.text)
    }
  }

  mutating func write(_ session: Session) {
    object(SessionKey.self, session.unknown) { encoder in
      encoder.required(SessionKey.id, session.id.text)
      encoder.required(SessionKey.date, session.date)
      encoder.texts(SessionKey.participants, session.participants)
      encoder.text(SessionKey.note, session.note)
    }
  }
}
