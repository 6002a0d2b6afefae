import JourneyModel

/// Where the versions of one thing meet: takes what only one side changed, and notes what both did.
///
/// Whether there is a conflict depends on the three maps alone, never on what was chosen before, so that a conflict
/// has the same number whenever the same maps are merged.
struct MergeDesk {
  private(set) var conflicts: [Conflict] = []
  /// What was chosen for each conflict; of those beyond, ours is placed and nothing is lost.
  let choices: [Side]
  let names: Names
  /// What each side newly refers to.
  let needs: (ours: Needs, theirs: Needs)

  /// The thing at hand.
  var subject: Subject
  private var field = FieldName.map(.title)
  private var member: (record: ListedRecord, field: RecordField)?

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

  /// Notes that both gave the field or member at hand another value.
  mutating func disagree(on values: Sides<some Worded>) -> Side? {
    let words = values.map { $0.words(names) }
    return decide(
      member.map {
        .member(field, $0.record, $0.field, base: words.base, ours: words.ours, theirs: words.theirs)
      } ?? .field(field, base: words.base, ours: words.ours, theirs: words.theirs))
  }

  /// Merges all fields; `merged` comes as ours.
  mutating func mergeFields<Record, Field>(
    _ rows: [(field: Field, row: FieldRow<Record>)], _ sides: Sides<Record>, into merged: inout Record,
    _ name: (Field) -> FieldName
  ) {
    for (field, row) in rows {
      self.field = name(field)
      row.apply(sides, &merged, &self)
    }
  }

  /// An element of a list of values: nil where it is absent.
  mutating func mergeValue<Value: ExactlyComparable & Worded>(_ sides: Sides<Value?>) -> Value? {
    if sides.ours.isExactly(sides.theirs) || sides.base.isExactly(sides.theirs) { return sides.ours }
    if sides.base.isExactly(sides.ours) { return sides.theirs }
    return disagree(on: sides) == .theirs ? sides.theirs : sides.ours
  }

  /// An element of a list of records: nil where it is absent.
  mutating func mergeRecord<Listed: ListTabled>(_ sides: Sides<Listed?>) -> Listed? {
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
      if base.isExactly(ours), !Listed.isNeeded(ours.id, needs.ours) { return nil }
      return decide(.recordDeletedByThem(field, listed)) == .theirs ? nil : ours
    case (let base?, nil, let theirs?):
      if base.isExactly(theirs), !Listed.isNeeded(theirs.id, needs.theirs) { return nil }
      return decide(.recordDeletedByUs(field, listed)) == .ours ? nil : theirs
    case (nil, _, _), (_, nil, nil): return known
    }
  }

  private mutating func mergeMembers<Listed: ListTabled>(
    _ sides: Sides<Listed>, _ listed: ListedRecord
  ) -> Listed {
    var merged = sides.ours
    for (field, row) in Listed.rows {
      member = (listed, field)
      row.apply(sides, &merged, &self)
    }
    member = nil
    return merged
  }
}

extension FieldRow {
  /// Takes the field from the side that changed it, and merges it where both did.
  func apply(_ sides: Sides<Record>, _ merged: inout Record, _ desk: inout MergeDesk) {
    if isSame(sides.ours, sides.theirs) { return }
    if !isReferredTo {
      if isSame(sides.base, sides.theirs) { return }
      if isSame(sides.base, sides.ours) { return take(&merged, sides.theirs) }
    }
    merge(sides, &merged, &desk)
  }
}
