import JourneyModel

/// The usual sheet of a journey map, with stages across the top and rows such as Actions, Touchpoints and Pains, turned
/// into an inventory.
///
/// A stage may have several columns, with its name above the first. What a column says of its one touchpoint is the
/// touchpoint's; of several touchpoints in one cell each takes an item of a cell that has as many. Pains that cannot be
/// given to one touchpoint are frictions of the stage, other such things its notes, and a row of other people's is a lane.
/// What stands above the first stage's name is of none, and goes into the notes of the map.
struct StageSheet {
  /// A text of a stage.
  struct Text {
    let stage: String
    let place: Place
    let text: String
  }

  /// Where a text of a stage belongs.
  enum Place {
    case field(StageField)
    case lane(String)
    case notes
  }

  /// The headings of the inventory, and a line for each touchpoint or stage without one.
  private(set) var heading = CSVRecord(line: 1, fields: [])
  private(set) var rows: [CSVRecord] = []
  /// What is said of stages.
  private(set) var texts: [Text] = []
  /// What each row was taken for.
  private(set) var uses: [InventoryColumnUse] = []
  /// What is said in columns that have no stage, a line each.
  private(set) var unplaced: [(line: Int, text: String)] = []
  /// The row of touchpoints in whose cells commas part names.
  private(set) var commaRow: (line: Int, heading: String)?
  /// The records above the stages.
  let above: [CSVRecord]

  private let stages: CSVRecord
  private let labels: [(label: SheetLabel?, record: CSVRecord)]
  private let labelPlace: Int

  /// Nil where the table is no such sheet: fewer labels below each other mean something than headings beside each other.
  init?(_ records: [CSVRecord]) {
    if records.prefix(Table.headingReach).contains(where: Self.isHeading) { return nil }
    let beside = records.prefix(Table.headingReach).map { Set($0.fields.compactMap(SheetLabel.named)).count }
    func count(_ place: Int) -> Int {
      Set(records.prefix(200).compactMap { Self.label(of: $0, at: place) }).count
    }
    let counts = (0..<3).map(count)
    guard let most = counts.max(), most > 1, most > beside.max() ?? 0, let place = counts.firstIndex(of: most)
    else { return nil }
    let first = records.firstIndex { Self.label(of: $0, at: place)?.isContent == true }
    let named = records.firstIndex { Self.label(of: $0, at: place) == .stages }
    guard let first, let top = named ?? (first > 0 ? first - 1 : nil),
      records[top].fields.dropFirst(place + 1).contains(where: { !TableCell.saysNothing($0) })
    else { return nil }
    (stages, labelPlace, above) = (records[top], place, Array(records[..<min(top, first)]))
    labels = records.indices.dropFirst(above.count).filter { $0 != top }.map { number in
      // Of several rows of stages the first is meant; another one is a row as others.
      let label = Self.label(of: records[number], at: place)
      return (label == .stages ? nil : label, records[number])
    }
    findCommas()
    turn()
  }

  /// Whether touchpoints and what is said of them stand beside each other: then each touchpoint is a line.
  private static func isHeading(_ record: CSVRecord) -> Bool {
    let labels = record.fields.filter { SheetLabel.named($0) != nil }
    return labels.count > 1
      && labels.contains { InventoryColumn.isOwnName($0) && SheetLabel.named($0) == .touchpoints }
  }

  private static func label(of record: CSVRecord, at place: Int) -> SheetLabel? {
    place < record.fields.count ? SheetLabel.named(record.fields[place]) : nil
  }

  private func cell(_ record: CSVRecord, _ place: Int) -> String {
    guard place < record.fields.count, !TableCell.saysNothing(record.fields[place]) else { return "" }
    return record.fields[place]
  }

  private func text(of record: CSVRecord) -> String { cell(record, labelPlace).trimmed }

  private mutating func turn() {
    var fields: [TouchpointField] = []
    var headings = ["stage", "touchpoint"]
    var lines = [stages.line, labels.first { $0.label == .touchpoints }?.record.line ?? stages.line]
    for (label, record) in labels {
      note(label, record)
      guard case .field(let field)? = label, !fields.contains(field) else { continue }
      fields.append(field)
      headings.append(text(of: record))
      lines.append(record.line)
    }
    heading = CSVRecord(line: stages.line, fields: headings, lines: lines)
    let width = labels.map(\.record.fields.count).max() ?? 0
    var stage = ""
    for place in (labelPlace + 1)..<max(width, stages.fields.count, labelPlace + 1) {
      let name = cell(stages, place)
      if !name.isEmpty { stage = name } else if isBlank(place) { continue }
      take(place, of: stage, fields, lines)
    }
  }

  /// Finds out whether commas part names of touchpoints: surely so where each such name is short and begins as names do,
  /// and there are more of them than a place with its town.
  private mutating func findCommas() {
    for (label, record) in labels where label == .touchpoints {
      let items = record.fields.indices.dropFirst(labelPlace + 1).flatMap {
        TableCell.items(of: cell(record, $0))
      }
      let lists = items.map(TableCell.commaParts).filter { $0.count > 1 }
      guard lists.count > 1 || lists.contains(where: { $0.count > 2 }) else { continue }
      if lists.allSatisfy({ $0.allSatisfy(TableCell.isName) }) { commaRow = (record.line, text(of: record)) }
    }
  }

