/// A new value for one field of a record, or one step in a list of records that it has.
///
/// Made by the fields themselves: `TouchpointChange.owner("Care")`, `TouchpointChange.pains(.remove(id))`.
public struct FieldChange<Record>: Hashable, Sendable {
  /// The number of the field.
  public let number: UInt8
  /// What becomes of it.
  public let content: Content

  /// A field with its type, as tables define them.
  public typealias Value<Property> = TypedField<Record, Property>

  /// What a change does.
  public enum Content: Hashable, Sendable {
    /// Sets a value, whatever was there.
    case value(FieldValue)
    /// Makes a step in a list.
    indirect case step(ListStep)
  }

  /// A change of the field of a number.
  public init(_ number: UInt8, _ content: Content) {
    self.number = number
    self.content = content
  }

}

extension FieldChange where Record: FieldRecord {
  /// The field that is changed; nil for a number that no field has.
  public var field: Field<Record>? { Record.fieldTable[number] }

  /// Whether the change is of a field.
  public func changes<Value>(_ field: TypedField<Record, Value>) -> Bool { number == field.number }

  /// Whether the change is of a list.
  public func changes<Listed>(_ field: ListField<Record, Listed>) -> Bool { number == field.number }

}

extension FieldChange: ExactlyComparable {
  /// Whether both do the same to the same field, to the last scalar.
  public func isExactly(_ other: FieldChange) -> Bool {
    guard number == other.number else { return false }
    return switch (content, other.content) {
    case (.value(let one), .value(let other)): one.isExactly(other)
    case (.step(let one), .step(let other)): one.step.isExactly(as: other.step)
    case (.value, .step), (.step, .value): false
    }
  }

  /// Whether the change is a step in a list instead of a new value.
  public var isStep: Bool { if case .step = content { true } else { false } }
}

/// A step in a list of records of whichever kind.
public struct ListStep: Hashable, Sendable {
  /// The step with its type.
  public let step: any ListStepping

  /// A step.
  public init(_ step: some ListStepping) { self.step = step }

  /// Steps are equal when they do the same to the same.
  public static func == (one: ListStep, other: ListStep) -> Bool { one.step.isSame(as: other.step) }

  /// Hashes the step.
  public func hash(into hasher: inout Hasher) { step.hash(into: &hasher) }
}

/// A step in a list, its type apart.
public protocol ListStepping: Hashable, Sendable {
  /// What stands in the list.
  associatedtype Element: IdentifiedRecord
  /// The step.
  var edit: ListEdit<Element> { get }
}

extension ListStepping {
  fileprivate func isSame(as other: any ListStepping) -> Bool { (other as? Self) == self }

  fileprivate func isExactly(as other: any ListStepping) -> Bool {
    guard let other = other as? Self else { return false }
    return switch (edit, other.edit) {
    case (.insert(let one, let place), .insert(let other, let otherPlace)):
      place == otherPlace && one.isExactly(other)
    case (.replace(let one), .replace(let other)): one.isExactly(other)
    case (.insert, _), (.replace, _), (.remove, _), (.move, _): self == other
    }
  }
}

extension ListEdit: ListStepping where Element: IdentifiedRecord {
  /// Itself.
  public var edit: ListEdit<Element> { self }
}

extension FieldRecord {
  /// Makes a change and returns its inverse.
  ///
  /// - Throws: `EditError` if it does not fit; the record is then as it was.
  mutating func apply(_ change: FieldChange<Self>) throws(EditError) -> FieldChange<Self> {
    guard let field = change.field else { throw .noSuchField(change.number) }
    switch (change.content, field.list) {
    case (.value(let value), nil):
      let old = field.value(of: self)
      field.set(value, in: &self)
      return FieldChange(change.number, .value(old))
    case (.step(let step), let list?):
      return FieldChange(change.number, .step(try Self.make(step, in: list, of: &self)))
    case (.value, _?), (.step, nil): throw .noSuchField(change.number)
    }
  }

  private static func make<List: RecordList>(
    _ step: ListStep, in list: List, of record: inout Self
  ) throws(EditError) -> ListStep where List.Record == Self {
    guard let edit = step.step as? ListEdit<List.Listed> else { throw .noSuchField(0) }
    var records = list.list(of: record)
    // Otherwise the step would be made in a copy of the whole list.
    list.set([], in: &record)
    defer { list.set(records, in: &record) }
    return ListStep(try records.apply(edit))
  }
}

/// Some of the fields of a record: what figures depend on.
public struct FieldSet<Record>: Sendable {
  private let numbers: Set<UInt8>

  /// The given fields.
  public init(_ fields: Field<Record>...) { numbers = Set(fields.map(\.number)) }

  /// Whether a change is of one of them.
  public func contain(_ change: FieldChange<Record>) -> Bool { numbers.contains(change.number) }
}
