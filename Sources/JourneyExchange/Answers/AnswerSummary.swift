import JourneyModel

/// What one respondent answered to one measure.
struct Answer {
  let line: Int
  let target: ReadingTarget
  let measure: ScoredMeasure
  let value: Double
  var scale: AnswerScale?
  let source: String
  let day: Day?
  let voice: VocabularyWord<Voice>?
  var comment = ""
}

/// What a respondent wrote.
struct AnswerComment {
  let line: Int
  let target: ReadingTarget
  let text: String
  let source: String
  let day: Day?
  let voice: VocabularyWord<Voice>?
}

/// Answers put together: one reading a touchpoint, measure and time, with the number of answers as its sample.
struct AnswerSummary {
  private struct Group: Hashable {
    let target: ReadingTarget
    let measure: ScoredMeasure
    let source: String
    let voice: VocabularyWord<Voice>?
    let period: Day?
  }

  private let options: EvidenceOptions
  private var order: [Group] = []
  private var tallies: [Group: AnswerTally] = [:]
  private var quotes = AnswerQuotes()
  /// The last day of all answers.
  private var lastDay: Day?

  init(_ options: EvidenceOptions) { self.options = options }

  mutating func add(_ answer: Answer) {
    let group = Group(
      target: answer.target, measure: answer.measure, source: answer.source, voice: answer.voice,
      period: options.period.start(of: answer.day))
    if tallies[group] == nil { order.append(group) }
    tallies[group, default: AnswerTally(line: answer.line)].add(
      answer.value, on: answer.scale ?? answer.measure.usualScale)
    if let day = answer.day { lastDay = max(lastDay ?? day, day) }
    if !answer.comment.isEmpty {
      add(
        AnswerComment(
          line: answer.line, target: answer.target, text: answer.comment, source: answer.source,
          day: answer.day,
          voice: answer.voice))
    }
  }

  mutating func add(_ comment: AnswerComment) { quotes.add(comment) }

  /// Writes a reading for each group, and the chosen comments as quotations.
  func write(into plan: inout ReadingPlan) {
    var counts: [ScoredMeasure: Int] = [:]
    for group in order {
      guard let tally = tallies[group] else { continue }
      counts[group.measure, default: 0] += tally.count
      var row = ReadingRow(line: tally.line, measure: .known(group.measure))
      row.value = tally.value(of: group.measure)
      row.sample = tally.count
      row.source = group.source.isEmpty ? options.source : group.source
      row.kind = .known(.solicited)
      row.voice = group.voice
      row.date = options.period.text(of: group.period ?? (options.period == .all ? lastDay : nil))
      put(row, on: group.target, &plan)
    }
    for measure in ScoredMeasure.allCases {
      if let count = counts[measure] { plan.findings.append(.answers(measure, count)) }
    }
    for comment in quotes.chosen(options.quotes, options.choice) {
      var row = ReadingRow(line: comment.line, measure: .other("interview"))
      row.quote = comment.text
      row.source = comment.source.isEmpty ? options.source : comment.source
      row.kind = .known(.solicited)
      row.voice = comment.voice
      row.date = comment.day?.text ?? ""
      put(row, on: comment.target, &plan)
    }
  }

  private func put(_ row: ReadingRow, on target: ReadingTarget, _ plan: inout ReadingPlan) {
    do throws(ReadingProblem) {
      try plan.put(row, on: target)
    } catch {
      plan.note(error)
    }
  }
}

extension ScoredMeasure {
  /// The scale of single answers where no column of them says another.
  fileprivate var usualScale: AnswerScale {
    switch self {
    case .nps: .recommendation
    case .csat, .rating: .stars
    case .ces: .effort
    }
  }
}

/// Answers to one measure, counted.
struct AnswerTally {
  /// The line of the first one.
  let line: Int
  private(set) var count = 0
  private var sum = 0.0
  private var promoters = 0
  private var detractors = 0
  private var satisfied = 0
  private var hasStars = false

  init(line: Int) { self.line = line }

  mutating func add(_ value: Double, on scale: AnswerScale) {
    count += 1
    sum += scale == .fractions ? value * 100 : value
    if value >= 9 { promoters += 1 }
    if value <= 6 { detractors += 1 }
    if value >= 4 { satisfied += 1 }
    hasStars = hasStars || scale == .stars
  }

  /// The reading that they make, to two decimals.
  func value(of measure: ScoredMeasure) -> Double {
    let value =
      switch measure {
      case .nps: promoterScore
      case .csat: hasStars ? topTwoShare : mean
      case .ces, .rating: mean
      }
    return (value * 100).rounded() / 100
  }

  /// Promoters (9 and 10) less detractors (0 to 6), in percent of all: Reichheld, “The One Number You Need to Grow”,
  /// Harvard Business Review, December 2003.
  private var promoterScore: Double { 100 * Double(promoters - detractors) / Double(count) }

  /// The part of those asked who gave one of the two best answers, in percent, which predicts whether they stay better than
  /// the mean does: Morgan and Rego, “The Value of Different Customer Satisfaction and Loyalty Metrics in Predicting
  /// Business Performance”, Marketing Science 25 (5), 2006 (“top-2-box”).
  private var topTwoShare: Double { 100 * Double(satisfied) / Double(count) }

  /// The mean: of CES as Dixon, Freeman and Toman give it, “Stop Trying to Delight Your Customers”, Harvard Business Review,
  /// July 2010; of satisfaction in percent, each answer being a percentage already.
  private var mean: Double { sum / Double(count) }
}
