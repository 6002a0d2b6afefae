/// A new value for one field of a stage, or one step in one of its lists; touchpoints have edits of their own.
public enum StageChange: Hashable, Sendable {
  case name(String)
  case phase(Term<Phase>?)
  case customerGoal(String)
  case businessAim(String)
  case intent(Term<Intent>?)
  case actions([String])
  case motivations([String])
  case questions([String])
  case frictions([String])
  case responses([String])
  case duration(String)
  case targets(ListEdit<Target>)
  case evidence(ListEdit<Evidence>)
  case lanes([LaneText])
  case notes(String)
  case unknown([UnknownMember])
}

/// The fields of a stage, named and ordered as in the file.
public enum StageField: String, CaseIterable, Sendable {
  case name, phase, customerGoal, businessAim, intent, actions, motivations, questions, frictions
  case responses, duration, targets, evidence, lanes, notes, unknown
}

extension StageChange {
  /// The field that the change sets.
  public var field: StageField {
    switch self {
    case .name: .name
    case .phase: .phase
    case .customerGoal: .customerGoal
    case .businessAim: .businessAim
    case .intent: .intent
    case .actions: .actions
    case .motivations: .motivations
    case .questions: .questions
    case .frictions: .frictions
    case .responses: .responses
    case .duration: .duration
    case .targets: .targets
    case .evidence: .evidence
    case .lanes: .lanes
    case .notes: .notes
    case .unknown: .unknown
    }
  }

  /// Whether the change is a step in a list instead of a new value.
  var isStep: Bool {
    switch self {
    case .targets, .evidence: true
    default: false
    }
  }
}

extension Stage {
  /// Makes a change and returns its inverse.
  mutating func apply(_ change: StageChange) throws(EditError) -> StageChange {
    switch change {
    case .name(let new): .name(exchange(&name, for: new))
    case .phase(let new): .phase(exchange(&phase, for: new))
    case .customerGoal(let new): .customerGoal(exchange(&customerGoal, for: new))
    case .businessAim(let new): .businessAim(exchange(&businessAim, for: new))
    case .intent(let new): .intent(exchange(&intent, for: new))
    case .actions(let new): .actions(exchange(&actions, for: new))
    case .motivations(let new): .motivations(exchange(&motivations, for: new))
    case .questions(let new): .questions(exchange(&questions, for: new))
    case .frictions(let new): .frictions(exchange(&frictions, for: new))
    case .responses(let new): .responses(exchange(&responses, for: new))
    case .duration(let new): .duration(exchange(&duration, for: new))
    case .targets(let step): .targets(try targets.apply(step))
    case .evidence(let step): .evidence(try evidence.apply(step))
    case .lanes(let new): .lanes(exchange(&lanes, for: new))
    case .notes(let new): .notes(exchange(&notes, for: new))
    case .unknown(let new): .unknown(exchange(&unknown, for: new))
    }
  }
}
