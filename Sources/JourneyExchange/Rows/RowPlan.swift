import JourneyFile
import JourneyInsight
public import JourneyModel
import JourneyWords
import Phrases

/// How rows are taken from maps, one map after the other or several at a time, and put together as one table.
public struct RowPlan: Sendable {
  /// Which rows.
  public let report: RowReport
  private let query: RowQuery
  /// Whether each row tells its map.
  private let isOfSeveral: Bool
  /// Whether objects are made of whole touchpoints, as the inventory of one map has them.
  private let writesJSON: Bool
  /// The day on which maps are looked at, as ISO 8601 writes it.
  private let today: String
  /// All columns that a row is made of.
  private let columns: [ReportColumn]
  private let shown: [String]
  private let naming: String
  private let row: Phrase
  /// Columns of the touchpoint beside those of the report, by name.
  private let extras: [String]
  private let grouping: ReportColumn?

  /// A map from which rows are taken.
  public struct Source: Sendable {
    let map: JourneyMap
    let file: String

    /// A map, and the path of its file.
    public init(_ map: JourneyMap, file: String) {
      self.map = map
      self.file = file
    }
  }

  /// The rows of one map.
  public struct Part: Sendable {
    struct Row: Sendable {
      let cells: [ReportCell]
      let rank: [Double]
      let judged: Judged?
      let json: [UInt8]
    }

    /// What a group counts of a row.
    struct Judged: Sendable {
      let touchpoint: String
      let rating: Double?
      let level: Level
    }

    var rows: [Row] = []

    /// No rows.
    public init() {}

    init(rows: [Row]) { self.rows = rows }
  }

  /// A plan for a query.
  ///
  /// - Throws: `UnknownColumn`.
  public init(
    _ report: RowReport, _ query: RowQuery, isOfSeveral: Bool, writesJSON: Bool = false, today: String
  ) throws(UnknownColumn) {
    let base = report.table(of: JourneyMap(title: ""), ranked: nil)
    let own = base?.columns ?? []
    let names = Set(own.map(\.name))
    let places = isOfSeveral ? Self.placeColumns : []
    let finder = ColumnFinder(places + own + Report.inventoryColumns.filter { !names.contains($0.name) })
    var wanted = try finder.columns(query.columns)
    if query.grouping == nil { wanted += try finder.columns(query.orders.map(\.column)) }
    grouping = nil == query.grouping ? nil : try finder.column(query.grouping ?? "")
    if let grouping { wanted.append(grouping) }
    var extras: [String] = []
    for column in wanted where !names.contains(column.name) && !places.contains(column) {
      if !extras.contains(column.name) { extras.append(column.name) }
    }
    self.extras = extras
    columns = places + own + TouchpointCells(of: JourneyMap(title: ""), extras).columns
    shown = Self.shown(base?.shown ?? [], naming: base?.naming ?? "", isOfSeveral: isOfSeveral)
    naming = base?.naming ?? ""
    row = base?.row ?? report.title
    self.writesJSON =
      writesJSON && report == .inventory && query.columns.isEmpty && query.grouping == nil
    (self.report, self.query, self.isOfSeveral, self.today) = (report, query, isOfSeveral, today)
  }

  static let placeColumns = [ReportColumn("map", .report("map")), ReportColumn("file", .report("file"))]

  /// The map stands behind what names a row: there it is seen where not all columns have room.
  private static func shown(_ names: [String], naming: String, isOfSeveral: Bool) -> [String] {
    guard isOfSeveral else { return names }
    let place = names.firstIndex(of: naming).map { $0 + 1 } ?? 0
    return names[..<place] + ["map"] + names[place...]
  }

