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
    var edits: [Edit] = []
    for place in Set(places).sorted() {
      let part = candidates[place].part
      let added = places.count { $0 == place }
      if let edit = editor.voteEdit(part, editor.votes(of: part) + added) { edits.append(edit) }
    }
    ballots += 1
    ballot = TextField("", isValue: true)
    editor.change(StepLabel(.vote, detail: String(ballots)), edits)
    self = editor.ordered(self)
    editor.say(.ballotGiven(ballots), .done)
  }

  private mutating func takeBack(in editor: inout Editor) {
    guard ballots > 0, editor.history.undoable?.forward.label.verb == .vote else {
      return editor.say(.nothingToUndo, .warning)
    }
    editor.undo()
    ballots -= 1
    self = editor.ordered(self)
  }

  /// Takes all votes of the candidates away, as one step.
  private func clear(in editor: inout Editor) {
    let edits = candidates.filter { editor.votes(of: $0.part) > 0 }.compactMap {
      editor.voteEdit($0.part, 0)
    }
    editor.change(StepLabel(.clearVotes, count: edits.count), edits)
  }

  func draw(on frame: inout Frame, of editor: Editor) {
    VotingView(editor: editor, voting: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(choices.isEmpty ? .hintsVoting : .hintsScope) }
}
