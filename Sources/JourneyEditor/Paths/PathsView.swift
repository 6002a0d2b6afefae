import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// All touchpoints below their stages, in the order of the map, with what the log tells of each.
struct PathsView: View, Drawn {
  let drawn: DrawnEditor
  let picture: PathsPicture
  let log: CountedLog

  private var look: Look { editor.look }
  private static let headings: [Phrase] = [.pathReach, .pathExits, .pathRework, .pathWait]

  func draw(on frame: inout Frame, in area: Rect) {
    let layout = PathsLayout(area: area)
    drawHead(layout, on: &frame)
    var place: TouchpointPlace? = editor.views.paths.top
    for row in 0..<layout.list.rows {
      guard let here = place else { break }
      let line = Rect(
        start: layout.list.start, top: layout.list.top + row, columns: layout.list.columns, rows: 1)
      if here.position < 0 {
        draw(stage: here.stage, layout, on: &frame, in: line)
      } else {
        draw(touchpointAt: here, layout, on: &frame, in: line)
      }
      frame.expectClicks(on: line, for: .cell(here.stage, here.position))
      place = editor.pathsRow(here, by: 1)
    }
    guard !layout.funnel.isEmpty else { return }
    for row in layout.funnel.top..<layout.funnel.bottom {
      frame.draw(
        sign: look.signs.card.side, at: Point(column: layout.funnel.start - 2, row: row), as: .rule)
    }
    PathFunnelView(drawn: drawn, picture: picture).draw(on: &frame, in: layout.funnel)
  }

  private func drawHead(_ layout: PathsLayout, on frame: inout Frame) {
    guard !layout.source.isEmpty else { return }
    var figures = [look.say(.pathCases(Double(log.cases))).asPart]
    if let hours = log.throughput {
      figures.append(look.say(.pathThroughput(look.span(hours: hours))).asPart)
    }
    let origin = [frame.isolated(log.source), log.date.asIsland]
    let columns = layout.source.columns - 1
    let whole = " " + (origin + figures).joined(separator: look.signs.separator)
    // Where there is too little room a name is cut, and no number.
    let text =
      look.typesetter.width(of: whole) <= columns
      ? whole : " " + (figures + origin.reversed()).joined(separator: look.signs.separator)
    frame.drawComposed(
      text, at: Point(column: layout.source.start, row: layout.source.top), columns: columns, as: .dim)
    for (heading, columns) in zip(Self.headings, layout.figures) {
      frame.draw(
        look.say(heading), endingAt: Point(column: columns.upperBound, row: layout.headings.top),
        columns: columns.count - 1, as: .dim)
    }
  }

  private func drawPointer(_ isFocused: Bool, _ isSelected: Bool, on frame: inout Frame, in area: Rect) {
    let point = Point(column: area.start, row: area.top)
    if isFocused {
      frame.draw(sign: frame.signs.pointer, at: point, as: .focusBorder)
      frame.placeCursor(point)
    } else if isSelected {
      frame.draw(sign: look.signs.selected, at: point, as: .text)
    }
  }

  /// A stage: how many came so far in order, and how many of those at the step before.
  private func draw(stage number: Int, _ layout: PathsLayout, on frame: inout Frame, in area: Rect) {
    let stage = editor.map.stages[number]
    let isFocused = editor.board.focus == .stage(stage.id)
    drawPointer(isFocused, false, on: &frame, in: area)
    frame.drawComposed(
      "\(look.number(number + 1)) \(frame.isolated(stage.name))",
      at: Point(column: layout.name.lowerBound + 1, row: area.top), columns: layout.name.count - 1,
      as: isFocused ? .focus : .heading)
    guard layout.funnel.isEmpty, let step = picture.step(ofStage: number) else { return }
    let start = layout.bar.lowerBound
    frame.drawComposed(
      step.words(look).asPart, at: Point(column: start, row: area.top), columns: area.end - start - 1,
      as: .dim)
  }

  private func draw(
    touchpointAt place: TouchpointPlace, _ layout: PathsLayout, on frame: inout Frame, in area: Rect
  ) {
    let touchpoint = editor.map[place]
    let isFocused = editor.board.focus.touchpoint == touchpoint.id
    drawPointer(isFocused, editor.board.selection.contains(touchpoint.id), on: &frame, in: area)
    let level = editor.document.figures.level(of: touchpoint.id)
    if level.isLow {
      frame.draw(
        look.signs.sign(of: level), at: Point(column: area.start + 1, row: area.top), columns: 2,
        as: Role(level))
    }
    let indent = 4
    frame.drawShortened(
      touchpoint.name.onOneLine, at: Point(column: layout.name.lowerBound + indent, row: area.top),
      columns: layout.name.count - indent, as: isFocused ? .focus : .text,
      direction: look.typesetter.direction(of: touchpoint.name))
    guard let paths = picture.paths(of: touchpoint), let reach = paths.reach else {
      return drawNobody(touchpoint, layout, on: &frame, in: area)
    }
    ShareBar(share: reach, role: level.isLow ? .warning : .strong).draw(
      on: &frame,
      in: Rect(start: layout.bar.lowerBound, top: area.top, columns: layout.bar.count, rows: 1))
    let texts = [
      look.phrasebook.percent(reach).asIsland, paths.exits.map { look.phrasebook.percent($0).asIsland },
      paths.rework.map { look.phrasebook.percent($0).asIsland },
      // Number and unit run as the screen does.
      paths.wait.map { look.span(hours: $0).asPart },
    ]
    for (number, columns) in layout.figures.enumerated() {
      let text = texts[number] ?? look.signs.none
      frame.draw(
        text, endingAt: Point(column: columns.upperBound, row: area.top), columns: columns.count,
        as: number == 0 ? .heading : .text)
    }
  }

