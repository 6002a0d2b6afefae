public import JourneyModel

/// A map made of an inventory as a table: of one that `InventoryTable` wrote and somebody edited, of anybody's table that
/// has a column with the names of touchpoints, or of a sheet with the stages across the top.
///
/// All of the table is taken over or nothing. Columns that mean nothing to us go into the notes of their touchpoints.
/// Identifiers derive from content where the table has none, so that the same table gives the same map.
public struct InventoryImport: Sendable {
  /// The map.
  public let map: JourneyMap
  /// What a person should know about, in the order of the lines.
  public let findings: [Finding]
  /// What each column was taken for, or each row of a sheet with the stages across the top.
  public let columns: [InventoryColumnUse]

  /// How many touchpoints are taken over at most.
  static let mostTouchpoints = 100_000

  /// Something about a line of the table.
  public struct Finding: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What there is to say.
    public let matter: Matter
  }

  /// What there can be to say.
  public enum Matter: Hashable, Sendable {
    /// What stands above the headings is in the notes of the map.
    case aboveHeadings(String)
    /// The stages stand side by side; this is the number of them.
    case stagesAcross(Int)
    /// Commas part the names of touchpoints in the cells of a row.
    case touchpointsByCommas(String)
    /// What stands in a column without a stage; it is in the notes of the map.
    case withoutStage(String)
    /// A column that means nothing to us; what it says is in the notes.
    case columnInNotes(String)
    /// A row of a sheet that means nothing to us is a lane.
    case rowIsLane(String)
    /// A column whose figures are reckoned from others and were not taken over.
    case columnReckoned(String)
    /// Words of other people in a column of ours; they are in the notes.
    case wordsInNotes(String, column: String)
    /// Words in a column of degrees of emotion; they are kept as feelings.
    case feelings(column: String)
    /// A day could have been another one; this is how all in the column were read.
    case dayRead(String, Day)
    /// The identifier is that of an earlier line too; this touchpoint got a new one.
    case identifierRepeated(String, firstLine: Int)
    /// So many touchpoints of a stage bear one name, as events in a log do.
    case manyOfOneName(String, Int)
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

  /// Reads a table as it lies in a file: in UTF-8, UTF-16 or the encoding that is named, fields parted by commas,
  /// semicolons, tabulators or bars.
  ///
  /// - Throws: Every cell that is wrong.
  public init(
    _ bytes: [UInt8], named names: Names, encoding: String? = nil, scale: MermaidScale? = nil
  ) throws(InventoryImportError) {
    let table: Table
    do throws(CSVError) {
      table = try Table(bytes, in: encoding) {
        SheetLabel.named($0) != nil || InventoryColumn.named($0) != nil
      }
    } catch {
      throw .table(error)
    }
    try self.init(table, named: names, scale: scale)
  }

  /// Reads a table.
  ///
  /// - Parameter scale: The scale on which ratings count, from the worst to the best; nil: 1…5.
  /// - Throws: Every cell that is wrong.
  public init(_ table: Table, named names: Names, scale: MermaidScale? = nil) throws(InventoryImportError) {
    guard !table.records.isEmpty else { throw .empty }
    let source = InventorySource(table)
    if let line = source.logLine { throw .eventLog(line: line) }
    var columns = source.columns
    columns.scale = scale
    guard columns.problems.isEmpty else { throw .problems(columns.problems) }
    guard scale == nil || columns.hasRatings else { throw .noRatings }
    var reader = InventoryReader(columns)
    reader.read(source.rows, unnamed: names.stage)
    if let line = reader.overfullLine { throw .table(.tooLarge(line: line, limit: Self.mostTouchpoints)) }
    guard reader.problems.isEmpty else { throw .problems(reader.problems) }
    guard !reader.isEmpty else { throw .empty }
    map = reader.map(titled: names.title, from: source)
    let findings = source.findings + reader.findings
    self.findings = findings.indices.sorted { (findings[$0].line, $0) < (findings[$1].line, $1) }
      .map { findings[$0] }
    self.columns = source.sheet?.uses ?? columns.uses
  }
}
