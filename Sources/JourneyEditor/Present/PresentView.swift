import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// What the room looks at: few words, a line between each two, nothing of the program.
struct PresentView: View {
  let editor: Editor
  let presentation: Presentation

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let margin = area.columns >= 50 ? 3 : 1
    let body = Rect(
      start: area.start + margin, top: area.top + (area.rows > 6 ? 1 : 0), columns: area.columns - 2 * margin,
      rows: area.rows - (area.rows > 6 ? 2 : 0))
    switch presentation.subject {
    case .stage: drawStage(on: &frame, in: body)
    case .card: drawCard(on: &frame, in: body)
    case .curve: drawCurve(on: &frame, in: body)
    case .map, .pains, .votes, .opportunities, .decisions: drawList(on: &frame, in: body)
    }
    _ = TimerBadge(editor: editor).draw(
      on: &frame, endingAt: Point(column: area.end - 1, row: area.bottom - 1), columns: area.columns - 2)
  }

  /// A title over a line, and where in it one is.
  private func drawTitle(_ title: String, _ place: String, on frame: inout Frame, in area: Rect) -> Rect {
    let used = frame.draw(
      place, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 3, as: .heading)
    frame.drawComposed(
      title, at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
    guard area.rows > 4 else {
      return Rect(start: area.start, top: area.top + 1, columns: area.columns, rows: max(0, area.rows - 1))
    }
    frame.draw(
      repeating: look.signs.rule, at: Point(column: area.start, row: area.top + 1), columns: area.columns,
      as: .heading)
    return Rect(start: area.start, top: area.top + 3, columns: area.columns, rows: area.rows - 3)
  }

  private func drawList(on frame: inout Frame, in area: Rect) {
    let lines = presentation.lines
    let rows = editor.presentedRows
    let pages = max(1, (lines.count + rows - 1) / rows)
    let title =
      presentation.subject == .map
      ? editor.map.title.asPart : look.say(.presented(presentation.subject.rawValue))
    let place = pages > 1 ? look.say(.roundProgress(presentation.page + 1, of: pages)) : ""
    let body = drawTitle(title, place, on: &frame, in: area)
    guard !lines.isEmpty else {
      frame.drawCentred(
        look.say(.presentedNothing), at: Point(column: body.start, row: body.top + body.rows / 3),
        columns: body.columns, as: .heading)
      return
    }
    let step = body.rows >= 2 * min(rows, lines.count) - 1 ? 2 : 1
    for (number, line) in lines.dropFirst(presentation.page * rows).prefix(rows).enumerated()
    where number * step < body.rows {
      draw(line, on: &frame, at: Point(column: body.start, row: body.top + number * step), body.columns)
    }
  }

  private func draw(
    _ line: PresentedLine, on frame: inout Frame, at point: Point, _ columns: Int, facts: Int? = nil
  ) {
    let used = frame.draw(
      line.end, endingAt: Point(column: point.column + columns, row: point.row),
      columns: facts ?? columns * 2 / 5,
      as: line.role == .critical ? .heading : line.role)
    frame.drawComposed(line.start, at: point, columns: columns - used - 2, as: line.role)
  }

  private func drawCurve(on frame: inout Frame, in area: Rect) {
    let picture = editor.presentedCurveArea
    if picture.top > 0 {
      _ = drawTitle(
        editor.map.title.asPart, look.say(.presented(editor.views.curve.kind.rawValue)), on: &frame, in: area)
    }
    CurveView(editor: editor).draw(on: &frame, in: picture)
  }

  private func drawStage(on frame: inout Frame, in area: Rect) {
    guard let index = editor.here?.stage else { return drawList(on: &frame, in: area) }
    let stage = editor.map.stages[index]
    let tally = editor.document.figures.tally(of: stage.id)
    let mean = tally.mean.map { look.say(.mean($0)) } ?? ""
    var body = drawTitle("\(look.number(index + 1)) \(stage.name.asPart)", mean, on: &frame, in: area)
    if !stage.customerGoal.isEmpty, body.rows > 6 {
      frame.drawShortened(
        stage.customerGoal, at: Point(column: body.start, row: body.top), columns: body.columns, as: .text)
      body = Rect(start: body.start, top: body.top + 2, columns: body.columns, rows: body.rows - 2)
    }
    let step = body.rows >= 2 * stage.touchpoints.count - 1 ? 2 : 1
    let room = max(1, step == 2 ? (body.rows + 1) / 2 : body.rows)
    let isCut = stage.touchpoints.count > room
    for number in 0..<min(stage.touchpoints.count, isCut ? room - 1 : room) {
      let touchpoint = stage.touchpoints[number]
      let level = editor.assessment(of: touchpoint)
      let line = PresentedLine(
        (touchpoint.momentOfTruth ? look.signs.momentOfTruth + " " : "") + touchpoint.name.asPart,
        facts(of: touchpoint, level).joined(separator: look.signs.separator), Role(level.level))
      draw(
        line, on: &frame, at: Point(column: body.start, row: body.top + number * step), body.columns,
        facts: body.columns * 3 / 5)
    }
    if isCut {
      frame.drawShortened(
        look.say(.moreBelow(stage.touchpoints.count - room + 1)),
        at: Point(column: body.start, row: body.bottom - 1), columns: body.columns, as: .dim)
    }
  }

  /// A level by its sign, its word and its number.
  private func words(of assessment: Assessment) -> String {
    guard let rating = assessment.rating else { return look.word(for: .unrated) }
    let number = look.phrasebook.decimal(rating)
    return assessment.level == .ok
      ? number : "\(look.signs.sign(of: assessment.level)) \(look.word(for: assessment.level)) \(number)"
  }

  /// Level, that the room did not agree, and votes, as far as there is anything to say.
  private func facts(of touchpoint: Touchpoint, _ assessment: Assessment) -> [String] {
    [words(of: assessment)] + (assessment.lacksAgreement ? [look.say(.noAgreement)] : [])
      + votes(editor.document.votes.of(touchpoint))
  }

  private func votes(_ dots: Int) -> [String] { dots == 0 ? [] : [look.say(.voteCount(dots))] }

  private func drawCard(on frame: inout Frame, in area: Rect) {
    guard let place = editor.here, place.position >= 0 else { return drawStage(on: &frame, in: area) }
    let touchpoint = editor.map[place]
    let stage = editor.map.stages[place.stage]
    let assessment = editor.assessment(of: touchpoint)
    let body = drawTitle(
      "\(look.number(place.stage + 1)) \(stage.name.asPart)",
      look.say(.roundProgress(place.position + 1, of: stage.touchpoints.count)), on: &frame, in: area)
    var row = body.top
    func write(_ text: String, _ role: Role, most: Int = 1, isComposed: Bool = false) {
      let direction = isComposed ? frame.canvas.flow : nil
      let lines = look.typesetter.wrapped(text, to: body.columns, maximumLines: most, direction: direction)
      for line in lines where row < body.bottom {
        frame.draw(
          line, at: Point(column: body.start, row: row), columns: body.columns, as: role, direction: direction
        )
        row += 1
      }
    }
    let mark = touchpoint.momentOfTruth ? look.signs.momentOfTruth + " " : ""
    frame.placeCursor(Point(column: body.start, row: row))
    write(mark + touchpoint.name, .title, most: 3)
    row += body.rows > 8 ? 1 : 0
    write(words(of: assessment), Role(assessment.level))
    write(assessment.summary(look), .text, most: 2)
    row += body.rows > 8 ? 1 : 0
    func list(_ sign: String, _ text: String, _ dots: Int) {
      let parts = ["\(sign) \(text.asPart)"] + votes(dots)
      write(parts.joined(separator: look.signs.separator), .heading, most: 2, isComposed: true)
    }
    let dots = editor.document.votes
    for pain in touchpoint.pains { list("!", pain.text, dots.of(pain)) }
    for opportunity in touchpoint.opportunities {
      list(look.signs.opportunities, opportunity.text, dots.of(opportunity))
    }
    var facts = votes(dots.of(touchpoint))
    if !touchpoint.owner.isEmpty { facts.append(look.say(.ownedBy(touchpoint.owner))) }
    if let verdict = touchpoint.verdict { facts.append(look.say(.decided(.word("Verdict", verdict.text)))) }
    row += body.rows > 8 && !facts.isEmpty ? 1 : 0
    write(facts.joined(separator: look.signs.separator), .text, isComposed: true)
  }
}
