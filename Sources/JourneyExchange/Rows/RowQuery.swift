public import JourneyWords
import Phrases
import TextFolding

/// What is asked of the rows of a report: which, in which order, how many, which of their columns, and by what they are
/// counted together.
public struct RowQuery: Sendable {
  /// By which column rows are put in order.
  public struct Order: Hashable, Sendable {
    /// The column, as somebody wrote it.
    public let column: String
    /// Whether the greatest stands first.
    public let isDescending: Bool

    /// Reads `score` or `-score`.
    public init(_ text: String) {
      isDescending = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
      column = isDescending ? String(text.dropFirst()) : text
    }
  }

  /// What rows must pass.
  public var filter = TableFilter.nothing
  /// The columns that are written, as somebody wrote them; all usual ones where there are none.
  public var columns: [String] = []
  /// What the order goes by, the first first.
  public var orders: [Order] = []
  /// At most so many rows.
  public var limit: Int?
  /// By which column rows are counted together.
  public var grouping: String?

  /// A query that asks for all rows as they are.
  public init() {}

  /// Whether anything is asked for.
  public var isEmpty: Bool {
    filter.isEmpty && columns.isEmpty && orders.isEmpty && limit == nil && grouping == nil
  }
}

/// A column that a report does not have.
public struct UnknownColumn: Error, Hashable, Sendable {
  /// As it was written.
  public let name: String
  /// The names of the columns that there are.
  public let known: [String]
}

/// Finds columns by their names for programs, and by what they are called in any language.
struct ColumnFinder {
  private var columns = WordLookup<ReportColumn>(folded: { searchFolded($0.filter { !$0.isWhitespace }) })
  private let names: [String]

  /// What is asked for first wins where two are called the same.
  init(_ known: [ReportColumn]) {
    names = known.map(\.name)
    for column in known.reversed() { columns.add(column.heading, meaning: column) }
    for column in known.reversed() { columns.add([column.name], meaning: column) }
  }

  func column(_ name: String) throws(UnknownColumn) -> ReportColumn {
    guard let column = columns[name] else { throw UnknownColumn(name: name, known: names) }
    return column
  }

  func columns(_ names: [String]) throws(UnknownColumn) -> [ReportColumn] {
    var found: [ReportColumn] = []
    for name in names { found.append(try column(name)) }
    return found
  }
}

extension ReportTable {
  /// The table as a query has it: its rows put in order, as many as wanted, its columns chosen.
  ///
  /// - Parameter words: the words of a column in their own order.
  func asked(_ query: RowQuery, words: (String) -> [String]? = { _ in nil }) throws(UnknownColumn)
    -> ReportTable
  {
    let finder = ColumnFinder(columns)
    var sorts: [(place: Int, isDescending: Bool, words: [String]?)] = []
    for order in query.orders {
      let column = try finder.column(order.column)
      sorts.append((place(of: column), order.isDescending, words(column.name)))
    }
    var table = self
    if !sorts.isEmpty || query.limit != nil {
      let order = sorts.isEmpty ? Array(rows.indices) : Self.order(of: rows, by: sorts)
      table = only(Array(order.prefix(query.limit ?? order.count)))
    }
    guard !query.columns.isEmpty else { return table }
    return table.only(try finder.columns(query.columns))
  }

  private func place(of column: ReportColumn) -> Int { columns.firstIndex(of: column) ?? 0 }

  /// The numbers of the rows in their order; of the rows no more is held than what they are put in order by.
  private static func order(
    of rows: ReportRows, by sorts: [(place: Int, isDescending: Bool, words: [String]?)]
  ) -> [Int] {
    let keys = sorts.map { sort in
      var keys = CellKeys(order: sort.words)
      return rows.indices.map { keys.key(of: rows.cell(ofRow: $0, in: sort.place)) }
    }
    return rows.indices.sorted { one, other in
      for (sort, keys) in zip(sorts, keys) {
        let difference = keys[one].compared(to: keys[other], isDescending: sort.isDescending)
        if difference != 0 { return difference < 0 }
      }
      return one < other
    }
  }

  /// The table with some of its rows, in their order.
  func only(_ places: [Int]) -> ReportTable {
    var table = self
    table.rows = rows.at(places, width: columns.count)
    return table
  }

  /// The table with some of its columns, in their order.
  func only(_ chosen: [ReportColumn], showing shown: [String]? = nil) -> ReportTable {
    let places = chosen.map(place)
    return ReportTable(
      heading, row: row, columns: chosen, shown: shown ?? chosen.map(\.name),
      naming: chosen.contains { $0.name == naming } ? naming : chosen.first?.name ?? naming,
      rows: rows.only(places))
  }
}

extension Report {
  /// The report's first table alone, as a query has it.
  ///
  /// - Throws: `UnknownColumn`.
  public func onlyFirstTable(_ query: RowQuery) throws(UnknownColumn) -> Report {
    var report = self
    report.facts = []
    report.tables = try tables.first.map { table throws(UnknownColumn) in [try table.asked(query)] } ?? []
    return report
  }
}
