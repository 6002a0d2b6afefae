extension Report {
  /// The first table as comma-separated values: a heading of the columns' names, a record a row.
  public var csv: String { Self.csv(tables.prefix(1)) }

  /// Tables of the same columns as one.
  static func csv(_ tables: some Collection<ReportTable>) -> String {
    var writer = CSVWriter()
    guard let first = tables.first else { return "" }
    writer.add(first.columns.map { .plain($0.name) })
    for table in tables {
      for row in table.rows { writer.add(row.map(\.field)) }
    }
    return writer.text
  }
}
