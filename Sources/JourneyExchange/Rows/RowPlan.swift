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
  /// The columns of which something is asked: what rows of several maps keep.
  private let kept: [Int]

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
    /// The rows, a cell for each column of the plan.
    var rows = ReportRows([])
    /// The rank of each, where the report has ranks.
    var ranks: [[Double]] = []
    /// What a group counts of each, where rows are counted.
    var judged: [Judged?] = []
    /// Each as JSON, where that is more than its cells.
    var object: @Sendable (Int) -> [UInt8] = { _ in [] }

    /// What a group counts of a row.
    struct Judged: Sendable {
      let touchpoint: String
      let rating: Double?
      let level: Level
    }

    /// No rows.
    public init() {}
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
    let columns = places + own + TouchpointCells(of: JourneyMap(title: ""), extras).columns
    self.columns = columns
    shown = Self.shown(base?.shown ?? [], naming: base?.naming ?? "", isOfSeveral: isOfSeveral)
    naming = base?.naming ?? ""
    row = base?.row ?? report.title
    let isWhole = query.columns.isEmpty && query.grouping == nil
    let writesObjects = writesJSON && report == .inventory && isWhole
    self.writesJSON = writesObjects
    kept = columns.indices.filter { isWhole && !writesObjects || wanted.contains(columns[$0]) }
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
    guard let own = report.table(of: map, ranked: ranking) else { return Part() }
    let passing = items.indices.filter { number in
      number < own.rows.count && query.filter.admits(items[number], in: source)
    }
    guard !passing.isEmpty else { return Part() }
    var part = Part()
    part.rows = rows(passing.map { items[$0] }, of: own.only(passing), in: map, file: given.file)
    if report != .inventory { part.ranks = passing.map { report.rank(of: items[$0], in: source) } }
    if grouping != nil { part.judged = passing.map { judged(items[$0], in: source) } }
    if writesJSON { part.object = objects(of: passing.map { items[$0].place }, given) }
    return part
  }

  /// The rows of a map that pass. One map is there anyway, and its rows are made when somebody looks; of several only what
  /// is asked for is kept.
  private func rows(
    _ items: [TableItem], of own: ReportTable, in map: JourneyMap, file: String
  ) -> ReportRows {
    let places: [ReportCell] = isOfSeveral ? [.text(map.title), .text(file)] : []
    let end = places.count + own.columns.count
    let extra = TouchpointCells(of: map, extras)
    let rows = ReportRows(count: items.count, width: columns.count) { row, columns in
      let ofReport = columns.filter { $0 >= places.count && $0 < end }.map { $0 - places.count }
      var cells = own.rows.cells(ofRow: row, in: ofReport)[...]
      return columns.map { column in
        if column < places.count { return places[column] }
        if column < end { return cells.popFirst() ?? .nothing }
        guard items[row].row.touchpoint != nil else { return .nothing }
        return extra.cells(of: items[row].place, in: [column - end])[0]
      }
    }
    return isOfSeveral ? rows.kept(kept, width: columns.count) : rows
  }

  private func judged(_ item: TableItem, in source: TableSource) -> Part.Judged? {
    guard let id = item.row.touchpoint else { return nil }
    let assessment = source.assessment(of: item)
    return Part.Judged(touchpoint: id.text, rating: assessment.rating, level: assessment.level)
  }

  /// Touchpoints as JSON: of one map made when somebody looks, of several kept.
  private func objects(of places: [TouchpointPlace], _ source: Source) -> @Sendable (Int) -> [UInt8] {
    let members = isOfSeveral ? [("map", source.map.title), ("file", source.file)] : []
    let rules = JudgingRules(of: source.map)
    let object: @Sendable (TouchpointPlace) -> [UInt8] = {
      ReportJSON.touchpoint(at: $0, in: source.map, by: rules, after: members)
    }
    guard isOfSeveral else { return { object(places[$0]) } }
    let objects = places.map(object)
    return { objects[$0] }
  }

  /// Puts the rows of maps together.
  ///
  /// - Throws: `UnknownColumn`, of what is asked of groups.
  public func result(of parts: [Part]) throws(UnknownColumn) -> RowResult {
    let rows = parts.indices.flatMap { map in parts[map].rows.indices.map { (map: map, row: $0) } }
    guard grouping == nil else {
      return RowResult(table: try groups(of: rows, parts).asked(query), json: nil)
    }
    let order = order(of: rows, parts)
    // Which row it was is one more cell, so that its object can follow it.
    let number = columns.count
    let all = ReportTable(
      row: row, columns: columns + [Self.number], shown: shown, naming: naming,
      rows: ReportRows(count: order.count, width: number + 1) { row, columns in
        let (map, place) = rows[order[row]]
        var cells = parts[map].rows.cells(ofRow: place, in: columns.filter { $0 < number })[...]
        return columns.map { $0 == number ? .whole(order[row]) : cells.popFirst() ?? .nothing }
      })
    let table = try all.asked(query, words: report.order)
    guard query.columns.isEmpty else { return RowResult(table: table, json: nil) }
    let json =
      writesJSON
      ? RowObjects(count: table.rows.count) { row in
        guard case .whole(let place) = table.rows.cell(ofRow: row, in: number) else { return [] }
        return parts[rows[place].map].object(rows[place].row)
      } : nil
    let written = columns.filter { !extras.contains($0.name) }
    return RowResult(table: table.only(written, showing: shown), json: json)
  }

  /// The numbers of all rows by their ranks; rows of one rank stay as they are.
  private func order(of rows: [(map: Int, row: Int)], _ parts: [Part]) -> [Int] {
    guard report != .inventory else { return Array(rows.indices) }
    let ranks = rows.map { parts[$0.map].ranks[$0.row] }
    return rows.indices.sorted { one, other in
      let (left, right) = (ranks[one], ranks[other])
      return left == right ? one < other : left.lexicographicallyPrecedes(right)
    }
  }

  private static let number = ReportColumn("#", .report("rowCount"))

  /// A row for each value of the column that is counted by.
  private func groups(of rows: [(map: Int, row: Int)], _ parts: [Part]) -> ReportTable {
    guard let grouping, let place = columns.firstIndex(of: grouping) else {
      return ReportTable(row: row, columns: [], shown: [], naming: "", rows: [])
    }
    var groups = RowGroups(order: report.order(of: grouping.name))
    for (map, row) in rows {
      groups.count(parts[map].judged[row], of: map, by: parts[map].rows.cell(ofRow: row, in: place))
    }
    return groups.table(by: grouping)
  }
}

/// A table as a query has it.
public struct RowResult: Sendable {
  /// The table.
  public let table: ReportTable
  /// The table as JSON, where that is more than its cells.
  public let json: RowObjects?
}

/// Objects of JSON, one a row, each made when it is written.
public struct RowObjects: Sendable {
  private let count: Int
  private let object: @Sendable (Int) -> [UInt8]

  /// Objects as they stand in an array, each without a comma behind it.
  init(count: Int, object: @escaping @Sendable (Int) -> [UInt8]) {
    (self.count, self.object) = (count, object)
  }

  /// Writes them as one array.
  public func write(to put: ([UInt8]) -> Void) {
    guard count > 0 else { return put(Array("[]\n".utf8)) }
    for number in 0..<count { put(Array((number == 0 ? "[\n" : ",\n").utf8) + object(number)) }
    put(Array("\n]\n".utf8))
  }
}

/// An object of JSON as it stands in a list.
enum JSONList {
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
