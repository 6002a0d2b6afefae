import Console
import JourneyModel
import Phrases
import TerminalText

/// A round fills the screen: how far it is, the touchpoint, the question in full, and the keys that answer it.
struct RoundView: View {
  let editor: Editor
  let round: Round

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard area.rows > 3 else {
      return HintsView(editor: editor).draw(on: &frame, in: bottom(of: area, 1))
    }
    drawTitle(on: &frame, in: area)
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let foot = area.rows > 8 ? 2 : 1
    let margin = area.columns >= 50 ? 4 : 1
    let body = Rect(
      start: area.start + margin, top: area.top + 2, columns: area.columns - 2 * margin,
      rows: area.rows - 2 - foot)
    if let step = round.step { draw(step, on: &frame, in: body) } else { drawScopes(on: &frame, in: body) }
    if foot == 2 { StatusView(editor: editor).draw(on: &frame, in: bottom(of: area, 2)) }
    HintsView(editor: editor).draw(on: &frame, in: bottom(of: area, 1))
  }

  private func bottom(of area: Rect, _ row: Int) -> Rect {
    Rect(start: area.start, top: area.bottom - row, columns: area.columns, rows: 1)
  }

  private func drawTitle(on frame: inout Frame, in area: Rect) {
    var used = 0
    if round.step != nil {
      let progress = round.progress
      let bar = min(20, area.columns / 4)
      let done = progress.count == 0 ? 0 : bar * (progress.place - 1) / progress.count
      used = frame.draw(
        look.say(.roundProgress(progress.place, of: progress.count)) + " ",
        endingAt: Point(column: area.end - bar - 1, row: area.top), columns: area.columns / 2, as: .heading)
      let start = area.end - bar - 1
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
    pen.write(look.say(.roundScope), as: .heading, on: &frame, look)
    pen.skip(if: area.rows > 8)
    for (number, scope) in round.scopes.enumerated() {
      let text = look.say(.roundScope(scope.scope.rawValue, scope.touchpoints.count))
      pen.choice("\(number + 1)", text, isCurrent: number == 0, on: &frame, look)
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
      pen.write(fact, as: .dim, on: &frame, look, most: 1)
    }
    pen.skip(if: isRoomy)
    pen.write(question(step.question, touchpoint), as: .heading, on: &frame, look, most: 3)
    pen.skip(if: isRoomy)
    if let field = round.field {
      FieldBlock(editor: editor, field: field).draw(on: &frame, in: pen.writing(field, look))
    } else {
      let current = editor.answer(to: step.question, of: touchpoint)
      for key in step.question.answers {
        let text = look.say(.roundAnswer(step.question.key, String(key)))
        pen.choice(String(key), text, isCurrent: key == current, on: &frame, look)
      }
    }
  }

  private func question(_ question: RoundQuestion, _ touchpoint: Touchpoint) -> String {
    func text(_ id: Pain.ID) -> String { touchpoint.pains.first { $0.id == id }?.text ?? "" }
    func text(_ id: Improvement.ID) -> String { touchpoint.improvements.first { $0.id == id }?.text ?? "" }
    let subject: String =
      switch question {
      case .reach(let id), .impact(let id), .confidence(let id): text(id)
      case .person(let id), .due(let id): text(id)
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
