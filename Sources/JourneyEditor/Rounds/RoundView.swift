import Console
import JourneyModel
import Phrases
import TerminalText

/// A round fills the screen: how far it is, the touchpoint, the question in full, and the keys that answer it.
struct RoundView: View, Drawn {
  let drawn: DrawnEditor
  let round: Round

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard area.rows > 3 else {
      return HintsView(drawn: drawn).draw(
        on: &frame, in: Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1))
    }
    drawTitle(on: &frame, in: area)
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let foot = FootView(drawn: drawn)
    let margin = area.columns >= 50 ? 4 : 1
    let body = Rect(
      start: area.start + margin, top: area.top + 2, columns: area.columns - 2 * margin,
      rows: max(0, area.rows - 2 - foot.rows(in: area)))
    if let step = round.step { draw(step, on: &frame, in: body) } else { drawScopes(on: &frame, in: body) }
    foot.draw(on: &frame, in: area)
  }

  private func drawTitle(on frame: inout Frame, in area: Rect) {
    var used = TimerBadge(drawn: drawn).draw(
      on: &frame, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 2)
    if round.step != nil {
      let progress = round.progress
      let bar = min(20, area.columns / 4, max(0, area.columns - used - 36))
      let done = progress.count == 0 ? 0 : bar * (progress.place - 1) / progress.count
      let start = area.end - used - bar - 1
      used += frame.draw(
        look.say(.roundProgress(progress.place, of: progress.count)) + " ",
        endingAt: Point(column: start, row: area.top), columns: area.columns / 2, as: .heading)
      frame.draw(
        repeating: look.signs.fullDot, at: Point(column: start, row: area.top), columns: done, as: .heading)
      frame.draw(
        repeating: look.signs.emptyDot, at: Point(column: start + done, row: area.top), columns: bar - done,
        as: .dim)
      used += bar + 1
    }
    frame.drawShortened(
      " " + look.say(.roundTitle(round.kind.rawValue)), at: Point(column: area.start, row: area.top),
      columns: area.columns - used - 1, as: .title)
  }

  private func drawScopes(on frame: inout Frame, in area: Rect) {
    var pen = Pen(area: area)
    pen.skip(if: area.rows > 8)
    guard round.people.isEmpty else { return drawPeople(&pen, on: &frame, isRoomy: area.rows > 8) }
    pen.write(look.say(.roundScope), as: .heading, on: &frame, look)
    pen.skip(if: area.rows > 8)
    for (number, scope) in round.scopes.enumerated() {
      let text = look.say(.roundScope(scope.scope.rawValue, scope.touchpoints.count))
      pen.choice("\(number + 1)", text, isCurrent: number == round.marked, on: &frame, look)
    }
  }

  /// Whose feelings can be asked for: those of all customers, or of one persona by its sign.
  private func drawPeople(_ pen: inout Pen, on frame: inout Frame, isRoomy: Bool) {
    pen.write(look.say(.roundPeople), as: .heading, on: &frame, look)
    pen.skip(if: isRoomy)
    for (number, persona) in round.people.enumerated() {
      let text =
        persona.map { "\(look.signs.persona(number - 1)) \(frame.isolated(editor.name(of: $0)))" }
        ?? look.say(.roundEverybody)
      pen.choice("\(number + 1)", text, isCurrent: number == round.marked, on: &frame, look)
    }
  }

  private func draw(_ step: Round.Step, on frame: inout Frame, in area: Rect) {
    guard let place = editor.map.place(of: step.touchpoint) else { return }
    let touchpoint = editor.map[place]
    var pen = Pen(area: area)
    let isRoomy = area.rows > 12
    pen.skip(if: isRoomy)
    if area.rows > 8 {
      pen.write(
        "\(look.number(place.stage + 1)) \(editor.map.stages[place.stage].name)", as: .dim, on: &frame, look,
        most: 1)
    }
    pen.write(touchpoint.name, as: .title, on: &frame, look, most: area.rows > 9 ? 3 : 1)
    for fact in area.rows > 9 ? facts(of: touchpoint, step.question) : [] {
      pen.write(fact, as: .dim, on: &frame, look)
    }
    pen.skip(if: isRoomy)
    if let disagreement = round.disagreement {
      pen.write(
        look.say(.apart(disagreement.spread, median: disagreement.median)), as: .warning, on: &frame, look)
      for side in [
        Phrase.apartLowest(disagreement.lowest, disagreement.low.phrase),
        .apartHighest(disagreement.highest, disagreement.high.phrase),
      ] {
        pen.write(look.say(side), as: .heading, on: &frame, look, most: 3)
      }
      return pen.write(look.say(.apartThen), as: .text, on: &frame, look)
    }
    pen.write(question(step.question, touchpoint), as: .heading, on: &frame, look, most: 4)
    if let field = round.field {
      let names = step.question == .rating ? editor.participants : []
      if !names.isEmpty {
        pen.write(
          look.say(.ballotOrder(names.map(\.asPart).joined(separator: look.signs.separator))), as: .dim,
          on: &frame, look)
      }
      pen.skip(if: isRoomy)
      return FieldBlock(drawn: drawn, field: field).draw(on: &frame, in: pen.writing(field, look))
    }
    pen.skip(if: isRoomy)
    guard let vote = editor.livelyRoomVote(of: step) else {
      return drawAnswers(step.question, nil, &pen, on: &frame)
    }
    let asked = step.question.ballotQuestions
    if let results = vote.results {
      for (question, figure) in zip(asked, results.figures) {
        if question != step.question {
          pen.write(self.question(question, touchpoint), as: .heading, on: &frame, look)
        }
        drawAnswers(question, figure, &pen, on: &frame)
        pen.write(
          told(figure, of: question, results.ballots), as: figure.agrees ? .done : .warning, on: &frame, look)
      }
      return
    }
    let next = asked[min(round.firstOfBallot.count, asked.count - 1)]
    if next != step.question { pen.write(self.question(next, touchpoint), as: .heading, on: &frame, look) }
    drawAnswers(next, nil, &pen, on: &frame)
    pen.skip(if: isRoomy)
    let typed = vote.typed == 0 ? "" : look.signs.separator + look.say(.roomTyped(vote.typed))
    pen.write(
      look.say(.roomAnswered(vote.answered, of: max(vote.answered, editor.room.present))) + typed,
      as: .heading,
      on: &frame, look)
  }

  private func drawAnswers(
    _ question: RoundQuestion, _ figure: RoomResults.Figure?, _ pen: inout Pen, on frame: inout Frame
  ) {
    for (number, key) in question.answers.enumerated() {
      var text = look.say(.roundAnswer(question.answerKey, String(key)))
      if let figure, figure.counts.indices.contains(number) {
        text +=
          "  "
          + counted(figure.counts[number], within: pen.area.columns - 12 - look.typesetter.width(of: text))
      }
      let isMarked = figure == nil && number == round.marked && question == round.step?.question
      pen.choice(String(key), text, isCurrent: isMarked, on: &frame, look)
    }
  }

  /// How many gave an answer: a dot each, as far as there is room, and the number.
  private func counted(_ count: Int, within columns: Int) -> String {
    count == 0
      ? look.signs.none
      : String(repeating: look.signs.fullDot, count: max(0, min(count, columns))) + " " + look.number(count)
  }

  /// What came of one question: how many answered, the median, how far they lie apart, and whether they agree.
  private func told(_ figure: RoomResults.Figure, of question: RoundQuestion, _ ballots: Int) -> String {
    look.say(
      figure.agrees
        ? .roomAgrees(ballots, figure.median, Double(figure.spread))
        : .roomDisagrees(ballots, figure.median, Double(figure.spread)))
  }

  private func question(_ question: RoundQuestion, _ touchpoint: Touchpoint) -> String {
    func text(_ id: Pain.ID) -> String { touchpoint.pains.first { $0.id == id }?.text ?? "" }
    func text(_ id: Improvement.ID) -> String { touchpoint.improvements.first { $0.id == id }?.text ?? "" }
    func text(_ id: Opportunity.ID) -> String { touchpoint.opportunities.first { $0.id == id }?.text ?? "" }
    let subject: String =
      switch question {
      case .reach(let id), .impact(let id), .confidence(let id): text(id)
      case .value(let id), .effort(let id): text(id)
      case .person(let id), .due(let id): text(id)
      case .emotionOf(let id): editor.name(of: id)
      default: ""
      }
    return look.say(.roundQuestion(question.key, subject))
  }

  /// What is known already that bears on the answer.
  private func facts(of touchpoint: Touchpoint, _ question: RoundQuestion) -> [String] {
    switch question {
    case .rating, .necessary, .verdict: [editor.assessment(of: touchpoint).summary(look)]
    default: []
    }
  }
}

