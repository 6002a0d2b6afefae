import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// Every touchpoint in the order of the journey, with every field.
  public static func inventory(of map: JourneyMap) -> Report {
    var report = Report(.report("title.inventory"), on: map.title)
    let cells = TouchpointCells(of: map, inventoryColumns.map(\.name))
    report.tables = [
      inventoryTable(cells.rows, shown: ["name", "level", "rating", "stage"] + inventoryShown.dropFirst(3))
    ]
    return report
  }

  /// The columns of some names, for every touchpoint in the order of the journey.
  static func inventory(of map: JourneyMap, only names: [String]) -> ReportTable {
    let cells = TouchpointCells(of: map, names)
    return ReportTable(
      row: .report("touchpoint"), columns: cells.columns, shown: cells.columns.map(\.name), naming: "name",
      rows: cells.rows)
  }

  static let inventoryShown = [
    "name", "level", "rating", "emotion", "owner", "channel", "verdict", "pains", "noAgreement", "votes",
    "opportunities",
  ]

  static func inventoryTable(_ rows: ReportRows, shown: [String]) -> ReportTable {
    ReportTable(
      row: .report("touchpoint"), columns: inventoryColumns, shown: shown, naming: "name", rows: rows)
  }

  /// The fields that touchpoints have for people; members that we do not know stay in the formats for programs.
  fileprivate static let fields = Touchpoint.fields.filter { $0.kind != .members }

  static let inventoryColumns =
    [ReportColumn("stage", .report("stage")), ReportColumn("id", .report("identifier"))]
    + fields.map { ReportColumn($0.name, .field($0.name)) }
    + AssessmentColumn.allCases.map { ReportColumn($0.rawValue, .report($0.rawValue)) }

  fileprivate static func cell(
    of field: TouchpointField, of touchpoint: Touchpoint, in map: JourneyMap, _ votes: Votes
  ) -> ReportCell {
    switch field.name {
    case "name": return .text(touchpoint.name)
    case "votes":
      let dots = votes.of(touchpoint)
      return dots == 0 ? .nothing : .whole(dots)
    default: return ReportCell(field, of: touchpoint, in: map)
    }
  }
}

/// Cells of some of the inventory's columns, for one touchpoint after the other.
struct TouchpointCells: Sendable {
  private let map: JourneyMap
  private let rules: JudgingRules
  private let votes: Votes
  /// The columns, in the order that was asked for.
  let columns: [ReportColumn]
  private let sources: [Source]

  private enum Source: Sendable {
    case stage, id
    case field(TouchpointField)
    case figure(AssessmentColumn)
  }

  init(of map: JourneyMap, _ names: [String]) {
    self.map = map
    rules = JudgingRules(of: map)
    votes = Votes(in: map)
    columns = names.compactMap { name in Report.inventoryColumns.first { $0.name == name } }
    sources = columns.map { column in
      if column.name == "stage" { return .stage }
      if let figure = AssessmentColumn(rawValue: column.name) { return .figure(figure) }
      return Report.fields.first { $0.name == column.name }.map { .field($0) } ?? .id
    }
  }

  /// The cells of a touchpoint in some of the columns.
  func cells(of place: TouchpointPlace, in columns: [Int]) -> [ReportCell] {
    let touchpoint = map[place]
    var assessment: Assessment?
    return columns.map { column in
      switch sources[column] {
      case .stage: return .numbered(place.stage + 1, map.stages[place.stage].name)
      case .id: return .text(touchpoint.id.text)
      case .field(let field): return Report.cell(of: field, of: touchpoint, in: map, votes)
      case .figure(let column):
        let known = assessment ?? Assessment(of: touchpoint, by: rules)
        assessment = known
        return column.cell(of: known)
      }
    }
  }

  /// A row for every touchpoint in the order of the journey.
  var rows: ReportRows {
    // Where the rows of each stage begin; that of one behind the last is how many there are.
    var starts = [0]
    for stage in map.stages { starts.append(starts[starts.count - 1] + stage.touchpoints.count) }
    return ReportRows(count: starts[map.stages.count], width: columns.count) { [starts] row, columns in
      let stage = starts.partitioningIndex { $0 > row } - 1
      return cells(of: TouchpointPlace(stage: stage, position: row - starts[stage]), in: columns)
    }
  }

  /// A row for every touchpoint of a stage.
  func rows(ofStage stage: Int) -> ReportRows {
    ReportRows(count: map.stages[stage].touchpoints.count, width: columns.count) { row, columns in
      cells(of: TouchpointPlace(stage: stage, position: row), in: columns)
    }
  }
}

