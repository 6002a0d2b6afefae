import JourneyInsight
import JourneyModel
import Phrases

/// What a round asks about each touchpoint, one question after the other, the whole screen for each.
enum RoundKind: String, CaseIterable, Hashable, Sendable {
  case rating, emotion, questions, pains, opportunities, decision
}

/// Which touchpoints a round goes through.
enum RoundScope: String, CaseIterable, Hashable, Sendable {
  case selected, all, low, unrated, onward
}

/// One question of a round.
enum RoundQuestion: Hashable, Sendable {
  case rating, emotion, emotionOf(Persona.ID)
  case job, expectation, feeling, obstacle
  case reach(Pain.ID), impact(Pain.ID), confidence(Pain.ID)
  case value(Opportunity.ID), effort(Opportunity.ID)
  case necessary, verdict, action
  case person(Improvement.ID), due(Improvement.ID)
}

/// A round that goes on: its questions in order, and which of them is asked now.
struct Round: Sendable {
  struct Step: Hashable, Sendable {
    let touchpoint: Touchpoint.ID
    let question: RoundQuestion
  }

  let kind: RoundKind
  /// Who can be asked about, nil for all customers, as long as that has not been chosen.
  var people: [Persona.ID?] = []
  /// The persona that is asked about; nil: all customers.
  var persona: Persona.ID?
  /// What can be gone through, as long as that has not been chosen.
  var scopes: [(scope: RoundScope, touchpoints: [Touchpoint.ID])] = []
  var steps: [Step] = []
  /// Which touchpoint of the round each is, from 1.
  private var numbers: [Touchpoint.ID: Int] = [:]
  var position = 0
  /// The text that is being written as an answer.
  var field: TextField?
  /// How many questions were answered.
  var answers = 0
  /// The answer, or the choice of touchpoints, that is marked: the one that Enter takes; nil where none is.
  var marked: Int?
  /// What is typed where a digit is asked for and is no answer.
  var stray = StrayText()
  /// The last answers, as long as they may be the beginning of such a text.
  var quick = QuickAnswers()
  /// Whether the room gives ballots, and not one digit for all.
  var takesBallots = false
  /// Whether a blank behind a digit alone says so.
  var guessesBallots = false
  /// What was typed of a ballot that has two digits.
  var firstOfBallot: [Int] = []
  /// Why the round waits after ballots.
  var disagreement: Disagreement?

  init(_ kind: RoundKind) { self.kind = kind }

  /// The question that is asked now, or nil while touchpoints are still to be chosen.
  var step: Step? { steps.indices.contains(position) ? steps[position] : nil }

  /// Takes the questions to be asked. What answers bring besides is about the same touchpoints.
  mutating func begin(_ steps: [Step]) {
    self.steps = steps
    numbers = [:]
    for step in steps where numbers[step.touchpoint] == nil { numbers[step.touchpoint] = numbers.count + 1 }
  }

  /// How many touchpoints the round has, and which of them it has come to, from 1.
  var progress: (place: Int, count: Int) { (step.flatMap { numbers[$0.touchpoint] } ?? 0, numbers.count) }
}

extension Editor {
  /// The questions about a touchpoint in a kind of round; none where there is nothing to ask.
  func questions(
    of kind: RoundKind, about touchpoint: Touchpoint, for persona: Persona.ID? = nil
  ) -> [RoundQuestion] {
    switch kind {
    case .rating: [.rating]
    case .emotion: [persona.map { .emotionOf($0) } ?? .emotion]
    case .questions: [.job, .expectation, .feeling, .obstacle]
    case .pains: touchpoint.pains.flatMap { [.reach($0.id), .impact($0.id), .confidence($0.id)] }
    case .opportunities: touchpoint.opportunities.flatMap { [.value($0.id), .effort($0.id)] }
    case .decision: [.necessary, .verdict]
    }
  }

  /// The steps of a round through touchpoints.
  func steps(of kind: RoundKind, through ids: [Touchpoint.ID], for persona: Persona.ID? = nil) -> [Round.Step]
  {
    ids.flatMap { id in
      (map.touchpoint(id).map { questions(of: kind, about: $0, for: persona) } ?? []).map {
        Round.Step(touchpoint: id, question: $0)
      }
    }
  }

  /// What a round can go through, each with what it holds; what holds nothing to ask about is left out.
  func scopes(of kind: RoundKind) -> [(scope: RoundScope, touchpoints: [Touchpoint.ID])] {
    let all = map.stages.flatMap(\.touchpoints.ids)
    let here = here ?? TouchpointPlace(stage: 0, position: 0)
    let found: [(RoundScope, [Touchpoint.ID])] =
      RoundScope.allCases.map { scope in
        switch scope {
        case .selected: (scope, board.selection.isEmpty ? [] : affected)
        case .all: (scope, all)
        case .low: (scope, all.filter { document.figures.level(of: $0).isLow })
        case .unrated:
          (scope, kind == .rating ? all.filter { document.figures.level(of: $0) == .unrated } : [])
        case .onward: (scope, all.filter { id in map.place(of: id).map { $0 >= here } ?? false })
        }
      }
    let asked = found.map { scope, ids in
      (
        scope,
        ids.filter { id in map.touchpoint(id).map { !questions(of: kind, about: $0).isEmpty } ?? false }
      )
    }
    // What would go through the same touchpoints is offered once.
    let kept = asked.enumerated().filter { number, scope in
      !scope.1.isEmpty && !asked[..<number].contains { $0.1 == scope.1 }
    }.map(\.element)
    // A decision is about what is low; the rest follows.
    return kind == .decision ? kept.filter { $0.0 == .low } + kept.filter { $0.0 != .low } : kept
  }
}
