/// A field with the type of its property: how tables define it, and how an edit of it is written.
///
/// `TouchpointChange.owner("Care")` is the change that sets the owner. The name stands three times in one line: as the
/// file has it, and to get and to set the property.
public struct TypedField<Record, Value>: Sendable {
  private let traits: FieldTraits
  private let get: @Sendable (Record) -> Value
  private let set: @Sendable (inout Record, Value) -> Void

  /// A field of the given name in the file and number in journals.
  @inline(__always) init(
    _ name: String, _ number: UInt8, _ get: @escaping @Sendable (Record) -> Value,
    kind: FieldKind = Value.kind, set: @escaping @Sendable (inout Record, Value) -> Void
  ) where Value: FieldContent {
    self.init(FieldTraits(name, number, kind, isOptional: Value.isOptional), get, set)
  }

  private init(
    _ traits: FieldTraits, _ get: @escaping @Sendable (Record) -> Value,
    _ set: @escaping @Sendable (inout Record, Value) -> Void
  ) {
    self.traits = traits
    self.get = get
    self.set = set
  }

  /// Its number in journals.
  var number: UInt8 { traits.number }
  /// The field where the file must have it.
  var required: Self { Self(traits.with(isRequired: true), get, set) }
  /// The field where workshops rarely need it.
  var rare: Self { Self(traits.with(isRare: true), get, set) }
  /// The field at the beginning of a section of forms.
  func begins(_ section: String) -> Self { Self(traits.with(section: section), get, set) }
  /// The field where forms have it elsewhere.
  func shown(_ place: FormPlace) -> Self { Self(traits.with(place: place), get, set) }
  /// The field where its values are joined so.
  func joined(_ joining: Joining) -> Self { Self(traits.with(joining: joining), get, set) }
}

extension TypedField where Value: FieldContent {
  /// The change that gives the field a value.
  public func callAsFunction(_ value: Value) -> FieldChange<Record> {
    FieldChange(number, .value(value.fieldValue))
  }

  /// The field.
  public var field: Field<Record> {
    let (get, set, kind) = (get, set, traits.kind)
    return Field(
      traits, get: { get($0).fieldValue }, set: { if let value = Value($1) { set(&$0, value) } },
      isUsual: { get($0).goesWithoutSaying(as: kind) })
  }
}

extension TypedField where Value == String {
  /// The field.
  public var field: Field<Record> { Field(traits, get: get, set: set) }
}

/// A field that holds records, with the type of those.
public final class ListField<Record, Listed>: Sendable {
  fileprivate let name: String
  /// Its number in journals.
  let number: UInt8
  @usableFromInline let get: @Sendable (Record) -> [Listed]
  @usableFromInline let set: @Sendable (inout Record, [Listed]) -> Void
  fileprivate let section: String?
  fileprivate let place: FormPlace

  /// A field of the given name in the file and number in journals, at the beginning of a section of forms or not.
  init(
    _ name: String, _ number: UInt8, _ get: @escaping @Sendable (Record) -> [Listed],
    begins section: String? = nil,
    shown place: FormPlace = .inOrder, set: @escaping @Sendable (inout Record, [Listed]) -> Void
  ) {
    self.name = name
    self.number = number
    self.get = get
    self.set = set
    self.section = section
    self.place = place
  }
}

extension ListField: RecordList where Listed: IdentifiedRecord {
  /// The change that makes a step in the list.
  public func callAsFunction(_ step: ListEdit<Listed>) -> FieldChange<Record> {
    FieldChange(number, .step(ListStep(step)))
  }

  /// The field.
  public var field: Field<Record> {
    Field(
      FieldTraits(
        name, number, .records(Listed.recordKind), section: section, place: place, joining: .apart),
      list: self)
  }

  /// The list.
  @inlinable public func list(of record: Record) -> [Listed] { get(record) }

  /// Whether nothing stands in it.
  @inlinable public func isEmpty(in record: Record) -> Bool { get(record).isEmpty }

  /// Puts another list in its place.
  @inlinable public func set(_ list: [Listed], in record: inout Record) { set(&record, list) }
}

extension Field {
  /// Stages or touchpoints, which have edits of their own.
  static func children(
    _ name: String, of kind: RecordKind, number: UInt8 = 0, isRequired: Bool = false
  ) -> Field {
    Field(
      FieldTraits(name, number, .children(kind), isRequired: isRequired, joining: .apart),
      get: { _ in .texts([]) }, set: { _, _ in }, isUsual: { _ in true })
  }
}

extension FieldKind {
  /// How values of the kind are joined unless their table says otherwise.
  var usualJoining: Joining {
    switch self {
    case .text(.line): .text(separator: "; ")
    case .text(.paragraph): .text(separator: "\n")
    case .text, .word, .reference, .measurement: .own
    case .texts, .links, .words, .references, .entries, .members: .union
    case .flag: .either
    case .number(.count, _): .sum
    case .number(.rating, _), .number(.grade, _): .larger
    case .number: .own
    case .numbers, .records, .children: .apart
    }
  }
}
