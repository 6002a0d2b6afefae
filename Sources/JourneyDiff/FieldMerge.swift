import JourneyModel

/// Three versions of one thing.
struct Sides<Value> {
  let base: Value
  let ours: Value
  let theirs: Value

  func map<Other>(_ transform: (Value) -> Other) -> Sides<Other> {
    Sides<Other>(base: transform(base), ours: transform(ours), theirs: transform(theirs))
  }
}

extension Sides: Sendable where Value: Sendable {}

/// Where the versions of one thing meet, field by field: takes what only one side changed, and notes what both did.
///
/// Whether there is a conflict depends on the three maps alone, never on what was chosen before, so that a conflict
/// has the same number whenever the same maps are merged.
struct FieldMerge {
  private(set) var conflicts: [Conflict] = []
  /// What was chosen for each conflict; of those beyond, ours is placed and nothing is lost.
  let choices: [Side]
  let names: Names
  /// What each side newly refers to.
  let needs: (ours: Needs, theirs: Needs)

  /// The thing at hand.
  var subject: Subject
  private var field = FieldName(MapChange.title.field)
  private var member: (record: ListedRecord, field: FieldName)?

  init(_ sides: Sides<JourneyMap>, needs: (ours: Needs, theirs: Needs), choices: [Side]) {
    self.choices = choices
    self.needs = needs
    names = Names(maps: [sides.ours, sides.theirs, sides.base])
    subject = Subject(part: .map, name: sides.ours.title, stage: "")
  }

  /// Notes a conflict and returns what was chosen for it, if it was.
  mutating func decide(_ kind: Conflict.Kind) -> Side? {
    conflicts.append(Conflict(subject, kind))
    return conflicts.count <= choices.count ? choices[conflicts.count - 1] : nil
  }

  /// Merges all fields; `merged` comes as ours.
  mutating func merge<Record: FieldRecord>(_ sides: Sides<Record>, into merged: inout Record) {
    for field in Record.fields {
      self.field = FieldName(field)
      apply(field, sides, &merged)
    }
  }

  /// Takes a field from the side that changed it, and merges it where both did.
  private mutating func apply<Record: FieldRecord>(
    _ field: Field<Record>, _ sides: Sides<Record>, _ merged: inout Record
  ) {
    if field.isSame(sides.ours, sides.theirs) { return }
    // Others refer to what stands in some lists, so even what only one side changed can be missed by the other.
    if !field.isReferredTo {
      if field.isSame(sides.base, sides.theirs) { return }
      if field.isSame(sides.base, sides.ours) { return field.copy(from: sides.theirs, to: &merged) }
    }
    if let list = field.list { return mergeRecords(in: list, sides, &merged) }
    field.set(value(of: field.kind, sides.map { field.value(of: $0) }), in: &merged)
  }

  // MARK: Values

  private mutating func value(of kind: FieldKind, _ sides: Sides<FieldValue>) -> FieldValue {
    switch (sides.base, sides.ours, sides.theirs) {
    case (.texts(let base), .texts(let ours), .texts(let theirs)):
      .texts(list(Sides(base: base, ours: ours, theirs: theirs), \.self) { .texts([$0]) })
    case (.words(let base), .words(let ours), .words(let theirs)):
      .words(list(Sides(base: base, ours: ours, theirs: theirs), \.self) { .words([$0]) })
    case (.numbers(let base), .numbers(let ours), .numbers(let theirs)):
      .numbers(list(Sides(base: base, ours: ours, theirs: theirs), \.self) { .numbers([$0]) })
    case (.references(let base), .references(let ours), .references(let theirs)):
      .references(list(Sides(base: base, ours: ours, theirs: theirs), \.self, kind) { .references([$0]) })
    case (.entries(let base), .entries(let ours), .entries(let theirs)):
      .entries(list(Sides(base: base, ours: ours, theirs: theirs), \.key, kind) { .entries([$0]) })
    case (.members(let base), .members(let ours), .members(let theirs)):
      .members(list(Sides(base: base, ours: ours, theirs: theirs), \.name) { .members([$0]) })
    default: disagree(on: sides, kind) == .theirs ? sides.theirs : sides.ours
    }
  }

  /// A list of values told by a key.
  private mutating func list<Value: ExactlyComparable, Key: Hashable>(
    _ sides: Sides<[Value]>, _ key: (Value) -> Key, _ kind: FieldKind = .texts,
    _ fieldValue: (Value) -> FieldValue
  ) -> [Value] {
    ListMerge(sides, by: key).merged { sides in
      if sides.ours.isExactly(sides.theirs) || sides.base.isExactly(sides.theirs) { return sides.ours }
      if sides.base.isExactly(sides.ours) { return sides.theirs }
      let values = sides.map { $0.map(fieldValue) ?? .text("") }
      return disagree(on: values, kind) == .theirs ? sides.theirs : sides.ours
    }
  }

  /// Notes that both gave the field or member at hand another value.
  private mutating func disagree(on values: Sides<FieldValue>, _ kind: FieldKind) -> Side? {
    let words = values.map { $0.words(of: kind, names) }
    return decide(
      member.map {
        .member(field, $0.record, $0.field, base: words.base, ours: words.ours, theirs: words.theirs)
      } ?? .field(field, base: words.base, ours: words.ours, theirs: words.theirs))
  }

  // MARK: Records

  private mutating func mergeRecords<List: RecordList>(
    in list: List, _ sides: Sides<List.Record>, _ merged: inout List.Record
  ) {
    let lists = sides.map { list.list(of: $0) }
    list.set(ListMerge(lists) { $0.id }.merged { mergeRecord($0) }, in: &merged)
  }

  /// An element of a list of records: nil where it is absent.
  private mutating func mergeRecord<Listed: IdentifiedRecord>(_ sides: Sides<Listed?>) -> Listed? {
    guard let known = sides.ours ?? sides.theirs else { return nil }
    let whole = subject
    subject = whole.narrowed(to: known)
    defer { subject = whole }
    let listed = known.listed(names)
    switch (sides.base, sides.ours, sides.theirs) {
    case (let base, let ours?, let theirs?):
      return mergeMembers(
        Sides<Listed>(base: base ?? Listed.blank(ours.id), ours: ours, theirs: theirs), listed)
    case (let base?, let ours?, nil):
      if base.isExactly(ours), !needs.ours.include(ours) { return nil }
      return decide(.recordDeletedByThem(field, listed)) == .theirs ? nil : ours
    case (let base?, nil, let theirs?):
      if base.isExactly(theirs), !needs.theirs.include(theirs) { return nil }
      return decide(.recordDeletedByUs(field, listed)) == .ours ? nil : theirs
    case (nil, _, _), (_, nil, nil): return known
    }
  }

  private mutating func mergeMembers<Listed: IdentifiedRecord>(
    _ sides: Sides<Listed>, _ listed: ListedRecord
  ) -> Listed {
    var merged = sides.ours
    for field in Listed.fields {
      member = (listed, FieldName(field))
      apply(field, sides, &merged)
    }
    member = nil
    return merged
  }
}

extension Field {
  /// Whether others refer to what it holds.
  fileprivate var isReferredTo: Bool { kind == .records(.persona) || kind == .records(.lane) }
}

extension Needs {
  /// Whether a record is newly referred to.
  fileprivate func include<Listed: IdentifiedRecord>(_ record: Listed) -> Bool {
    switch Listed.recordKind {
    case .persona: personas.contains(Identifier(record.id.text))
    case .lane: lanes.contains(Identifier(record.id.text))
    default: false
    }
  }
}
