import Console
import JourneyModel
import Phrases
import TextFolding

extension Editor {
  mutating func beginVoting() {
    var voting = Voting()
    voting.choices = votingChoices()
    notice = nil
    guard !voting.choices.isEmpty else { return say(.nothingToAsk, .warning) }
    if voting.choices.count == 1 { return vote(on: 0, voting) }
    mode = .voting(voting)
  }

  private mutating func vote(on number: Int, _ voting: Voting) {
    guard voting.choices.indices.contains(number) else { return say(.chooseOneOfThese, .warning) }
    var voting = voting
    (voting.subject, voting.candidates) = voting.choices[number]
    voting.choices = []
    mode = .voting(voting)
  }

  mutating func handle(_ key: KeyPress, voting: Voting) {
    notice = nil
    var voting = voting
    if key.isBack {
      mode = .board
      return say(.votingOver(voting.ballots), .done)
    }
    guard voting.choices.isEmpty else {
      if key.isPlain(.enter) { return vote(on: 0, voting) }
      return vote(on: (key.asLatin.typed?.typedDigit ?? 0) - 1, voting)
    }
    let isEmpty = voting.field.text.isEmpty
    switch key.asLatin.key {
    case .enter where !isEmpty: return give(&voting)
    case .up: voting.top = max(0, voting.top - 1)
    case .down: voting.top = min(max(0, voting.candidates.count - 1), voting.top + 1)
    case .pageUp: voting.top = max(0, voting.top - 10)
    case .pageDown: voting.top = min(max(0, voting.candidates.count - 1), voting.top + 10)
    case .character("r"):
      voting.isRevealed.toggle()
      voting = ordered(voting)
    case .character("+"): voting.dots = min(9, voting.dots + 1)
    case .character("-"): voting.dots = max(1, voting.dots - 1)
    case .delete where isEmpty:
      clearVotes(of: voting)
      voting = ordered(voting)
    case .character("z") where key.modifiers == .control: takeBallotBack(&voting)
    default:
      guard key.typed.map({ $0.typedDigit != nil || $0 == " " || $0 == "," || $0 == "،" }) ?? true,
        voting.field.handle(key, in: fieldSetting)
      else { return say(.unknownKey(key.name), .warning) }
    }
    mode = .voting(voting)
  }

  private mutating func give(_ voting: inout Voting) {
    guard let places = voting.dots(of: voting.field.text) else {
      say(.notABallot(voting.field.text, voting.dots, voting.candidates.count), .warning)
      return
    }
    var edits: [Edit] = []
    for place in Set(places).sorted() {
      let part = voting.candidates[place].part
      let added = places.count { $0 == place }
      if let edit = voteEdit(part, votes(of: part) + added) { edits.append(edit) }
    }
    voting.ballots += 1
    voting.field = TextField("", isValue: true)
    change(StepLabel(.vote, detail: String(voting.ballots)), edits)
    mode = .voting(ordered(voting))
    say(.ballotGiven(voting.ballots), .done)
  }

  private mutating func takeBallotBack(_ voting: inout Voting) {
    guard voting.ballots > 0, document.history.undoable?.forward.label.verb == .vote else {
      return say(.nothingToUndo, .warning)
    }
    undo()
    voting.ballots -= 1
    voting = ordered(voting)
  }

  /// Takes all votes of the candidates away, as one step.
  private mutating func clearVotes(of voting: Voting) {
    let edits = voting.candidates.filter { votes(of: $0.part) > 0 }.compactMap { voteEdit($0.part, 0) }
    change(StepLabel(.clearVotes, count: edits.count), edits)
  }
}
