/// The difference of two records as changes of the first, in the order of the fields. Values are compared to the last
/// scalar.
extension FieldRecord {
  /// The changes that make this record equal to another in everything but its identifier and what has edits of its own.
  public func changes(to other: Self) -> [FieldChange<Self>] {
    var changes: [FieldChange<Self>] = []
    for field in Self.fields {
      if let list = field.list {
        changes += Self.steps(in: list, from: self, to: other).map { FieldChange(field.number, .step($0)) }
      } else {
        let new = field.value(of: other)
        if !field.value(of: self).isExactly(new) { changes.append(FieldChange(field.number, .value(new))) }
      }
    }
    return changes
  }

  /// Whether both say the same in every field.
  public func hasSameFields(as other: Self) -> Bool {
    Self.fields.allSatisfy { $0.isSame(self, other) }
  }

  private static func steps<List: RecordList>(in list: List, from old: Self, to new: Self) -> [ListStep]
  where List.Record == Self {
    let (one, other) = (list.list(of: old), list.list(of: new))
    if one.isEmpty && other.isEmpty || one.isExactly(other) { return [] }
    return one.steps(to: other).map { ListStep($0) }
  }
}

extension Field {
  /// Whether two records have exactly the same there.
  public func isSame(_ one: Record, _ other: Record) -> Bool {
    if let list { return Self.isSame(list, one, other) }
    if let textGetter { return textGetter(one).isExactly(textGetter(other)) }
    return value(of: one).isExactly(value(of: other))
  }

  private static func isSame<List: RecordList>(_ list: List, _ one: Record, _ other: Record) -> Bool
  where List.Record == Record {
    list.list(of: one).isExactly(list.list(of: other))
  }

  /// Whether two records have the same there, as Swift compares.
  func isEqual(_ one: Record, _ other: Record) -> Bool {
    if let list { return Self.isEqual(list, one, other) }
    if let textGetter { return textGetter(one) == textGetter(other) }
    return value(of: one) == value(of: other)
  }

  private static func isEqual<List: RecordList>(_ list: List, _ one: Record, _ other: Record) -> Bool
  where List.Record == Record { list.list(of: one) == list.list(of: other) }

  /// What the field holds, whatever that is: for mirrors.
  func content(of record: Record) -> Any {
    if let list { return Self.records(list, of: record) }
    return value(of: record)
  }

  private static func records<List: RecordList>(_ list: List, of record: Record) -> Any
  where List.Record == Record { list.list(of: record) }

  /// Gives the first record what the second has there.
  public func copy(from source: Record, to record: inout Record) {
    if let list { return Self.copy(list, from: source, to: &record) }
    if let textGetter { return setText(textGetter(source), in: &record) }
    set(value(of: source), in: &record)
  }

  private static func copy<List: RecordList>(_ list: List, from source: Record, to record: inout Record)
  where List.Record == Record {
    list.set(list.list(of: source), in: &record)
  }

  /// How many things the field holds: records or elements of a list, 1 for another value, 0 for none and for what goes
  /// without saying.
  public func count(in record: Record) -> Int {
    if let list { return Self.count(list, in: record) }
    if goesWithoutSaying(in: record) { return 0 }
    return switch value(of: record) {
    case .texts(let list), .references(let list): list.count
    case .words(let list): list.count
    case .numbers(let list): list.count
    case .entries(let list): list.count
    case .members(let list): list.count
    case .text, .flag, .word, .number, .count, .reference, .measurement: 1
    }
  }

  private static func count<List: RecordList>(_ list: List, in record: Record) -> Int
  where List.Record == Record { list.list(of: record).count }
}

extension FieldKind {
  /// Whether a value is what is meant where none stands.
  public func goesWithoutSaying(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.flag(let usually), .flag(let flag)): flag == usually
    case (.number(_, let usually), .number(let number)): number == usually
    case (.number(_, let usually?), .count(let count?)): Double(count) == usually
    default: value.isEmpty
    }
  }
}
