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
