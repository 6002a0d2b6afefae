// Rounds, voting, the timer, and what is presented.

extension Phrase {
  /// “Rating round”
  public static func roundTitle(_ kind: String) -> Phrase { Phrase("round.title." + kind) }

  /// “3 of 25”
  public static func roundProgress(_ place: Int, of count: Int) -> Phrase {
    Phrase("roundProgress", .text(String(place)), .text(String(count)))
  }

  /// “Round ended, 3 answers”
  public static func roundOver(_ answers: Int) -> Phrase { Phrase("roundOver", .count(answers)) }

  /// “Which touchpoints?”
  public static var roundScope: Phrase { Phrase("round.scope") }

  /// “the low ones: 4”
  public static func roundScope(_ scope: String, _ count: Int) -> Phrase {
    Phrase("round.scope." + scope, .text(String(count)))
  }

  /// “How well does this serve the customer?”
  public static func roundQuestion(_ key: String, _ subject: String) -> Phrase {
    Phrase("round.question." + key, .text(subject))
  }

  /// “very badly”
  public static func roundAnswer(_ question: String, _ key: String) -> Phrase {
    Phrase("round.answer.\(question).\(key)")
  }

  /// “a digit chooses | Enter the first | Esc back”
  public static var hintsScope: Phrase { Phrase("hintsScope") }

  /// “a digit answers | Enter skip | …”
  public static var hintsRound: Phrase { Phrase("hintsRound") }

  /// “1–5 answers | b ballots | …”
  public static var hintsRoundRating: Phrase { Phrase("hintsRoundRating") }

  /// “Enter keep and go on | …”
  public static var hintsRoundText: Phrase { Phrase("hintsRoundText") }

  /// “a date such as 2026-12-01, +7 for days from now, or a weekday”
  public static var hintDue: Phrase { Phrase("hintDue") }

  /// “minutes, such as 5 or 7.5”
  public static var hintMinutes: Phrase { Phrase("hintMinutes") }

  /// “There is nothing here to ask about”
  public static var nothingToAsk: Phrase { Phrase("nothingToAsk") }

  /// “Counter: median 3.5, spread 2”, and that there is no agreement where there is none.
  public static func ballotsTaken(_ name: String, median: Double, spread: Double, agree: Bool) -> Phrase {
    agree
      ? Phrase("ballotsAgree", .text(name), .decimal(median), .decimal(spread))
      : Phrase("ballotsDisagree", .text(name), .decimal(median), .decimal(spread))
  }

  /// “Dot voting: pains”
  public static func votingTitle(_ subject: String) -> Phrase { Phrase("voting.title." + subject) }

  /// “pains: 12”
  public static func votingChoice(_ subject: String, _ count: Int) -> Phrase {
    Phrase("voting.choice." + subject, .text(String(count)))
  }

  /// “3 dots each · 5 ballots”
  public static func votingState(_ dots: Int, _ ballots: Int) -> Phrase {
    Phrase("votingState", .text(String(dots)), .text(String(ballots)))
  }

  /// “Ballot:”
  public static var askBallot: Phrase { Phrase("askBallot") }

  /// ““9 9” is no ballot: at most 3 numbers from 1 to 8”
  public static func notABallot(_ text: String, _ dots: Int, _ candidates: Int) -> Phrase {
    Phrase("notABallot", .text(text), .text(String(dots)), .text(String(candidates)))
  }

  /// “Ballot 5 taken”
  public static func ballotGiven(_ number: Int) -> Phrase { Phrase("ballotGiven", .text(String(number))) }

  /// “Voting ended, 5 ballots”
  public static func votingOver(_ ballots: Int) -> Phrase { Phrase("votingOver", .count(ballots)) }

  /// “numbers and Enter: a ballot | r reveal | …”
  public static var hintsVoting: Phrase { Phrase("hintsVoting") }

  /// “Minutes on the timer …”
  public static var askMinutes: Phrase { Phrase("askMinutes") }

  /// “The timer runs: 5 min”
  public static func timerStarted(_ minutes: Double) -> Phrase { Phrase("timerStarted", .decimal(minutes)) }

  /// “The timer is off”
  public static var timerStopped: Phrase { Phrase("timerStopped") }

  /// “What hurts most”
  public static func presented(_ subject: String) -> Phrase { Phrase("presented." + subject) }

  /// “nothing yet”
  public static var presentedNothing: Phrase { Phrase("presentedNothing") }

  /// “Time is over”
  public static var timeIsOver: Phrase { Phrase("timeIsOver") }
}
