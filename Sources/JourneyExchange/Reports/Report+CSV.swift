extension Report {
  /// The first table as comma-separated values: a heading of the columns' names, a record a row.
  public var csv: String { collected(writeCSV) }

  /// Writes the first table as comma-separated values, record by record.
  public func writeCSV(to put: (String) -> Void) {
    guard let table = tables.first else { return }
    put(CSVWriter.record(table.columns.map { .plain($0.name) }))
    for row in table.rows { put(CSVWriter.record(row.map(\.field))) }
  }
}

/// What somebody writes piece by piece, as one text.
func collected(_ write: ((String) -> Void) -> Void) -> String {
  var text = ""
  write { text += $0 }
  return text
}
