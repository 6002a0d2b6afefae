// The tables of the records that belong to the map as a whole.

/// The fields of a persona.
extension FieldChange where Record == Persona {
  /// Its name.
  public static var name: Value<String> {
    Value("name", 2, { $0.name }) { $0.name = $1 }.required.begins("persona")
  }
  /// The market segment.
  public static var segment: Value<String> { Value("segment", 3, { $0.segment }) { $0.segment = $1 } }
  /// The part of all customers who are such.
  public static var share: Value<Share?> { Value("share", 9, { $0.share }) { $0.share = $1 } }
  /// Age, place, income and the like.
  public static var demographics: Value<String> {
    Value("demographics", 4, { $0.demographics }, kind: .text(.paragraph)) { $0.demographics = $1 }
  }
  /// Values, interests, way of life.
  public static var psychographics: Value<String> {
    Value("psychographics", 5, { $0.psychographics }, kind: .text(.paragraph)) { $0.psychographics = $1 }
  }
  /// What such a customer needs.
  public static var needs: Value<[String]> { Value("needs", 6, { $0.needs }) { $0.needs = $1 } }
  /// How loyal, and to whom.
  public static var loyalty: Value<String> { Value("loyalty", 7, { $0.loyalty }) { $0.loyalty = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 8, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Persona: IdentifiedRecord {
  /// A persona.
  public static var recordKind: RecordKind { .persona }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Persona>] {
    typealias My = FieldChange<Persona>
    return [
      My.name.field, My.segment.field, My.share.field, My.demographics.field, My.psychographics.field,
      My.needs.field,
      My.loyalty.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Persona { Persona(id: id, name: "") }
  /// Its name.
  public var label: String { name }
}

/// The fields of a lane.
extension FieldChange where Record == Lane {
  /// Its name.
  public static var name: Value<String> {
    Value("name", 2, { $0.name }) { $0.name = $1 }.required.begins("lane")
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 3, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Lane: IdentifiedRecord {
  /// A lane.
  public static var recordKind: RecordKind { .lane }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Lane>] {
    typealias My = FieldChange<Lane>
    return [
      My.name.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Lane { Lane(id: id, name: "") }
  /// Its name.
  public var label: String { name }
}

/// The fields of a transition.
extension FieldChange where Record == Transition {
  /// Whence.
  public static var from: Value<Touchpoint.ID?> {
    Value("from", 2, { $0.from }) { $0.from = $1 }.begins("transition")
  }
  /// Whither.
  public static var to: Value<Touchpoint.ID?> { Value("to", 3, { $0.to }) { $0.to = $1 } }
  /// The part of the customers who take it.
  public static var share: Value<Share?> { Value("share", 4, { $0.share }) { $0.share = $1 } }
  /// The same as it was counted.
  public static var measured: Value<Measurement?> {
    Value("measured", 7, { $0.measured }) { $0.measured = $1 }
  }
  /// A free note.
  public static var note: Value<String> { Value("note", 5, { $0.note }) { $0.note = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 6, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Transition: IdentifiedRecord {
  /// A transition.
  public static var recordKind: RecordKind { .transition }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Transition>] {
    typealias My = FieldChange<Transition>
    return [
      My.from.field, My.to.field, My.share.field, My.measured.field, My.note.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Transition { Transition(id: id, from: nil, to: nil) }
  /// Its note.
  public var label: String { note }
}

/// The fields of a parked thought.
extension FieldChange where Record == ParkedThought {
  /// What was said.
  public static var text: Value<String> {
    Value("text", 2, { $0.text }) { $0.text = $1 }.required.begins("parked")
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 3, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension ParkedThought: IdentifiedRecord {
  /// A parked thought.
  public static var recordKind: RecordKind { .parkedThought }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<ParkedThought>] {
    typealias My = FieldChange<ParkedThought>
    return [
      My.text.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> ParkedThought { ParkedThought(id: id, text: "") }
  /// What was said.
  public var label: String { text }
}

/// The fields of a session.
extension FieldChange where Record == Session {
  /// Its day.
  public static var date: Value<String> {
    Value("date", 2, { $0.date }, kind: .text(.day)) { $0.date = $1 }.required.begins("session")
  }
  /// Who took part.
  public static var participants: Value<[String]> {
    Value("participants", 3, { $0.participants }) { $0.participants = $1 }
  }
  /// A free note.
  public static var note: Value<String> {
    Value("note", 4, { $0.note }, kind: .text(.paragraph)) { $0.note = $1 }
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 5, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Session: IdentifiedRecord {
  /// A session.
  public static var recordKind: RecordKind { .session }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Session>] {
    typealias My = FieldChange<Session>
    return [
      My.date.field, My.participants.field, My.note.field, My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> Session { Session(id: id) }
  /// Its day, or its note.
  public var label: String { date.isEmpty ? note : date }
}

/// The fields of a round of dot voting.
extension FieldChange where Record == VotingRound {
  /// Its day.
  public static var date: Value<String> {
    Value("date", 2, { $0.date }, kind: .text(.day)) { $0.date = $1 }.begins("voting")
  }
  /// What was asked.
  public static var question: Value<String> { Value("question", 3, { $0.question }) { $0.question = $1 } }
  /// How many dots a person had.
  public static var dots: Value<Int> { Value("dots", 4, { $0.dots }) { $0.dots = $1 }.required }
  /// What could be voted for, with what it got.
  public static var candidates: Value<[VotingCandidate]> {
    Value("candidates", 5, { $0.candidates }) { $0.candidates = $1 }
  }
  /// How many ballots were given.
  public static var ballots: Value<Int> { Value("ballots", 6, { $0.ballots }) { $0.ballots = $1 } }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 7, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension VotingRound: IdentifiedRecord {
  /// A round of dot voting.
  public static var recordKind: RecordKind { .voting }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<VotingRound>] {
    typealias My = FieldChange<VotingRound>
    return [
      My.date.field, My.question.field, My.dots.field, My.candidates.field, My.ballots.field,
      My.unknown.field,
    ]
  }
  /// One that says nothing.
  public static func blank(_ id: ID) -> VotingRound { VotingRound(id: id, dots: 0) }
  /// What was asked, or its day.
  public var label: String { question.isEmpty ? date : question }
}

/// The fields of a candidate of a vote.
extension FieldChange where Record == VotingCandidate {
  /// What it is, by its identifier.
  public static var ref: Value<String> { Value("ref", 2, { $0.ref }) { $0.ref = $1 }.required }
  /// The dots it got.
  public static var dots: Value<Int> { Value("dots", 3, { $0.dots }) { $0.dots = $1 }.required }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 4, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension VotingCandidate: FieldRecord {
  /// Something that can be voted for.
  public static var recordKind: RecordKind { .candidate }
  /// It begins with its fields.
  public static var leadingMember: String? { nil }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<VotingCandidate>] {
    typealias My = FieldChange<VotingCandidate>
    return [My.ref.field, My.dots.field, My.unknown.field]
  }
}

/// The fields of a measurement.
extension FieldChange where Record == Measurement {
  /// The part of the customers.
  public static var share: Value<Share?> { Value("share", 2, { $0.share }) { $0.share = $1 } }
  /// How many customers were counted.
  public static var sample: Value<Int?> { Value("sample", 3, { $0.sample }) { $0.sample = $1 } }
  /// Where it comes from.
  public static var source: Value<String> { Value("source", 4, { $0.source }) { $0.source = $1 } }
  /// When.
  public static var date: Value<String> {
    Value("date", 5, { $0.date }, kind: .text(.day)) { $0.date = $1 }
  }
  /// Members that this version does not know.
  public static var unknown: Value<[UnknownMember]> {
    Value("unknown", 6, { $0.unknown }) { $0.unknown = $1 }
  }
}

extension Measurement: FieldRecord {
  /// A measurement.
  public static var recordKind: RecordKind { .measurement }
  /// It begins with its fields.
  public static var leadingMember: String? { nil }
  /// The fields by their numbers.
  public static let fieldTable = FieldTable(members)
  /// All that the file says of it, in order.
  public static var members: [Field<Measurement>] {
    typealias My = FieldChange<Measurement>
    return [My.share.field, My.sample.field, My.source.field, My.date.field, My.unknown.field]
  }
}

extension Measurement: OptionalFieldContent {
  /// A measurement beside a judgement.
  public static var optionalKind: FieldKind { .measurement }
  /// A measurement that may be absent.
  public static func content(of value: FieldValue) -> Measurement?? {
    guard case .measurement(let measurement) = value else { return nil }
    return .some(measurement)
  }
  /// A measurement that may be absent as the value of a field.
  public static func fieldValue(of content: Measurement?) -> FieldValue { .measurement(content) }
}

extension Measurement: ExactlyComparable {
  /// Whether both say the same in every field.
  public func isExactly(_ other: Measurement) -> Bool { hasSameFields(as: other) }
}
