public import JourneyModel

/// Readings of a table, ready to be put into a map: all of them, or none.
///
/// A line is a reading or a quotation, or an answer of one respondent: answers are put together, see ``AnswerSummary``. A
/// reading that the map has already, by target, source, measure and day, is changed instead of doubled; so taking the
/// same table over a second time changes nothing. Identifiers derive from content, so that two people who take the same
/// table over have the same map.
public struct EvidenceImport: Sendable {
  /// What one line, or the answers of several, do.
  public struct Step: Hashable, Sendable {
    /// The line of the table, from 1; of answers the first one.
    public let line: Int
    /// What the reading is about.
    public let target: ReadingTarget
    /// The reading as the map will have it.
    public let reading: Evidence
    /// What becomes of it.
    public let outcome: Outcome
  }

  /// What becomes of a reading.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The map did not have it.
    case added
    /// The map has it with other values.
    case updated
    /// The map has it just so.
    case unchanged
  }

  /// What somebody should know about how the table was read.
  public enum Finding: Hashable, Sendable {
    /// A heading that means nothing to us; its column is passed over.
    case columnIgnored(String)
    /// Lines are answers of single respondents to a measure, so many of them.
    case answers(ScoredMeasure, Int)
    /// Readings of customer satisfaction are parts of 1, and percentages of the map.
    case fractions
    /// Readings of customer satisfaction are means of 1…5, and ratings of the map.
    case stars
    /// A day could have been another one; this is how all were read.
    case dayRead(String, Day)
  }

  /// What each line does, in the order of the table.
  public let steps: [Step]
  /// What there is to say, in order.
  public let findings: [Finding]
  /// The edits that put the readings in.
  public let edits: [Edit]

  private let lists: [ReadingTarget: [Evidence]]

  /// Headings that mean nothing to us; their columns are passed over.
  public var ignoredColumns: [String] {
    findings.compactMap { if case .columnIgnored(let heading) = $0 { heading } else { nil } }
  }

  /// Reads a table for a map.
  ///
  /// - Throws: Every line that is wrong.
  public init(
    _ bytes: [UInt8], into map: JourneyMap, _ options: EvidenceOptions = EvidenceOptions()
  ) throws(EvidenceImportError) {
    let table: Table
    do throws(CSVError) {
      table = try Table(bytes, in: options.encoding, knowing: options.isHeading)
    } catch {
      throw .table(error)
    }
    try self.init(table, into: map, options)
  }

  /// Reads a table for a map.
  ///
  /// - Throws: Every line that is wrong.
  public init(
    _ table: Table, into map: JourneyMap, _ options: EvidenceOptions = EvidenceOptions()
  ) throws(EvidenceImportError) {
    guard !table.records.isEmpty else { throw .empty }
    let place = table.headingPlace(knowing: options.isHeading) ?? 0
    let (heading, rows) = (table.records[place], table.records[(place + 1)...])
    var plan = ReadingPlan(map)
    let columns = AnswerColumns(heading, options.answers)
    if columns.areThere {
      guard columns.problems.isEmpty else { throw .problems(columns.problems) }
      guard !rows.isEmpty else { throw .empty }
      var answers = AnswerReader(columns, table, options)
      answers.read(rows, &plan)
      plan.findings += columns.ignored.map(Finding.columnIgnored) + answers.findings
    } else {
      if EventLogHeadings.areThere(in: heading.fields) { throw .eventLog(line: heading.line) }
      let columns = ReadingColumns(heading: heading, hasDecimalCommas: table.hasDecimalCommas)
      guard columns.problems.isEmpty else { throw .problems(columns.problems) }
      guard !rows.isEmpty else { throw .empty }
      ReadingTable(rows, columns, options).read(&plan)
      plan.findings = columns.ignored.map(Finding.columnIgnored) + plan.findings
    }
    guard plan.problems.isEmpty else { throw .problems(plan.problemsInOrder) }
    findings = plan.findings
    (steps, edits, lists) = (plan.steps, plan.edits, plan.lists)
  }

  /// How many lines have an outcome.
  public func count(_ outcome: Outcome) -> Int { steps.count { $0.outcome == outcome } }

  /// The map with the readings in it; it is the map for which the table was read.
  public func filling(_ map: JourneyMap) throws(EditError) -> JourneyMap {
    // Each reading that is put into a list looks through all of it; of many the touchpoint is put back as a whole.
    let many = Set(lists.filter { $0.value.count > 100 }.keys)
    var filling: [Edit] = []
    for (target, list) in lists where many.contains(target) {
      guard case .touchpoint(let id) = target, let place = map.place(of: id) else { continue }
      var touchpoint = map[place]
      touchpoint.evidence = list
      filling.append(.removeTouchpoint(id))
      filling.append(.insertTouchpoint(touchpoint, in: map.stages[place.stage].id, at: place.position))
    }
    filling += edits.filter { edit in
      if case .touchpoint(let id, _) = edit { !many.contains(.touchpoint(id)) } else { true }
    }
    var map = map
    _ = try map.apply(Transaction(StepLabel(.addEvidence, count: edits.count), filling))
    return map
  }
}

/// How a table of readings or answers is read.
public struct EvidenceOptions: Sendable {
  /// The encoding of the bytes; nil: UTF-8, or UTF-16 with a mark.
  public var encoding: String?
  /// Which columns hold answers of single respondents, where their headings do not tell.
  public var answers: [AnswerRequest] = []
  /// Of which time answers are put together.
  public var period = AnswerPeriod.month
  /// How many comments of a touchpoint become quotations.
  public var quotes = 3
  /// Which comments become quotations.
  public var choice = QuoteChoice.newest
  /// The source of answers that name none.
  public var source = ""

  /// The usual way: headings tell, a reading a month, the three newest comments.
  public init() {}

  /// Whether a text is a heading that means something.
  func isHeading(_ text: String) -> Bool {
    ReadingColumn.named(text) != nil || AnswerColumn.named(text) != nil
      || answers.contains { $0.names(text) }
  }
}
