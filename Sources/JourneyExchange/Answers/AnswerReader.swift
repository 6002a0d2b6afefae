import JourneyModel
import Phrases

/// Goes through a table with one row a respondent.
struct AnswerReader {
  private(set) var findings: [EvidenceImport.Finding] = []
  private let columns: AnswerColumns
  private let hasDecimalCommas: Bool
  private let options: EvidenceOptions
  private var days: [String: Day?] = [:]
  private var reading = TableDays(in: [])

  init(_ columns: AnswerColumns, _ table: Table, _ options: EvidenceOptions) {
    (self.columns, self.options) = (columns, options)
    hasDecimalCommas = table.hasDecimalCommas
  }

  mutating func read(_ records: ArraySlice<CSVRecord>, _ plan: inout ReadingPlan) {
    reading = TableDays(in: records.lazy.map { [columns] in columns.text(.date, of: $0) })
    let numbers = columns.measured.map { column in
      records.map { number(AnswerColumns.text(at: column.place, of: $0), in: column, line: $0.line, &plan) }
    }
    var scales: [AnswerScale] = []
    for (column, values) in zip(columns.measured, numbers) {
      guard let scale = scale(of: values, in: column, line: records.first?.line ?? 1, &plan) else { return }
      scales.append(scale)
    }
    var summary = AnswerSummary(options)
    for (row, record) in records.enumerated() {
      do throws(ReadingProblem) {
        try take(record, numbers.map { $0[row]?.value }, scales, &summary, &plan)
      } catch {
        plan.note(error)
      }
    }
    if plan.problems.isEmpty { summary.write(into: &plan) }
  }

  private func number(
    _ text: String, in column: AnswerColumns.Measured, line: Int, _ plan: inout ReadingPlan
  ) -> TableNumber? {
    if text.isEmpty { return nil }
    if let number = TableNumber(text, hasDecimalCommas: hasDecimalCommas) { return number }
    if TableCell.isEmptyNumber(text) { return nil }
    let part = TableNumber.part(text, of: column.measure) ?? Self.leadingNumber(text)
    if let number = TableNumber(part, hasDecimalCommas: hasDecimalCommas) { return number }
    let usual = AnswerScale(
      of: column.measure, lowest: 0, highest: 100, isFractional: false, isPercent: false)
    plan.note(problem(text, in: column, usual ?? .percent, line))
    return nil
  }

  /// The number of an answer such as `10 - Extremely likely` or `5 stars`.
  private static func leadingNumber(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.properties.numericType != nil,
      text.contains(where: \.isLetter)
    else { return text }
    return String(text.prefix { $0.isNumber || $0 == "." || $0 == "," })
  }

  private func problem(
    _ text: String, in column: AnswerColumns.Measured, _ scale: AnswerScale, _ line: Int
  ) -> ReadingProblem {
    ReadingProblem(
      line: line,
      .noAnswer(column: column.heading, text, low: scale.range.lowerBound, high: scale.range.upperBound))
  }

  private func scale(
    of values: [TableNumber?], in column: AnswerColumns.Measured, line: Int, _ plan: inout ReadingPlan
  ) -> AnswerScale? {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    var (isFractional, isPercent) = (false, false)
    for value in values {
      guard let value else { continue }
      (lowest, highest) = (min(lowest, value.value), max(highest, value.value))
      isPercent = isPercent || value.isPercent
      isFractional = isFractional || value.value != value.value.rounded()
    }
    let scale = AnswerScale(
      of: column.measure, lowest: lowest, highest: highest, isFractional: isFractional, isPercent: isPercent)
    if scale == nil {
      plan.note(
        ReadingProblem(line: line, .noScale(column.measure, column: column.heading, highest: highest)))
    }
    return scale
  }

  private mutating func take(
    _ record: CSVRecord, _ values: [Double?], _ scales: [AnswerScale], _ summary: inout AnswerSummary,
    _ plan: inout ReadingPlan
  ) throws(ReadingProblem) {
    let touchpoint = columns.text(.touchpoint, of: record)
    let stage = columns.text(.stage, of: record)
    let source = columns.text(.source, of: record)
    let day = try day(of: record)
    let voiceText = columns.text(.voice, of: record)
    let voice = voiceText.isEmpty ? nil : ReadingFields.voices[voiceText].map(VocabularyWord<Voice>.known)
    let comment = columns.text(.comment, of: record)
    var target: ReadingTarget?
    for (number, column) in columns.measured.enumerated() {
      let about = try plan.target(
        touchpoint: column.touchpoint.isEmpty ? touchpoint : column.touchpoint, stage: stage,
        line: record.line)
      guard let value = values[number] else { continue }
      guard scales[number].contains(value) else {
        throw problem(
          AnswerColumns.text(at: column.place, of: record), in: column, scales[number], record.line)
      }
      target = target ?? about
      summary.add(
        Answer(
          line: record.line, target: about, measure: column.measure, value: value, scale: scales[number],
          source: source, day: day, voice: voice))
    }
    if comment.isEmpty { return }
    if target == nil { target = try plan.target(touchpoint: touchpoint, stage: stage, line: record.line) }
    guard let target else { return }
    summary.add(
      AnswerComment(line: record.line, target: target, text: comment, source: source, day: day, voice: voice))
  }

  private mutating func day(of record: CSVRecord) throws(ReadingProblem) -> Day? {
    let text = columns.text(.date, of: record)
    if text.isEmpty { return nil }
    // Of a time stamp the day counts: there are far fewer of those.
    let key =
      text.utf8.count > 10 && text.utf8.prefix(5).last == UInt8(ascii: "-") ? String(text.prefix(10)) : text
    if let known = days[key] {
      guard let known else { throw ReadingProblem(line: record.line, .noDate(text)) }
      return known
    }
    let day = reading.text(of: key).flatMap { Day(firstOf: $0) }
    days[key] = .some(day)
    guard let day else { throw ReadingProblem(line: record.line, .noDate(text)) }
    if reading.isGuess(key), !findings.contains(where: { if case .dayRead = $0 { true } else { false } }) {
      findings.append(.dayRead(text, day))
    }
    return day
  }
}
