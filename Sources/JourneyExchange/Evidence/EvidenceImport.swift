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
  private var readings: [ReadingTarget: [Evidence]] = [:]
  /// In which line each reading was met first.
  private var lines: [ReadingTarget: [ReadingKey: Int]] = [:]

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
    var list = readings[target] ?? target.evidence(in: map)
    let key = row.key
    // Of several the one written down later stands, so that is the one to change.
    if let place = list.lastIndex(where: { ReadingKey(of: $0) == key }) {
      let reading = row.fill(list[place])
      let isSame = reading == list[place]
      if !isSame, let line = lines[target]?[key] {
        throw ReadingProblem(line: row.line, .contradicts(line: line))
      }
      list[place] = reading
      if !isSame { edits.append(target.edit(.replace(reading))) }
      note(row, target, reading, isSame ? .unchanged : .updated)
    } else {
      let reading = row.fill(
        Evidence(id: identifier(for: key, on: target, among: list), measure: row.measure))
      edits.append(target.edit(.insert(reading, at: list.count)))
      list.append(reading)
      note(row, target, reading, .added)
    }
    readings[target] = list
    lines[target, default: [:]][key] = lines[target]?[key] ?? row.line
  }

  private mutating func note(
    _ row: ReadingRow, _ target: ReadingTarget, _ reading: Evidence, _ outcome: EvidenceImport.Outcome
  ) {
    steps.append(.init(line: row.line, target: target, reading: reading, outcome: outcome))
  }

  private func identifier(for key: ReadingKey, on target: ReadingTarget, among list: [Evidence])
    -> Evidence.ID
  {
    let parts = ["reading", target.key, key.source, key.measure, key.date, key.quote]
    var identifiers = DerivedIdentifiers(origin: "table")
    var identifier: Evidence.ID = identifiers.next(parts)
    while list.contains(where: { $0.id == identifier }) { identifier = identifiers.next(parts) }
    return identifier
  }
}
