public import SheetStream

/// The sheets of a workbook that was read, as tables.
public struct WorkbookSheets: Sendable {
  /// A sheet.
  public struct Sheet: Sendable {
    /// Its name.
    public let name: String
    /// Whether nobody sees it.
    public let isHidden: Bool
    /// Its rows; a row's line is its number in the sheet.
    public fileprivate(set) var records: [CSVRecord] = []
    /// Cells of a column that are one below each other.
    fileprivate var merges: [Merge] = []

    /// The sheet as a table, every column of it with a heading, if an empty one: what stands beside a table is a note.
    public var table: Table {
      let width = records.map(\.fields.count).max() ?? 0
      let start = records.prefix(Table.headingReach).map { record in
        let missing = Array(repeating: "", count: width - record.fields.count)
        return CSVRecord(line: record.line, fields: record.fields + missing)
      }
      return Table(records: start + records.dropFirst(start.count))
    }

    /// The same, what a cell says that goes over several rows standing in each of them.
    public var filledTable: Table { Table(records: filled) }
  }

  /// A cell over several rows.
  fileprivate struct Merge {
    let column: Int
    let rows: ClosedRange<Int>
  }

  /// All sheets that have anything in them, in order.
  public private(set) var all: [Sheet] = []

  /// Reads what the program that reads workbooks made of one.
  public init(_ bytes: [UInt8]) throws(SheetDamage) {
    var decoder = SheetDecoder(bytes)
    var fields: [String] = []
    var row = 0
    while let item = try decoder.next() {
      switch item {
      case .sheet(let head):
        finish(&fields, row)
        all.append(Sheet(name: head.name, isHidden: head.isHidden))
      case .row(let number):
        finish(&fields, row)
        row = number
      case .cell(let column, .text(let text)):
        while fields.count < column { fields.append("") }
        if fields.count == column { fields.append(text) } else { fields[column] = text }
      case .merge(let column, let first, let last):
        guard !all.isEmpty, first <= last else { throw SheetDamage() }
        all[all.count - 1].merges.append(Merge(column: column, rows: first...last))
      case .cell, .widths: break
      }
    }
    finish(&fields, row)
    all.removeAll { $0.records.isEmpty }
  }

  private mutating func finish(_ fields: inout [String], _ row: Int) {
    if !fields.isEmpty, !all.isEmpty {
      all[all.count - 1].records.append(CSVRecord(line: row, fields: fields))
    }
    fields = []
  }

  /// The sheet of a name, in whatever case, or of a number from 1; nil where there is none.
  public func sheet(named name: String) -> Sheet? {
    all.first { $0.name == name } ?? all.first { TableHeading.plain($0.name) == TableHeading.plain(name) }
      ?? Int(name).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
  }

  /// The sheets that everybody sees; where there are none, all.
  public var visible: [Sheet] {
    let visible = all.filter { !$0.isHidden }
    return visible.isEmpty ? all : visible
  }
}

extension WorkbookSheets.Sheet {
  private var filled: [CSVRecord] {
    guard !merges.isEmpty else { return records }
    var fields = records.map(\.fields)
    let places = Dictionary(records.indices.map { (records[$0].line, $0) }) { first, _ in first }
    for merge in merges {
      guard let top = places[merge.rows.lowerBound], fields[top].indices.contains(merge.column) else {
        continue
      }
      let text = fields[top][merge.column]
      // Cells that are one overlap no others: no more is filled than there are cells.
      for place in (top + 1)..<max(top + 1, fields.count) {
        guard merge.rows.contains(records[place].line) else { break }
        while fields[place].count <= merge.column { fields[place].append("") }
        fields[place][merge.column] = text
      }
    }
    return zip(records, fields).map { CSVRecord(line: $0.line, fields: $1) }
  }
}

// MARK: Which sheet holds what

extension InventoryImport {
  /// The sheet in which most is known of touchpoints, of equals the first; nil where there is none with anything in it.
  public static func sheet(among sheets: [WorkbookSheets.Sheet]) -> WorkbookSheets.Sheet? {
    var best: (sheet: WorkbookSheets.Sheet, score: Int)?
    for sheet in sheets {
      let score = score(of: sheet.table)
      if score > best?.score ?? -1 { best = (sheet, score) }
    }
    return best?.sheet
  }

  /// The sheets from which a map could be made.
  public static func readable(among sheets: [WorkbookSheets.Sheet]) -> [WorkbookSheets.Sheet] {
    sheets.filter { score(of: $0.table) > 0 }
  }

  private static func score(of table: Table) -> Int {
    guard !table.records.isEmpty else { return 0 }
    let source = InventorySource(table)
    return source.columns.problems.isEmpty && source.logLine == nil
      ? source.columns.uses.count { $0.isKnown } : 0
  }
}

extension InventoryColumnUse {
  fileprivate var isKnown: Bool {
    switch meaning {
    case .column, .stage: true
    case .lane, .notes, .reckoned: false
    }
  }
}

extension EvidenceImport {
  /// The sheets that hold readings or answers; where none does, the first one, whose fault is then told.
  public static func sheets(
    among sheets: [WorkbookSheets.Sheet], _ options: EvidenceOptions
  ) -> [WorkbookSheets.Sheet] {
    let found = sheets.filter { sheet in
      let table = sheet.table
      guard let place = table.headingPlace(knowing: options.isHeading) else { return false }
      let heading = table.records[place]
      let answers = AnswerColumns(heading, options.answers)
      if answers.areThere { return answers.problems.isEmpty }
      return ReadingColumns(heading: heading, hasDecimalCommas: false).problems.isEmpty
    }
    return found.isEmpty ? Array(sheets.prefix(1)) : found
  }
}
