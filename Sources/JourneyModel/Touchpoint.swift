/// One contact between a customer and the organisation: an ad, a call, a delivery, a refund.
///
/// What most touchpoints say stands in it; the rest takes room only where it is said (`SparseTexts`, `SparseParts`).
public struct Touchpoint: Identified {
  /// Its identifier.
  public var id: ID
  /// What happens, in a few words.
  public var name: String

  // Inventory

  /// What happens, at length.
  public var description: String {
    get { texts[.description] }
    set { texts[.description] = newValue }
  }
  /// What this step is there to achieve.
  public var goal: String {
    get { texts[.goal] }
    set { texts[.goal] = newValue }
  }
  /// What it says: the content.
  public var message: String {
    get { texts[.message] }
    set { texts[.message] = newValue }
  }
  /// What people search for to arrive here.
  public var keywords: [String] {
    get { rest.keywords }
    set { rest.keywords = newValue }
  }
  /// Names, or patterns with `*`, under which it appears in event logs.
  public var events: [String] {
    get { rest.events }
    set { rest.events = newValue }
  }
  /// Where it happens: free text such as website, phone, branch.
  public var channel = ""
  /// On which device.
  public var device: String {
    get { texts[.device] }
    set { texts[.device] = newValue }
  }
  /// How the channel reaches people here.
  public var category: VocabularyWord<ChannelCategory>? {
    get { rest.category }
    set { rest.category = newValue }
  }
  /// Who pays for the attention.
  public var media: [VocabularyWord<Medium>] {
    get { rest.media }
    set { rest.media = newValue }
  }
  /// Whether the customer can answer.
  public var direction: VocabularyWord<ExchangeDirection>? {
    get { rest.direction }
    set { rest.direction = newValue }
  }
  /// Whether the action that counts happens here.
  public var conversion = false
  /// Not ours, such as a review site.
  public var external = false
  /// Season, peak hours.
  public var when: String {
    get { texts[.when] }
    set { texts[.when] = newValue }
  }
  /// How long the customer waits, ISO 8601.
  public var wait: String {
    get { texts[.wait] }
    set { texts[.wait] = newValue }
  }

  // Relationship, reason, impact, owner

  /// Where the customer stands with the organisation.
  public var relationship: [VocabularyWord<Relationship>] {
    get { rest.relationship }
    set { rest.relationship = newValue }
  }
  /// How the organisation presents itself here.
  public var positioning: String {
    get { texts[.positioning] }
    set { texts[.positioning] = newValue }
  }
  /// Why the organisation keeps it; free text besides the vocabulary.
  public var reasons: [VocabularyWord<BusinessReason>] {
    get { rest.reasons }
    set { rest.reasons = newValue }
  }
  /// What it is to change in the customer; free text besides the vocabulary.
  public var impacts: [VocabularyWord<CustomerImpact>] {
    get { rest.impacts }
    set { rest.impacts = newValue }
  }
  /// Who answers for it.
  public var owner = ""

  // The customer's side

  /// The personas that it concerns, in order.
  public var personas: [Persona.ID] {
    get { rest.personas }
    set { rest.personas = newValue }
  }
  /// What the customer tries to get done.
  public var job: String {
    get { texts[.job] }
    set { texts[.job] = newValue }
  }
  /// What the customer expects, in words.
  public var expectation: String {
    get { texts[.expectation] }
    set { texts[.expectation] = newValue }
  }
  /// What the customer feels, in words.
  public var feeling: String {
    get { texts[.feeling] }
    set { texts[.feeling] = newValue }
  }
  /// What the customer sees.
  public var sees: String {
    get { texts[.sees] }
    set { texts[.sees] = newValue }
  }
  /// What the customer hears.
  public var hears: String {
    get { texts[.hears] }
    set { texts[.hears] = newValue }
  }
  /// What the customer feels bodily or in mood.
  public var feels: String {
    get { texts[.feels] }
    set { texts[.feels] = newValue }
  }
  /// How the customer feels, over all.
  public var emotion: Emotion?
  /// How single personas feel.
  public var personaEmotions: [PersonaEmotion] {
    get { rest.personaEmotions }
    set { rest.personaEmotions = newValue }
  }

  // Effectiveness

  /// How well it serves the customer, as judged in the room.
  public var effectiveness: Rating? {
    get { Rating(judgement) }
    set { judgement = newValue?.value ?? 0 }
  }
  /// The single judgements behind it.
  public var ballots: [Rating] {
    get { rest.ballots }
    set { rest.ballots = newValue }
  }
  /// What it must reach, where that is not the map's standard.
  public var expected: Rating? {
    get { rest.expected }
    set { rest.expected = newValue }
  }
  /// Whether the relationship is made or broken here.
  public var momentOfTruth = false
  /// Whether the journey needs it at all.
  public var necessary = true
  /// Dots it got.
  public var votes: Int {
    get { rest.votes }
    set { rest.votes = newValue }
  }

  // Findings and decisions

  /// What hurts.
  public var pains: [Pain] = []
  /// What could be better.
  public var opportunities: [Opportunity] {
    get { rest.opportunities }
    set { rest.opportunities = newValue }
  }
  /// Readings and quotations.
  public var evidence: [Evidence] = []
  /// What people decided.
  public var verdict: VocabularyWord<Verdict>? {
    get { rest.verdict }
    set { rest.verdict = newValue }
  }
  /// What is being done about it.
  public var improvements: [Improvement] {
    get { rest.improvements }
    set { rest.improvements = newValue }
  }
  /// Which maps, or stages of them, tell more of it.
  public var links: [MapLink] {
    get { rest.links }
    set { rest.links = newValue }
  }
  /// Free notes.
  public var notes: String {
    get { texts[.notes] }
    set { texts[.notes] = newValue }
  }
  /// Members that this version does not know.
  public var unknown: [UnknownMember] {
    get { rest.unknown }
    set { rest.unknown = newValue }
  }

  /// The judgement; 0, which is none of the scale, where there is none: an optional number would take twice the room.
  private var judgement = 0.0
  private var texts = SparseTexts()
  private var rest = SparseParts()

  /// A touchpoint of the given name.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension SparseTexts {
  /// The texts that most touchpoints do not have.
  enum Field: UInt8, Sendable {
    case description, device, when, wait, positioning, job, expectation, feeling, sees, hears, feels, notes
    case goal, message
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
