import JourneyModel

// Dots from phones: the room votes on the same candidates under the same numbers; its ballots are hidden until they are
// revealed, and come into the round together.
extension Voting {
  /// What the room is asked where that is this vote.
  func roomVote(in editor: Editor) -> RoomVote? {
    guard let round, let vote = editor.room.vote, case .votes(let asked) = vote.round.subject,
      asked.id == round.id
    else { return nil }
    return vote
  }

  /// Asks the room, once there is something to vote on. Whoever has voted goes on to see what was voted on then.
  mutating func askRoom(in editor: inout Editor) {
    guard state == .ballot, !isRevealed, editor.isRoomShared, editor.file.readOnly == nil else { return }
    let held = round ?? editor.newRound(of: self)
    round = held
    var asked = VotingRound(id: held.id, dots: dots)
    asked.date = held.date
    asked.candidates = candidates.map { VotingCandidate(ref: $0.ref) }
    if let vote = roomVote(in: editor), vote.isRevealed || !vote.round.answers.isEmpty { return }
    editor.askRoom(
      .votes(asked), candidates.map { RoomCandidate(ref: $0.ref, text: $0.text, place: $0.place) })
  }

  /// Takes the room's ballots into the round; as one, for who takes them back.
  mutating func countRoom(in editor: inout Editor) {
    guard let vote = roomVote(in: editor), !vote.isRevealed, let id = round?.id else { return }
    // Numbers that the room saw stand for the same candidates here, whatever was added since.
    let ballots = vote.round.answers.values.map { $0.filter(candidates.indices.contains) }
    editor.revealRoomVote()
    guard !ballots.isEmpty, let counted = editor.map.votings.first(where: { $0.id == id }) else { return }
    round = counted
    given.append(ballots)
    cleared = nil
    arrange()
  }
}
