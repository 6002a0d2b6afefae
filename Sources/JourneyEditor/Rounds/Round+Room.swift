import Console
import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// What the room is asked where a question of a round is; nil where it is not asked that.
  func roomVote(of step: Round.Step?) -> RoomVote? {
    guard let vote = room.vote, let step, vote.round.subject == roomSubject(of: step) else { return nil }
    return vote
  }

  /// The same where anybody is there to answer, or has.
  func livelyRoomVote(of step: Round.Step?) -> RoomVote? {
    roomVote(of: step).flatMap { $0.isRevealed || collectsBallots($0) ? $0 : nil }
  }

  /// Whether answers are ballots, for there are phones that give some.
  fileprivate func collectsBallots(_ vote: RoomVote) -> Bool {
    !vote.isRevealed && (room.present > 0 || !vote.round.answers.isEmpty)
  }
}

// A question that the room is asked on its phones, too: digits are ballots for those who have none, Enter shows what came of
// it, Enter again goes on.
extension Round {
  /// Takes a key where the room is asked; nil for one that means what it does without a room.
  mutating func answerWithRoom(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction? {
    guard let vote = editor.roomVote(of: step), disagreement == nil else { return nil }
    if vote.isRevealed { return goOnFromResults(key, step, in: &editor) }
    guard editor.collectsBallots(vote) else { return nil }
    if !firstOfBallot.isEmpty, key.isPlain(.backspace) {
      firstOfBallot.removeLast()
      return .stays
    }
    if key.isPlain(.enter), !vote.round.answers.isEmpty {
      answers += vote.answered
      editor.revealRoomVote()
      return .stays
    }
    if case .action(.undo) = editor.keymap.meaning(of: [key]), editor.takeBackRoomBallots() {
      answers -= 1
      return .stays
    }
    return takeDigit(key, step, vote, in: &editor)
  }

  /// Takes a digit as a ballot, or as the first of the two that are one.
  private mutating func takeDigit(
    _ key: KeyPress, _ step: Step, _ vote: RoomVote, in editor: inout Editor
  ) -> Reaction? {
    let asked = step.question.ballotQuestions
    guard let digit = key.asLatin.typed?.typedDigit, let typed = key.typed,
      asked.indices.contains(firstOfBallot.count),
      asked[firstOfBallot.count].answers.contains(Character(String(digit)))
    else { return nil }
    firstOfBallot.append(step.question.roomValue(of: digit))
    guard firstOfBallot.count == asked.count else { return .stays }
    editor.typeRoomBallot(firstOfBallot)
    firstOfBallot = []
    answers += 1
    if asked.count == 1 { quick.add(typed, to: position, didChange: false, at: editor.dictation.now) }
    return .stays
  }

  private mutating func goOnFromResults(_ key: KeyPress, _ step: Step, in editor: inout Editor) -> Reaction? {
    if key.isPlain(.enter) { return arrive(at: afterBallot(step), in: &editor) }
    guard key.asLatin == KeyPress(.character("r")) else { return nil }
    editor.endRoomVote()
    return arrive(at: position, in: &editor)
  }

  /// The question behind those that the room has answered together.
  private func afterBallot(_ step: Step) -> Int {
    let asked = step.question.ballotQuestions
    return steps[position...].firstIndex { $0.touchpoint != step.touchpoint || !asked.contains($0.question) }
      ?? steps.count
  }

  /// Takes a line of ballots as some of the room's, and tells whether it was one.
  mutating func takeLine(_ text: String, for step: Step, in editor: inout Editor) -> Bool {
    guard let vote = editor.roomVote(of: step), editor.collectsBallots(vote),
      !text.trimmingWhitespace.isEmpty
    else { return false }
    let typed = Rating.ballots(typed: text) ?? []
    let ballots = typed.compactMap { Int(exactly: $0.value) }
    guard !ballots.isEmpty, ballots.count == typed.count else {
      editor.say(.notUnderstood(text, .hintBallots), .warning)
      return true
    }
    for ballot in ballots where editor.typeRoomBallot([ballot]) { answers += 1 }
    (field, takesBallots) = (nil, false)
    editor.notice = nil
    return true
  }
}

extension RoundQuestion {
  /// The questions that one ballot answers, in order.
  var ballotQuestions: [RoundQuestion] {
    switch self {
    case .reach(let id), .impact(let id): [.reach(id), .impact(id)]
    case .value(let id), .effort(let id): [.value(id), .effort(id)]
    default: [self]
    }
  }

  /// What a key stands for where answers are counted.
  fileprivate func roomValue(of digit: Int) -> Int {
    switch self {
    case .emotion, .emotionOf: digit - 3
    default: digit
    }
  }
}
