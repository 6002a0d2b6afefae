/// A new value for one field of the map, or one step in one of its lists; stages have edits of their own.
public enum MapChange: Hashable, Sendable {
  case title(String)
  case language(String)
  case direction(Term<ReadingDirection>?)
  case kind(Term<JourneyKind>?)
  case state(Term<JourneyState>?)
  case offer(String)
  case scenario(String)
  case goal(String)
  case standard(Rating)
  case benchmarks([Benchmark])
  case personas(ListEdit<Persona>)
  case lanes(ListEdit<Lane>)
  case transitions(ListEdit<Transition>)
  case evidence(ListEdit<Evidence>)
  case parking(ListEdit<ParkedThought>)
  case sessions(ListEdit<Session>)
  case notes(String)
  case unknown([UnknownMember])
}

/// The fields of a map, named and ordered as in the file.
public enum MapField: String, CaseIterable, Sendable {
  case title, language, direction, kind, state, offer, scenario, goal, standard, benchmarks
  case personas, lanes, transitions, evidence, parking, sessions, notes, unknown
}

extension MapChange {
  /// The field that the change sets.
  public var field: MapField {
    switch self {
    case .title: .title
    case .language: .language
    case .direction: .direction
    case .kind: .kind
    case .state: .state
    case .offer: .offer
    case .scenario: .scenario
    case .goal: .goal
    case .standard: .standard
    case .benchmarks: .benchmarks
    case .personas: .personas
    case .lanes: .lanes
    case .transitions: .transitions
    case .evidence: .evidence
    case .parking: .parking
    case .sessions: .sessions
    case .notes: .notes
    case .unknown: .unknown
    }
  }

  /// Whether the change is a step in a list instead of a new value.
  var isStep: Bool {
    switch self {
    case .personas, .lanes, .transitions, .evidence, .parking, .sessions: true
    default: false
    }
  }
}

extension JourneyMap {
  /// Makes a change and returns its inverse.
  mutating func apply(_ change: MapChange) throws(EditError) -> MapChange {
    switch change {
    case .title(let new): .title(exchange(&title, for: new))
    case .language(let new): .language(exchange(&language, for: new))
    case .direction(let new): .direction(exchange(&direction, for: new))
    case .kind(let new): .kind(exchange(&kind, for: new))
    case .state(let new): .state(exchange(&state, for: new))
    case .offer(let new): .offer(exchange(&offer, for: new))
    case .scenario(let new): .scenario(exchange(&scenario, for: new))
    case .goal(let new): .goal(exchange(&goal, for: new))
    case .standard(let new): .standard(exchange(&standard, for: new))
    case .benchmarks(let new): .benchmarks(exchange(&benchmarks, for: new))
    case .personas(let step): .personas(try personas.apply(step))
    case .lanes(let step): .lanes(try lanes.apply(step))
    case .transitions(let step): .transitions(try transitions.apply(step))
    case .evidence(let step): .evidence(try evidence.apply(step))
    case .parking(let step): .parking(try parking.apply(step))
    case .sessions(let step): .sessions(try sessions.apply(step))
    case .notes(let new): .notes(exchange(&notes, for: new))
    case .unknown(let new): .unknown(exchange(&unknown, for: new))
    }
  }
}
