public import JourneyModel

/// Readings of a table, ready to be put into a map: all of them, or none.
///
/// A reading that the map has already, by target, source, measure and day, is changed instead of doubled; so taking the
/// same table over a second time changes nothing. Identifiers derive from content, so that two people who take the same
/// table over have the same map.
public struct EvidenceImport: Sendable {
  /// What one line does.
  public struct Step: Hashable, Sendable {
    /// The line of the table, from 1.
    public let line: Int
    /// What the reading is about.
    public let target: ReadingTarget
    /// The reading as the map will have it.
    public let reading: Evidence
    /// What becomes of it.
    public let outcome: Outcome
  }

  /// What becomes of a reading.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The map did not have it.
    case added
    /// The map has it with other values.
    case updated
    /// The map has it just so.
    case unchanged
  }

  /// What each line does, in the order of the table.
  public let steps: [Step]
  /// Headings that mean nothing to us; their columns are passed over.
  public let ignoredColumns: [String]
  /// The edits that put the readings in.
  public let edits: [Edit]

  /// Reads a table for a map.
  ///
  /// - Throws: Every line that is wrong.
  public init(_ bytes: [UInt8], into map: JourneyMap) throws(EvidenceImportError) {
    let records: [CSVRecord]
    do throws(CSVError) {
      records = try CSVReader.records(in: bytes)
    } catch {
      throw .table(error)
    }
    guard let heading = records.first else { throw .empty }
    let columns: ReadingColumns
    do throws(ReadingProblem) {
      columns = try ReadingColumns(heading: heading)
    } catch {
      throw .problems([error])
    }
    guard records.count > 1 else { throw .empty }
    var plan = ReadingPlan(map)
    for record in records.dropFirst() { plan.take(record, columns) }
    guard plan.problems.isEmpty else { throw .problems(plan.problems) }
    ignoredColumns = columns.ignored
    steps = plan.steps
    edits = plan.edits
  }

  /// How many lines have an outcome.
  public func count(_ outcome: Outcome) -> Int { steps.count { $0.outcome == outcome } }
}

/// Goes through the lines of a table and keeps what the map will be.
private struct ReadingPlan {
  private(set) var steps: [EvidenceImport.Step] = []
  private(set) var edits: [Edit] = []
  private(set) var problems: [ReadingProblem] = []
  private let map: JourneyMap
  private let finder: PartFinder
  private var readings: [ReadingTarget: TargetReadings] = [:]

  init(_ map: JourneyMap) {
    self.map = map
    finder = PartFinder(map)
  }

  mutating func take(_ record: CSVRecord, _ columns: ReadingColumns) {
    do throws(ReadingProblem) {
      let target = try finder.target(
        touchpoint: columns.text(.touchpoint, of: record), stage: columns.text(.stage, of: record), in: map,
        line: record.line)
      try put(ReadingRow(record, columns), on: target)
    } catch {
      problems.append(error)
    }
  }

  private mutating func put(_ row: ReadingRow, on target: ReadingTarget) throws(ReadingProblem) {
    // Taken out, so that it is changed where it is.
    var known = readings.removeValue(forKey: target) ?? TargetReadings(target.evidence(in: map))
    defer { readings[target] = known }
    let key = row.key
    if let place = known.places[key] {
      let reading = row.fill(known.list[place])
      let isSame = reading == known.list[place]
      if !isSame, let line = known.lines[key] {
        throw ReadingProblem(line: row.line, .contradicts(line: line))
      }
      known.list[place] = reading
      if !isSame { edits.append(target.edit(.replace(reading))) }
      note(row, target, reading, isSame ? .unchanged : .updated)
    } else {
      let reading = row.fill(
        Evidence(id: identifier(for: key, on: target, among: known.identifiers), measure: row.measure))
      edits.append(target.edit(.insert(reading, at: known.list.count)))
      known.add(reading)
      note(row, target, reading, .added)
    }
    known.lines[key] = known.lines[key] ?? row.line
  }

  private mutating func note(
    _ row: ReadingRow, _ target: ReadingTarget, _ reading: Evidence, _ outcome: EvidenceImport.Outcome
  ) {
    steps.append(.init(line: row.line, target: target, reading: reading, outcome: outcome))
  }

  private func identifier(
    for key: ReadingKey, on target: ReadingTarget, among taken: Set<Evidence.ID>
  ) -> Evidence.ID {
    let parts = ["reading", target.key, key.source, key.measure, key.date, key.quote]
    var identifiers = DerivedIdentifiers(origin: "table")
    var identifier: Evidence.ID = identifiers.next(parts)
    while taken.contains(identifier) { identifier = identifiers.next(parts) }
    return identifier
  }
}

/// The readings of one target as the map will have them.
private struct TargetReadings {
  var list: [Evidence]
  /// Where each reading stands; of several the one written down later, so that that is the one to change.
  private(set) var places: [ReadingKey: Int]
  private(set) var identifiers: Set<Evidence.ID>
  /// In which line each reading was met first.
  var lines: [ReadingKey: Int] = [:]

  init(_ list: [Evidence]) {
    self.list = list
    places = Dictionary(list.enumerated().map { (ReadingKey(of: $1), $0) }) { $1 }
    identifiers = Set(list.map(\.id))
  }

  mutating func add(_ reading: Evidence) {
    places[ReadingKey(of: reading)] = list.count
    identifiers.insert(reading.id)
    list.append(reading)
  }
}
