/// A type that a property of a record can have: it knows what kind of field that makes, and its value in that form.
public protocol FieldContent: Hashable, Sendable {
  /// What a field of the type holds unless its table says more.
  static var kind: FieldKind { get }
  /// Whether there can be no value.
  static var isOptional: Bool { get }
  /// The value of a field; nil where it is not of this type.
  init?(_ value: FieldValue)
  /// The value as that of a field.
  var fieldValue: FieldValue { get }
  /// Whether a field of a kind says nothing with it, or what goes without saying.
  func goesWithoutSaying(as kind: FieldKind) -> Bool
}

extension FieldContent {
  /// Whether a field of a kind says nothing with it, or what goes without saying.
  public func goesWithoutSaying(as kind: FieldKind) -> Bool {
    let value = fieldValue
    return value.isEmpty || kind.goesWithoutSaying(value)
  }
  /// Whether there can be no value.
  public static var isOptional: Bool { false }
}

/// A type whose value a property may lack.
public protocol OptionalFieldContent: Hashable, Sendable {
  /// What a field of such a property holds.
  static var optionalKind: FieldKind { get }
  /// A value that may be absent; nil where it is not of this type.
  static func content(of value: FieldValue) -> Self??
  /// A value that may be absent as that of a field.
  static func fieldValue(of content: Self?) -> FieldValue
}

extension OptionalFieldContent where Self: FieldContent {
  /// What a field of the type holds anyway.
  public static var optionalKind: FieldKind { kind }
}

extension Optional: FieldContent where Wrapped: OptionalFieldContent {
  /// What a field of the type holds.
  public static var kind: FieldKind { Wrapped.optionalKind }
  /// There can be no value.
  public static var isOptional: Bool { true }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard let content = Wrapped.content(of: value) else { return nil }
    self = content
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { Wrapped.fieldValue(of: self) }
  /// Whether there is no value, or one that goes without saying.
  public func goesWithoutSaying(as kind: FieldKind) -> Bool {
    if self == nil { return true }
    let value = fieldValue
    return value.isEmpty || kind.goesWithoutSaying(value)
  }
}

/// A type whose arrays a property can be.
public protocol ListFieldContent: Hashable, Sendable {
  /// What a field of such a list holds.
  static var listKind: FieldKind { get }
  /// A list; nil where it is not of this type.
  static func list(of value: FieldValue) -> [Self]?
  /// A list as the value of a field.
  static func fieldValue(of list: [Self]) -> FieldValue
}

extension Array: FieldContent where Element: ListFieldContent {
  /// What a field of the type holds.
  public static var kind: FieldKind { Element.listKind }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard let list = Element.list(of: value) else { return nil }
    self = list
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { Element.fieldValue(of: self) }
  /// Whether nothing stands in it.
  public func goesWithoutSaying(as kind: FieldKind) -> Bool { isEmpty }
}

// MARK: Texts, flags, words

extension String: FieldContent, ListFieldContent {
  /// One line.
  public static var kind: FieldKind { .text(.line) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .text(self) }
  /// Texts.
  public static var listKind: FieldKind { .texts }
  /// Texts.
  public static func list(of value: FieldValue) -> [String]? {
    if case .texts(let texts) = value { texts } else { nil }
  }
  /// Texts as the value of a field.
  public static func fieldValue(of list: [String]) -> FieldValue { .texts(list) }
}

extension Bool: FieldContent {
  /// A flag that is usually off.
  public static var kind: FieldKind { .flag(usually: false) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .flag(self) }
  /// Whether it is what it usually is.
  public func goesWithoutSaying(as kind: FieldKind) -> Bool { kind == .flag(usually: self) }
}

extension VocabularyWord: FieldContent, OptionalFieldContent, ListFieldContent
where Known: RawRepresentable<String> & CaseIterable & Hashable {
  /// A word.
  public static var kind: FieldKind { .word(Vocabulary(Known.self)) }
  /// The value of a field.
  public init?(_ value: FieldValue) {
    guard case .word(let word?) = value else { return nil }
    self = VocabularyWord(word)
  }
  /// The value as that of a field.
  public var fieldValue: FieldValue { .word(word) }
  /// A word that may be absent.
  public static func content(of value: FieldValue) -> VocabularyWord?? {
    guard case .word(let word) = value else { return nil }
    return .some(word.map(VocabularyWord.init))
  }
  /// A word that may be absent as the value of a field.
  public static func fieldValue(of content: VocabularyWord?) -> FieldValue { .word(content?.word) }
  /// Words.
  public static var listKind: FieldKind { .words(Vocabulary(Known.self)) }
  /// Words.
  public static func list(of value: FieldValue) -> [VocabularyWord]? {
    if case .words(let words) = value { words.map(VocabularyWord.init) } else { nil }
  }
  /// Words as the value of a field.
  public static func fieldValue(of list: [VocabularyWord]) -> FieldValue { .words(list.map(\.word)) }
}

