/// One contact between a customer and the organisation: an ad, a call, a delivery, a refund.
public struct Touchpoint: Identified {
  /// Its identifier.
  public var id: ID
  /// What happens, in a few words.
  public var name: String

  // Inventory

  /// What happens, at length.
  public var description = ""
  /// Where it happens: free text such as website, phone, branch.
  public var channel = ""
  /// On which device.
  public var device = ""
  /// How the channel reaches people here.
  public var category: Term<ChannelCategory>?
  /// Who pays for the attention.
  public var media: [Term<Medium>] = []
  /// Whether the customer can answer.
  public var direction: Term<ExchangeDirection>?
  /// Not ours, such as a review site.
  public var external = false
  /// Season, peak hours.
  public var when = ""
  /// How long the customer waits, ISO 8601.
  public var wait = ""

  // Relationship, reason, impact, owner

  /// Where the customer stands with the organisation.
  public var relationship: [Term<Relationship>] = []
  /// How the organisation presents itself here.
  public var positioning = ""
  /// Why the organisation keeps it; free text besides the vocabulary.
  public var reasons: [Term<BusinessReason>] = []
  /// What it is to change in the customer; free text besides the vocabulary.
  public var impacts: [Term<CustomerImpact>] = []
  /// Who answers for it.
  public var owner = ""

  // The customer's side

  /// The personas that it concerns, in order.
  public var personas: [Persona.ID] = []
  /// What the customer tries to get done.
  public var job = ""
  /// What the customer expects, in words.
  public var expectation = ""
  /// What the customer feels, in words.
  public var feeling = ""
  /// What the customer sees.
  public var sees = ""
  /// What the customer hears.
  public var hears = ""
  /// What the customer feels bodily or in mood.
  public var feels = ""
  /// How the customer feels, over all.
  public var emotion: Emotion?
  /// How single personas feel.
  public var personaEmotions: [PersonaEmotion] = []

  // Effectiveness

  /// How well it serves the customer, as judged in the room.
  public var effectiveness: Rating?
  /// The single judgements behind it.
  public var ballots: [Rating] = []
  /// What it must reach, where that is not the map's standard.
  public var expected: Rating?
  /// Whether the relationship is made or broken here.
  public var momentOfTruth = false
  /// Whether the journey needs it at all.
  public var necessary = true
  /// Dots it got.
  public var votes = 0

  // Findings and decisions

  /// What hurts.
  public var pains: [Pain] = []
  /// What could be better.
  public var opportunities: [Opportunity] = []
  /// Readings and quotations.
  public var evidence: [Evidence] = []
  /// What people decided.
  public var verdict: Term<Verdict>?
  /// What is being done about it.
  public var improvements: [Improvement] = []
  /// Free notes.
  public var notes = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A touchpoint of the given name.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// How one persona feels at a touchpoint.
public struct PersonaEmotion: Hashable, Sendable {
  /// Who.
  public var persona: Persona.ID
  /// How.
  public var emotion: Emotion

  /// A persona's feeling.
  public init(persona: Persona.ID, emotion: Emotion) {
    self.persona = persona
    self.emotion = emotion
  }
}
