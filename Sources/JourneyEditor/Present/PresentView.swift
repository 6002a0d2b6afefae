import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// What the room looks at: few words, a line between each two, nothing of the program.
struct PresentView: View, Drawn {
  let drawn: DrawnEditor
  let presentation: Presentation

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let margin = area.columns >= 50 ? 2 : 1
    let (top, foot) = (area.rows >= 24 ? 1 : 0, area.rows > 6 ? 1 : 0)
    let body = Rect(
      start: area.start + margin, top: area.top + top, columns: area.columns - 2 * margin,
      rows: area.rows - top - foot)
    switch presentation.subject {
    case .stage: drawStage(on: &frame, in: body)
    case .card: drawCard(on: &frame, in: body)
    case .curve: drawCurve(on: &frame, in: body)
    case .paths: drawPaths(on: &frame, in: body)
    case .map, .pains, .votes, .opportunities, .decisions: drawList(on: &frame, in: body)
    }
    RoomCorner(drawn: drawn).draw(on: &frame, in: body)
    drawFoot(
      on: &frame, in: Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1))
    if presentation.showsKeys { PresentKeysView(drawn: drawn).draw(on: &frame, in: area) }
  }

  /// A title over a line, and where in it one is.
  private func drawTitle(
    _ title: String, _ place: String, at here: TouchpointPlace? = nil, on frame: inout Frame, in area: Rect
  ) -> Rect {
    let used = frame.draw(
      place, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 2, as: .heading)
    frame.drawComposed(
      title, at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
    guard area.rows > 4 else {
      return Rect(start: area.start, top: area.top + 1, columns: area.columns, rows: max(0, area.rows - 1))
    }
    var row = area.top + 1
    if let here, area.rows > 12 {
      JourneyStripView(drawn: drawn, place: here).draw(
        on: &frame, in: Rect(start: area.start, top: row, columns: area.columns, rows: 1))
      row += 1
    }
    frame.draw(
      repeating: look.signs.rule, at: Point(column: area.start, row: row), columns: area.columns, as: .heading
    )
    row += area.rows > 20 ? 2 : 1
    return Rect(start: area.start, top: row, columns: area.columns, rows: area.bottom - row)
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
    CurveView(drawn: drawn).draw(on: &frame, in: picture)
  }

  private func drawPaths(on frame: inout Frame, in area: Rect) {
    guard let paths = presentation.paths, let log = paths.log else { return }
    let pages = PresentPathsView.pageCount(paths, in: editor)
    var facts = [look.say(.pathCases(Double(log.cases)))]
    if pages > 1 { facts.append(look.say(.roundProgress(presentation.page + 1, of: pages))) }
    let body = drawTitle(
      look.say(.presented(presentation.subject.rawValue)), facts.joined(separator: look.signs.separator),
      on: &frame, in: area)
    PresentPathsView(drawn: drawn, paths: paths, page: presentation.page).draw(on: &frame, in: body)
  }

  private func drawStage(on frame: inout Frame, in area: Rect) {
    guard let index = here?.stage else { return drawList(on: &frame, in: area) }
    let stage = editor.map.stages[index]
    let tally = editor.document.figures.tally(of: stage.id)
    let mean = tally.mean.map { look.say(.mean($0)) } ?? ""
    var body = drawTitle(
      "\(look.number(index + 1)) \(stage.name.asPart)", mean, at: here, on: &frame, in: area)
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

  /// Level, that the room did not agree, and votes, as far as there is anything to say.
  private func facts(of touchpoint: Touchpoint, _ assessment: Assessment) -> [String] {
    let dots = editor.document.votes.of(touchpoint)
    return [assessment.words(look)] + (assessment.lacksAgreement ? [look.say(.noAgreement)] : [])
      + (dots == 0 ? [] : [look.say(.voteCount(dots))])
  }

  private func drawCard(on frame: inout Frame, in area: Rect) {
    guard let place = here, place.position >= 0 else { return drawStage(on: &frame, in: area) }
    let stage = editor.map.stages[place.stage]
    let body = drawTitle(
      "\(look.number(place.stage + 1)) \(stage.name.asPart)", cardPlace(place, stage), at: place, on: &frame,
      in: area)
    PresentCardView(drawn: drawn, place: place).draw(on: &frame, in: body)
  }

  /// Where the card stands: among those that are low, if one walks through these, else in its stage.
  private func cardPlace(_ place: TouchpointPlace, _ stage: Stage) -> String {
    guard let number = presentation.wallPlace(of: editor.map[place].id) else {
      return look.say(.roundProgress(place.position + 1, of: stage.touchpoints.count))
    }
    return look.say(.presentedWall(number + 1, of: presentation.wall?.count ?? 0))
  }

  // The last row

  /// What was said last, else how to learn the keys; at its end the timer.
  private func drawFoot(on frame: inout Frame, in area: Rect) {
    var used = TimerBadge(drawn: drawn).draw(
      on: &frame, endingAt: Point(column: area.end - 1, row: area.top), columns: area.columns - 2)
    if let link = editor.room.link, editor.size.rows > 6 {
      let told = "\(link.asIsland)\(look.signs.separator)\(look.say(.roomPresent(editor.room.present)))"
      used += frame.draw(
        told, endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: (area.columns - used) * 4 / 5,
        as: .heading)
    }
    let point = Point(column: area.start + 1, row: area.top)
    let room = area.columns - used - 3
    // On a tiny screen what is shown needs the row.
    guard editor.size.rows > 6 else { return }
    if let notice = editor.notice {
      frame.drawShortened(look.say(notice.phrase), at: point, columns: room, as: .hint)
    } else {
      let shown = frame.drawShortened(look.say(.presentedHelp), at: point, columns: room, as: .hint)
      frame.expectClicks(
        on: Rect(start: point.column, top: point.row, columns: shown, rows: 1), for: .answer("?"))
    }
  }
}
