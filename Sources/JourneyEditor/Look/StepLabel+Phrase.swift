import JourneyInsight
public import JourneyModel
public import Phrases

extension StepLabel {
  /// The step in words: “Rated ‘Opens the app’ 2”.
  public var phrase: Phrase {
    switch verb {
    case .setVerdict:
      .step(verb.rawValue, subject, detail: .word("Verdict", detail), count: count)
    default: .step(verb.rawValue, subject, detail: .verbatim(detail), count: count)
    }
  }
}

extension Phrase {
  /// What a level is called.
  static func level(_ level: Level) -> Phrase { .word("Level", level.rawValue) }
}
