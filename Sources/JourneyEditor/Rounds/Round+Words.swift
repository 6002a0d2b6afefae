import JourneyModel
import Phrases

extension RoundQuestion {
  /// The name under which its sentence and its answers stand in the phrasebook.
  var key: String {
    switch self {
    case .rating: "rating"
    case .emotion: "emotion"
    case .emotionOf: "emotionOf"
    case .job: "job"
    case .expectation: "expectation"
    case .feeling: "feeling"
    case .obstacle: "obstacle"
    case .reach: "reach"
    case .impact: "impact"
    case .confidence: "confidence"
    case .value: "value"
    case .effort: "effort"
    case .necessary: "necessary"
    case .verdict: "verdict"
    case .action: "action"
    case .person: "person"
    case .due: "due"
    }
  }

  /// The name under which its answers stand there: a persona feels as all customers do.
  var answerKey: String { if case .emotionOf = self { "emotion" } else { key } }

  /// The keys that answer it; none where a text does.
  var answers: [Character] {
    switch self {
    case .rating, .emotion, .emotionOf, .reach, .value, .effort: ["1", "2", "3", "4", "5"]
    case .impact: ["0", "1", "2", "3", "4"]
    case .confidence: ["1", "2", "3"]
    case .necessary: ["1", "2"]
    case .verdict: ["1", "2", "3", "4"]
    case .job, .expectation, .feeling, .obstacle, .action, .person, .due: []
    }
  }

  /// Whether a text answers it.
  var isWritten: Bool { answers.isEmpty }
}

extension Editor {
  /// The key of the answer that a touchpoint has already.
  func answer(to question: RoundQuestion, of touchpoint: Touchpoint) -> Character? {
    func pain(_ id: Pain.ID) -> Pain? { touchpoint.pains.first { $0.id == id } }
    func opportunity(_ id: Opportunity.ID) -> Opportunity? { touchpoint.opportunities.first { $0.id == id } }
    switch question {
    case .rating:
      return touchpoint.judged.flatMap { Int(exactly: $0.value) }.map { Character(String($0)) }
    case .emotion: return touchpoint.emotion.map { Character(String($0.value + 3)) }
    case .emotionOf(let persona):
      return touchpoint.personaEmotions.first { $0.persona == persona }
        .map { Character(String($0.emotion.value + 3)) }
    case .reach(let id):
      return pain(id)?.reach.flatMap { reach in Self.reaches.firstIndex(of: reach.value) }.map {
        Character(String($0 + 1))
      }
    case .impact(let id): return pain(id)?.impact.map { Character(String($0.rawValue)) }
    case .confidence(let id):
      return pain(id).flatMap { Self.confidences.firstIndex(of: $0.confidence.value) }.map {
        Character(String($0 + 1))
      }
    case .value(let id): return opportunity(id)?.customerValue.map { Character(String($0.value)) }
    case .effort(let id): return opportunity(id)?.effort.map { Character(String($0.value)) }
    case .necessary: return touchpoint.necessary ? "1" : "2"
    case .verdict:
      return touchpoint.verdict?.known.flatMap { verdict in
        VerdictLine.choices.first { $0.verdict == verdict }?.key
      }
    default: return nil
    }
  }

  /// The shares of customers that one key each stands for.
  static let reaches = [0.05, 0.2, 0.5, 0.75, 1]
  /// How sure one can be, one key each.
  static let confidences = [1, 0.8, 0.5]

  /// The text that answers a question already; what adds a record begins empty.
  func text(answering question: RoundQuestion, of touchpoint: Touchpoint) -> String {
    func improvement(_ id: Improvement.ID) -> Improvement? { touchpoint.improvements.first { $0.id == id } }
    switch question {
    case .job: return touchpoint.job
    case .expectation: return touchpoint.expectation
    case .feeling: return touchpoint.feeling
    case .person(let id): return improvement(id)?.owner ?? ""
    case .due(let id): return improvement(id)?.due ?? ""
    default: return ""
    }
  }
}
