import JourneyModel

/// Goes through the lines of an inventory and keeps what the map will be.
struct InventoryReader {
  private(set) var problems: [InventoryProblem] = []
  private(set) var findings: [InventoryImport.Finding] = []
  /// The line of the first touchpoint that is one too many.
  private(set) var overfullLine: Int?
  private(set) var isEmpty = true
  private var columns: InventoryColumns
  private var stages = InventoryStages()
  private var personas = InventoryPersonas()
  private var identifiers = DerivedIdentifiers(origin: "inventory")
  /// In which line each identifier of a touchpoint was met first.
  private var met: [String: Int] = [:]
  private var told: Set<String> = []
  private var words = InventoryStrangeWords()
  private var names = InventoryNames()

  private let most: Int

  /// A reader of so many touchpoints at most.
  init(_ columns: InventoryColumns, most: Int = InventoryImport.mostTouchpoints) {
    (self.columns, self.most) = (columns, most)
  }

  mutating func read(_ records: [CSVRecord], unnamed: String) {
    readDays(in: records)
    let rows = records.map { InventoryRow($0, columns) }
    noteColumns(line: columns.line)
    for row in rows {
      for field in [TouchpointChange.personas.field, TouchpointChange.personaEmotions.field] {
        personas.lookThrough(row.cell(.field(field)))
      }
      told.insert(InventoryText.read(row.cell(.identifier)))
    }
    var previous: Int?
    for var row in rows where overfullLine == nil {
      previous = read(&row, after: previous, unnamed)
      problems += row.problemsInOrder
      words.note(row)
    }
    findings += words.findings(in: columns, phases: stages.strangePhases)
    findings += names.findings
  }

  private mutating func noteColumns(line: Int) {
    for heading in columns.reckoned { findings.append(.init(line: line, matter: .columnReckoned(heading))) }
    for place in columns.strange {
      let heading = InventoryRow.heading(columns.headings[place], at: place)
      findings.append(.init(line: line, matter: .columnInNotes(heading)))
    }
  }

  /// Finds out in which order the days of each column are written.
  private mutating func readDays(in records: [CSVRecord]) {
    for field in [TouchpointChange.improvements.field, TouchpointChange.evidence.field] {
      guard let place = columns[.field(field)] else { continue }
      let days = records.flatMap { record in
        InventoryDay.days(in: place < record.fields.count ? record.fields[place] : "").map { (record, $0) }
      }
      if days.isEmpty { continue }
      let read = TableDays(in: days.map { $0.1 })
      columns.days[place] = read
      for (record, text) in days where read.isGuess(text) {
        guard let day = read.text(of: text).flatMap({ Day($0) }) else { continue }
        findings.append(.init(line: record.line(at: place), matter: .dayRead(text, day)))
        break
      }
    }
  }

  /// Reads a line and returns the place of its stage.
  private mutating func read(_ row: inout InventoryRow, after previous: Int?, _ unnamed: String) -> Int? {
    let hasName = !row.cell(.name).isEmpty
    guard hasName || row.saysMore || !row.cell(.stage).isEmpty else { return previous }
    isEmpty = false
    let place = stages.place(of: &row, after: previous, unnamed: unnamed)
    if hasName {
      let id = identifier(of: row, in: stages.name(at: place))
      names.note(InventoryText.read(row.cell(.name)), in: place, line: row.record.line)
      stages.add(row.touchpoint(id, &personas), at: place)
      if names.count > most { overfullLine = row.record.line }
    } else if row.saysMore {
      row.note(.noName, in: .name)
    }
    return place
  }

  private mutating func identifier(of row: InventoryRow, in stage: String) -> Touchpoint.ID {
    let own = InventoryText.read(row.cell(.identifier))
    let line = row.record.line
    if !own.isEmpty {
      guard let first = met[own] else {
        met[own] = line
        return Identifier(own)
      }
      findings.append(.init(line: line, matter: .identifierRepeated(own, firstLine: first)))
    }
    let parts = ["touchpoint", stage, InventoryText.read(row.cell(.name))]
    var id: Touchpoint.ID = identifiers.next(parts)
    while told.contains(id.text) { id = identifiers.next(parts) }
    return id
  }

  func map(titled title: String, from source: InventorySource) -> JourneyMap {
    var stages = stages.stages
    let lanes = source.sheet?.fill(&stages) ?? []
    var map = JourneyMap(title: title, stages: stages)
    (map.lanes, map.notes) = (lanes, source.notes)
    map.personas = personas.all
    let names = map.stages.flatMap { [$0.name] + $0.touchpoints.map(\.name) }
    if ReadingDirection.ofMost(names) == .rtl { map.direction = .known(.rtl) }
    return map
  }
}

/// Words of other people under headings of ours, told once a column.
private struct InventoryStrangeWords {
  private var words: [TouchpointField: (line: Int, words: [String])] = [:]
  private var feelingLine: Int?

  mutating func note(_ row: InventoryRow) {
    if row.hasFeelings, feelingLine == nil { feelingLine = row.record.line }
    for (field, strange) in row.strangeWords {
      var known = words[field] ?? (row.record.line, [])
      for word in strange where known.words.count < 8 && !known.words.contains(word) {
        known.words.append(word)
      }
      words[field] = known
    }
  }

  func findings(in columns: InventoryColumns, phases: Set<String>) -> [InventoryImport.Finding] {
    func heading(_ column: InventoryColumn) -> String { columns.heading(of: column) ?? "" }
    var findings = words.map { field, found in
      InventoryImport.Finding(
        line: found.line,
        matter: .wordsInNotes(found.words.joined(separator: ", "), column: heading(.field(field))))
    }.sorted { $0.line < $1.line }
    if !phases.isEmpty {
      let words = phases.sorted().joined(separator: ", ")
      findings.append(.init(line: columns.line, matter: .wordsInNotes(words, column: heading(.phase))))
    }
    if let feelingLine {
      let column = heading(.field(TouchpointChange.emotion.field))
      findings.append(.init(line: feelingLine, matter: .feelings(column: column)))
    }
    return findings
  }
}

/// The names of touchpoints, counted to tell a journey from a log.
private struct InventoryNames {
  private struct Key: Hashable {
    let name: String
    let stage: Int
  }

  private(set) var count = 0
  private var counts: [Key: (line: Int, count: Int)] = [:]

  /// From how many on somebody is told.
  private static let many = 20

  mutating func note(_ name: String, in stage: Int, line: Int) {
    count += 1
    counts[Key(name: name, stage: stage), default: (line, 0)].count += 1
  }

  /// The name that occurs most often in a stage, where that is too often for a journey.
  var findings: [InventoryImport.Finding] {
    let most = counts.max { ($0.value.count, -$0.value.line) < ($1.value.count, -$1.value.line) }
    guard let most, most.value.count >= Self.many else { return [] }
    return [.init(line: most.value.line, matter: .manyOfOneName(most.key.name, most.value.count))]
  }
}
