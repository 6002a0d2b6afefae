import JourneyModel
import TextFolding

/// Makes the edits of what was written into a field of a record; one for all fields of a form.
final class FieldWriter<Record: FieldRecord>: Sendable {
  let record: Record
  /// Makes edits of changes of the record.
  let edits: @Sendable ([FieldChange<Record>]) -> [Edit]

  init(record: Record, edits: @escaping @Sendable ([FieldChange<Record>]) -> [Edit]) {
    self.record = record
    self.edits = edits
  }

  /// The edits that give a field a value.
  func set(_ field: Field<Record>, _ value: FieldValue) -> [Edit] {
    var changes = [FieldChange<Record>(field.number, .value(value))]
    if let touchpoint = record as? Touchpoint, let judged = changes as? [TouchpointChange] {
      // A rating given by hand replaces the ballots behind it.
      let replaced =
        judged.contains { $0.changes(TouchpointChange.effectiveness) } && !touchpoint.ballots.isEmpty
      let own = (replaced ? [TouchpointChange.ballots([])] : []) + judged
      changes = own as? [FieldChange<Record>] ?? changes
    }
    return edits(changes)
  }

  /// The single judgements of the room, and the effectiveness that is their median.
  func ballots(_ field: Field<Record>, _ text: String) -> [Edit]? {
    guard let ballots = Rating.ballots(typed: text) else { return nil }
    let change = FieldChange<Record>(field.number, .value(.numbers(ballots.map(\.value))))
    guard let median = Rating.median(of: ballots) else { return edits([change]) }
    let rating = [TouchpointChange.effectiveness(median)] as? [FieldChange<Record>]
    return edits([change] + (rating ?? []))
  }

  /// A number as it was typed, or what goes without saying where nothing was; nil for what is none.
  func parsed(
    _ text: String, takesPercent: Bool = false, _ usually: Double?, _ make: (Double) -> Double?
  ) -> Double?? {
    if text.isEmpty { return .some(usually) }
    guard let number = TypedNumber(text), takesPercent || !number.isPercent, let made = make(number.value)
    else { return nil }
    return .some(made)
  }
}

extension IdentifiedRecord {
  /// A record from a line.
  init(line: String, ids: inout IDSource) {
    if let typed = Self.self as? any TypedRecord.Type,
      let record = typed.init(typed: line, ids: &ids) as? Self
    {
      self = record
      return
    }
    self = Self.blank(ids.make())
    Self.fields[0].setText(line, in: &self)
  }
}
