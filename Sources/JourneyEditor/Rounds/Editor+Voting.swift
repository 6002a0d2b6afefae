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
    if voting.choices.count == 1 { voting.choose(0) }
    open(voting)
  }
}

extension Editor {
  /// A round of today about what is voted on, without a ballot.
  mutating func newRound(of voting: Voting) -> VotingRound {
    var round = VotingRound(id: document.ids.make(), dots: voting.dots)
    round.date = clock.today
    round.question = look.say(.votingTitle(voting.subject.rawValue))
    round.candidates = voting.candidates.map { VotingCandidate(ref: $0.ref) }
    return round
  }
}

extension Voting {
  /// Votes on one of the things that can be voted on.
  fileprivate mutating func choose(_ number: Int) {
    (subject, candidates) = choices[number]
    choices = []
  }
}

extension Voting: Layer {
  var traits: LayerTraits { [.coversScreen, .letsPark] }

  var field: TextField? {
    get { choices.isEmpty ? ballot : nil }
    set { if let newValue { ballot = newValue } }
  }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if key.isBack {
      editor.say(.votingOver(ballots), .done)
      return .leaves
    }
    if !choices.isEmpty {
      let number = key.isPlain(.enter) ? 0 : (key.asLatin.typed?.typedDigit ?? 0) - 1
      if choices.indices.contains(number) { choose(number) } else { editor.say(.chooseOneOfThese, .warning) }
      return .stays
    }
    let isEmpty = ballot.text.isEmpty
    if let step = ListCursor.step(of: key, page: 10, hasEnds: false) {
      cursor.scroll(by: step, count: candidates.count, fitting: 1)
      return .stays
    }
    switch key.asLatin.key {
    case .enter where !isEmpty: give(in: &editor)
    case .character("r"):
      isRevealed.toggle()
      self = editor.ordered(self)
    case .character("+"): dots = min(9, dots + 1)
    case .character("-"): dots = max(1, dots - 1)
    case .delete where isEmpty:
      clear(in: &editor)
      self = editor.ordered(self)
    case .character("z") where key.modifiers == .control: takeBack(in: &editor)
    default:
      guard key.typed.map({ $0.typedDigit != nil || $0 == " " || $0 == "," || $0 == "،" }) ?? true,
        ballot.handle(key, in: editor.fieldSetting)
      else { return .passes }
    }
    return .stays
  }

  private mutating func give(in editor: inout Editor) {
    guard let places = dots(of: ballot.text) else {
      return editor.say(.notABallot(ballot.text, dots, candidates.count), .warning)
    }
    var round = round ?? editor.newRound(of: self)
    for place in places { round.candidates[place].dots += 1 }
    round.ballots += 1
    ballot = TextField("", isValue: true)
    guard write(round, in: &editor) else { return }
    given.append(places)
    editor.say(.ballotGiven(ballots), .done)
  }

  /// Makes the round the map's, with the votes of its candidates. All ballots of a round are one step for undo.
  private mutating func write(_ round: VotingRound, in editor: inout Editor) -> Bool {
    guard
      editor.change(
        StepLabel(.vote, round.question, count: round.ballots), editor.edits(of: round, with: candidates),
        merging: true)
    else { return false }
    self.round = round
    self = editor.ordered(self)
    return true
  }

  private mutating func takeBack(in editor: inout Editor) {
    guard var round, let places = given.last else { return editor.say(.nothingToUndo, .warning) }
    for place in places { round.candidates[place].dots -= 1 }
    round.ballots -= 1
    guard write(round, in: &editor) else { return }
    given.removeLast()
  }

  /// Takes all votes of the candidates away, as one step.
  private mutating func clear(in editor: inout Editor) {
    let edits = candidates.compactMap { editor.voteEdit($0.part, 0) }
    guard var round else {
      editor.change(StepLabel(.clearVotes, count: edits.count), edits)
      return
    }
    round.ballots = 0
    for place in round.candidates.indices { round.candidates[place].dots = 0 }
    guard
      editor.change(
        StepLabel(.clearVotes, count: edits.count), editor.edits(of: round, with: candidates))
    else { return }
    (self.round, given) = (round, [])
  }

  func draw(on frame: inout Frame, of editor: Editor) {
    VotingView(editor: editor, voting: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(choices.isEmpty ? .hintsVoting : .hintsScope) }
}
