/// One field of a record: what it is called in the file, its number in journals, what it holds and how to get at it.
///
/// The tables of fields (`Touchpoint+Fields.swift` and its like) are the one place that lists them. The types of a table ask
/// nothing of their records but in their functions: what they asked would be looked up at every start.
public final class Field<Record>: Sendable {
  @usableFromInline let traits: FieldTraits
  // How to get at it: those of a text, of a value, or a list. Each by itself, since taking one out of several that are kept
  // as one counts references to all of them, which is what reading and writing a large map would do most.
  @usableFromInline let textGetter: (@Sendable (Record) -> String)?
  @usableFromInline let textSetter: (@Sendable (inout Record, String) -> Void)?
  @usableFromInline let valueGetter: (@Sendable (Record) -> FieldValue)?
  @usableFromInline let valueSetter: (@Sendable (inout Record, FieldValue) -> Void)?
  @usableFromInline let isUsual: (@Sendable (Record) -> Bool)?
  /// The list of records that it holds, or nil.
  public let list: (any RecordList<Record>)?
  /// The same as an object and nothing else: asking what type that is takes a fraction.
  @usableFromInline let object: (AnyObject & Sendable)?

  /// A field that holds a text.
  init(
    _ traits: FieldTraits, get: @escaping @Sendable (Record) -> String,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) {
    self.traits = traits
    (textGetter, textSetter) = (get, set)
    (valueGetter, valueSetter, isUsual, list, object) = (nil, nil, nil, nil, nil)
  }

  /// A field that holds a value of another kind.
  init(
    _ traits: FieldTraits, get: @escaping @Sendable (Record) -> FieldValue,
    set: @escaping @Sendable (inout Record, FieldValue) -> Void,
    isUsual: @escaping @Sendable (Record) -> Bool
  ) {
    self.traits = traits
    (valueGetter, valueSetter, self.isUsual) = (get, set, isUsual)
    (textGetter, textSetter, list, object) = (nil, nil, nil, nil)
  }

  /// A field that holds records.
  init(_ traits: FieldTraits, list: any RecordList<Record>) {
    self.traits = traits
    (self.list, object) = (list, list)
    (textGetter, textSetter, valueGetter, valueSetter, isUsual) = (nil, nil, nil, nil, nil)
  }

  /// The name in the file, which is also the stem of the keys of its phrases.
  @inlinable public var name: String { traits.name }
  /// The number in journals, never given to another field, 2 … 255; 0 for what journals never hold.
  @inlinable public var number: UInt8 { traits.number }
  /// What it holds.
  @inlinable public var kind: FieldKind { traits.kind }
  /// How it is read and written.
  @inlinable public var form: FieldForm { traits.form }
  /// Whether the file must have it.
  @inlinable public var isRequired: Bool { traits.isRequired }
  /// Whether there can be no value.
  @inlinable public var isOptional: Bool { traits.isOptional }
  /// The section of forms that begins with it.
  public var section: String? { traits.section }
  /// Where it stands in forms.
  public var place: FormPlace { traits.place }
  /// Whether forms fold it away, while it is empty, until somebody asks for all fields.
  public var isRare: Bool { traits.isRare }
  /// How the field of one record takes in that of another that is the same thing.
  var joining: Joining { traits.joining }

  /// The value of a record's field; of lists of records, which have none in this form, nothing.
  @inlinable public func value(of record: Record) -> FieldValue {
    if let textGetter { return .text(textGetter(record)) }
    return valueGetter?(record) ?? .texts([])
  }

  /// Whether it says nothing, or what goes without saying.
  @inlinable public func goesWithoutSaying(in record: Record) -> Bool {
    if let textGetter { return textGetter(record).isEmpty }
    return isUsual?(record) ?? list?.isEmpty(in: record) ?? true
  }

  /// The text that it holds; nil where it holds something else.
  @inlinable public func text(of record: Record) -> String? {
    textGetter?(record)
  }

  /// Gives a record's field a value; one that is not of its kind changes nothing.
  @inlinable public func set(_ value: FieldValue, in record: inout Record) {
    if let textSetter {
      if case .text(let text) = value { textSetter(&record, text) }
    } else {
      valueSetter?(&record, value)
    }
  }

  /// Gives a record's field a text, where it holds one: what reading does most, without a detour.
  @inlinable public func setText(_ text: String, in record: inout Record) {
    textSetter?(&record, text)
  }

  /// The list of records that it holds, if they are of a type.
  @inlinable public func list<Listed: IdentifiedRecord>(
    holding type: Listed.Type
  ) -> ListField<Record, Listed>? {
    object as? ListField<Record, Listed>
  }
}

/// Where a field stands in forms.
public enum FormPlace: Hashable, Sendable {
  /// Where the file has it.
  case inOrder
  /// Behind the field of a name.
  case after(String)
  /// Before the field of a name.
  case before(String)
  /// Nowhere: it has a view of its own.
  case nowhere
}

/// How two values become one when two records turn out to be the same thing.
enum Joining: Hashable, Sendable {
  /// Texts that differ stand one after the other.
  case text(separator: String)
  /// What it has itself stands, else the other's.
  case own
  /// All of both, each once.
  case union
  /// Both must say so.
  case both
  /// One of them says so.
  case either
  /// The larger.
  case larger
  /// Both together.
  case sum
  /// Done by hand.
  case apart
}

