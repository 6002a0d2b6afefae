public import Phrases

/// What a report tells, before it is written in one of the formats: facts, and tables of cells that know what they are.
public struct Report: Sendable {
  /// What the report is about.
  public let title: Phrase
  /// The map's own title.
  public let map: String
  /// What is said of the map as a whole.
  public var facts: [ReportFact] = []
  /// The tables in order; the first one is what the format of comma-separated values has.
  public var tables: [ReportTable] = []

  /// A report on a map, without anything in it yet.
  public init(_ title: Phrase, on map: String) {
    self.title = title
    self.map = map
  }
}

/// One thing said of a whole.
public struct ReportFact: Hashable, Sendable {
  /// What is spoken of.
  public let heading: Phrase
  /// What is said.
  public let cell: ReportCell

  /// A fact.
  public init(_ heading: Phrase, _ cell: ReportCell) {
    self.heading = heading
    self.cell = cell
  }
}

/// A table of a report.
public struct ReportTable: Sendable {
  /// What the table is about; nil where the report says it.
  public var heading: Phrase?
  /// What is said of what the table is about.
  public var facts: [ReportFact] = []
  /// What one row is, as in “Pain 3”.
  public let row: Phrase
  /// All columns, in the order of data.
  public let columns: [ReportColumn]
  /// The columns that people are shown in a table, in that order, by their names.
  public let shown: [String]
  /// The column that names a row.
  public let naming: String
  /// The rows, a cell for each of `columns`.
  public var rows: ReportRows

  /// A table whose rows are there already.
  public init(
    _ heading: Phrase? = nil, row: Phrase, columns: [ReportColumn], shown: [String], naming: String,
    rows: [[ReportCell]]
  ) {
    self.init(
      heading, row: row, columns: columns, shown: shown, naming: naming, rows: ReportRows(rows))
  }

  /// A table.
  public init(
    _ heading: Phrase? = nil, row: Phrase, columns: [ReportColumn], shown: [String], naming: String,
    rows: ReportRows
  ) {
    self.heading = heading
    self.row = row
    self.columns = columns
    self.shown = shown
    self.naming = naming
    self.rows = rows
  }
}

/// A column of a table.
public struct ReportColumn: Hashable, Sendable {
  /// Its name for programs, the same in every language.
  public let name: String
  /// Its name for people.
  public let heading: Phrase

  /// A column.
  public init(_ name: String, _ heading: Phrase) {
    self.name = name
    self.heading = heading
  }
}

/// The formats in which reports are written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Aligned columns, for people at a terminal.
  case text
  /// One fact a line, for people who listen.
  case plain
  /// For scripts.
  case json
  /// For spreadsheets.
  case csv
  /// For documents.
  case markdown
  /// A workbook.
  case xlsx

  /// The format that a file's name asks for by its ending; nil for one that asks for none.
  public init?(fileNamed name: String) {
    switch ExportFormat(fileNamed: name) {
    case .csv: self = .csv
    case .json: self = .json
    case .markdown: self = .markdown
    case .xlsx: self = .xlsx
    case .html, .svg, .mermaid, nil: return nil
    }
  }
}
