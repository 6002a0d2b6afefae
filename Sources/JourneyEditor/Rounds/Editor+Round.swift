import Console
import JourneyModel
import Phrases
import TerminalText
import TextFolding

extension Editor {
  /// Begins a round; where there is more than one thing to go through, that is chosen first.
  mutating func begin(_ kind: RoundKind) {
    var round = Round(kind)
    if kind == .emotion, !map.personas.isEmpty { round.people = [nil] + map.personas.map(\.id) }
    round.scopes = scopes(of: kind)
    round.marked = 0
    notice = nil
    guard let first = round.scopes.first else { return say(.nothingToAsk, .warning) }
    open(round)
    guard round.people.isEmpty, round.scopes.count == 1 || first.scope == .selected else { return }
    ask { $0.handle(KeyPress(.enter), in: &$1) }
  }
}

// A round: the room answers, one key an answer goes on. What is marked is what Enter takes. A pain, a note and a thought
// can be written in between; the round goes on where it was. What was answered stays, however the round ends.
extension Round: Layer {
  var traits: LayerTraits { [.coversScreen, .handsTextOver, .letsPark, .takesLines] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard let step else {
      return people.isEmpty ? chooseScope(key, in: &editor) : choosePerson(key, in: &editor)
    }
    if takesBack(quick: key, in: &editor) { return .stays }
    if isAside(key, step, in: &editor) { return .stays }
    if field != nil { return write(key, step, in: &editor) }
    if stray.isEmpty, let reaction = answerWithRoom(key, step, in: &editor) { return reaction }
    if !stray.isEmpty, goesOn(withStray: key, in: &editor) { return .stays }
    editor.notice = nil
    if key.isBack { return leave(in: &editor) }
    if key.isPlain(.enter) { return takeMarked(step, in: &editor) }
    if let reaction = move(key, step, in: &editor) { return reaction }
    return answer(key, step, in: &editor)
  }

  /// Takes a key where whose feelings are asked for is still to be chosen.
  private mutating func choosePerson(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard let number = chosen(by: key, of: people.count) else { return unchosen(key, in: &editor) }
    persona = people[number]
    (people, marked) = ([], 0)
    let isClear = scopes.count == 1 || scopes.first?.scope == .selected
    return isClear ? chooseScope(KeyPress(.enter), in: &editor) : .stays
  }

  private mutating func chooseScope(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard let number = chosen(by: key, of: scopes.count) else { return unchosen(key, in: &editor) }
    begin(editor.steps(of: kind, through: scopes[number].touchpoints, for: persona))
    scopes = []
    return arrive(at: 0, in: &editor)
  }

  /// Which of several things a key takes: Enter what is marked, a digit the one of that number.
  private func chosen(by key: KeyPress, of count: Int) -> Int? {
    guard stray.isEmpty else { return nil }
    let number = key.isPlain(.enter) ? marked ?? 0 : (key.asLatin.typed?.typedDigit ?? 0) - 1
    return (0..<count).contains(number) ? number : nil
  }

  /// Takes a key that takes none of them.
  private mutating func unchosen(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if !stray.isEmpty, goesOn(withStray: key, in: &editor) { return .stays }
    if key.isBack { return leave(in: &editor) }
    if let step = ListCursor.step(of: key, page: 1) {
      mark(by: step, of: people.isEmpty ? scopes.count : people.count)
      return .stays
    }
    // After a rest a digit is a digit again.
    stray = StrayText()
    return chosen(by: key, of: people.isEmpty ? scopes.count : people.count) == nil
      ? hold(key, in: &editor) : handle(key, in: &editor)
  }

  private mutating func mark(by step: Int, of count: Int) {
    guard count > 0 else { return }
    marked = marked.map { min(max(0, $0 + step), count - 1) } ?? (step > 0 ? 0 : count - 1)
  }

  // MARK: Going on and back

