/// A new value for one field of a touchpoint, or one step in one of its lists.
public enum TouchpointChange: Hashable, Sendable {
  case name(String)
  case description(String)
  case channel(String)
  case device(String)
  case category(Term<ChannelCategory>?)
  case media([Term<Medium>])
  case direction(Term<ExchangeDirection>?)
  case external(Bool)
  case when(String)
  case wait(String)
  case relationship([Term<Relationship>])
  case positioning(String)
  case reasons([Term<BusinessReason>])
  case impacts([Term<CustomerImpact>])
  case owner(String)
  case personas([Persona.ID])
  case job(String)
  case expectation(String)
  case feeling(String)
  case sees(String)
  case hears(String)
  case feels(String)
  case emotion(Emotion?)
  case personaEmotions([PersonaEmotion])
  case effectiveness(Rating?)
  case ballots([Rating])
  case expected(Rating?)
  case momentOfTruth(Bool)
  case necessary(Bool)
  case votes(Int)
  case pains(ListEdit<Pain>)
  case opportunities(ListEdit<Opportunity>)
  case evidence(ListEdit<Evidence>)
  case verdict(Term<Verdict>?)
  case improvements(ListEdit<Improvement>)
  case notes(String)
  case unknown([UnknownMember])
}

/// The fields of a touchpoint, named and ordered as in the file.
public enum TouchpointField: String, CaseIterable, Sendable {
  case name, description, channel, device, category, media, direction, external, when, wait
  case relationship, positioning, reasons, impacts, owner, personas, job, expectation, feeling
  case sees, hears, feels, emotion, personaEmotions, effectiveness, ballots, expected
  case momentOfTruth, necessary, votes, pains, opportunities, evidence, verdict, improvements
  case notes, unknown
}

extension TouchpointChange {
  /// The field that the change sets.
  public var field: TouchpointField {
    switch self {
    case .name: .name
    case .description: .description
    case .channel: .channel
    case .device: .device
    case .category: .category
    case .media: .media
    case .direction: .direction
    case .external: .external
    case .when: .when
    case .wait: .wait
    case .relationship: .relationship
    case .positioning: .positioning
    case .reasons: .reasons
    case .impacts: .impacts
    case .owner: .owner
    case .personas: .personas
    case .job: .job
    case .expectation: .expectation
    case .feeling: .feeling
    case .sees: .sees
    case .hears: .hears
    case .feels: .feels
    case .emotion: .emotion
    case .personaEmotions: .personaEmotions
    case .effectiveness: .effectiveness
    case .ballots: .ballots
    case .expected: .expected
    case .momentOfTruth: .momentOfTruth
    case .necessary: .necessary
    case .votes: .votes
    case .pains: .pains
    case .opportunities: .opportunities
    case .evidence: .evidence
    case .verdict: .verdict
    case .improvements: .improvements
    case .notes: .notes
    case .unknown: .unknown
    }
  }

  /// Whether the change is a step in a list instead of a new value.
  var isStep: Bool {
    switch self {
    case .pains, .opportunities, .evidence, .improvements: true
    default: false
    }
  }
}

extension Touchpoint {
  /// Makes a change and returns its inverse.
  mutating func apply(_ change: TouchpointChange) throws(EditError) -> TouchpointChange {
    switch change {
    case .name(let new): .name(exchange(&name, for: new))
    case .description(let new): .description(exchange(&description, for: new))
    case .channel(let new): .channel(exchange(&channel, for: new))
    case .device(let new): .device(exchange(&device, for: new))
    case .category(let new): .category(exchange(&category, for: new))
    case .media(let new): .media(exchange(&media, for: new))
    case .direction(let new): .direction(exchange(&direction, for: new))
    case .external(let new): .external(exchange(&external, for: new))
    case .when(let new): .when(exchange(&when, for: new))
    case .wait(let new): .wait(exchange(&wait, for: new))
    case .relationship(let new): .relationship(exchange(&relationship, for: new))
    case .positioning(let new): .positioning(exchange(&positioning, for: new))
    case .reasons(let new): .reasons(exchange(&reasons, for: new))
    case .impacts(let new): .impacts(exchange(&impacts, for: new))
    case .owner(let new): .owner(exchange(&owner, for: new))
    case .personas(let new): .personas(exchange(&personas, for: new))
    case .job(let new): .job(exchange(&job, for: new))
    case .expectation(let new): .expectation(exchange(&expectation, for: new))
    case .feeling(let new): .feeling(exchange(&feeling, for: new))
    case .sees(let new): .sees(exchange(&sees, for: new))
    case .hears(let new): .hears(exchange(&hears, for: new))
    case .feels(let new): .feels(exchange(&feels, for: new))
    case .emotion(let new): .emotion(exchange(&emotion, for: new))
    case .personaEmotions(let new): .personaEmotions(exchange(&personaEmotions, for: new))
    case .effectiveness(let new): .effectiveness(exchange(&effectiveness, for: new))
    case .ballots(let new): .ballots(exchange(&ballots, for: new))
    case .expected(let new): .expected(exchange(&expected, for: new))
    case .momentOfTruth(let new): .momentOfTruth(exchange(&momentOfTruth, for: new))
    case .necessary(let new): .necessary(exchange(&necessary, for: new))
    case .votes(let new): .votes(exchange(&votes, for: new))
    case .pains(let step): .pains(try pains.apply(step))
    case .opportunities(let step): .opportunities(try opportunities.apply(step))
    case .evidence(let step): .evidence(try evidence.apply(step))
    case .verdict(let new): .verdict(exchange(&verdict, for: new))
    case .improvements(let step): .improvements(try improvements.apply(step))
    case .notes(let new): .notes(exchange(&notes, for: new))
    case .unknown(let new): .unknown(exchange(&unknown, for: new))
    }
  }
}
