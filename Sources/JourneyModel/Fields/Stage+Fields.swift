/// The fields of a stage.
extension FieldChange where Record == Stage {
  /// Its name.
  public static var name: Value<String> {
    Value("name", 2, { $0.name }) { $0.name = $1 }.required.begins("stage")
  }
  /// Where it stands relative to the purchase or the service.
  public static var phase: Value<VocabularyWord<Phase>?> { Value("phase", 3, { $0.phase }) { $0.phase = $1 } }
  /// What the customer wants here.
  public static var customerGoal: Value<String> {
    Value("customerGoal", 4, { $0.customerGoal }) { $0.customerGoal = $1 }
  }
  /// What the organisation wants here.
  public static var businessAim: Value<String> {
    Value("businessAim", 5, { $0.businessAim }) { $0.businessAim = $1 }
  }
  /// What a customer in it is up to.
  public static var intent: Value<VocabularyWord<Intent>?> {
    Value("intent", 6, { $0.intent }) { $0.intent = $1 }
  }
  /// What the customer does.
  public static var actions: Value<[String]> {
    Value("actions", 7, { $0.actions }) { $0.actions = $1 }.begins("lanes")
  }
  /// What moves the customer.
  public static var motivations: Value<[String]> {
    Value("motivations", 8, { $0.motivations }) { $0.motivations = $1 }
  }
  /// What the customer asks.
  public static var questions: Value<[String]> {
    Value("questions", 9, { $0.questions }) { $0.questions = $1 }
  }
  /// What holds the customer up.
  public static var frictions: Value<[String]> {
    Value("frictions", 10, { $0.frictions }) { $0.frictions = $1 }
  }
  /// What else the customer weighs.
  public static var alternatives: Value<[String]> {
    Value("alternatives", 19, { $0.alternatives }) { $0.alternatives = $1 }
  }
  /// What we do or say.
  public static var responses: Value<[String]> {
    Value("responses", 11, { $0.responses }) { $0.responses = $1 }
  }
  /// What we ask the customer to do next.
  public static var callToAction: Value<String> {
    Value("callToAction", 20, { $0.callToAction }) { $0.callToAction = $1 }
  }
  /// How long it takes.
  public static var duration: Value<String> {
    Value("duration", 12, { $0.duration }, kind: .text(.duration)) { $0.duration = $1 }.begins("notes").shown(
      .before("notes"))
  }
  /// What it is to reach.
  public static var targets: ListField<Stage, Target> {
    ListField("targets", 13, { $0.targets }, begins: "measuring") { $0.targets = $1 }
  }
  /// Readings about it as a whole.
  public static var evidence: ListField<Stage, Evidence> {
    ListField("evidence", 14, { $0.evidence }) { $0.evidence = $1 }
  }
  /// Its texts in the map's own rows.
  public static var lanes: Value<[LaneText]> {
    Value("lanes", 15, { $0.lanes }) { $0.lanes = $1 }.shown(.after("callToAction"))
  }
  /// Which maps, or stages of them, tell more of it.
  public static var links: Value<[MapLink]> {
    Value("links", 21, { $0.links }) { $0.links = $1 }.shown(.before("notes"))
  }
  /// Free notes.
  public static var notes: Value<String> {
    Value("notes", 16, { $0.notes }, kind: .text(.paragraph)) { $0.notes = $1 }
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 17, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Stage: IdentifiedRecord {
  /// A stage.
  public static var recordKind: RecordKind { .stage }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Stage>] {
    typealias My = FieldChange<Stage>
    return [
      My.name.field, My.phase.field, My.customerGoal.field, My.businessAim.field, My.intent.field,
      My.actions.field, My.motivations.field, My.questions.field, My.frictions.field, My.alternatives.field,
      My.responses.field, My.callToAction.field,
      My.duration.field, My.targets.field, My.evidence.field, My.lanes.field, My.links.field,
      My.notes.field,
      .children("touchpoints", of: .touchpoint, number: 18), My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Stage { Stage(id: id, name: "") }
  /// Its name.
  public var label: String { name }
}

/// The fields of what a stage is to reach.
extension FieldChange where Record == Target {
  /// What is measured.
  public static var measure: Value<VocabularyWord<ScoredMeasure>> {
    Value("measure", 2, { $0.measure }, kind: .word(Vocabulary(ScoredMeasure.self, isOpen: true))) {
      $0.measure = $1
    }.required.begins("target")
  }
  /// The value to reach.
  public static var value: Value<Double> { Value("value", 3, { $0.value }) { $0.value = $1 }.required }
  /// On which side of the value it is met.
  public static var direction: Value<VocabularyWord<TargetDirection>?> {
    Value("direction", 4, { $0.direction }) { $0.direction = $1 }
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 5, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Target: IdentifiedRecord {
  /// What a stage is to reach.
  public static var recordKind: RecordKind { .target }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Target>] {
    typealias My = FieldChange<Target>
    return [
      My.measure.field, My.value.field, My.direction.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Target { Target(id: id, measure: VocabularyWord(""), value: 0) }
  /// What is measured.
  public var label: String { measure.text }
}

/// A change of a stage.
public typealias StageChange = FieldChange<Stage>
/// A field of a stage.
public typealias StageField = Field<Stage>
