import JourneyModel

// The switches have no default: a field that somebody adds does not compile until difference and merge know it.

extension Touchpoint {
  /// The fields of a touchpoint.
  static let rows = TouchpointField.allCases.map { (field: $0, row: row($0)) }

  private static func row(_ field: TouchpointField) -> FieldRow<Touchpoint> {
    switch field {
    case .name: .value(\.name)
    case .description: .value(\.description)
    case .channel: .value(\.channel)
    case .device: .value(\.device)
    case .category: .value(\.category)
    case .media: .values(\.media)
    case .direction: .value(\.direction)
    case .external: .value(\.external)
    case .when: .value(\.when)
    case .wait: .value(\.wait)
    case .relationship: .values(\.relationship)
    case .positioning: .value(\.positioning)
    case .reasons: .values(\.reasons)
    case .impacts: .values(\.impacts)
    case .owner: .value(\.owner)
    case .personas: .values(\.personas)
    case .job: .value(\.job)
    case .expectation: .value(\.expectation)
    case .feeling: .value(\.feeling)
    case .sees: .value(\.sees)
    case .hears: .value(\.hears)
    case .feels: .value(\.feels)
    case .emotion: .value(\.emotion)
    case .personaEmotions: .keyed(\.personaEmotions, by: \.persona)
    case .effectiveness: .value(\.effectiveness)
    case .ballots: .values(\.ballots)
    case .expected: .value(\.expected)
    case .momentOfTruth: .value(\.momentOfTruth)
    case .necessary: .value(\.necessary)
    case .votes: .value(\.votes)
    case .pains: .records(\.pains)
    case .opportunities: .records(\.opportunities)
    case .evidence: .records(\.evidence)
    case .verdict: .value(\.verdict)
    case .improvements: .records(\.improvements)
    case .notes: .value(\.notes)
    case .unknown: .keyed(\.unknown, by: \.name)
    }
  }
}
