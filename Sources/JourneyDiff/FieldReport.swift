import JourneyModel

/// Gathers what differs between two versions of one thing. The rows of the table say what is there; this knows where
/// it is: of which thing, in which field, in which record of it.
struct FieldReport {
  private(set) var differences: [Difference] = []
  /// Names as the old map has them, and as the new one has them.
  let names: (old: Names, new: Names)
  /// The thing at hand.
  var subject: Subject
  private var field = FieldName.map(.title)
  private var member: (record: ListedRecord, field: RecordField)?

  init(of subject: Subject, from old: JourneyMap, to new: JourneyMap) {
    self.subject = subject
    names = (Names(maps: [old, new]), Names(maps: [new, old]))
  }

  /// Notes something about the thing as a whole.
  mutating func note(_ kind: Difference.Kind) { differences.append(Difference(subject, kind)) }

  /// Notes the fields that differ.
  mutating func fields<Record, Field>(
    _ rows: [(field: Field, row: FieldRow<Record>)], _ old: Record, _ new: Record,
    _ name: (Field) -> FieldName
  ) {
    for (field, row) in rows where !row.isSame(old, new) {
      self.field = name(field)
      row.report(old, new, &self)
    }
  }

  /// Notes the two values of the field or member at hand.
  mutating func changed(_ old: some Worded, _ new: some Worded) {
    let (from, to) = (old.words(names.old), new.words(names.new))
    note(
      member.map { .recordChanged(field, $0.record, $0.field, from: from, to: to) }
        ?? .changed(field, from: from, to: to))
  }

  /// Notes what differs between two lists of records: what is gone, then the new list in its order.
  mutating func records<Listed: ListTabled>(_ old: [Listed], _ new: [Listed]) {
    let places = Dictionary(zip(old.map(\.id), old.indices), uniquingKeysWith: { first, _ in first })
    let moved = OrderDifference(from: old.map(\.id), to: new.map(\.id)).moved
    let kept = Set(new.map(\.id))
    for record in old where !kept.contains(record.id) {
      about(record) { $0.note(.recordRemoved($0.field, record.listed($0.names.old))) }
    }
    for (position, record) in new.enumerated() {
      about(record) { report in
        let listed = record.listed(report.names.new)
        guard let place = places[record.id] else { return report.note(.recordAdded(report.field, listed)) }
        if moved.contains(record.id) {
          report.note(.recordMoved(report.field, listed, from: place, to: position))
        }
        report.members(old[place], record, listed)
      }
    }
  }

  private mutating func members<Listed: ListTabled>(_ old: Listed, _ new: Listed, _ listed: ListedRecord) {
    for (field, row) in Listed.rows where !row.isSame(old, new) {
      member = (listed, field)
      row.report(old, new, &self)
    }
    member = nil
  }

  private mutating func about<Listed: ListTabled>(_ record: Listed, _ body: (inout FieldReport) -> Void) {
    let whole = subject
    subject = whole.narrowed(to: record)
    body(&self)
    subject = whole
  }
}

extension ListTabled {
  /// The record as people know it.
  func listed(_ names: Names) -> ListedRecord { ListedRecord(id: id.text, text: label(names)) }
}

extension Subject {
  /// A touchpoint's record instead of the touchpoint, where it can be named so.
  func narrowed<Listed: ListTabled>(to record: Listed) -> Subject {
    guard case .touchpoint(let id) = part, let narrow = Listed.part(record.id, of: id) else { return self }
    return Subject(part: narrow, name: name, stage: stage)
  }
}
