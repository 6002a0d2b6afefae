// The tables of what is found out about touchpoints, and of what is done about it.

/// The fields of a pain.
extension FieldChange where Record == Pain {
  /// What hurts.
  public static var text: Value<String> {
    Value("text", 2, { $0.text }) { $0.text = $1 }.required.begins("pain")
  }
  /// The part of the customers whom it reaches.
  public static var reach: Value<Share?> { Value("reach", 3, { $0.reach }) { $0.reach = $1 }.joined(.larger) }
  /// How hard it hits them.
  public static var impact: Value<PainImpact?> {
    Value("impact", 4, { $0.impact }) { $0.impact = $1 }.joined(.larger)
  }
  /// How sure we are.
  public static var confidence: Value<Share> {
    Value("confidence", 5, { $0.confidence }, kind: .number(.confidence, usually: Pain.likely.value)) {
      $0.confidence = $1
    }.joined(.larger)
  }
  /// Why it happens.
  public static var rootCause: Value<String> {
    Value("rootCause", 6, { $0.rootCause }, kind: .text(.paragraph)) {
      $0.rootCause = $1
    }.joined(.text(separator: "; "))
  }
  /// Dots it got.
  public static var votes: Value<Int> { Value("votes", 7, { $0.votes }) { $0.votes = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 8, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Pain: IdentifiedRecord {
  /// A pain.
  public static var recordKind: RecordKind { .pain }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Pain>] {
    typealias My = FieldChange<Pain>
    return [
      My.text.field, My.reach.field, My.impact.field, My.confidence.field, My.rootCause.field,
      My.votes.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Pain { Pain(id: id, text: "") }
  /// What hurts.
  public var label: String { text }
}

/// The fields of an opportunity.
extension FieldChange where Record == Opportunity {
  /// What could be better.
  public static var text: Value<String> {
    Value("text", 2, { $0.text }) { $0.text = $1 }.required.begins("opportunity")
  }
  /// What it is worth to customers.
  public static var customerValue: Value<Grade?> {
    Value("customerValue", 5, { $0.customerValue }) { $0.customerValue = $1 }
  }
  /// What it is worth to the organisation.
  public static var businessValue: Value<Grade?> {
    Value("businessValue", 6, { $0.businessValue }) { $0.businessValue = $1 }
  }
  /// What it takes.
  public static var effort: Value<Grade?> { Value("effort", 7, { $0.effort }) { $0.effort = $1 } }
  /// How far it has come.
  public static var status: Value<VocabularyWord<OpportunityStatus>?> {
    Value("status", 8, { $0.status }) { $0.status = $1 }
  }
  /// Who sees to it.
  public static var owner: Value<String> { Value("owner", 9, { $0.owner }) { $0.owner = $1 }.joined(.own) }
  /// The pains that it would end.
  public static var pains: Value<[Pain.ID]> { Value("pains", 10, { $0.pains }) { $0.pains = $1 } }
  /// Dots it got.
  public static var votes: Value<Int> { Value("votes", 3, { $0.votes }) { $0.votes = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 4, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Opportunity: IdentifiedRecord {
  /// An opportunity.
  public static var recordKind: RecordKind { .opportunity }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Opportunity>] {
    typealias My = FieldChange<Opportunity>
    return [
      My.text.field, My.customerValue.field, My.businessValue.field, My.effort.field, My.status.field,
      My.owner.field, My.pains.field, My.votes.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Opportunity { Opportunity(id: id, text: "") }
  /// What could be better.
  public var label: String { text }
}

/// The fields of a reading or quotation.
extension FieldChange where Record == Evidence {
  /// What was measured.
  public static var measure: Value<VocabularyWord<ScoredMeasure>> {
    Value("measure", 2, { $0.measure }, kind: .word(Vocabulary(ScoredMeasure.self, isOpen: true))) {
      $0.measure = $1
    }.required.begins("evidence")
  }
  /// The reading.
  public static var value: Value<Double?> { Value("value", 3, { $0.value }) { $0.value = $1 } }
  /// Its unit.
  public static var unit: Value<String> { Value("unit", 4, { $0.unit }) { $0.unit = $1 } }
  /// What somebody said.
  public static var quote: Value<String> {
    Value("quote", 5, { $0.quote }, kind: .text(.paragraph)) { $0.quote = $1 }
  }
  /// Where it comes from.
  public static var source: Value<String> { Value("source", 6, { $0.source }) { $0.source = $1 } }
  /// Whether it was asked for.
  public static var kind: Value<VocabularyWord<EvidenceKind>?> {
    Value("kind", 7, { $0.kind }) { $0.kind = $1 }
  }
  /// Who speaks.
  public static var voice: Value<VocabularyWord<Voice>?> { Value("voice", 8, { $0.voice }) { $0.voice = $1 } }
  /// How many were asked or counted.
  public static var sample: Value<Int?> { Value("sample", 9, { $0.sample }) { $0.sample = $1 } }
  /// How much it counts beside others.
  public static var weight: Value<Double> {
    Value("weight", 10, { $0.weight }, kind: .number(.weight, usually: Evidence.usualWeight)) {
      $0.weight = $1
    }
  }
  /// When.
  public static var date: Value<String> { Value("date", 11, { $0.date }, kind: .text(.day)) { $0.date = $1 } }
  /// A free note.
  public static var note: Value<String> { Value("note", 12, { $0.note }) { $0.note = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 13, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Evidence: IdentifiedRecord {
  /// A reading or quotation.
  public static var recordKind: RecordKind { .evidence }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Evidence>] {
    typealias My = FieldChange<Evidence>
    return [
      My.measure.field, My.value.field, My.unit.field, My.quote.field, My.source.field, My.kind.field,
      My.voice.field, My.sample.field, My.weight.field, My.date.field, My.note.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Evidence { Evidence(id: id, measure: VocabularyWord("")) }
  /// What somebody said, or what was measured.
  public var label: String { quote.isEmpty ? measure.text : quote }
}

/// The fields of an improvement.
extension FieldChange where Record == Improvement {
  /// What is done.
  public static var text: Value<String> {
    Value("text", 2, { $0.text }) { $0.text = $1 }.required.begins("improvement")
  }
  /// Who does it.
  public static var owner: Value<String> { Value("owner", 3, { $0.owner }) { $0.owner = $1 }.joined(.own) }
  /// Until when.
  public static var due: Value<String> { Value("due", 4, { $0.due }, kind: .text(.day)) { $0.due = $1 } }
  /// How far it has come.
  public static var status: Value<VocabularyWord<ImprovementStatus>?> {
    Value("status", 5, { $0.status }) { $0.status = $1 }
  }
  /// Whether customers were told.
  public static var customersInformed: Value<Bool> {
    Value("customersInformed", 6, { $0.customersInformed }) { $0.customersInformed = $1 }
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 7, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Improvement: IdentifiedRecord {
  /// An improvement.
  public static var recordKind: RecordKind { .improvement }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Improvement>] {
    typealias My = FieldChange<Improvement>
    return [
      My.text.field, My.owner.field, My.due.field, My.status.field, My.customersInformed.field,
      My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Improvement { Improvement(id: id, text: "") }
  /// What is done.
  public var label: String { text }
}
