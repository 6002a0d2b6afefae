import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// What a row of the wall says of a touchpoint. Numbers stand first in their texts, so that they are never cut.
struct WallRow: Sendable {
  /// Sign, word and number, and the dots that it got.
  let level: String
  /// The sign of the level alone, and the number.
  let sign, rating: String
  let role: Role
  let name: String
  let isMomentOfTruth: Bool
  /// The stage's number, and its name.
  let stage: (number: String, name: String)
  /// Before the worst pain: its class and score, and its dots.
  let urgency: String
  /// The worst pain; that nobody said why, where there is none.
  let why: String
  let isExplained: Bool
  /// How many more pains there are, behind it.
  let others: String
  let owner: String
  let isOwned: Bool
  /// What was decided, else what is proposed.
  let verdict: String
  let isDecided: Bool
  /// What is to be done.
  let action: String

  init(_ place: TouchpointPlace, of editor: Editor) {
    let look = editor.look
    let document = editor.document
    let touchpoint = document.map[place]
    let assessment = Assessment(of: touchpoint, by: document.figures.rules)
    let dots = document.votes.of(touchpoint)
    sign = look.signs.sign(of: assessment.level)
    rating = (look.rating(of: assessment) ?? "").asIsland
    level =
      "\(sign) \(look.word(for: assessment.level)) " + rating
      + (dots > 0 ? " " + (look.signs.votes + look.number(dots)).asIsland : "")
    role = Role(assessment.level)
    name = touchpoint.name
    isMomentOfTruth = touchpoint.momentOfTruth
    stage = (look.number(place.stage + 1), document.map.stages[place.stage].name)
    if let worst = touchpoint.worstPain {
      let pain = worst.pain
      urgency = Self.urgency(of: pain, worst.priority, votes: document.votes.of(pain), look)
      why = pain.text
      isExplained = true
      others = touchpoint.pains.count > 1 ? "+" + look.number(touchpoint.pains.count - 1) : ""
    } else {
      (urgency, why, isExplained, others) = ("", look.say(.wallNoReason), false, "")
    }
    isOwned = !touchpoint.owner.isEmpty
    owner = isOwned ? touchpoint.owner : look.say(.wallNoOwner)
    isDecided = touchpoint.verdict != nil
    if let said = touchpoint.verdict {
      verdict = look.say(.word("Verdict", said.text))
    } else {
      verdict = assessment.proposal.map { look.say(.wallProposed(.word("Verdict", $0.rawValue))) } ?? ""
    }
    action = touchpoint.improvements.first { $0.status != .known(.done) }?.text ?? ""
  }

  /// Class and score as tables have them, and the dots: `! A 62 ◉3`.
  static func urgency(of pain: Pain, _ priority: PainPriority, votes: Int, _ look: Look) -> String {
    var parts = [look.signs.alarm]
    if priority.painClass != .unscored {
      parts.append(look.say(.word("PainClass", priority.painClass.rawValue)))
    }
    if let score = priority.score { parts.append((look.number(score) + (pain.isGuess ? "?" : "")).asIsland) }
    if votes > 0 { parts.append((look.signs.votes + look.number(votes)).asIsland) }
    return parts.joined(separator: " ")
  }

  /// What was decided and is to be done, in one text; a proposal only where there is neither.
  var decision: String {
    if action.isEmpty { return verdict }
    return isDecided ? verdict.asPart + ": " + action.asPart : action
  }
}