extension Disagreement.Side {
  fileprivate var phrase: Phrase {
    switch self {
    case .people(let names): .verbatim(names.map(\.asPart).joined(separator: " · "))
    case .count(let count): .peopleCount(count)
    }
  }
}

/// The last lines of what fills the screen in rounds: the keys, and above them what was said, in as many lines as that
/// takes, since its end often matters most.
struct FootView: View, Drawn {
  let drawn: DrawnEditor

  /// How many lines it takes.
  func rows(in area: Rect) -> Int { area.rows > 8 ? max(1, lines(in: area).count) + 1 : 1 }

  func draw(on frame: inout Frame, in area: Rect) {
    func line(_ number: Int) -> Rect {
      Rect(start: area.start, top: area.bottom - number, columns: area.columns, rows: 1)
    }
    HintsView(drawn: drawn).draw(on: &frame, in: line(1))
    guard area.rows > 8 else { return }
    let lines = lines(in: area)
    guard !lines.isEmpty else { return StatusView(drawn: drawn).draw(on: &frame, in: line(2)) }
    for (number, text) in lines.reversed().enumerated() {
      let row = line(2 + number)
      frame.draw(
        text, at: Point(column: row.start + 1, row: row.top), columns: row.columns - 2,
        as: editor.notice?.tone == .warning ? .warning : .done)
    }
  }

