import JourneyModel
import Phrases
import TextFolding

/// Dot voting: numbered candidates, and one line a ballot with the numbers that get somebody's dots.
///
/// A round is a record of the map. Each ballot is in it as soon as it is given, so that none is lost; the totals are out
/// of sight until they are revealed.
struct Voting: Sendable {
  /// What is voted on.
  enum Subject: String, CaseIterable, Hashable, Sendable { case touchpoints, pains, opportunities }

  /// What becomes of a round that was held on the same already.
  enum Again: String, CaseIterable, Hashable, Sendable { case fresh, goOn, replace }

  /// Something that can get dots.
  struct Candidate: Hashable, Sendable {
    let part: MapPart
    let text: String
    /// Where it belongs: the stage's or the touchpoint's name.
    let place: String

    /// Its identifier, by which rounds name it.
    var ref: String {
      switch part {
      case .touchpoint(let id): id.text
      case .pain(_, let id): id.text
      case .opportunity(_, let id), .mapOpportunity(let id): id.text
      default: ""
      }
    }
  }

  /// What is asked now.
  enum State: Hashable, Sendable {
    /// What is voted on.
    case subject
    /// What becomes of the last round.
    case again(VotingRound)
    /// A ballot.
    case ballot
  }

  /// What can be voted on, with the candidates.
  var choices: [(subject: Subject, candidates: [Candidate])] = []
  var state = State.subject
  /// The choice that is marked: the one that Enter takes.
  var marked = 0
  var subject = Subject.touchpoints
  var candidates: [Candidate] = []
  /// How many dots a person has, 1…9.
  var dots = 3
  /// The ballot that is being written.
  var ballot = TextField("", isValue: true)
  /// The round as the map has it, or will have with the next ballot; nil before the first.
  var round: VotingRound?
  /// The ballots given since voting was begun, each with the places that got its dots; those of the room's phones together.
  var given: [[[Int]]] = []
  /// What was there before all was cleared.
  var cleared: (round: VotingRound, given: [[[Int]]])?
  var isRevealed = false
  /// The places of the candidates by their votes, the most first, once totals are revealed.
  var order: [Int] = []
  /// The touchpoint that a pain was asked for in between: what is added there can be voted on, too.
  var aside: Touchpoint.ID?
  /// Which candidates are on screen.
  var cursor = ListCursor()
  /// What is typed and is no ballot.
  var stray = StrayText()

  /// The dots of a candidate in this round.
  func dots(of candidate: Candidate) -> Int {
    round?.candidates.first { $0.ref == candidate.ref }?.dots ?? 0
  }

  /// How many ballots were given.
  var ballots: Int { round?.ballots ?? 0 }

  /// The places, from 0, that a ballot gives dots to; nil for what names none that is there.
  ///
  /// Where no candidate has a number of two digits, numbers need no blanks between them: `133`.
  func places(of ballot: String) -> [Int]? {
    var numbers: [Int] = []
    for word in ballot.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "،" }) {
      let digits = word.compactMap(\.typedDigit)
      if candidates.count < 10, digits.count == word.count {
        numbers += digits
      } else if let number = TypedNumber(String(word))?.whole {
        numbers.append(number)
      } else {
        return nil
      }
    }
    guard !numbers.isEmpty, numbers.allSatisfy({ candidates.indices.contains($0 - 1) }) else { return nil }
    return numbers.map { $0 - 1 }
  }

  /// Puts the candidates into the order of their votes where the totals are in sight.
  mutating func arrange() {
    guard isRevealed else { return }
    let votes = candidates.map { dots(of: $0) }
    order = votes.indices.sorted { (votes[$1], $0) < (votes[$0], $1) }
  }
}

