/// The fields of a touchpoint.
extension FieldChange where Record == Touchpoint {
  // Inventory

  /// What happens, in a few words.
  public static var name: Value<String> {
    Value("name", 2, { $0.name }) { $0.name = $1 }.required.begins("inventory").joined(
      .text(separator: " / "))
  }
  /// What happens, at length.
  public static var description: Value<String> {
    Value("description", 3, { $0.description }, kind: .text(.paragraph)) { $0.description = $1 }
  }
  /// What this step is there to achieve.
  public static var goal: Value<String> {
    Value("goal", 39, { $0.goal }) { $0.goal = $1 }.rare.shown(.before("category"))
  }
  /// What it says.
  public static var message: Value<String> {
    Value("message", 40, { $0.message }, kind: .text(.paragraph)) { $0.message = $1 }.rare.shown(
      .before("category"))
  }
  /// What people search for to arrive here.
  public static var keywords: Value<[String]> {
    Value("keywords", 41, { $0.keywords }) { $0.keywords = $1 }.rare.shown(.before("category"))
  }
  /// Whether the action that counts happens here.
  public static var conversion: Value<Bool> {
    Value("conversion", 42, { $0.conversion }) { $0.conversion = $1 }.rare.shown(.before("category"))
  }
  /// Under which names it appears in event logs.
  public static var events: Value<[String]> {
    Value("events", 43, { $0.events }) { $0.events = $1 }.rare.shown(.before("category"))
  }
  /// Where it happens.
  public static var channel: Value<String> {
    Value("channel", 4, { $0.channel }) { $0.channel = $1 }.joined(.text(separator: ", "))
  }
  /// On which device.
  public static var device: Value<String> {
    Value("device", 5, { $0.device }) { $0.device = $1 }.rare.joined(.text(separator: ", "))
  }
  /// How the channel reaches people here.
  public static var category: Value<VocabularyWord<ChannelCategory>?> {
    Value("category", 6, { $0.category }) { $0.category = $1 }.rare
  }
  /// Who pays for the attention.
  public static var media: Value<[VocabularyWord<Medium>]> {
    Value("media", 7, { $0.media }) { $0.media = $1 }.rare
  }
  /// Whether the customer can answer.
  public static var direction: Value<VocabularyWord<ExchangeDirection>?> {
    Value("direction", 8, { $0.direction }) { $0.direction = $1 }.rare
  }
  /// Whether it is not ours.
  public static var external: Value<Bool> {
    Value("external", 9, { $0.external }) { $0.external = $1 }.joined(.both)
  }
  /// Season, peak hours.
  public static var when: Value<String> { Value("when", 10, { $0.when }) { $0.when = $1 } }
  /// How long the customer waits.
  public static var wait: Value<String> {
    Value("wait", 11, { $0.wait }, kind: .text(.duration)) { $0.wait = $1 }
  }

  // Relationship, reason, impact, owner

  /// Where the customer stands with the organisation.
  public static var relationship: Value<[VocabularyWord<Relationship>]> {
    Value("relationship", 12, { $0.relationship }) { $0.relationship = $1 }.begins("relationship")
  }
  /// How the organisation presents itself here.
  public static var positioning: Value<String> {
    Value("positioning", 13, { $0.positioning }) { $0.positioning = $1 }
  }
  /// Why the organisation keeps it.
  public static var reasons: Value<[VocabularyWord<BusinessReason>]> {
    Value("reasons", 14, { $0.reasons }, kind: .words(Vocabulary(BusinessReason.self, isOpen: true))) {
      $0.reasons = $1
    }.begins("reason")
  }
  /// What it is to change in the customer.
  public static var impacts: Value<[VocabularyWord<CustomerImpact>]> {
    Value("impacts", 15, { $0.impacts }, kind: .words(Vocabulary(CustomerImpact.self, isOpen: true))) {
      $0.impacts = $1
    }.begins("impact")
  }
  /// Who answers for it.
  public static var owner: Value<String> {
    Value("owner", 16, { $0.owner }) { $0.owner = $1 }.begins("owner").joined(.text(separator: ", "))
  }

  // The customer's side

