import JourneyModel

/// Gathers what differs between two versions of one thing. The rows of the table say what is there; this knows where
/// it is: of which thing, in which field, in which record of it.
struct FieldReport {
  private(set) var differences: [Difference] = []
  /// Names as the old map has them, and as the new one has them.
  let names: (old: Names, new: Names)
  /// The thing at hand.
  var subject: Subject
  private var field = FieldName(MapChange.title.field)
  private var member: (record: ListedRecord, field: FieldName)?

  init(of subject: Subject, from old: JourneyMap, to new: JourneyMap) {
    self.subject = subject
    names = (Names(maps: [old, new]), Names(maps: [new, old]))
  }

  /// Notes something about the thing as a whole.
  mutating func add(_ kind: Difference.Kind) { differences.append(Difference(subject, kind)) }

  /// Notes the fields that differ.
  mutating func fields<Record: FieldRecord>(_ old: Record, _ new: Record) {
    for field in Record.fields where !field.isSame(old, new) {
      self.field = FieldName(field)
      compare(field, old, new)
    }
  }

  private mutating func compare<Record: FieldRecord>(_ field: Field<Record>, _ old: Record, _ new: Record) {
    if let list = field.list { return records(in: list, old, new) }
    let from = field.value(of: old).words(of: field.kind, names.old)
    let to = field.value(of: new).words(of: field.kind, names.new)
    add(
      member.map { .recordChanged(self.field, $0.record, $0.field, from: from, to: to) }
        ?? .changed(self.field, from: from, to: to))
  }

  private mutating func records<List: RecordList>(in list: List, _ old: List.Record, _ new: List.Record) {
    records(list.list(of: old), list.list(of: new))
  }

  /// Notes what differs between two lists of records: what is gone, then the new list in its order.
  private mutating func records<Listed: IdentifiedRecord>(_ old: [Listed], _ new: [Listed]) {
    let places = Dictionary(zip(old.map(\.id), old.indices), uniquingKeysWith: { first, _ in first })
    let moved = OrderDifference(from: old.map(\.id), to: new.map(\.id)).moved
    let kept = Set(new.map(\.id))
    for record in old where !kept.contains(record.id) {
      about(record) { $0.add(.recordRemoved($0.field, record.listed($0.names.old))) }
    }
    for (position, record) in new.enumerated() {
      about(record) { report in
        let listed = record.listed(report.names.new)
        guard let place = places[record.id] else { return report.add(.recordAdded(report.field, listed)) }
        if moved.contains(record.id) {
          report.add(.recordMoved(report.field, listed, from: place, to: position))
        }
        report.members(old[place], record, listed)
      }
    }
  }

  private mutating func members<Listed: IdentifiedRecord>(
    _ old: Listed, _ new: Listed, _ listed: ListedRecord
  ) {
    for field in Listed.fields where !field.isSame(old, new) {
      member = (listed, FieldName(field))
      compare(field, old, new)
    }
    member = nil
  }

  private mutating func about<Listed: IdentifiedRecord>(_ record: Listed, _ body: (inout FieldReport) -> Void)
  {
    let whole = subject
    subject = whole.narrowed(to: record)
    body(&self)
    subject = whole
  }
}

extension IdentifiedRecord {
  /// The record as people know it.
  func listed(_ names: Names) -> ListedRecord { ListedRecord(id: id.text, text: names.label(of: self)) }
}

extension Subject {
  /// A touchpoint's record instead of the touchpoint, where it can be named so.
  func narrowed<Listed: IdentifiedRecord>(to record: Listed) -> Subject {
    guard case .touchpoint(let id) = part, let narrow = MapPart(record.id, of: id) else { return self }
    return Subject(part: narrow, name: name, stage: stage)
  }
}

extension MapPart {
  /// A record of a touchpoint; nil for one that touchpoints do not have.
  fileprivate init?<Listed: IdentifiedRecord>(_ id: Listed.ID, of touchpoint: Touchpoint.ID) {
    switch Listed.recordKind {
    case .pain: self = .pain(touchpoint, Identifier(id.text))
    case .opportunity: self = .opportunity(touchpoint, Identifier(id.text))
    case .evidence: self = .evidence(touchpoint, Identifier(id.text))
    case .improvement: self = .improvement(touchpoint, Identifier(id.text))
    case .map, .stage, .touchpoint, .persona, .lane, .transition, .parkedThought, .session, .voting,
      .candidate, .target, .measurement:
      return nil
    }
  }
}