  /// What was said, where it does not go on the status line beside the state of the file.
  private func lines(in area: Rect) -> [String] {
    guard let notice = editor.notice, editor.layers.top.traits.contains(.coversScreen) else { return [] }
    let look = editor.look
    var text = look.say(notice.phrase)
    if notice.isUndoable { text += look.signs.separator + look.say(.undoneBy(editor.keyName(.undo))) }
    if look.typesetter.width(of: text) <= area.columns - 26 { return [] }
    return look.typesetter.wrapped(text, to: max(1, area.columns - 2), maximumLines: 3)
  }
}

/// Writes lines one below the other into an area.
private struct Pen {
  let area: Rect
  private var row: Int

  init(area: Rect) {
    self.area = area
    row = area.top
  }

  /// What is left of the area.
  var rest: Rect {
    Rect(start: area.start, top: row, columns: area.columns, rows: max(0, area.bottom - row))
  }

  /// Where an answer is written: three lines, or as many as the text takes.
  func writing(_ field: TextField, _ look: Look) -> Rect {
    let needed = max(3, FieldBlock.height(of: field, width: area.columns, with: look))
    return Rect(start: area.start, top: row, columns: area.columns, rows: min(needed, rest.rows))
  }

  mutating func skip(if isRoomy: Bool) { if isRoomy { row += 1 } }

  mutating func write(_ text: String, as role: Role, on frame: inout Frame, _ look: Look, most: Int = 2) {
    for line in look.typesetter.wrapped(text, to: area.columns, maximumLines: most) where row < area.bottom {
      frame.draw(line, at: Point(column: area.start, row: row), columns: area.columns, as: role)
      row += 1
    }
  }

  mutating func choice(
    _ key: String, _ text: String, isCurrent: Bool, on frame: inout Frame, _ look: Look
  ) {
    guard row < area.bottom else { return }
    if isCurrent {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: row), as: .focusBorder)
    }
    frame.draw(
      " \(look.phrasebook.number(key)) ", at: Point(column: area.start + 2, row: row), columns: 3, as: .keyCap
    )
    frame.drawShortened(
      text, at: Point(column: area.start + 6, row: row), columns: area.columns - 6,
      as: isCurrent ? .heading : .text)
    frame.expectClicks(
      on: Rect(start: area.start, top: row, columns: area.columns, rows: 1), for: .answer(key))
    row += 1
  }
}
