import Console
import JourneyModel
import Phrases
import TerminalText

/// The candidates with their numbers, the line for a ballot; the totals as bars, the most first, once revealed.
struct VotingView: View, Drawn {
  let drawn: DrawnEditor
  let voting: Voting

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 3 else { return HintsView(drawn: drawn).draw(on: &frame, in: area) }
    var used = TimerBadge(drawn: drawn).draw(
      on: &frame, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 2)
    let voters = editor.participants.count
    let state: Phrase =
      voters > 0
      ? .votingStateOf(voting.dots, voting.ballots, voters) : .votingState(voting.dots, voting.ballots)
    if voting.state == .ballot {
      used += frame.draw(
        look.say(state) + " ", endingAt: Point(column: area.end - used, row: area.top),
        columns: max(0, area.columns - used - 6), as: .heading)
    }
    frame.drawShortened(
      " " + look.say(.votingTitle(voting.state == .subject ? "any" : voting.subject.rawValue)),
      at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let foot = FootView(drawn: drawn)
    let bottom = area.bottom - foot.rows(in: area)
    let list = Rect(
      start: area.start + 2, top: area.top + 2, columns: area.columns - 4,
      rows: max(0, bottom - area.top - (voting.roomVote(in: editor) == nil ? 3 : 4)))
    switch voting.state {
    case .ballot:
      if voting.isRevealed { drawTotals(on: &frame, in: list) } else { drawCandidates(on: &frame, in: list) }
      drawField(on: &frame, at: Point(column: area.start, row: bottom - 1), columns: area.columns)
      drawRoom(on: &frame, at: Point(column: area.start, row: bottom - 2), columns: area.columns)
    case .subject:
      drawChoices(
        voting.choices.map { look.say(.votingChoice($0.subject.rawValue, $0.candidates.count)) }, on: &frame,
        in: list)
    case .again(let last):
      let held = look.say(.votingHeld(last.date.isEmpty ? look.signs.none : last.date, last.ballots))
      let rows = look.typesetter.wrapped(held, to: list.columns, maximumLines: 2)
      for (number, row) in rows.enumerated() where number < list.rows {
        frame.draw(
          row, at: Point(column: list.start, row: list.top + number), columns: list.columns, as: .heading)
      }
      drawChoices(
        Voting.Again.allCases.map { look.say(.votingAgain($0.rawValue)) }, on: &frame,
        in: Rect(
          start: list.start, top: list.top + rows.count, columns: list.columns,
          rows: max(0, list.rows - rows.count)))
    }
    foot.draw(on: &frame, in: area)
  }

  private func drawChoices(_ choices: [String], on frame: inout Frame, in area: Rect) {
    for (number, text) in choices.enumerated() where number < area.rows {
      draw(number + 1, text, "", on: &frame, in: area, line: number)
      guard number == voting.marked else { continue }
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start, row: area.top + number), as: .focusBorder)
    }
  }

  /// How far the room is, as long as its ballots are hidden.
  private func drawRoom(on frame: inout Frame, at point: Point, columns: Int) {
    guard let vote = voting.roomVote(in: editor), !vote.isRevealed else { return }
    frame.drawShortened(
      " " + look.say(.roomAnswered(vote.answered, of: max(vote.answered, editor.room.present))), at: point,
      columns: columns, as: .heading)
  }

  private func drawField(on frame: inout Frame, at point: Point, columns: Int) {
    let used = frame.drawShortened(
      " " + look.say(.askBallot) + " ", at: point, columns: columns / 2, as: .heading)
    FieldLine(drawn: drawn, field: voting.ballot).draw(
      on: &frame, in: Rect(start: point.column + used, top: point.row, columns: columns - used - 1, rows: 1))
  }

  private func draw(
    _ number: Int, _ text: String, _ place: String, on frame: inout Frame, in area: Rect, line: Int
  ) {
    let row = area.top + line
    frame.draw(
      look.number(number), endingAt: Point(column: area.start + 4, row: row), columns: 4, as: .heading)
    let used = frame.draw(
      place, endingAt: Point(column: area.end, row: row), columns: area.columns / 3, as: .dim)
    frame.drawShortened(
      text, at: Point(column: area.start + 6, row: row), columns: area.columns - 7 - used, as: .text)
  }

  private func drawCandidates(on frame: inout Frame, in area: Rect) {
    let shown = voting.candidates.enumerated().dropFirst(voting.cursor.top).prefix(area.rows)
    for (line, (number, candidate)) in shown.enumerated() {
      draw(number + 1, candidate.text, candidate.place, on: &frame, in: area, line: line)
    }
  }

  private func votes(_ number: Int) -> Int { voting.dots(of: voting.candidates[number]) }

  private func drawTotals(on frame: inout Frame, in area: Rect) {
    // One dot a vote; where there is no room for all, the number beside them says how many.
    let bar = min(max(4, voting.order.first.map(votes) ?? 4), area.columns / 2)
    for (line, number) in voting.order.dropFirst(voting.cursor.top).prefix(area.rows).enumerated() {
      let (candidate, votes) = (voting.candidates[number], votes(number))
      let row = area.top + line
      frame.draw(
        repeating: look.signs.fullDot, at: Point(column: area.end - bar, row: row), columns: min(votes, bar),
        as: .heading)
      if votes > bar {
        frame.draw(sign: frame.signs.after, at: Point(column: area.end - 1, row: row), as: .heading)
      }
      frame.draw("\(votes)", endingAt: Point(column: area.end - bar - 1, row: row), columns: 5, as: .heading)
      frame.draw(
        look.number(number + 1), endingAt: Point(column: area.start + 4, row: row), columns: 4, as: .dim)
      frame.drawShortened(
        candidate.text, at: Point(column: area.start + 6, row: row), columns: area.columns - bar - 13,
        as: .text)
    }
  }
}
