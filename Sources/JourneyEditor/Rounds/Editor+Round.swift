import Console
import JourneyModel
import Phrases
import TerminalText
import TextFolding

extension Editor {
  /// Begins a round; where there is more than one thing to go through, that is chosen first.
  mutating func begin(_ kind: RoundKind) {
    var round = Round(kind)
    round.scopes = scopes(of: kind)
    notice = nil
    guard let first = round.scopes.first else { return say(.nothingToAsk, .warning) }
    open(round)
    guard round.scopes.count == 1 || first.scope == .selected else { return }
    ask { $0.handle(KeyPress(.enter), in: &$1) }
  }
}

// A round: the room answers, one key an answer goes on. What was answered stays, however the round ends.
extension Round: Layer {
  var traits: LayerTraits { [.coversScreen, .handsTextOver, .letsPark] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard let step else { return chooseScope(key, in: &editor) }
    if field != nil { return write(key, step, in: &editor) }
    editor.notice = nil
    let latin = key.asLatin
    if key.isBack { return leave(in: &editor) }
    let isForwardRight = editor.flow == .leftToRight
    if key.isPlain(.enter) || key.isPlain(.tab) || key.isPlain(isForwardRight ? .right : .left) {
      return arrive(at: position + 1, in: &editor)
    }
    if key == KeyPress(.tab, .shift) || key.isPlain(.backspace)
      || key.isPlain(isForwardRight ? .left : .right)
    {
      return arrive(at: position - 1, in: &editor)
    }
    if case .action(let action) = editor.keymap.meaning(of: [key]), action == .undo || action == .redo {
      return takeBack(action, in: &editor)
    }
    if step.question == .rating, latin == KeyPress(.character("b")) {
      field = TextField("", isValue: true)
      editor.say(.hintBallots)
      return .stays
    }
    guard let typed = latin.typed?.typedDigit.map({ Character(String($0)) }),
      editor.answer(typed, step, &self)
    else {
      editor.say(.chooseOneOfThese, .warning)
      return .stays
    }
    return arrive(at: position + 1, in: &editor)
  }

  private mutating func chooseScope(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isBack { return leave(in: &editor) }
    let number = key.isPlain(.enter) ? 1 : key.asLatin.typed?.typedDigit ?? 0
    guard scopes.indices.contains(number - 1) else {
      editor.say(.chooseOneOfThese, .warning)
      return .stays
    }
    take(editor.steps(of: kind, through: scopes[number - 1].touchpoints))
    scopes = []
    return arrive(at: 0, in: &editor)
  }

  /// Asks the question of that number; behind the last one the round is over.
  private mutating func arrive(at position: Int, in editor: inout Editor) -> Reaction {
    editor.document.seal()
    guard position < steps.count else { return leave(in: &editor) }
    self.position = max(0, position)
    field = nil
    guard let step else { return .stays }
    guard let touchpoint = editor.map.touchpoint(step.touchpoint) else {
      return arrive(at: position + 1, in: &editor)
    }
    editor.board.focus = .touchpoint(step.touchpoint)
    if step.question.isWritten {
      field = TextField(editor.text(answering: step.question, of: touchpoint))
    }
    return .stays
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
    editor.say(.roundOver(answers), .done)
    return .leaves
  }

  /// Takes a key where an answer is written: Enter and Tab keep it and go on, Esc keeps it and leaves. What does not do
  /// as an answer holds Enter up, never somebody who wants to go back or out: then it is named and dropped.
  private mutating func write(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction {
    guard var field else { return .stays }
    let isOnward = key.isPlain(.enter) || key.isPlain(.tab)
    if isOnward || key.isBack || key == KeyPress(.tab, .shift) {
      let isKept = editor.keep(field.text, step, &self)
      let said = editor.notice
      if isOnward, !isKept { return .stays }
      let reaction =
        key.isBack ? leave(in: &editor) : arrive(at: position + (isOnward ? 1 : -1), in: &editor)
      if !isKept { editor.notice = said }
      if isOnward, case .stays = reaction { editor.notice = said }
      return reaction
    }
    guard field.handle(key, in: editor.fieldSetting) else { return .passes }
    self.field = field
    return .stays
  }

  /// Keeps what is being written when something else ends the round.
  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    guard let field, let step else { return .leaves }
    return editor.keep(field.text, step, &self) ? .leaves : nil
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    guard field != nil else {
      editor.say(.pasteNotHere, .warning)
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

  func draw(on frame: inout Frame, of editor: Editor) {
    RoundView(editor: editor, round: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] {
    guard let step else { return editor.hints(.hintsScope) }
    if field != nil { return editor.hints(.hintsRoundText) }
    return editor.hints(step.question == .rating ? .hintsRoundRating : .hintsRound)
  }
}
