public import JourneyDiff
public import JourneyModel
public import Phrases

// What fields are called, and the words that they hold.

extension Field where Record: FieldRecord {
  /// What the field is called.
  public var phrase: Phrase { FieldName(self).phrase }
}

extension FieldName {
  /// What the field is called.
  public var phrase: Phrase {
    switch record {
    case .touchpoint, .stage: .field(text)
    // A touchpoint has a direction and a goal, too, of another kind.
    case .map: .field(["direction": "readingDirection", "goal": "customersGoal"][text] ?? text)
    case .parkedThought: .field("parked." + text)
    default: .field(record.rawValue + "." + text)
    }
  }
}

extension FieldKind {
  /// What people read for a word of the file; nil for one that the format does not know.
  public func phrase(of word: String) -> Phrase? {
    switch self {
    case .word(let vocabulary), .words(let vocabulary):
      // Measures are written in the file as people write them.
      if vocabulary.isMeasures {
        VocabularyWord<ScoredMeasure>(word).wellKnown.map { .measure($0) }
      } else {
        vocabulary.words.contains(word) ? .word(vocabulary.name, word) : nil
      }
    case .text(.duration): .duration(word)
    case .text(.tag): ["ar", "en"].contains(word) ? .setting("language." + word) : nil
    case .flag: ["true": Phrase.yes, "false": .no][word]
    case .number(.impact, _):
      Int(word).flatMap(PainImpact.init).map { .word("PainImpact", "\($0)") }
    case .number(.confidence, _):
      ["1": "certain", "0.8": "likely", "0.5": "guess"][word].map { .word("Confidence", $0) }
    default: nil
    }
  }
}

extension Vocabulary {
  fileprivate var isMeasures: Bool { self == Vocabulary(ScoredMeasure.self) }
}