extension Editor {
  /// What can be voted on: of the selected touchpoints where some are selected, else of the whole map.
  func votingChoices() -> [(subject: Voting.Subject, candidates: [Voting.Candidate])] {
    let ids = board.selection.isEmpty ? map.stages.flatMap(\.touchpoints.ids) : affected
    let touchpoints = ids.compactMap { map.touchpoint($0) }
    let ownOpportunities = map.opportunities.map {
      Voting.Candidate(part: .mapOpportunity($0.id), text: $0.text, place: map.title)
    }
    return Voting.Subject.allCases.map { subject in
      let ofMap = subject == .opportunities && board.selection.isEmpty ? ownOpportunities : []
      return (subject, touchpoints.flatMap { candidates(for: subject, of: $0) } + ofMap)
    }.filter { !$0.candidates.isEmpty }
  }

  func candidates(for subject: Voting.Subject, of touchpoint: Touchpoint) -> [Voting.Candidate] {
    switch subject {
    case .touchpoints:
      let stage = map.place(of: touchpoint.id).map { map.stages[$0.stage].name } ?? ""
      return [Voting.Candidate(part: .touchpoint(touchpoint.id), text: touchpoint.name, place: stage)]
    case .pains:
      return touchpoint.pains.map {
        Voting.Candidate(part: .pain(touchpoint.id, $0.id), text: $0.text, place: touchpoint.name)
      }
    case .opportunities:
      return touchpoint.opportunities.map {
        Voting.Candidate(part: .opportunity(touchpoint.id, $0.id), text: $0.text, place: touchpoint.name)
      }
    }
  }

  /// How many votes a candidate has.
  func votes(of part: MapPart, _ votes: Votes) -> Int {
    switch part {
    case .touchpoint(let id): map.touchpoint(id).map(votes.of) ?? 0
    case .pain(let id, let pain): map.touchpoint(id)?.pains.first { $0.id == pain }.map(votes.of) ?? 0
    case .opportunity(let id, let one):
      map.touchpoint(id)?.opportunities.first { $0.id == one }.map(votes.of) ?? 0
    case .mapOpportunity(let id): map.opportunities.first { $0.id == id }.map(votes.of) ?? 0
    default: 0
    }
  }

  /// The edit that gives a candidate so many votes; nil where it has them, or is gone.
  func voteEdit(_ part: MapPart, _ votes: Int) -> Edit? {
    func changed<Record: VotedRecord>(_ id: Record.ID, in records: [Record]?) -> Record? {
      guard var record = records?.first(where: { $0.id == id }), record.votes != votes else { return nil }
      record.votes = votes
      return record
    }
    switch part {
    case .touchpoint(let id):
      return map.touchpoint(id).flatMap { $0.votes == votes ? nil : .touchpoint(id, .votes(votes)) }
    case .pain(let id, let pain):
      return changed(pain, in: map.touchpoint(id)?.pains).map { .touchpoint(id, .pains(.replace($0))) }
    case .opportunity(let id, let one):
      return changed(one, in: map.touchpoint(id)?.opportunities).map {
        .touchpoint(id, .opportunities(.replace($0)))
      }
    case .mapOpportunity(let id):
      return changed(id, in: map.opportunities).map { .map(.opportunities(.replace($0))) }
    default: return nil
    }
  }

  /// The edits that make a round the map's, and give its candidates their dots as votes.
  func edits(of round: VotingRound, with candidates: [Voting.Candidate]) -> [Edit] {
    let isThere = map.votings.contains { $0.id == round.id }
    let edit: ListEdit<VotingRound> = isThere ? .replace(round) : .insert(round, at: map.votings.count)
    let dots = Dictionary(round.candidates.map { ($0.ref, $0.dots) }) { first, _ in first }
    return [.map(.votings(edit))]
      + candidates.compactMap { candidate in dots[candidate.ref].flatMap { voteEdit(candidate.part, $0) } }
  }
}

/// A record that can get dots.
private protocol VotedRecord: Identified {
  var votes: Int { get set }
}

extension Pain: VotedRecord {}
extension Opportunity: VotedRecord {}
