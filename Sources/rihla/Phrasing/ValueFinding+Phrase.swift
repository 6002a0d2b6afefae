import JourneyInsight
import JourneyModel
import Phrases

extension ValueFinding.Matter {
  /// What was found, what was expected and what to do, for a person.
  var phrase: Phrase {
    switch self {
    case .ballotsDisagree(let median, let effectiveness):
      .ballotsDiffer(median: median.value, effectiveness: effectiveness.value)
    case .noDay(let text, let dated): .noDay(of: dated.phrase, text)
    case .notMonotonic(let benchmark):
      .benchmarkNotMonotonic(
        benchmark.measure.phrase,
        [benchmark.one, benchmark.three, benchmark.five].map(plain).joined(separator: " "))
    case .outOfRange(let reading, let measure, let value):
      .outOfRange(
        reading.phrase, plain(value), low: measure.range.lowerBound, high: measure.range.upperBound)
    case .noPercentage(let reading, let value): .unlikelyPercentage(reading.phrase, plain(value))
    case .unknownVoice(let reading, let word): .unknownVoice(reading.phrase, word)
    }
  }
}

extension ValueFinding.Dated {
  fileprivate var phrase: Phrase {
    switch self {
    case .evidence(let evidence): evidence.phrase
    case .improvement(let text): .theImprovement(text)
    case .session: .theSession
    case .voting: .theVoting
    }
  }
}

extension Evidence {
  /// The reading by its measure, its source and, where it has one, its day.
  fileprivate var phrase: Phrase {
    let parts = [measure.text, source, Day(firstOf: date) == nil ? "" : date]
    return .theReading(parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }
}

extension VocabularyWord<ScoredMeasure> {
  fileprivate var phrase: Phrase { scored.map { .measure($0.rawValue) } ?? .verbatim(text) }
}

/// A number without a needless ".0".
private func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
