/// A question that the room is asked on its phones, with what it has answered so far.
///
/// Answers are no part of the map before they are counted. No device is named: a slot is what a device is called within
/// one round, worked out under the round's own key, so that nobody counts twice and nothing tells who it was.
public struct PhoneRound: Hashable, Sendable {
  /// What is asked.
  public enum Subject: Hashable, Sendable {
    /// How well a touchpoint serves: 1…5.
    case rating(Touchpoint.ID)
    /// How customers feel there, or those of a persona: −2…2.
    case emotion(Touchpoint.ID, Persona.ID?)
    /// How many a pain reaches, one of five shares, 1…5, and how hard it hits them, 0…4.
    case pain(Touchpoint.ID, Pain.ID)
    /// What an opportunity is worth to customers, and what it takes, 1…5 each.
    case opportunity(Touchpoint.ID, Opportunity.ID)
    /// Which of the round's candidates get dots: their numbers from 0, one entry a dot.
    case votes(VotingRound)
  }

  /// Its name between the programs.
  public let id: String
  /// The key under which slots are worked out, in hexadecimal digits.
  public let key: String
  /// What is asked.
  public let subject: Subject
  /// What each slot answered last.
  public private(set) var answers: [String: [Int]]

  /// A round with the answers that it has.
  public init(id: String, key: String, about subject: Subject, answers: [String: [Int]] = [:]) {
    self.id = id
    self.key = key
    self.subject = subject
    self.answers = answers
  }

  /// Takes an answer, in place of the one that the same slot gave before; one without values is taken back.
  public mutating func take(_ answer: PhoneAnswer) {
    answers[answer.slot] = answer.values.isEmpty ? nil : answer.values
  }

  /// Whether values are an answer to what is asked.
  public func allows(_ values: [Int]) -> Bool {
    if case .votes(let round) = subject {
      return values.count <= round.dots && values.allSatisfy(round.candidates.indices.contains)
    }
    let choices = subject.choices
    return values.count == choices.count && zip(choices, values).allSatisfy { $0.contains($1) }
  }
}

extension PhoneRound.Subject {
  /// What each value of an answer can be; nothing for a vote.
  public var choices: [ClosedRange<Int>] {
    switch self {
    case .rating: [1...5]
    case .emotion: [-2...2]
    case .pain: [1...5, 0...4]
    case .opportunity: [1...5, 1...5]
    case .votes: []
    }
  }

  /// The touchpoint that it is about; nil for a vote.
  public var touchpoint: Touchpoint.ID? {
    switch self {
    case .rating(let id), .emotion(let id, _), .pain(let id, _), .opportunity(let id, _): id
    case .votes: nil
    }
  }
}

/// What a device of the room answered.
public struct PhoneAnswer: Hashable, Sendable {
  /// What the device is called in this round.
  public let slot: String
  /// What it answered; nothing where it took its answer back.
  public let values: [Int]

  /// An answer.
  public init(slot: String, values: [Int]) {
    self.slot = slot
    self.values = values
  }
}