  /// That nobody passed it, or that no activity of the log is this touchpoint.
  private func drawNobody(
    _ touchpoint: Touchpoint, _ layout: PathsLayout, on frame: inout Frame, in area: Rect
  ) {
    let start = layout.bar.lowerBound
    frame.drawShortened(
      look.say(touchpoint.events.isEmpty ? .pathNoEvents : .pathNobody),
      at: Point(column: start, row: area.top), columns: area.end - start - 1, as: .dim)
  }
}

/// The funnel over the stages: a line each, as many as fit around the one that has the focus.
struct PathFunnelView: View, Drawn {
  let drawn: DrawnEditor
  let picture: PathsPicture

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 1, !picture.steps.isEmpty else { return }
    frame.drawShortened(
      look.say(.paths("funnel")), at: Point(column: area.start, row: area.top), columns: area.columns,
      as: .heading)
    let height = area.rows - 1 >= picture.steps.count * 3 ? 3 : 2
    let fitting = max(1, (area.rows - 1) / height)
    let eye = here?.stage ?? 0
    let focused = picture.steps.lastIndex { $0.stage <= eye } ?? 0
    let first = ListCursor.firstLine(around: focused, count: picture.steps.count, fitting: fitting)
    for (offset, step) in picture.steps[first..<min(picture.steps.count, first + fitting)].enumerated() {
      let block = Rect(
        start: area.start, top: area.top + 1 + offset * height, columns: area.columns, rows: 2)
      draw(step, isHere: step.stage == eye, on: &frame, in: block)
      frame.expectClicks(on: block, for: .stage(editor.map.stages[step.stage].id))
    }
  }

  private func draw(_ step: FunnelStep, isHere: Bool, on frame: inout Frame, in area: Rect) {
    let cases = look.number(step.cases)
    let used = frame.draw(
      cases, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 3, as: .text)
    frame.drawComposed(
      "\(look.number(step.stage + 1)) \(frame.isolated(editor.map.stages[step.stage].name))",
      at: Point(column: area.start, row: area.top), columns: area.columns - used - 1,
      as: isHere ? .heading : .text)
    guard area.top + 1 < area.bottom else { return }
    let all = [step.words(look), step.throughput.map { look.say(.pathStay(look.span(hours: $0))) }]
    let whole = all.compactMap { $0?.asPart }.joined(separator: look.signs.separator)
    let words = look.typesetter.width(of: whole) + 8 <= area.columns ? whole : step.words(look).asPart
    let bar = max(4, area.columns - look.typesetter.width(of: words) - 1)
    ShareBar(share: step.overall, role: .strong).draw(
      on: &frame, in: Rect(start: area.start, top: area.top + 1, columns: bar, rows: 1))
    frame.drawComposed(
      words, at: Point(column: area.start + bar + 1, row: area.top + 1), columns: area.columns - bar - 1,
      as: .dim)
  }
}

/// What is shown as long as no log was laid on the map: in one line how to do that.
struct PathsEmptyView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let text = look.say(.pathNoLog(editor.keyName(.layLog)))
    let lines = look.typesetter.wrapped(text, to: max(1, area.columns - 4), direction: look.direction)
    let top = area.top + max(0, (area.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() where top + offset < area.bottom {
      frame.drawCentred(
        line, at: Point(column: area.start, row: top + offset), columns: area.columns, as: .heading)
    }
  }
}

extension FunnelStep {
  /// How many of all came so far, and how many of those at the step before came on.
  func words(_ look: Look) -> String {
    let all = look.phrasebook.percent(overall).asIsland
    guard let conversion else { return all }
    return look.say(.pathStep(all, look.phrasebook.percent(conversion).asIsland))
  }
}

extension Look {
  /// A length of time in the unit that tells it best: minutes, hours, days.
  func span(hours: Double) -> String {
    let minutes = hours * 60
    if minutes < 1 { return say(.spanSeconds((minutes * 60).rounded())) }
    if minutes < 99.5 { return say(.spanMinutes(minutes < 10 ? minutes : minutes.rounded())) }
    if hours < 47.95 { return say(.spanHours(hours)) }
    return say(.spanDays(hours / 24))
  }
}
