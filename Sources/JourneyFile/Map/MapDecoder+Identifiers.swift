import JourneyModel

/// Seeing to it that every record of a list has an identifier of its own; touchpoints are unique in the whole map.
///
/// A new identifier derives from what the record says, and from how many records of the file said the same
/// before it, so it survives edits elsewhere in the file and is the same in every reading.
extension MapDecoder {
  /// Reads a list of records and makes their identifiers unique in it.
  func records<Record: IdentifiedRecord>(
    _ node: Int, _ kind: RecordKind, _ record: (Int) throws(MapFileError) -> Record
  ) throws(MapFileError) -> [Record] {
    var records = try list(node, record)
    guard Self.needsRepair(records.count, { records[$0].id }) else { return records }
    var taken = Set(records.lazy.map(\.id.text))
    var met: Set<Record.ID> = []
    for position in records.indices {
      identify(&records[position], kind, taken: &taken, met: &met)
    }
    return records
  }

  /// Whether every touchpoint of a map has an identifier, and none that another has.
  func areUnique(in map: JourneyMap) -> Bool {
    map.touchpointCount == map.stages.reduce(0) { $0 + $1.touchpoints.count }
      && !map.contains(Identifier(""))
  }

  /// Makes the identifiers of all touchpoints unique among them.
  func makeTouchpointsUnique(in stages: inout [Stage]) {
    var ids = Set(stages.flatMap { $0.touchpoints.ids.map(\.text) })
    var met: Set<Touchpoint.ID> = []
    for stage in stages.indices {
      for position in stages[stage].touchpoints.indices {
        identify(&stages[stage].touchpoints[position], .touchpoint, taken: &ids, met: &met)
      }
    }
  }

  /// Whether an identifier is missing or occurs twice; a handful is compared without a table.
  private static func needsRepair<ID: Hashable>(_ count: Int, _ id: (Int) -> Identifier<ID>) -> Bool {
    if count < 2 { return count == 1 && id(0).text.isEmpty }
    let ids = (0..<count).map(id)
    if ids.contains(where: { $0.text.isEmpty }) { return true }
    if count > 8 { return Set(ids).count < count }
    return ids.indices.contains { ids[..<$0].contains(ids[$0]) }
  }

  /// Gives a record a new identifier unless it has one that nobody had before it.
  ///
  /// - Parameters:
  ///   - taken: all identifiers that the list ever had, so that a new one is nobody's.
  ///   - met: those of the records before this one.
  private func identify<Record: IdentifiedRecord>(
    _ record: inout Record, _ kind: RecordKind, taken: inout Set<String>, met: inout Set<Record.ID>
  ) {
    let old = record.id.text
    if !old.isEmpty, met.insert(record.id).inserted { return }
    let label = record.label
    record.id = newIdentifier(kind, label, old, taken: &taken)
    met.insert(record.id)
    repairs.append(
      old.isEmpty
        ? .identifierAdded(kind, new: record.id.text, name: label)
        : .identifierRenewed(kind, old: old, new: record.id.text, name: label))
  }

  private func newIdentifier<Owner>(
    _ kind: RecordKind, _ label: String, _ old: String, taken: inout Set<String>
  ) -> Identifier<Owner> {
    let content = [kind.rawValue, label, old]
    while true {
      let occurrence = occurrences[content, default: 0]
      occurrences[content] = occurrence + 1
      let new = Identifier<Owner>.derived(from: content + [String(occurrence)])
      if taken.insert(new.text).inserted { return new }
    }
  }
}
