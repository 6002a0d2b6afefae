/// The rows of a table, each made when somebody looks at it and kept by nobody: of a hundred thousand touchpoints as of ten
/// no more is held than what the rows are made from.
///
/// Who wants some columns only asks for those by `cells(ofRow:in:)`; a subscript makes a row with all of its cells.
public struct ReportRows: Sendable {
  private enum Source {
    case kept([[ReportCell]])
    case made(width: Int, @Sendable (_ row: Int, _ columns: [Int]) -> [ReportCell])
  }

  /// How many rows there are.
  public let count: Int
  private let source: Source

  /// Rows that are there already.
  public init(_ rows: [[ReportCell]]) {
    count = rows.count
    source = .kept(rows)
  }

  /// Rows that are made when somebody looks.
  ///
  /// - Parameters:
  ///   - width: How many cells a row has.
  ///   - cells: Makes the cells of a row in some columns, in the order in which those are asked for.
  public init(
    count: Int, width: Int, cells: @escaping @Sendable (_ row: Int, _ columns: [Int]) -> [ReportCell]
  ) {
    self.count = count
    source = .made(width: width, cells)
  }

  /// Rows of which each is made as a whole.
  public init(count: Int, width: Int, row: @escaping @Sendable (_ row: Int) -> [ReportCell]) {
    self.init(count: count, width: width) { number, columns in
      let cells = row(number)
      return columns.map { cells[$0] }
    }
  }

  /// The cells of a row in some columns, in the order of those.
  public func cells(ofRow row: Int, in columns: [Int]) -> [ReportCell] {
    switch source {
    case .kept(let rows): columns.map { rows[row][$0] }
    case .made(_, let cells): cells(row, columns)
    }
  }

  /// One cell.
  func cell(ofRow row: Int, in column: Int) -> ReportCell { cells(ofRow: row, in: [column])[0] }

  /// The same rows, of which the cells of some columns that say something are kept and nothing else: it needs what the rows
  /// were made from no more.
  func kept(_ columns: [Int], width: Int) -> ReportRows {
    let said = indices.map { row in
      zip(columns, cells(ofRow: row, in: columns)).filter { $0.1 != .nothing }
    }
    return ReportRows(count: count, width: width) { row, columns in
      columns.map { column in said[row].first { $0.0 == column }?.1 ?? .nothing }
    }
  }

  /// The rows of some places, in the order of those.
  func at(_ places: [Int], width: Int) -> ReportRows {
    ReportRows(count: places.count, width: width) { row, columns in cells(ofRow: places[row], in: columns) }
  }

  /// The rows with some of their columns, in the order of those.
  func only(_ places: [Int]) -> ReportRows {
    ReportRows(count: count, width: places.count) { row, columns in
      cells(ofRow: row, in: columns.map { places[$0] })
    }
  }
}

extension ReportRows: RandomAccessCollection {
  /// The first row's number, 0.
  public var startIndex: Int { 0 }
  /// The number behind the last row's.
  public var endIndex: Int { count }

  /// A row with all of its cells.
  public subscript(row: Int) -> [ReportCell] {
    switch source {
    case .kept(let rows): rows[row]
    case .made(let width, let cells): cells(row, Array(0..<width))
    }
  }
}

/// What is found out about the shown columns of a table in one walk over its rows.
struct ShownColumns {
  /// Where those stand among all in which any row says anything.
  let places: [Int]
  /// Whether a column has numbers, for each of `places`.
  let isNumber: [Bool]

  /// Walks over the rows.
  ///
  /// - Parameter look: is shown each row, a cell for each column that is meant to be shown.
  init(of table: ReportTable, _ look: (([ReportCell]) -> Void)? = nil) {
    let all = table.shown.compactMap { name in table.columns.firstIndex { $0.name == name } }
    var (says, isNumber) = (all.map { _ in false }, all.map { _ in false })
    for row in table.rows.indices {
      let cells = table.rows.cells(ofRow: row, in: all)
      for (place, cell) in cells.enumerated() {
        if cell != .nothing { says[place] = true }
        if cell.isNumber { isNumber[place] = true }
      }
      look?(cells)
    }
    let said = all.indices.filter { says[$0] }
    places = said.map { all[$0] }
    self.isNumber = said.map { isNumber[$0] }
    shown = said
  }

  /// Which of the columns that are meant to be shown those are.
  let shown: [Int]
}