extension Field: Hashable {
  /// Fields of one number are one.
  public static func == (one: Field, other: Field) -> Bool { one.number == other.number }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// A record whose fields stand in a table.
public protocol FieldRecord: Hashable, Sendable {
  /// What it is.
  static var recordKind: RecordKind { get }
  /// The member that comes first in the file and is no field: the identifier, the format; nil where there is none.
  static var leadingMember: String? { get }
  /// All that the file says of it besides, in the order of the file, and its unknown members at the end.
  static var members: [Field<Self>] { get }
  /// The fields by their numbers.
  static var fieldTable: FieldTable<Self> { get }
  /// Members that this version does not know.
  var unknown: [UnknownMember] { get set }
}

extension FieldRecord {
  /// The fields in the order of the file: all that edits can set one by one.
  public static var fields: [Field<Self>] { fieldTable.fields }

  /// The field of a name; nil where there is none.
  public static func field(named name: String) -> Field<Self>? { fields.first { $0.name == name } }
}

/// The fields of a kind of record, and where to find each.
public final class FieldTable<Record>: Sendable {
  /// The fields in the order of the file: all that edits can set one by one.
  public let fields: [Field<Record>]
  /// What journals hold, in the order of the numbers.
  public let numbered: [Field<Record>]
  /// The fields that forms show, in their order.
  public let shown: [Field<Record>]
  /// What the file holds, in its order, behind the leading member.
  public let written: [Field<Record>]
  /// The names of what the file holds as UTF-8, the leading member's first.
  public let names: [[UInt8]]
  /// For each name its first eight bytes as a number, and its length: what tells nearly all of them apart at once.
  public let heads: [NameHead]
  /// Where the names are, by the slots of their heads: the position of a name, the greatest number where none is. Names that
  /// share a slot stand in the next free one.
  public let slots: [UInt8]
  /// One bit for each name that the file must have.
  public let required: UInt64
  /// Which of what the file holds a record says, a bit for each; nil where that is asked field by field.
  public let said: (@Sendable (Record) -> UInt64)?
  private let places: [UInt8]
  private let firstLater: UInt8

  /// The table of a record's members, at most 63, and what tells at once which of them a record says.
  init(
    _ members: [Field<Record>], said: (@Sendable (Record) -> UInt64)? = nil
  ) where Record: FieldRecord {
    self.said = said
    let fields = members.filter { !$0.kind.isChildren }
    self.fields = fields
    shown = Self.order(fields.filter { $0.kind != .members })
    numbered = members.filter { $0.number > 0 }.sorted { $0.number < $1.number }
    let written = members.filter { $0.kind != .members }
    self.written = written
    let leading = Record.leadingMember
    names = ([leading].compactMap { $0 } + written.map(\.name)).map { Array($0.utf8) }
    heads = names.map { NameHead($0) }
    slots = NameHead.slots(of: heads)
    let offset = leading == nil ? 0 : 1
    required = written.indices.reduce(0) { written[$1].isRequired ? $0 | 1 << UInt64($1 + offset) : $0 }
    firstLater = (members.first { $0.kind == .members }?.number ?? .max - 1) + 1
    var places = [UInt8](repeating: .max, count: 256)
    for (place, field) in members.filter({ !$0.kind.isChildren }).enumerated() {
      places[Int(field.number)] = UInt8(place)
    }
    self.places = places
  }

  /// Whether a field came after journals were first written: what it need not say is left out of them.
  public func isLater(_ field: Field<Record>) -> Bool { field.number >= firstLater && !field.kind.isChildren }

  private static func order(_ fields: [Field<Record>]) -> [Field<Record>] {
    var shown = fields.filter { $0.place == .inOrder }
    for field in fields {
      switch field.place {
      case .inOrder, .nowhere: continue
      case .after(let name):
        shown.insert(field, at: (shown.firstIndex { $0.name == name } ?? shown.count - 1) + 1)
      case .before(let name):
        shown.insert(field, at: shown.firstIndex { $0.name == name } ?? shown.count)
      }
    }
    return shown
  }

  /// The field of a number; nil where no field has it.
  public subscript(number: UInt8) -> Field<Record>? {
    let place = places[Int(number)]
    return place == .max ? nil : fields[Int(place)]
  }
}

extension FieldKind {
  /// Whether it is something that has edits of its own.
  public var isChildren: Bool { if case .children = self { true } else { false } }
}

/// A record of a list, told from its fellows by an identifier.
public protocol IdentifiedRecord: FieldRecord, Identified, ExactlyComparable {
  /// A record that says nothing yet.
  static func blank(_ id: Identifier<Self>) -> Self
  /// What people know it by, as far as it says so itself; it can be empty.
  var label: String { get }
}

extension IdentifiedRecord {
  /// The identifier.
  public static var leadingMember: String? { "id" }

  /// Whether both say the same in every field, under one identifier.
  public func isExactly(_ other: Self) -> Bool { id.isExactly(other.id) && hasSameFields(as: other) }
}

/// A field that holds records.
public protocol RecordList<Record>: AnyObject, Sendable {
  /// What has the list.
  associatedtype Record
  /// What stands in it.
  associatedtype Listed: IdentifiedRecord
  /// The list.
  func list(of record: Record) -> [Listed]
  /// Whether nothing stands in it.
  func isEmpty(in record: Record) -> Bool
  /// Puts another list in its place.
  func set(_ list: [Listed], in record: inout Record)
}