  /// The personas that it concerns.
  public static var personas: Value<[Persona.ID]> {
    Value("personas", 17, { $0.personas }) { $0.personas = $1 }.begins("customer")
  }
  /// What the customer tries to get done.
  public static var job: Value<String> { Value("job", 18, { $0.job }) { $0.job = $1 } }
  /// What the customer expects.
  public static var expectation: Value<String> {
    Value("expectation", 19, { $0.expectation }) { $0.expectation = $1 }
  }
  /// What the customer feels, in words.
  public static var feeling: Value<String> { Value("feeling", 20, { $0.feeling }) { $0.feeling = $1 } }
  /// What the customer sees.
  public static var sees: Value<String> { Value("sees", 21, { $0.sees }) { $0.sees = $1 } }
  /// What the customer hears.
  public static var hears: Value<String> { Value("hears", 22, { $0.hears }) { $0.hears = $1 } }
  /// What the customer feels bodily or in mood.
  public static var feels: Value<String> { Value("feels", 23, { $0.feels }) { $0.feels = $1 } }
  /// How the customer feels, over all.
  public static var emotion: Value<Emotion?> { Value("emotion", 24, { $0.emotion }) { $0.emotion = $1 } }
  /// How single personas feel.
  public static var personaEmotions: Value<[PersonaEmotion]> {
    Value("personaEmotions", 25, { $0.personaEmotions }) { $0.personaEmotions = $1 }
  }

  // Effectiveness

  /// How well it serves the customer, as judged in the room.
  public static var effectiveness: Value<Rating?> {
    Value("effectiveness", 26, { $0.effectiveness }) { $0.effectiveness = $1 }.begins("effectiveness")
      .joined(.apart)
  }
  /// The single judgements behind it.
  public static var ballots: Value<[Rating]> { Value("ballots", 27, { $0.ballots }) { $0.ballots = $1 } }
  /// What it must reach.
  public static var expected: Value<Rating?> { Value("expected", 28, { $0.expected }) { $0.expected = $1 } }
  /// Whether the relationship is made or broken here.
  public static var momentOfTruth: Value<Bool> {
    Value("momentOfTruth", 29, { $0.momentOfTruth }) { $0.momentOfTruth = $1 }
  }
  /// Whether the journey needs it at all.
  public static var necessary: Value<Bool> {
    Value("necessary", 30, { $0.necessary }, kind: .flag(usually: true)) { $0.necessary = $1 }
  }
  /// Dots it got.
  public static var votes: Value<Int> { Value("votes", 31, { $0.votes }) { $0.votes = $1 } }

  // Findings and decisions

  /// What hurts.
  public static var pains: ListField<Touchpoint, Pain> {
    ListField("pains", 32, { $0.pains }, begins: "findings") { $0.pains = $1 }
  }
  /// What could be better.
  public static var opportunities: ListField<Touchpoint, Opportunity> {
    ListField("opportunities", 33, { $0.opportunities }) { $0.opportunities = $1 }
  }
  /// Readings and quotations.
  public static var evidence: ListField<Touchpoint, Evidence> {
    ListField("evidence", 34, { $0.evidence }) { $0.evidence = $1 }
  }
  /// What people decided.
  public static var verdict: Value<VocabularyWord<Verdict>?> {
    Value("verdict", 35, { $0.verdict }) { $0.verdict = $1 }.begins("decision")
  }
  /// What is being done about it.
  public static var improvements: ListField<Touchpoint, Improvement> {
    ListField("improvements", 36, { $0.improvements }) { $0.improvements = $1 }
  }
  /// Which maps, or stages of them, tell more of it.
  public static var links: Value<[MapLink]> {
    Value("links", 44, { $0.links }) { $0.links = $1 }.rare.shown(.before("category"))
  }
  /// Free notes.
  public static var notes: Value<String> {
    Value("notes", 37, { $0.notes }, kind: .text(.paragraph)) { $0.notes = $1 }.begins("notes")
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 38, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Touchpoint: IdentifiedRecord {
  /// A touchpoint.
  public static var recordKind: RecordKind { .touchpoint }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members) { $0.saidFields }
  /// All that the file says of it, in order.
  public static var members: [Field<Touchpoint>] {
    typealias My = FieldChange<Touchpoint>
    return [
      My.name.field, My.description.field, My.goal.field, My.message.field, My.keywords.field,
      My.conversion.field, My.events.field, My.channel.field, My.device.field, My.category.field,
      My.media.field, My.direction.field, My.external.field, My.when.field, My.wait.field,
      My.relationship.field, My.positioning.field, My.reasons.field, My.impacts.field, My.owner.field,
      My.personas.field, My.job.field, My.expectation.field, My.feeling.field, My.sees.field,
      My.hears.field, My.feels.field, My.emotion.field, My.personaEmotions.field,
      My.effectiveness.field, My.ballots.field, My.expected.field, My.momentOfTruth.field,
      My.necessary.field, My.votes.field, My.pains.field, My.opportunities.field, My.evidence.field,
      My.verdict.field, My.improvements.field, My.links.field, My.notes.field, My.unknown.field,
    ]
  }
  /// A touchpoint that says nothing.
  public static func blank(_ id: ID) -> Touchpoint { Touchpoint(id: id, name: "") }
  /// Its name.
  public var label: String { name }
}

/// A change of a touchpoint.
public typealias TouchpointChange = FieldChange<Touchpoint>
/// A field of a touchpoint.
public typealias TouchpointField = Field<Touchpoint>