  /// Takes a key that goes to another question, marks another answer, or takes an answer back.
  private mutating func move(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction? {
    let isForwardRight = editor.flow == .leftToRight
    if key.isPlain(.tab) || key.isPlain(isForwardRight ? .right : .left) {
      return arrive(at: position + 1, in: &editor)
    }
    if key == KeyPress(.tab, .shift) || key.isPlain(.backspace)
      || key.isPlain(isForwardRight ? .left : .right)
    {
      return arrive(at: position - 1, in: &editor)
    }
    if key.isPlain(.up) || key.isPlain(.down) {
      mark(by: key.isPlain(.up) ? -1 : 1, of: step.question.answers.count)
      return .stays
    }
    if case .action(let action) = editor.keymap.meaning(of: [key]), action == .undo || action == .redo {
      return takeBack(action, in: &editor)
    }
    return nil
  }

  /// Asks the question of that number; behind the last one the round is over.
  mutating func arrive(at position: Int, in editor: inout Editor) -> Reaction {
    editor.document.seal()
    guard position < steps.count else {
      editor.dictation.roundEnd = editor.dictation.now.map { ($0, .roundOver(answers)) }
      return leave(in: &editor)
    }
    self.position = max(0, position)
    (field, marked, stray, disagreement, firstOfBallot) = (nil, nil, StrayText(), nil, [])
    guard let step else { return .stays }
    guard let touchpoint = editor.map.touchpoint(step.touchpoint) else {
      return arrive(at: position + 1, in: &editor)
    }
    editor.board.focus = .touchpoint(step.touchpoint)
    if step.question.isWritten {
      field = TextField(editor.text(answering: step.question, of: touchpoint))
    } else {
      marked = editor.answer(to: step.question, of: touchpoint).flatMap {
        step.question.answers.firstIndex(of: $0)
      }
    }
    editor.askRoom(editor.roomSubject(of: step))
    if step.question == .rating, takesBallots, editor.room.vote == nil { askForBallots(in: &editor) }
    return .stays
  }

  /// Opens the line for ballots, which stays the way to answer.
  mutating func askForBallots(_ text: String = "", in editor: inout Editor) {
    (field, disagreement) = (TextField(text, isValue: true), nil)
    editor.say(.hintBallots)
  }

  /// Undo within a round goes back to the question whose answer it took.
  private mutating func takeBack(_ action: Action, in editor: inout Editor) -> Reaction {
    if case .disabled(let reason) = editor.availability(of: action) {
      editor.say(reason, .warning)
      return .stays
    }
    editor.perform(action)
    let said = editor.notice
    var reaction = Reaction.stays
    if let step = steps.firstIndex(where: { $0.touchpoint == editor.board.focus.touchpoint }) {
      reaction = arrive(at: step, in: &editor)
    }
    editor.notice = said
    return reaction
  }

  private func leave(in editor: inout Editor) -> Reaction {
    editor.endRoomVote()
    editor.say(.roundOver(answers), .done)
    return .leaves
  }

  // MARK: Answers

  /// Takes what is marked. What stands already is not set again: it would cost the ballots behind it.
  private mutating func takeMarked(_ step: Step, in editor: inout Editor) -> Reaction {
    if disagreement == nil, let marked, step.question.answers.indices.contains(marked),
      let touchpoint = editor.map.touchpoint(step.touchpoint),
      editor.answer(to: step.question, of: touchpoint) != step.question.answers[marked]
    {
      _ = editor.answer(step.question.answers[marked], step, &self)
    }
    return arrive(at: position + 1, in: &editor)
  }

  private mutating func answer(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction {
    let latin = key.asLatin
    // The key of `b` gives two letters on most Arabic keyboards.
    if step.question == .rating, latin == KeyPress(.character("b")) || key == KeyPress(.character(" ")) {
      takesBallots = true
      askForBallots(in: &editor)
      return .stays
    }
    let made = editor.changesMade
    if let typed = latin.typed?.typedDigit.map({ Character(String($0)) }),
      editor.answer(typed, step, &self)
    {
      quick.add(
        key.typed ?? typed, to: position, didChange: editor.changesMade > made, at: editor.dictation.now)
      return arrive(at: position + 1, in: &editor)
    }
    return hold(key, in: &editor)
  }

  /// Opens a line for a pain, a note or a thought, or turns the timer, and tells whether the key asks for that.
  private mutating func isAside(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Bool {
    let isFree = field == nil && stray.isEmpty
    if key == KeyPress(.character("n"), .control) || isFree && key.asLatin == KeyPress(.character("n")) {
      editor.ask(.note, about: step.touchpoint, text: stray.take())
    } else if isFree || field?.text.isEmpty ?? false, key == KeyPress(.character("!")) {
      editor.ask(.pain, about: step.touchpoint)
    } else if isFree, key == KeyPress(.character("P")) {
      editor.beginParking()
    } else if isFree, key.asLatin == KeyPress(.character("t")) {
      editor.turnTimer()
    } else {
      return false
    }
    return true
  }

  // MARK: Writing

  /// Takes a key where an answer is written: Enter and Tab keep it and go on, Esc keeps it and leaves. What does not do
  /// as an answer holds Enter up, never somebody who wants to go back or out: then it is named and dropped.
  private mutating func write(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction {
    guard var field else { return .stays }
    if key.isPlain(.enter), takeLine(field.text, for: step, in: &editor) { return .stays }
    let isOnward = key.isPlain(.enter) || key.isPlain(.tab)
    if isOnward || key.isBack || key == KeyPress(.tab, .shift) {
      let isKept = editor.record(field.text, step, &self)
      let said = editor.notice
      if isOnward, !isKept { return .stays }
      if isOnward, disagreement != nil {
        self.field = nil
        editor.notice = nil
        return .stays
      }
      let reaction =
        key.isBack ? leave(in: &editor) : arrive(at: position + (isOnward ? 1 : -1), in: &editor)
      if !isKept { editor.notice = said }
      if isOnward, case .stays = reaction { editor.notice = said }
      return reaction
    }
    if step.question == .rating, field.text.isEmpty {
      // Who has learnt to press it for each touchpoint goes on doing so.
      if key.asLatin == KeyPress(.character("b")) { return .stays }
      if key.isPlain(.backspace) { return arrive(at: position - 1, in: &editor) }
    }
    if step.question == .rating, let typed = key.typed, typed.isLetter {
      // No letter stands in a ballot: it is a sentence.
      stray.add(field.text + String(typed), at: editor.clock.now)
      (self.field, takesBallots) = (nil, takesBallots && !guessesBallots)
      editor.say(.noAnswer(stray.text), .warning)
      return .stays
    }
    guard field.handle(key, in: editor.fieldSetting) else { return .passes }
    self.field = field
    return .stays
  }

  /// Keeps what is being written when something else ends the round.
  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    editor.endRoomVote()
    guard let field, let step else { return .leaves }
    return editor.record(field.text, step, &self) ? .leaves : nil
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    guard step != nil else {
      editor.say(.pasteNotHere, .warning)
      return .stays
    }
    guard field != nil else {
      stray.add(text.onOneLine, at: editor.clock.now)
      editor.say(.noAnswer(stray.text), .warning)
      return .stays
    }
    field?.insert(text)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .answer(let name) = target, let key = KeyPress(named: name) else { return .stays }
    return handle(key, in: &editor)
  }

  func openText(in editor: Editor) -> OpenText? { editor.openText(of: self) }

  func fieldWidth(in editor: Editor) -> Int? {
    max(1, editor.size.columns - (editor.size.columns >= 50 ? 8 : 2))
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    RoundView(drawn: drawn, round: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] {
    guard let step else { return editor.hints(.hintsScope) }
    if field != nil { return editor.hints(.hintsRoundText) }
    if let vote = editor.livelyRoomVote(of: step) {
      return editor.hints(vote.isRevealed ? .hintsRoundRevealed : .hintsRoundRoom)
    }
    if disagreement != nil { return editor.hints(.hintsRoundApart) }
    if step.question == .rating {
      return editor.hints(marked == nil ? .hintsRoundRating : .hintsRoundRated)
    }
    return editor.hints(marked == nil ? .hintsRound : .hintsRoundMarked)
  }
}