  /// Takes the rows of a map that are asked for.
  public func part(of given: Source) -> Part {
    let map = given.map
    let ranking = report == .pains ? PainRanking(of: map) : nil
    let source = TableSource(
      map: map, figures: MapFigures(of: map), votes: Votes(in: map), ranking: ranking, today: today)
    let items = report.items(in: source)
    let passing = items.indices.filter { query.filter.admits(items[$0], in: source) }
    guard !passing.isEmpty else { return Part() }
    let own = report.table(of: map, ranked: ranking)?.rows ?? []
    let places: [ReportCell] = isOfSeveral ? [.text(map.title), .text(given.file)] : []
    let extra = TouchpointCells(of: map, extras)
    let blank = [ReportCell](repeating: .nothing, count: extras.count)
    return Part(
      rows: passing.compactMap { number in
        guard own.indices.contains(number) else { return nil }
        let item = items[number]
        let cells =
          extras.isEmpty ? [] : item.row.touchpoint == nil ? blank : extra.row(at: item.place)
        return Part.Row(
          cells: places + own[number] + cells, rank: report.rank(of: item, in: source),
          judged: judged(item, in: source), json: writesJSON ? json(of: item, given) : [])
      })
  }

  private func judged(_ item: TableItem, in source: TableSource) -> Part.Judged? {
    guard grouping != nil, let id = item.row.touchpoint else { return nil }
    let assessment = source.assessment(of: item)
    return Part.Judged(touchpoint: id.text, rating: assessment.rating, level: assessment.level)
  }

  private func json(of item: TableItem, _ source: Source) -> [UInt8] {
    let members = isOfSeveral ? [("map", source.map.title), ("file", source.file)] : []
    return ReportJSON.touchpoint(at: item.place, in: source.map, after: members)
  }

  /// Puts the rows of maps together.
  ///
  /// - Throws: `UnknownColumn`, of what is asked of groups.
  public func result(of parts: [Part]) throws(UnknownColumn) -> RowResult {
    let rows = parts.enumerated().flatMap { map, part in part.rows.map { (map: map, row: $0) } }
    guard grouping == nil else { return RowResult(table: try groups(of: rows).asked(query), json: nil) }
    let order = rows.indices.sorted { one, other in
      let (left, right) = (rows[one].row.rank, rows[other].row.rank)
      return left == right ? one < other : left.lexicographicallyPrecedes(right)
    }
    // Which row it was is one more cell, so that its object can follow it.
    let all = ReportTable(
      row: row, columns: columns + [Self.number], shown: shown, naming: naming,
      rows: order.map { rows[$0].row.cells + [.whole($0)] })
    let table = try all.asked(query, words: report.order)
    guard query.columns.isEmpty else { return RowResult(table: table, json: nil) }
    let json =
      writesJSON
      ? table.rows.compactMap { row -> [UInt8]? in
        if case .whole(let number)? = row.last { rows[number].row.json } else { nil }
      } : nil
    let written = columns.filter { !extras.contains($0.name) }
    return RowResult(table: table.only(written, showing: shown), json: json.map(JSONList.array))
  }

  private static let number = ReportColumn("#", .report("rowCount"))

  /// A row for each value of the column that is counted by.
  private func groups(of rows: [(map: Int, row: Part.Row)]) -> ReportTable {
    guard let grouping, let place = columns.firstIndex(of: grouping) else {
      return ReportTable(row: row, columns: [], shown: [], naming: "", rows: [])
    }
    var groups = RowGroups(order: report.order(of: grouping.name))
    for (map, row) in rows { groups.count(row, of: map, by: row.cells[place]) }
    return groups.table(by: grouping)
  }
}

/// A table as a query has it.
public struct RowResult: Sendable {
  /// The table.
  public let table: ReportTable
  /// The table as JSON, where that is more than its cells.
  public let json: [UInt8]?
}

/// Objects of JSON, written one by one, as one array.
enum JSONList {
  /// Objects as they stand in an array, each without a comma behind it.
  static func array(_ objects: [[UInt8]]) -> [UInt8] {
    guard !objects.isEmpty else { return Array("[]\n".utf8) }
    return Array("[\n".utf8) + objects.joined(separator: Array(",\n".utf8)) + Array("\n]\n".utf8)
  }

  /// What is written as the only element of an array, as it stands there.
  static func element(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    write(&writer)
    writer.endArray()
    writer.finish()
    return Array(writer.bytes.dropFirst(2).dropLast(3))
  }
}
