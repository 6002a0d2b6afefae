/// The fields of a map.
extension FieldChange where Record == JourneyMap {
  /// The map's name.
  public static var title: Value<String> {
    Value("title", 2, { $0.title }) { $0.title = $1 }.required.begins("map")
  }
  /// The language of its texts.
  public static var language: Value<String> {
    Value("language", 3, { $0.language }, kind: .text(.tag)) { $0.language = $1 }
  }
  /// The reading direction, where it is not the language's own.
  public static var direction: Value<VocabularyWord<ReadingDirection>?> {
    Value("direction", 4, { $0.direction }) { $0.direction = $1 }
  }
  /// Whose journey it is.
  public static var kind: Value<VocabularyWord<JourneyKind>?> {
    Value("kind", 5, { $0.kind }) { $0.kind = $1 }
  }
  /// As it is, or as it should become.
  public static var state: Value<VocabularyWord<JourneyState>?> {
    Value("state", 6, { $0.state }) { $0.state = $1 }
  }
  /// What is offered.
  public static var offer: Value<String> { Value("offer", 7, { $0.offer }) { $0.offer = $1 } }
  /// In which situation.
  public static var scenario: Value<String> {
    Value("scenario", 8, { $0.scenario }, kind: .text(.paragraph)) { $0.scenario = $1 }
  }
  /// What the customer wants to achieve.
  public static var goal: Value<String> { Value("goal", 9, { $0.goal }) { $0.goal = $1 } }
  /// What touchpoints must reach.
  public static var standard: Value<Rating> {
    Value("standard", 10, { $0.standard }, kind: .number(.rating, usually: Rating.standard.value)) {
      $0.standard = $1
    }.begins("judging")
  }
  /// Where readings count otherwise than by the defaults.
  public static var benchmarks: Value<[Benchmark]> {
    Value("benchmarks", 11, { $0.benchmarks }) { $0.benchmarks = $1 }
  }
  /// The kinds of customer it tells of.
  public static var personas: ListField<JourneyMap, Persona> {
    ListField("personas", 12, { $0.personas }, begins: "personas") { $0.personas = $1 }
  }
  /// The map's own rows.
  public static var lanes: ListField<JourneyMap, Lane> {
    ListField("lanes", 13, { $0.lanes }, begins: "lanes") { $0.lanes = $1 }
  }
  /// Moves that do not simply go on.
  public static var transitions: ListField<JourneyMap, Transition> {
    ListField("transitions", 14, { $0.transitions }, shown: .nowhere) { $0.transitions = $1 }
  }
  /// Readings about the whole.
  public static var evidence: ListField<JourneyMap, Evidence> {
    ListField("evidence", 15, { $0.evidence }, begins: "evidence") { $0.evidence = $1 }
  }
  /// What was said and belongs nowhere yet.
  public static var parking: ListField<JourneyMap, ParkedThought> {
    ListField("parking", 16, { $0.parking }, begins: "workshop") { $0.parking = $1 }
  }
  /// The workshops held on it.
  public static var sessions: ListField<JourneyMap, Session> {
    ListField("sessions", 17, { $0.sessions }) { $0.sessions = $1 }
  }
  /// The rounds of dot voting held on it.
  public static var votings: ListField<JourneyMap, VotingRound> {
    ListField("votings", 21, { $0.votings }) { $0.votings = $1 }
  }
  /// Ideas that belong to no touchpoint.
  public static var opportunities: ListField<JourneyMap, Opportunity> {
    ListField("opportunities", 20, { $0.opportunities }) { $0.opportunities = $1 }
  }
  /// Free notes.
  public static var notes: Value<String> {
    Value("notes", 18, { $0.notes }, kind: .text(.paragraph)) { $0.notes = $1 }.begins("notes")
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 19, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension JourneyMap: FieldRecord {
  /// A map.
  public static var recordKind: RecordKind { .map }
  /// The format.
  public static var leadingMember: String? { "format" }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<JourneyMap>] {
    typealias My = FieldChange<JourneyMap>
    return [
      My.title.field, My.language.field, My.direction.field, My.kind.field, My.state.field,
      My.offer.field, My.scenario.field, My.goal.field, My.standard.field, My.benchmarks.field,
      My.personas.field, My.lanes.field, .children("stages", of: .stage, isRequired: true),
      My.transitions.field, My.evidence.field, My.parking.field, My.sessions.field, My.votings.field,
      My.opportunities.field, My.notes.field, My.unknown.field,
    ]
  }
}

/// A change of a map.
public typealias MapChange = FieldChange<JourneyMap>
/// A field of a map.
public typealias MapField = Field<JourneyMap>
