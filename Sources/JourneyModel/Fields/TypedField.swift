/// A field with the type of its property: how tables define it, and how an edit of it is written.
///
/// `TouchpointChange.owner("Care")` is the change that sets the owner. The name stands three times in one line: as the
/// file has it, and to get and to set the property.
public struct TypedField<Record, Value>: Sendable {
  fileprivate let name: String
  /// Its number in journals.
  let number: UInt8
  fileprivate var kind: FieldKind
  fileprivate let get: @Sendable (Record) -> Value
  fileprivate let set: @Sendable (inout Record, Value) -> Void
  fileprivate var joining: Joining?
  fileprivate var section: String?
  fileprivate var place = FormPlace.inOrder
  fileprivate var isRare = false
  fileprivate var isRequired = false

  /// A field of the given name in the file and number in journals.
  @inline(__always) init(
    _ name: String, _ number: UInt8, _ get: @escaping @Sendable (Record) -> Value,
    kind: FieldKind = Value.kind, set: @escaping @Sendable (inout Record, Value) -> Void
  ) where Value: FieldContent {
    self.name = name
    self.number = number
    self.kind = kind
    self.get = get
    self.set = set
  }

  /// The field where the file must have it.
  var required: Self { with { $0.isRequired = true } }
  /// The field where workshops rarely need it.
  var rare: Self { with { $0.isRare = true } }
  /// The field at the beginning of a section of forms.
  func begins(_ section: String) -> Self { with { $0.section = section } }
  /// The field where forms have it elsewhere.
  func shown(_ place: FormPlace) -> Self { with { $0.place = place } }
  /// The field where its values are joined so.
  func joined(_ joining: Joining) -> Self { with { $0.joining = joining } }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

extension TypedField where Value: FieldContent {
  /// The change that gives the field a value.
  public func callAsFunction(_ value: Value) -> FieldChange<Record> {
    FieldChange(number, .value(value.fieldValue))
  }

  /// The field.
  public var field: Field<Record> {
    let (get, set, kind) = (get, set, kind)
    return field(
      .value(
        get: { get($0).fieldValue }, set: { if let value = Value($1) { set(&$0, value) } },
        isUsual: { get($0).goesWithoutSaying(as: kind) }))
  }

  fileprivate func field(_ access: FieldAccess<Record>) -> Field<Record> {
    Field(
      name: name, number: number, kind: kind, isRequired: isRequired, isOptional: Value.isOptional,
      section: section, place: place, isRare: isRare, joining: joining ?? kind.usualJoining, access: access)
  }
}

extension TypedField where Value == String {
  /// The field.
  public var field: Field<Record> { field(.text(get: get, set: set)) }
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
      name: name, number: number, kind: .records(Listed.recordKind), isRequired: false, isOptional: false,
      section: section, place: place, isRare: false, joining: .apart, access: .list(self))
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
      name: name, number: number, kind: .children(kind), isRequired: isRequired, isOptional: false,
      section: nil,
      isRare: false, joining: .apart,
      access: .value(get: { _ in .texts([]) }, set: { _, _ in }, isUsual: { _ in true }))
  }
}

extension FieldKind {
  /// How values of the kind are joined unless their table says otherwise.
  fileprivate var usualJoining: Joining {
    switch self {
    case .text(.line): .text(separator: "; ")
    case .text(.paragraph): .text(separator: "\n")
    case .text, .word, .reference, .measurement: .own
    case .texts, .words, .references, .entries, .members: .union
    case .flag: .either
    case .number(.count, _): .sum
    case .number(.rating, _), .number(.grade, _): .larger
    case .number: .own
    case .numbers, .records, .children: .apart
    }
  }
}
