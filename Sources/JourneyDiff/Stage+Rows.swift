import JourneyModel

extension Stage {
  /// The fields of a stage, its touchpoints apart.
  static let rows = StageField.allCases.map { (field: $0, row: row($0)) }

  private static func row(_ field: StageField) -> FieldRow<Stage> {
    switch field {
    case .name: .value(\.name)
    case .phase: .value(\.phase)
    case .customerGoal: .value(\.customerGoal)
    case .businessAim: .value(\.businessAim)
    case .intent: .value(\.intent)
    case .actions: .values(\.actions)
    case .motivations: .values(\.motivations)
    case .questions: .values(\.questions)
    case .frictions: .values(\.frictions)
    case .responses: .values(\.responses)
    case .duration: .value(\.duration)
    case .targets: .records(\.targets)
    case .evidence: .records(\.evidence)
    case .lanes: .keyed(\.lanes, by: \.lane)
    case .notes: .value(\.notes)
    case .unknown: .keyed(\.unknown, by: \.name)
    }
  }
}

extension JourneyMap {
  /// The map's own fields, its stages apart.
  static let rows = MapField.allCases.map { (field: $0, row: row($0)) }

  private static func row(_ field: MapField) -> FieldRow<JourneyMap> {
    switch field {
    case .title: .value(\.title)
    case .language: .value(\.language)
    case .direction: .value(\.direction)
    case .kind: .value(\.kind)
    case .state: .value(\.state)
    case .offer: .value(\.offer)
    case .scenario: .value(\.scenario)
    case .goal: .value(\.goal)
    case .standard: .value(\.standard)
    case .benchmarks: .keyed(\.benchmarks, by: \.measure)
    case .personas: .records(\.personas)
    case .lanes: .records(\.lanes)
    case .transitions: .records(\.transitions)
    case .evidence: .records(\.evidence)
    case .parking: .records(\.parking)
    case .sessions: .records(\.sessions)
    case .notes: .value(\.notes)
    case .unknown: .keyed(\.unknown, by: \.name)
    }
  }
}
