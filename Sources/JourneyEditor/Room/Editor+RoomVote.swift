public import JourneyModel
import JourneyWords
import Phrases
import TerminalText

// What the room is asked: a question opens with the round that asks it, takes answers as long as that stands there, and what
// came of it is one step.
extension Editor {
  /// What a question of a round asks the room; nil for one that phones do not answer.
  func roomSubject(of step: Round.Step) -> PhoneRound.Subject? {
    let id = step.touchpoint
    return switch step.question {
    case .rating: .rating(id)
    case .emotion: .emotion(id, nil)
    case .emotionOf(let persona): .emotion(id, persona)
    case .reach(let pain), .impact(let pain): .pain(id, pain)
    case .value(let opportunity), .effort(let opportunity): .opportunity(id, opportunity)
    default: nil
    }
  }

  /// Asks the room a question, in the place of the one before, unless it is that.
  mutating func askRoom(_ subject: PhoneRound.Subject?, _ candidates: [RoomCandidate] = []) {
    if let subject, let vote = room.vote, vote.round.subject == subject, !vote.isRevealed { return }
    endRoomVote()
    guard let subject, isRoomShared, file.readOnly == nil else { return }
    let id: Identifier<Touchpoint> = document.ids.make()
    room.vote = RoomVote(
      round: PhoneRound(id: id.text, key: makeRoomKey(), about: subject), candidates: candidates)
    journalRoom(.roomRound(room.vote?.round))
  }

