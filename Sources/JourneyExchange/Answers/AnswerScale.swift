import JourneyModel

/// The scale on which a column has its answers.
enum AnswerScale: Hashable {
  /// 0…10 for NPS.
  case recommendation
  /// Stars, 1…5.
  case stars
  /// 0…100, percent signs or none.
  case percent
  /// Parts of 1.
  case fractions
  /// 1…7 for CES.
  case effort

  /// The scale of a column by the lowest and highest of its numbers; nil where it may be either of two.
  init?(of measure: ScoredMeasure, lowest: Double, highest: Double, isFractional: Bool, isPercent: Bool) {
    switch measure {
    case .nps: self = .recommendation
    case .ces: self = .effort
    case .rating: self = .stars
    case .csat:
      if isPercent || highest > 10 {
        self = .percent
      } else if highest <= 1, isFractional {
        self = .fractions
      } else if highest <= 5 {
        self = .stars
      } else {
        return nil
      }
    }
  }

  /// What a respondent can answer.
  var range: ClosedRange<Double> {
    switch self {
    case .recommendation: 0...10
    case .stars: 1...5
    case .percent: 0...100
    case .fractions: 0...1
    case .effort: 1...7
    }
  }

  /// Whether a number is an answer on the scale.
  func contains(_ value: Double) -> Bool {
    range.contains(value) && (self != .recommendation || value == value.rounded())
  }
}
