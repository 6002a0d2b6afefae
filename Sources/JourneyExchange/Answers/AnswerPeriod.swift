import JourneyModel

/// Of which time answers are put together.
public enum AnswerPeriod: String, CaseIterable, Sendable {
  /// A week from Monday on; the reading bears its Monday.
  case week
  /// A month.
  case month
  /// A quarter of a year; the reading bears its first day.
  case quarter
  /// All of the table; the reading bears the last day on which somebody answered.
  case all

  /// The first day of the time in which a day is; nil without a day, and where all is one time.
  func start(of day: Day?) -> Day? {
    guard let day else { return nil }
    return switch self {
    case .week: day.advanced(by: -((day.weekday + 6) % 7))
    case .month: Day(year: day.year, month: day.month, day: 1)
    case .quarter: Day(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)
    case .all: nil
    }
  }

  /// How a reading of the time bears its day.
  func text(of start: Day?) -> String {
    guard let text = start?.text else { return "" }
    return self == .month ? String(text.prefix(7)) : text
  }
}

/// Which comments become quotations.
public enum QuoteChoice: String, CaseIterable, Sendable {
  /// Those that were written last.
  case newest
  /// Those that say most.
  case longest
}

/// The comments of respondents, by what they are about.
struct AnswerQuotes {
  private var comments: [ReadingTarget: [AnswerComment]] = [:]
  private var order: [ReadingTarget] = []

  mutating func add(_ comment: AnswerComment) {
    if comments[comment.target] == nil { order.append(comment.target) }
    comments[comment.target, default: []].append(comment)
  }

  /// So many of each touchpoint, none of them twice.
  func chosen(_ count: Int, _ choice: QuoteChoice) -> [AnswerComment] {
    order.flatMap { target -> [AnswerComment] in
      let sorted = (comments[target] ?? []).sorted { choice == .newest ? isNewer($0, $1) : isLonger($0, $1) }
      var (met, chosen): (Set<String>, [AnswerComment]) = ([], [])
      for comment in sorted where chosen.count < count {
        if met.insert(comment.text).inserted { chosen.append(comment) }
      }
      return chosen
    }
  }

  private func isNewer(_ one: AnswerComment, _ other: AnswerComment) -> Bool {
    let days = (one.day?.number ?? .min, other.day?.number ?? .min)
    return days.0 == days.1 ? one.line > other.line : days.0 > days.1
  }

  private func isLonger(_ one: AnswerComment, _ other: AnswerComment) -> Bool {
    let lengths = (one.text.utf8.count, other.text.utf8.count)
    return lengths.0 == lengths.1 ? one.line < other.line : lengths.0 > lengths.1
  }
}
