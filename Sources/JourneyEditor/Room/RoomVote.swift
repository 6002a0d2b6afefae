public import JourneyModel

/// A question that the room is being asked, with its answers, and with what was typed beside for people without a phone.
struct RoomVote: Sendable {
  /// What is asked, and what was answered.
  var round: PhoneRound
  /// What is voted on.
  var candidates: [RoomCandidate] = []
  /// Whether the answers are in sight, and in the map; then it is closed.
  var results: RoomResults?

  /// How many ballots were typed beside.
  var typed: Int { round.answers.keys.count { $0.hasPrefix(RoomVote.typedMark) } }

  /// How many have answered on phones.
  var answered: Int { round.answers.count - typed }

  var isRevealed: Bool { results != nil }

  /// What begins the slots of those whose ballots were typed.
  static let typedMark = "#"

  /// What the room is told.
  var question: RoomQuestion {
    RoomQuestion(
      round: PhoneRound(id: round.id, key: round.key, about: round.subject),
      state: isRevealed ? .revealed : .open,
      candidates: candidates, answered: round.answers.count, results: results)
  }
}

/// What came of a question to the room.
public struct RoomResults: Hashable, Sendable {
  /// What came of one value of the answers.
  public struct Figure: Hashable, Sendable {
    /// How many gave each value, from the lowest possible one on.
    public let counts: [Int]
    /// The value in the middle.
    public let median: Double
    /// How many steps lie between the lowest and the highest.
    public let spread: Int

    /// Whether the room agrees: less than two steps lie between its answers.
    public var agrees: Bool { spread < 2 }

    /// The median as a whole step: halves go to the side that claims less, towards 0.
    var wholeMedian: Int { Int(median.rounded(.towardZero)) }

    fileprivate init?(_ values: [Int], in choices: ClosedRange<Int>) {
      let sorted = values.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      counts = choices.map { choice in values.count { $0 == choice } }
      median = Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
      spread = last - first
    }
  }

  /// How many answered.
  public let ballots: Int
  /// One for each value of an answer; none for votes.
  public let figures: [Figure]
  /// The dots that each candidate got; none but for votes.
  public let dots: [Int]

  /// Counts the answers of a round.
  public init(of round: PhoneRound) {
    ballots = round.answers.count
    let answers = round.answers.values
    if case .votes(let voting) = round.subject {
      var dots = [Int](repeating: 0, count: voting.candidates.count)
      for number in answers.joined() where dots.indices.contains(number) { dots[number] += 1 }
      (self.dots, figures) = (dots, [])
    } else {
      dots = []
      figures = round.subject.choices.enumerated().compactMap { place, choices in
        Figure(answers.compactMap { $0.indices.contains(place) ? $0[place] : nil }, in: choices)
      }
    }
  }
}