  /// 128 bits that nobody can guess.
  private mutating func makeRoomKey() -> String {
    var system = SystemRandomNumberGenerator()
    // A seed that repeats, for tests, makes keys that repeat.
    let bits =
      document.ids.isSeeded ? [document.ids.next(), document.ids.next()] : [system.next(), system.next()]
    return bits.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Takes an answer from the room, and tells whether it counts: not for a question that is closed, of which nothing is left,
  /// or that has no such answer.
  public mutating func takeRoomAnswer(_ id: String, slot: String, values: [Int]) -> Bool {
    guard let vote = room.vote, vote.round.id == id, !vote.isRevealed, !slot.isEmpty,
      !slot.hasPrefix(RoomVote.typedMark), slot.utf8.count <= 64, vote.round.allows(values),
      isThere(vote.round.subject)
    else { return false }
    take(PhoneAnswer(slot: slot, values: values))
    return true
  }

  /// Takes a ballot that was typed for somebody without a phone, and tells whether it is one.
  @discardableResult
  mutating func typeRoomBallot(_ values: [Int]) -> Bool {
    guard let vote = room.vote, !vote.isRevealed, !values.isEmpty, vote.round.allows(values) else {
      return false
    }
    take(PhoneAnswer(slot: RoomVote.typedMark + String(vote.typed + 1), values: values))
    return true
  }

  /// Takes the last typed ballots back, and tells whether there were any.
  @discardableResult
  mutating func takeBackRoomBallots(_ count: Int = 1) -> Bool {
    var isTaken = false
    for _ in 0..<count {
      guard let vote = room.vote, !vote.isRevealed, vote.typed > 0 else { return isTaken }
      take(PhoneAnswer(slot: RoomVote.typedMark + String(vote.typed), values: []))
      isTaken = true
    }
    return isTaken
  }

  private mutating func take(_ answer: PhoneAnswer) {
    room.vote?.round.take(answer)
    journalRoom(.roomAnswer(answer))
  }

  private mutating func journalRoom(_ entry: JournalEntry) { document.note(entry) }

  /// Whether what is asked about is in the map.
  private func isThere(_ subject: PhoneRound.Subject) -> Bool {
    guard let id = subject.touchpoint else { return true }
    guard let touchpoint = map.touchpoint(id) else { return false }
    switch subject {
    case .pain(_, let pain): return touchpoint.pains.contains { $0.id == pain }
    case .opportunity(_, let one): return touchpoint.opportunities.contains { $0.id == one }
    case .emotion(_, let persona?): return map.personas.contains { $0.id == persona }
    case .rating, .emotion, .votes: return true
    }
  }

  /// Shows what the room answered and puts it into the map, as one step.
  mutating func revealRoomVote() {
    guard let vote = room.vote, !vote.isRevealed, !vote.round.answers.isEmpty else { return }
    let results = RoomResults(of: vote.round)
    count(vote.round, results)
    room.vote?.results = results
    journalRoom(.roomRound(nil))
  }

  /// Ends what the room is asked; what was answered stays.
  mutating func endRoomVote() {
    guard let vote = room.vote else { return }
    if !vote.isRevealed {
      if !vote.round.answers.isEmpty { count(vote.round, RoomResults(of: vote.round)) }
      journalRoom(.roomRound(nil))
    }
    room.vote = nil
  }

  /// Ends it where nothing is open any more that asked it: something else took the place of the round.
  mutating func settleRoomVote() {
    guard room.vote != nil, !layers.all.contains(where: { $0 is Round || $0 is Voting }) else { return }
    endRoomVote()
  }

  /// Puts answers of the room that an earlier session did not come to count into the map, as one step.
  public mutating func count(recovered round: PhoneRound?) {
    guard let round, !round.answers.isEmpty else { return }
    count(round, RoomResults(of: round))
    journalRoom(.roomRound(nil))
  }

  /// Puts the answers of a round into the map, as one step; nothing where what it was about has gone.
  private mutating func count(_ round: PhoneRound, _ results: RoomResults) {
    document.seal()
    defer { document.seal() }
    guard isThere(round.subject), let edits = edits(counting: round, results) else {
      return say(.roomAnswersLost(results.ballots), .warning)
    }
    let name = round.subject.touchpoint.flatMap { map.touchpoint($0)?.name } ?? ""
    change(label(counting: round, results, name), edits)
    guard let figure = results.figures.first, results.figures.count == 1 else { return }
    say(
      .ballotsTaken(name, median: figure.median, spread: Double(figure.spread), agree: figure.agrees),
      figure.agrees ? .done : .warning)
  }

  /// The step is called what it would be called had it been done by hand.
  private func label(counting round: PhoneRound, _ results: RoomResults, _ name: String) -> StepLabel {
    func field(_ key: String) -> StepLabel {
      StepLabel(.changeField, name, detail: look.phrasebook.plainText(.field(key)))
    }
    return switch round.subject {
    case .rating:
      StepLabel(
        .rate, name,
        detail: round.answers.values.flatMap { $0 }.sorted().map(String.init).joined(separator: " "))
    case .emotion:
      StepLabel(.setEmotion, name, detail: Emotion(clamping: results.figures.first?.wholeMedian ?? 0).signed)
    case .pain: field("pains")
    case .opportunity: field("opportunities")
    case .votes: StepLabel(.vote, name, count: results.ballots)
    }
  }

  private func edits(counting round: PhoneRound, _ results: RoomResults) -> [Edit]? {
    if case .votes(let voting) = round.subject { return edits(adding: round, to: voting) }
    guard let id = round.subject.touchpoint, let touchpoint = map.touchpoint(id) else { return nil }
    let middles = results.figures.map(\.wholeMedian)
    guard let middle = middles.first, let last = middles.last else { return nil }
    switch round.subject {
    case .rating:
      let ballots = round.answers.values.flatMap { $0 }.sorted().compactMap { Rating(Double($0)) }
      return [
        .touchpoint(id, .ballots(ballots)), .touchpoint(id, .effectiveness(Rating.median(of: ballots))),
      ]
    case .emotion(_, nil): return [.touchpoint(id, .emotion(Emotion(clamping: middle)))]
    case .emotion(_, let persona?):
      return [.touchpoint(id, .personaEmotions(touchpoint.feelings(of: persona, Emotion(clamping: middle))))]
    case .pain(_, let one):
      guard var pain = touchpoint.pains.first(where: { $0.id == one }) else { return nil }
      (pain.reach, pain.impact) = (Share(Self.reaches[middle - 1]), PainImpact(rawValue: last))
      return [.touchpoint(id, .pains(.replace(pain)))]
    case .opportunity(_, let one):
      guard var opportunity = touchpoint.opportunities.first(where: { $0.id == one }) else { return nil }
      (opportunity.customerValue, opportunity.effort) = (Grade(middle), Grade(last))
      return [.touchpoint(id, .opportunities(.replace(opportunity)))]
    case .votes: return nil
    }
  }

  /// The edits that add the room's dots to a round of voting, as the map has it by now.
  private func edits(adding round: PhoneRound, to asked: VotingRound) -> [Edit] {
    var voting = map.votings.first { $0.id == asked.id } ?? asked
    let known = Set(voting.candidates.map(\.ref))
    voting.candidates += asked.candidates.filter { !known.contains($0.ref) }.map {
      VotingCandidate(ref: $0.ref)
    }
    let places = Dictionary(voting.candidates.enumerated().map { ($1.ref, $0) }) { first, _ in first }
    for number in round.answers.values.flatMap({ $0 }) where asked.candidates.indices.contains(number) {
      if let place = places[asked.candidates[number].ref] { voting.candidates[place].dots += 1 }
    }
    voting.ballots += round.answers.count
    return edits(of: voting, with: candidates(named: Set(voting.candidates.map(\.ref))))
  }

  /// What can get dots, by its identifier.
  private func candidates(named refs: Set<String>) -> [Voting.Candidate] {
    let own = map.opportunities.map {
      Voting.Candidate(part: .mapOpportunity($0.id), text: $0.text, place: map.title)
    }
    let all = map.stages.flatMap(\.touchpoints.ids).compactMap { map.touchpoint($0) }.flatMap { touchpoint in
      Voting.Subject.allCases.flatMap { candidates(for: $0, of: touchpoint) }
    }
    return (all + own).filter { refs.contains($0.ref) }
  }
}

// Thoughts from phones.
extension Editor {
  /// Parks a thought that was sent from a phone, as a step of its own, and tells whether that was done.
  public mutating func takeRoomThought(_ typed: String) -> Bool {
    guard room.isOpen, room.takesThoughts, file.readOnly == nil else { return false }
    let text = typed.spokenText(within: 500)
    guard !text.isEmpty else { return false }
    let said = notice
    document.seal()
    let thought = ParkedThought(
      id: document.ids.make(), text: look.phrasebook.plainText(.thoughtFromRoom(text)))
    let isParked = change(
      StepLabel(.park, text), [.map(.parking(.insert(thought, at: map.parking.count)))])
    document.seal()
    // What the person reads just now stays.
    if said != nil { notice = said }
    return isParked
  }
}

extension String {
  /// The text on one line, without what controls a terminal or the order of letters, and cut.
  fileprivate func spokenText(within limit: Int) -> String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }.filter { scalar in
      // Joiners belong to words of some languages, and to signs.
      scalar.value == 0x200C || scalar.value == 0x200D || scalar.properties.generalCategory != .format
    }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    return String(String(words.prefix(limit)).unicodeScalars.prefix(4 * limit))
  }
}
