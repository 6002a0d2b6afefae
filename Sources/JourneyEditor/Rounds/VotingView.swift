import Console
import JourneyModel
import Phrases
import TerminalText

/// The candidates with their numbers, the line for a ballot; the totals as bars, the most first, once revealed.
struct VotingView: View {
  let editor: Editor
  let voting: Voting

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 3 else { return HintsView(editor: editor).draw(on: &frame, in: area) }
    let used = frame.draw(
      look.say(.votingState(voting.dots, voting.ballots)) + " ",
      endingAt: Point(column: area.end, row: area.top), columns: area.columns / 2, as: .heading)
    frame.drawShortened(
      " " + look.say(.votingTitle(voting.choices.isEmpty ? voting.subject.rawValue : "any")),
      at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let list = Rect(
      start: area.start + 2, top: area.top + 2, columns: area.columns - 4, rows: max(0, area.rows - 5))
    if voting.choices.isEmpty {
      if voting.isRevealed { drawTotals(on: &frame, in: list) } else { drawCandidates(on: &frame, in: list) }
      drawField(on: &frame, at: Point(column: area.start, row: area.bottom - 3), columns: area.columns)
    } else {
      for (number, choice) in voting.choices.enumerated() where number < list.rows {
        let text = look.say(.votingChoice(choice.subject.rawValue, choice.candidates.count))
        draw(number + 1, text, "", on: &frame, in: list, line: number)
      }
    }
    let bottom = { (row: Int) in
      Rect(start: area.start, top: area.bottom - row, columns: area.columns, rows: 1)
    }
    StatusView(editor: editor).draw(on: &frame, in: bottom(2))
    HintsView(editor: editor).draw(on: &frame, in: bottom(1))
  }

  private func drawField(on frame: inout Frame, at point: Point, columns: Int) {
    let used = frame.drawShortened(
      " " + look.say(.askBallot) + " ", at: point, columns: columns / 2, as: .heading)
    FieldLine(editor: editor, field: voting.ballot).draw(
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
    let most = max(1, voting.order.first.map(votes) ?? 1)
    let bar = max(4, area.columns / 4)
    for (line, number) in voting.order.dropFirst(voting.cursor.top).prefix(area.rows).enumerated() {
      let (candidate, votes) = (voting.candidates[number], votes(number))
      let row = area.top + line
      let length = votes * bar / most
      frame.draw(
        repeating: look.signs.fullDot, at: Point(column: area.end - bar, row: row), columns: length,
        as: .heading)
      frame.draw("\(votes)", endingAt: Point(column: area.end - bar - 1, row: row), columns: 5, as: .heading)
      frame.draw(
        look.number(number + 1), endingAt: Point(column: area.start + 4, row: row), columns: 4, as: .dim)
      frame.drawShortened(
        candidate.text, at: Point(column: area.start + 6, row: row), columns: area.columns - bar - 13,
        as: .text)
    }
  }
}