  /// The items of a cell where there is one for each of several touchpoints.
  private func items(of cell: String) -> [String] {
    let items = TableCell.items(of: cell)
    return commaRow == nil ? items : items.flatMap(TableCell.commaParts)
  }

  private func isBlank(_ place: Int) -> Bool { labels.allSatisfy { cell($0.record, place).isEmpty } }

  private mutating func note(_ label: SheetLabel?, _ record: CSVRecord) {
    let heading = text(of: record)
    let meaning: InventoryColumnUse.Meaning =
      switch label {
      case .stages?: .column(.stage)
      case .touchpoints?: .column(InventoryColumn.name)
      case .field(let field)?: .column(.field(field))
      case .stage(let field)?: .stage(field)
      case nil: .lane
      }
    if !heading.isEmpty { uses.append(InventoryColumnUse(heading: heading, meaning: meaning)) }
  }

  /// Takes over a column.
  private mutating func take(_ place: Int, of stage: String, _ fields: [TouchpointField], _ lines: [Int]) {
    let names = labels.filter { $0.label == .touchpoints }.flatMap {
      items(of: cell($0.record, place))
    }
    var cells = Array(repeating: Array(repeating: "", count: fields.count), count: max(1, names.count))
    for (label, record) in labels {
      let text = cell(record, place)
      if text.isEmpty { continue }
      switch label {
      case .touchpoints?, .stages?: break
      case .field(let field)?:
        let column = fields.firstIndex(of: field) ?? 0
        let items = items(of: text)
        if names.count == 1 {
          cells[0][column] += (cells[0][column].isEmpty ? "" : "\n") + written(text, in: field)
        } else if names.count > 1, items.count == names.count {
          for (number, item) in items.enumerated() { cells[number][column] = item }
        } else if stage.isEmpty {
          unplaced.append((record.line, self.text(of: record) + ": " + text))
        } else {
          keep(text, of: field, stage: stage, heading: self.text(of: record))
        }
      case _ where stage.isEmpty: unplaced.append((record.line, self.text(of: record) + ": " + text))
      case .stage(let field)?: texts.append(Text(stage: stage, place: .field(field), text: text))
      case nil:
        let name = self.text(of: record)
        texts.append(Text(stage: stage, place: name.isEmpty ? .notes : .lane(name), text: text))
      }
    }
    for (number, row) in cells.enumerated() {
      let name = number < names.count ? names[number] : ""
      rows.append(CSVRecord(line: stages.line, fields: [stage, name] + row, lines: lines))
    }
  }

  /// A cell of a list with one item a line.
  private func written(_ text: String, in field: TouchpointField) -> String {
    field.list == nil ? text : TableCell.items(of: text).joined(separator: "\n")
  }

  /// Keeps what is said of several touchpoints at once, or of none.
  private mutating func keep(_ text: String, of field: TouchpointField, stage: String, heading: String) {
    if field == TouchpointChange.pains.field {
      texts.append(Text(stage: stage, place: .field(StageChange.frictions.field), text: text))
    } else {
      texts.append(Text(stage: stage, place: .notes, text: heading + ": " + text))
    }
  }
}

// MARK: Into the map

extension StageSheet {
  /// Puts what is said of stages into them.
  ///
  /// - Returns: The lanes that come of it.
  func fill(_ stages: inout [Stage]) -> [Lane] {
    let places = Dictionary(stages.indices.map { (stages[$0].name, $0) }) { first, _ in first }
    var lanes: [Lane] = []
    for text in texts {
      guard let place = places[InventoryStageName(cell: text.stage).name] else { continue }
      switch text.place {
      case .field(let field): add(text.text, to: field, of: &stages[place])
      case .lane(let name):
        let lane = Lane(id: .derived(from: ["inventory", "lane", name]), name: name)
        if !lanes.contains(where: { $0.id == lane.id }) { lanes.append(lane) }
        add(text.text, toLane: lane.id, of: &stages[place])
      case .notes: add(text.text, to: StageChange.notes.field, of: &stages[place])
      }
    }
    return lanes
  }

  private func add(_ text: String, to field: StageField, of stage: inout Stage) {
    switch field.value(of: stage) {
    case .texts(let texts): field.set(.texts(texts + TableCell.items(of: text)), in: &stage)
    case .text(let old):
      field.setText(old.isEmpty ? text.trimmed : old + "\n" + text.trimmed, in: &stage)
    default: stage.notes += (stage.notes.isEmpty ? "" : "\n") + text.trimmed
    }
  }

  private func add(_ text: String, toLane id: Lane.ID, of stage: inout Stage) {
    if let place = stage.lanes.firstIndex(where: { $0.lane == id }) {
      stage.lanes[place].text += "\n" + text.trimmed
    } else {
      stage.lanes.append(LaneText(lane: id, text: text.trimmed))
    }
  }
}