// MARK: References

extension Identifier: OptionalFieldContent, ListFieldContent where Owner: FieldRecord {
  /// A record by its identifier.
  public static var optionalKind: FieldKind { .reference(Owner.recordKind) }
  /// An identifier that may be absent.
  public static func content(of value: FieldValue) -> Identifier?? {
    guard case .reference(let id) = value else { return nil }
    return .some(id.map(Identifier.init))
  }
  /// An identifier that may be absent as the value of a field.
  public static func fieldValue(of content: Identifier?) -> FieldValue { .reference(content?.text) }
  /// Identifiers.
  public static var listKind: FieldKind { .references(Owner.recordKind) }
  /// Identifiers.
  public static func list(of value: FieldValue) -> [Identifier]? {
    if case .references(let ids) = value { ids.map(Identifier.init) } else { nil }
  }
  /// Identifiers as the value of a field.
  public static func fieldValue(of list: [Identifier]) -> FieldValue { .references(list.map(\.text)) }
}

extension UnknownMember: ListFieldContent {
  /// Members.
  public static var listKind: FieldKind { .members }
  /// Members.
  public static func list(of value: FieldValue) -> [UnknownMember]? {
    if case .members(let members) = value { members } else { nil }
  }
  /// Members as the value of a field.
  public static func fieldValue(of list: [UnknownMember]) -> FieldValue { .members(list) }
}

// MARK: Entries

extension PersonaEmotion: ListFieldContent {
  /// Emotions of personas.
  public static var listKind: FieldKind { .entries(.emotions) }
  /// Emotions of personas.
  public static func list(of value: FieldValue) -> [PersonaEmotion]? {
    guard case .entries(let entries) = value else { return nil }
    return entries.compactMap { entry in
      guard case .count(let count) = entry.value, let emotion = Emotion(count) else { return nil }
      return PersonaEmotion(persona: Identifier(entry.key.text), emotion: emotion)
    }
  }
  /// Emotions of personas as the value of a field.
  public static func fieldValue(of list: [PersonaEmotion]) -> FieldValue {
    .entries(list.map { FieldEntry(Word($0.persona.text), .count($0.emotion.value)) })
  }
}

extension LaneText: ListFieldContent {
  /// Texts in lanes.
  public static var listKind: FieldKind { .entries(.laneTexts) }
  /// Texts in lanes.
  public static func list(of value: FieldValue) -> [LaneText]? {
    guard case .entries(let entries) = value else { return nil }
    return entries.compactMap { entry in
      guard case .text(let text) = entry.value else { return nil }
      return LaneText(lane: Identifier(entry.key.text), text: text)
    }
  }
  /// Texts in lanes as the value of a field.
  public static func fieldValue(of list: [LaneText]) -> FieldValue {
    .entries(list.map { FieldEntry(Word($0.lane.text), .text($0.text)) })
  }
}

extension Benchmark: ListFieldContent {
  /// Benchmarks of measures.
  public static var listKind: FieldKind { .entries(.benchmarks) }
  /// Benchmarks of measures.
  public static func list(of value: FieldValue) -> [Benchmark]? {
    guard case .entries(let entries) = value else { return nil }
    return entries.compactMap { entry in
      guard case .numbers(let values) = entry.value, values.count == 3 else { return nil }
      return Benchmark(measure: VocabularyWord(entry.key), one: values[0], three: values[1], five: values[2])
    }
  }
  /// Benchmarks of measures as the value of a field.
  public static func fieldValue(of list: [Benchmark]) -> FieldValue {
    .entries(list.map { FieldEntry($0.measure.word, .numbers([$0.one, $0.three, $0.five])) })
  }
}

extension VotingCandidate: ListFieldContent {
  /// Candidates with their dots.
  public static var listKind: FieldKind { .entries(.dots) }
  /// Candidates with their dots.
  public static func list(of value: FieldValue) -> [VotingCandidate]? {
    guard case .entries(let entries) = value else { return nil }
    return entries.compactMap { entry in
      guard case .dots(let dots, let unknown) = entry.value else { return nil }
      return VotingCandidate(ref: entry.key.text, dots: dots, unknown: unknown)
    }
  }
  /// Candidates with their dots as the value of a field.
  public static func fieldValue(of list: [VotingCandidate]) -> FieldValue {
    .entries(list.map { FieldEntry(Word($0.ref), .dots($0.dots, $0.unknown)) })
  }
}
