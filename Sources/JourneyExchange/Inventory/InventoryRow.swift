import JourneyModel

/// One line of an inventory, its cells read by the kinds of their columns.
struct InventoryRow {
  typealias Matter = InventoryProblem.Matter

  let record: CSVRecord
  let columns: InventoryColumns
  /// What is wrong with its cells.
  private(set) var problems: [InventoryProblem] = []

  init(_ record: CSVRecord, _ columns: InventoryColumns) {
    (self.record, self.columns) = (record, columns)
    let surplus = record.fields.dropFirst(columns.headings.count)
    if !surplus.allSatisfy(\.isEmpty) {
      let matter = Matter.tooManyFields(found: record.fields.count, expected: columns.headings.count)
      problems.append(InventoryProblem(line: record.line, matter))
    }
  }

  /// A cell as it stands there; empty where there is none or nothing in it.
  func cell(_ place: Int?) -> String {
    guard let place, place < record.fields.count else { return "" }
    return InventoryText.trimmed(record.fields[place].unicodeScalars[...]).isEmpty ? "" : record.fields[place]
  }

  /// The cell of a column.
  func cell(_ column: InventoryColumn) -> String { cell(columns[column]) }

  /// Whether the line says anything of a touchpoint besides its name.
  var saysMore: Bool {
    columns.strange.contains { !cell($0).isEmpty }
      || Touchpoint.fields.contains { $0 != .touchpointName && !cell(.field($0)).isEmpty }
  }

  /// Notes that a cell cannot be taken over.
  mutating func note(_ matter: Matter, in column: InventoryColumn?) {
    problems.append(
      InventoryProblem(line: record.line, column: column.flatMap(columns.heading), matter))
  }

  /// What is wrong, in the order of the columns.
  var problemsInOrder: [InventoryProblem] {
    let places = problems.map { $0.column.flatMap(columns.headings.firstIndex) ?? -1 }
    return problems.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { problems[$0] }
  }

  /// Reads a cell; nil where it has nothing or what cannot be read, which is noted.
  mutating func value<Value>(
    _ column: InventoryColumn, _ read: (String) throws(InventoryProblem.Matter) -> Value
  ) -> Value? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    do throws(InventoryProblem.Matter) {
      return try read(InventoryText.read(cell))
    } catch {
      note(error, in: column)
      return nil
    }
  }

  /// The touchpoint that the line tells of.
  mutating func touchpoint(_ id: Touchpoint.ID, _ personas: inout InventoryPersonas) -> Touchpoint {
    var touchpoint = Touchpoint(id: id, name: InventoryText.read(cell(.name)))
    for field in Touchpoint.fields where field != .touchpointName {
      let cell = cell(.field(field))
      if cell.isEmpty { continue }
      do throws(InventoryProblem.Matter) {
        try read(field, cell, &touchpoint, &personas)
      } catch {
        note(error, in: .field(field))
      }
    }
    keepStrangeCells(in: &touchpoint)
    return touchpoint
  }

  /// What stands in columns that mean nothing to us goes into the notes, under their headings.
  private func keepStrangeCells(in touchpoint: inout Touchpoint) {
    var lines = touchpoint.notes.isEmpty ? [] : [touchpoint.notes]
    for place in columns.strange where !cell(place).isEmpty {
      lines.append(Self.heading(columns.headings[place], at: place) + ": " + InventoryText.read(cell(place)))
    }
    touchpoint.notes = lines.joined(separator: "\n")
  }

  /// A heading; where there is none, the letters by which spreadsheets call the column.
  static func heading(_ heading: String, at place: Int) -> String {
    guard heading.isEmpty else { return heading }
    var letters = ""
    var rest = place + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
