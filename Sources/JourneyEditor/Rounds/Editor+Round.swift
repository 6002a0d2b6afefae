import Console
import JourneyModel
import Phrases
import TerminalText
import TextFolding

// A round: the room answers, one key an answer goes on. What was answered stays, however the round ends.
extension Editor {
  /// Begins a round; where there is more than one thing to go through, that is chosen first.
  mutating func begin(_ kind: RoundKind) {
    var round = Round(kind)
    round.scopes = scopes(of: kind)
    notice = nil
    guard let first = round.scopes.first else { return say(.nothingToAsk, .warning) }
    if round.scopes.count == 1 || first.scope == .selected { return choose(0, in: round) }
    mode = .round(round)
  }

  private mutating func choose(_ number: Int, in round: Round) {
    var round = round
    guard round.scopes.indices.contains(number) else { return }
    round.take(steps(of: round.kind, through: round.scopes[number].touchpoints))
    round.scopes = []
    arrive(&round, at: 0)
  }

  /// Asks the question of that number; behind the last one the round is over.
  private mutating func arrive(_ round: inout Round, at position: Int) {
    document.seal()
    guard position < round.steps.count else {
      mode = .board
      return say(.roundOver(round.answers), .done)
    }
    round.position = max(0, position)
    round.field = nil
    if let step = round.step {
      guard let touchpoint = map.touchpoint(step.touchpoint) else { return arrive(&round, at: position + 1) }
      board.focus = .touchpoint(step.touchpoint)
      if step.question.isWritten {
        round.field = TextField(text(answering: step.question, of: touchpoint))
      }
    }
    mode = .round(round)
  }

  mutating func handle(_ key: KeyPress, round: Round) {
    var round = round
    guard let step = round.step else { return chooseScope(key, round) }
    if round.field != nil { return write(key, &round, step) }
    notice = nil
    let latin = key.asLatin
    if key.isBack { return leave(round) }
    if key.isPlain(.enter) || key.isPlain(.tab) || key.isPlain(flow == .leftToRight ? .right : .left) {
      return arrive(&round, at: round.position + 1)
    }
    if key == KeyPress(.tab, .shift) || key.isPlain(.backspace)
      || key.isPlain(flow == .leftToRight ? .left : .right)
    {
      return arrive(&round, at: round.position - 1)
    }
    if case .action(let action) = keymap.meaning(of: [key]), action == .undo || action == .redo {
      return takeBack(action, round)
    }
    if step.question == .rating, latin == KeyPress(.character("b")) {
      round.field = TextField("", isValue: true)
      say(.hintBallots)
      mode = .round(round)
      return
    }
    guard let typed = latin.typed?.typedDigit.map({ Character(String($0)) }), answer(typed, step, &round)
    else {
      return say(.chooseOneOfThese, .warning)
    }
    arrive(&round, at: round.position + 1)
  }

  private mutating func chooseScope(_ key: KeyPress, _ round: Round) {
    if key.isBack { return leave(round) }
    if key.isPlain(.enter) { return choose(0, in: round) }
    guard let digit = key.asLatin.typed?.typedDigit, round.scopes.indices.contains(digit - 1) else {
      return say(.chooseOneOfThese, .warning)
    }
    choose(digit - 1, in: round)
  }

  /// Undo within a round goes back to the question whose answer it took.
  private mutating func takeBack(_ action: Action, _ round: Round) {
    var round = round
    if case .disabled(let reason) = availability(of: action) { return say(reason, .warning) }
    perform(action)
    let said = notice
    if let step = round.steps.firstIndex(where: { $0.touchpoint == board.focus.touchpoint }) {
      arrive(&round, at: step)
    } else {
      mode = .round(round)
    }
    notice = said
  }

  private mutating func leave(_ round: Round) {
    mode = .board
    say(.roundOver(round.answers), .done)
  }

  /// A key where an answer is written: Enter and Tab keep it and go on, Esc keeps it and leaves. What does not do as an
  /// answer holds Enter up, never somebody who wants to go back or out: then it is named and dropped.
  private mutating func write(_ key: KeyPress, _ round: inout Round, _ step: Round.Step) {
    guard var field = round.field else { return }
    if key.isBack {
      let isKept = keep(field.text, step, &round)
      let refusal = notice
      leave(round)
      if !isKept { notice = refusal }
    } else if key.isPlain(.enter) || key.isPlain(.tab) {
      if keep(field.text, step, &round) {
        let said = notice
        arrive(&round, at: round.position + 1)
        if mode.isRound { notice = said }
      }
    } else if key == KeyPress(.tab, .shift) {
      let isKept = keep(field.text, step, &round)
      let refusal = notice
      arrive(&round, at: round.position - 1)
      if !isKept { notice = refusal }
    } else if field.handle(key, in: fieldSetting) {
      round.field = field
      mode = .round(round)
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  /// Keeps what is being written when something else ends the round.
  mutating func commit(_ round: Round) -> Bool {
    var round = round
    guard let field = round.field, let step = round.step else {
      mode = .board
      return true
    }
    guard keep(field.text, step, &round) else { return false }
    mode = .board
    return true
  }
}

extension Mode {
  /// Whether a round goes on.
  var isRound: Bool { if case .round = self { true } else { false } }
}
