import JourneyModel
import Phrases
import TextFolding

extension Rating {
  /// The single judgements of a room as they are typed, with blanks or commas between them; whole ones need none: `12254321`.
  /// Nil where anything is no rating.
  static func ballots(typed: String) -> [Rating]? {
    var ballots: [Rating] = []
    for word in typed.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "،" }) {
      let digits = word.compactMap(\.typedDigit)
      let numbers: [Double?] =
        digits.count == word.count
        ? digits.map(Double.init) : [TypedNumber(String(word)).flatMap { $0.isPercent ? nil : $0.value }]
      for number in numbers {
        guard let number, let ballot = Rating(number) else { return nil }
        ballots.append(ballot)
      }
    }
    return ballots
  }
}

/// Ballots that lie two steps or more apart: the round waits until the room has talked.
struct Disagreement: Hashable, Sendable {
  let median: Double
  let spread: Double
  let lowest: Double
  let highest: Double
  /// Who gave the lowest and the highest, where ballots go by the names of those who take part; else how many.
  let low: Side
  let high: Side

  /// Who is on one side.
  enum Side: Hashable, Sendable {
    case people([String])
    case count(Int)
  }

  /// Nil where the ballots agree.
  init?(_ ballots: [Rating], of participants: [String]) {
    guard let least = ballots.min(), let most = ballots.max(), most.value - least.value >= 2 else {
      return nil
    }
    func side(_ value: Rating) -> Side {
      participants.count == ballots.count
        ? .people(zip(participants, ballots).filter { $1 == value }.map(\.0))
        : .count(ballots.count { $0 == value })
    }
    median = Rating.median(of: ballots)?.value ?? 0
    spread = most.value - least.value
    (lowest, highest, low, high) = (least.value, most.value, side(least), side(most))
  }
}

extension Editor {
  /// Who takes part in the session that is being held; nobody where none is, or none was named.
  var participants: [String] {
    guard isInSession, let session else { return [] }
    return map.sessions.first { $0.id == session.id }?.participants ?? []
  }
}
