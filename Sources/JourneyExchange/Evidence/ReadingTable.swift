import JourneyModel

/// The lines of a table of readings. Lines that say different values of one thing are answers of single respondents if
/// they can be.
struct ReadingTable {
  private let records: ArraySlice<CSVRecord>
  private let columns: ReadingColumns
  private let options: EvidenceOptions
  private let days: TableDays
  /// The measure that each line names.
  private let measures: [VocabularyWord<ScoredMeasure>?]
  private let satisfaction: SatisfactionScale

  private struct Line {
    var row: ReadingRow
    let target: ReadingTarget
  }

  init(_ records: ArraySlice<CSVRecord>, _ columns: ReadingColumns, _ options: EvidenceOptions) {
    (self.records, self.columns, self.options) = (records, columns, options)
    days = TableDays(in: records.lazy.map { columns.text(.date, of: $0) })
    var known: [String: VocabularyWord<ScoredMeasure>] = [:]
    measures = records.map { record in
      let text = columns.text(.measure, of: record)
      if text.isEmpty { return nil }
      let measure = known[text] ?? ReadingRow.measure(text)
      known[text] = measure
      return measure
    }
    let values = zip(records, measures).lazy.filter { $1?.scored == .csat }.map {
      (value: columns.text(.value, of: $0.0), unit: columns.text(.unit, of: $0.0))
    }
    satisfaction = SatisfactionScale(values, hasDecimalCommas: columns.hasDecimalCommas)
  }

  func read(_ plan: inout ReadingPlan) {
    noteDay(&plan)
    var lines: [Line] = []
    lines.reserveCapacity(records.count)
    for (record, measure) in zip(records, measures) {
      do throws(ReadingProblem) {
        let target = try plan.target(
          touchpoint: columns.text(.touchpoint, of: record), stage: columns.text(.stage, of: record),
          line: record.line)
        lines.append(Line(row: try ReadingRow(record, columns, measure: measure, days: days), target: target))
      } catch {
        plan.note(error)
      }
    }
    guard plan.problems.isEmpty else { return }
    let answered = answered(in: lines)
    let respondents = answered.filter { measure in
      isOneSourceEach(lines.filter { $0.row.measure.scored == measure && $0.row.value != nil }, measure)
    }
    var answers = AnswerSummary(options)
    for var line in lines {
      do throws(ReadingProblem) {
        if let measure = line.row.measure.scored, answered.contains(measure), let value = line.row.value {
          // A source of each line's own is a respondent.
          if respondents.contains(measure) { line.row.source = "" }
          answers.add(answer(of: line, measure, value))
        } else {
          if line.row.measure.scored == .csat { try satisfaction.convert(&line.row) }
          try plan.put(line.row, on: line.target)
        }
      } catch {
        plan.note(error)
      }
    }
    answers.write(into: &plan)
    if lines.contains(where: { $0.row.measure.scored == .csat && $0.row.value != nil }),
      !answered.contains(.csat)
    {
      satisfaction.finding.map { plan.findings.append($0) }
    }
  }

  private func noteDay(_ plan: inout ReadingPlan) {
    let guess = records.lazy.map { columns.text(.date, of: $0) }.first(where: days.isGuess)
    if let guess, let day = days.text(of: guess).flatMap({ Day($0) }) {
      plan.findings.append(.dayRead(guess, day))
    }
  }

  private func answer(of line: Line, _ measure: ScoredMeasure, _ value: Double) -> Answer {
    Answer(
      line: line.row.line, target: line.target, measure: measure, value: value,
      source: line.row.source, day: Day(firstOf: line.row.date), voice: line.row.voice,
      comment: line.row.quote)
  }

  /// The measures whose lines are answers: every value is one that a respondent can give, and either one source says
  /// different ones on one day, or each line has a source of its own and none a sample.
  private func answered(in lines: [Line]) -> Set<ScoredMeasure> {
    var result: Set<ScoredMeasure> = []
    for measure in ScoredMeasure.allCases {
      let own = lines.filter { $0.row.measure.scored == measure && $0.row.value != nil }
      guard own.count > 1, own.allSatisfy({ measure.canBeAnswer($0.row.value ?? 0) && $0.row.sample == nil })
      else {
        continue
      }
      if isContradictory(own) || isOneSourceEach(own, measure) { result.insert(measure) }
    }
    return result
  }

  private func isContradictory(_ lines: [Line]) -> Bool {
    var values: [ReadingTarget: [ReadingKey: Double]] = [:]
    return lines.contains { line in
      let known = values[line.target, default: [:]].updateValue(line.row.value ?? 0, forKey: line.row.key)
      return known.map { $0 != line.row.value } ?? false
    }
  }

  private func isOneSourceEach(_ lines: [Line], _ measure: ScoredMeasure) -> Bool {
    let sources = Set(lines.map(\.row.source))
    return measure == .nps && lines.count > 2 && sources.count == lines.count
  }
}

extension ScoredMeasure {
  /// Whether a number is what one respondent can answer: 0…10 for NPS, whole steps of the scale else.
  func canBeAnswer(_ value: Double) -> Bool {
    guard value == value.rounded() else { return false }
    return switch self {
    case .nps: (0...10).contains(value)
    case .csat, .rating: (1...5).contains(value)
    case .ces: (1...7).contains(value)
    }
  }
}

/// On which scale a column has customer satisfaction. Nobody has a satisfaction of 0.85 % or 4.2 %.
enum SatisfactionScale {
  /// Percentages.
  case percent
  /// Parts of 1.
  case fractions
  /// Means of 1…5, which are ratings.
  case stars

  /// The scale of a column by all of its values that have no percent sign.
  init(_ values: some Sequence<(value: String, unit: String)>, hasDecimalCommas: Bool) {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    var (isFractional, count) = (false, 0)
    for (text, unit) in values {
      let isPercent = unit.contains("%") || unit.contains("٪")
      let text = TableNumber.part(text, of: .csat) ?? text
      guard !isPercent, let number = TableNumber(text, hasDecimalCommas: hasDecimalCommas), !number.isPercent
      else { continue }
      count += 1
      (lowest, highest) = (min(lowest, number.value), max(highest, number.value))
      if number.value != number.value.rounded() { isFractional = true }
    }
    if count > 0, highest <= 1, lowest >= 0, isFractional {
      self = .fractions
    } else if count > 0, highest <= 5, lowest >= 1 {
      self = .stars
    } else {
      self = .percent
    }
  }

  /// What somebody should know.
  var finding: EvidenceImport.Finding? {
    switch self {
    case .percent: nil
    case .fractions: .fractions
    case .stars: .stars
    }
  }

  /// Puts a reading on the map's scale.
  ///
  /// - Throws: That a number among percentages is none.
  func convert(_ row: inout ReadingRow) throws(ReadingProblem) {
    guard let value = row.value else { return }
    if row.isPercent {
      // So small a percentage keeps its sign, without which nobody would believe it.
      if value < 5, row.unit.isEmpty { row.unit = "%" }
      return
    }
    switch self {
    case .fractions: row.value = (value * 10_000).rounded() / 100
    case .stars: row.measure = .known(.rating)
    case .percent:
      if value < 5, value != value.rounded() {
        throw ReadingProblem(line: row.line, .noPercentage(decimal(value)))
      }
    }
  }
}
