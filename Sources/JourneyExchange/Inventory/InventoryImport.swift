public import JourneyModel

/// A map made of an inventory as a table: of one that `InventoryTable` wrote and somebody edited, or of anybody's table
/// that has a column with the names of touchpoints.
///
/// All of the table is taken over or nothing. Columns that mean nothing to us go into the notes of their touchpoints.
/// Identifiers derive from content where the table has none, so that the same table gives the same map.
public struct InventoryImport: Sendable {
  /// The map.
  public let map: JourneyMap
  /// What a person should know about, in the order of the lines.
  public let findings: [Finding]

  /// Something about a line of the table.
  public struct Finding: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What there is to say.
    public let matter: Matter
  }

  /// What there can be to say.
  public enum Matter: Hashable, Sendable {
    /// A column that means nothing to us; what it says is in the notes.
    case columnInNotes(String)
    /// A column whose figures are reckoned from others and were not taken over.
    case columnReckoned(String)
    /// The identifier is that of an earlier line too; this touchpoint got a new one.
    case identifierRepeated(String, firstLine: Int)
  }

  /// What a map is called that a table does not name.
  public struct Names: Sendable {
    /// The map's title.
    public var title: String
    /// The name of the stage of touchpoints without one.
    public var stage: String

    /// Names for a map and its first stage.
    public init(title: String, stage: String) { (self.title, self.stage) = (title, stage) }
  }

  /// Reads a table: UTF-8, its first line the heading, fields parted by commas, semicolons, tabulators or bars.
  ///
  /// - Throws: Every cell that is wrong.
  public init(_ bytes: [UInt8], named names: Names) throws(InventoryImportError) {
    let records: [CSVRecord]
    do throws(CSVError) {
      records = try CSVReader.records(in: bytes)
    } catch {
      throw .table(error)
    }
    guard let heading = records.first else { throw .empty }
    var reader: InventoryReader
    do throws(InventoryProblem) {
      reader = InventoryReader(try InventoryColumns(heading), heading.line)
    } catch {
      throw .problems([error])
    }
    reader.read(records.dropFirst(), unnamed: names.stage)
    guard reader.problems.isEmpty else { throw .problems(reader.problems) }
    guard !reader.isEmpty else { throw .empty }
    map = reader.map(titled: names.title)
    findings = reader.findings
  }
}

/// Goes through the lines of an inventory and keeps what the map will be.
private struct InventoryReader {
  private(set) var problems: [InventoryProblem] = []
  private(set) var findings: [InventoryImport.Finding] = []
  private let columns: InventoryColumns
  private var stages = InventoryStages()
  private var personas = InventoryPersonas()
  private var identifiers = DerivedIdentifiers(origin: "inventory")
  /// In which line each identifier of a touchpoint was met first.
  private var met: [String: Int] = [:]
  private var told: Set<String> = []
  private(set) var isEmpty = true

  init(_ columns: InventoryColumns, _ line: Int) {
    self.columns = columns
    for heading in columns.reckoned { findings.append(.init(line: line, matter: .columnReckoned(heading))) }
    for place in columns.strange {
      let heading = InventoryRow.heading(columns.headings[place], at: place)
      findings.append(.init(line: line, matter: .columnInNotes(heading)))
    }
  }

  mutating func read(_ records: some Sequence<CSVRecord>, unnamed: String) {
    let rows = records.map { InventoryRow($0, columns) }
    for row in rows {
      for field in [TouchpointChange.personas.field, TouchpointChange.personaEmotions.field] {
        personas.lookThrough(row.cell(.field(field)))
      }
      told.insert(InventoryText.read(row.cell(.identifier)))
    }
    var previous: Int?
    for var row in rows {
      previous = read(&row, after: previous, unnamed)
      problems += row.problemsInOrder
    }
  }

  /// Reads a line and returns the place of its stage.
  private mutating func read(_ row: inout InventoryRow, after previous: Int?, _ unnamed: String) -> Int? {
    let hasName = !row.cell(.name).isEmpty
    guard hasName || row.saysMore || !row.cell(.stage).isEmpty else { return previous }
    isEmpty = false
    let place = stages.place(of: &row, after: previous, unnamed: unnamed)
    if hasName {
      let id = identifier(of: row, in: stages.name(at: place))
      stages.add(row.touchpoint(id, &personas), at: place)
    } else if row.saysMore {
      row.note(.noName, in: .name)
    }
    return place
  }

  private mutating func identifier(of row: InventoryRow, in stage: String) -> Touchpoint.ID {
    let own = InventoryText.read(row.cell(.identifier))
    let line = row.record.line
    if !own.isEmpty {
      guard let first = met[own] else {
        met[own] = line
        return Identifier(own)
      }
      findings.append(.init(line: line, matter: .identifierRepeated(own, firstLine: first)))
    }
    let parts = ["touchpoint", stage, InventoryText.read(row.cell(.name))]
    var id: Touchpoint.ID = identifiers.next(parts)
    while told.contains(id.text) { id = identifiers.next(parts) }
    return id
  }

  func map(titled title: String) -> JourneyMap {
    var map = JourneyMap(title: title, stages: stages.stages)
    map.personas = personas.all
    let names = map.stages.flatMap { [$0.name] + $0.touchpoints.map(\.name) }
    if ReadingDirection.ofMost(names) == .rtl { map.direction = .known(.rtl) }
    return map
  }
}