extension [Int] {
  /// The first place of an ordered list from which on all pass.
  fileprivate func partitioningIndex(_ passes: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// What follows from the fields of a touchpoint, in reports and tables.
enum AssessmentColumn: String, CaseIterable {
  case rating, judged, measured, employees, gap, spread, noAgreement, expectedInForce, level, proposal

  func cell(of assessment: Assessment) -> ReportCell {
    switch self {
    case .rating: .rating(assessment.rating, expected: assessment.expected)
    case .judged: .rating(assessment.judged, expected: assessment.expected)
    case .measured: .rating(assessment.measured, expected: assessment.expected)
    case .employees: .rating(assessment.employees, expected: assessment.expected)
    case .gap: .maybe(assessment.gap) { .signed($0) }
    case .spread: .maybe(assessment.spread) { .number($0) }
    case .noAgreement: .ifSo(assessment.lacksAgreement)
    case .expectedInForce: .number(assessment.expected)
    case .level: .level(assessment.level)
    case .proposal: .maybe(assessment.proposal) { .term(.known($0)) }
    }
  }
}

extension ReportCell {
  /// What a field of a record says, as people read it: names of records instead of their identifiers, of lists of records
  /// what each is about. What goes without saying is nothing.
  init<Record: FieldRecord>(_ field: Field<Record>, of record: Record, in map: JourneyMap) {
    if let list = field.list {
      self = Self.records(in: list, of: record)
      return
    }
    let value = field.value(of: record)
    self = field.kind.goesWithoutSaying(value) ? .nothing : ReportCell(value, of: field.kind, in: map)
  }

  private static func records<List: RecordList>(in list: List, of record: List.Record) -> ReportCell {
    .all(list.list(of: record).map { ($0 as? Evidence).map { ReportCell.reading($0) } ?? .text($0.label) })
  }

  private init(_ value: FieldValue, of kind: FieldKind, in map: JourneyMap) {
    self =
      switch value {
      case .text(let text): kind.isDuration ? .duration(text) : .words(text)
      case .texts(let texts): .all(texts.map { kind == .links ? .link($0) : .text($0) })
      case .flag(let flag): .flag(flag)
      case .word(let word): word.map { Self.word($0, of: kind) } ?? .nothing
      case .words(let words): .all(words.map { Self.word($0, of: kind) })
      case .number(let number): .maybe(number) { Self.number($0, of: kind) }
      case .count(let count): .maybe(count) { kind.isSigned ? .signed(Double($0)) : .whole($0) }
      case .numbers(let numbers): .all(numbers.map { Self.number($0, of: kind) })
      case .reference(let id): .maybe(id) { .text(map.name(of: $0, kind)) }
      case .references(let ids): .all(ids.map { .text(map.name(of: $0, kind)) })
      case .entries(let entries): .all(entries.map { $0.cell(in: map, kind) })
      case .measurement(let measurement): .maybe(measurement?.share) { .share($0.value) }
      case .members: .nothing
      }
  }

  private static func word(_ word: Word, of kind: FieldKind) -> ReportCell {
    guard word.isListed, let vocabulary = kind.vocabulary else { return .words(word.text) }
    return .word(name: word.text, .word(vocabulary.name, word.text))
  }

  private static func number(_ number: Double, of kind: FieldKind) -> ReportCell {
    switch kind {
    case .number(.share, _), .number(.confidence, _): .share(number)
    default: .number(number)
    }
  }
}

extension FieldKind {
  fileprivate var isDuration: Bool { if case .text(.duration) = self { true } else { false } }

  fileprivate var isSigned: Bool { if case .number(.emotion, _) = self { true } else { false } }
}

extension FieldEntry {
  fileprivate func cell(in map: JourneyMap, _ kind: FieldKind) -> ReportCell {
    let text = text(in: map, kind)
    guard case .entries(.emotions) = kind, case .count(let feeling) = value, feeling != 0 else {
      return .text(text)
    }
    // The sign stands before the number in either direction.
    let sign = feeling < 0 ? "−" : "+"
    return .word(
      name: text, .verbatim("\(map.name(of: key.text, kind)) \u{200E}\(sign)\(abs(feeling))"))
  }

  private func text(in map: JourneyMap, _ kind: FieldKind) -> String {
    let text =
      switch value {
      case .text(let text): text
      case .count(let count): String(count)
      case .numbers(let numbers): numbers.map(decimal).joined(separator: " / ")
      case .dots(let dots, _): String(dots)
      }
    return "\(map.name(of: key.text, kind)) \(text)"
  }
}

extension JourneyMap {
  /// What an identifier in a field stands for, by its name.
  fileprivate func name(of id: String, _ kind: FieldKind) -> String {
    let name: String? =
      switch kind {
      case .references(.persona), .reference(.persona), .entries(.emotions):
        personas.first { $0.id.text == id }?.name
      case .entries(.laneTexts): lanes.first { $0.id.text == id }?.name
      case .entries(.dots): self.name(ofCandidate: id)
      case .reference(.touchpoint), .references(.touchpoint): touchpoint(Identifier(id))?.name
      default: nil
      }
    return name ?? id
  }
}

extension Evidence {
  /// The reading in a few words: measure, value and unit, else what was said.
  var summary: String {
    [measure.text, amount ?? quote].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Value and unit; nil for a quotation.
  public var amount: String? { value.map(amount) }

  /// The same for people: with one decimal, below ten with two.
  var roundedAmount: String? {
    value.map { value in
      let parts: Double = abs(value) < 10 ? 100 : 10
      return amount((value * parts).rounded() / parts)
    }
  }

  private func amount(_ value: Double) -> String {
    decimal(value) + (unit.isEmpty || unit == "%" ? unit : " " + unit)
  }
}
