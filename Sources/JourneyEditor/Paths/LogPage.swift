import Console
import JourneyModel
import Phrases
import TerminalText

/// The page on which is decided which activities of a log are which touchpoints; Enter lays the log on the map.
struct LogPage: Sendable {
  var cursor = ListCursor()
}

extension LogPage: Layer {
  var traits: LayerTraits { [.coversScreen, .readsAsInterface, .holdsUpAutosave, .takesLines] }

  mutating func handle(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    let key = pressed.asLatin
    editor.notice = nil
    refresh(in: &editor)
    guard let laying = editor.views.paths.laying else { return .leaves }
    if editor.isCountingLog { return handleWhileCounting(key, laying, in: &editor) }
    if key.isBack {
      editor.views.paths.laying = nil
      editor.effects.append(.forgetLog)
      editor.say(.logNotLaid)
      return .leaves
    }
    if key.isPlain(.enter) {
      editor.beginCounting(laying)
      return .stays
    }
    if let step = ListCursor.step(of: key, page: editor.sheetRows) {
      move(by: step, laying, in: editor)
      return .stays
    }
    let row = laying.rows.indices.contains(cursor.row) ? laying.rows[cursor.row] : nil
    switch (key.key, row) {
    case (.character(" "), .pair(let number)): editor.views.paths.laying?.toggle(number)
    case (.character("y"), .pair(let number)), (.character("n"), .pair(let number)):
      editor.views.paths.laying?.take(number, key.key == .character("y"))
      move(by: 1, laying, in: editor)
    case (.character(" "), .unmapped(let number)), (.character("t"), .unmapped(let number)),
      (.character("t"), .pair(let number)):
      return .opens(editor.activityPrompt(number, laying))
    default: return .passes
    }
    return .stays
  }

  /// While it is counted the page can be looked through, and one key stops that; what was decided is not changed.
  private mutating func handleWhileCounting(
    _ key: KeyPress, _ laying: LogLaying, in editor: inout Editor
  ) -> Reaction {
    if key.isBack {
      editor.stopCounting()
    } else if let step = ListCursor.step(of: key, page: editor.sheetRows) {
      move(by: step, laying, in: editor)
    } else if ![.enter, .character(" "), .character("y"), .character("n"), .character("t")].contains(key.key)
    {
      return .passes
    }
    return .stays
  }

  private mutating func move(by step: Int, _ laying: LogLaying, in editor: Editor) {
    let rows = laying.rows.indices.filter { laying.rows[$0].canBeChosen }
    cursor.move(by: step, among: rows)
    // With the first row its heading is seen, too.
    cursor.show(line: cursor.row == rows.first ? 0 : cursor.row, fitting: editor.logRows)
    cursor.show(line: cursor.row, fitting: editor.logRows)
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target, let laying = editor.views.paths.laying,
      laying.rows.indices.contains(row), laying.rows[row].canBeChosen
    else { return .stays }
    let wasThere = cursor.row == row
    cursor.row = row
    return wasThere && !editor.isCountingLog ? handle(KeyPress(.character(" ")), in: &editor) : .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  /// Keeps the cursor on a row that can be chosen.
  mutating func refresh(in editor: inout Editor) {
    guard let laying = editor.views.paths.laying else { return }
    let isGood = laying.rows.indices.contains(cursor.row) && laying.rows[cursor.row].canBeChosen
    if !isGood { move(by: 0, laying, in: editor) }
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    guard let laying = drawn.editor.views.paths.laying else { return }
    LogPageView(drawn: drawn, page: self, laying: laying).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] {
    editor.hints(editor.isCountingLog ? .hintsLogReading : .hintsLogPage)
  }
}

extension LogLaying.Row {
  var canBeChosen: Bool {
    switch self {
    case .heading, .more: false
    case .pair, .unmapped, .unpassed: true
    }
  }
}

/// The page of a log: what it holds, pairs with their marks, activities without a touchpoint, touchpoints without one.
private struct LogPageView: View, Drawn {
  let drawn: DrawnEditor
  let page: LogPage
  let laying: LogLaying

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let log = laying.log
    frame.drawComposed(
      " " + look.say(.logTitle(log.name)), at: Point(column: area.start, row: area.top),
      columns: area.columns - 1, as: .title)
    guard area.rows > 4 else { return drawFoot(on: &frame, in: area) }
    var facts = [
      look.say(.pathCases(Double(log.cases))), look.say(.logEvents(Double(log.events))),
      look.say(.logTaken(laying.pairs.count)),
    ]
    if laying.knownCount > 0 { facts.append(look.say(.logKnown(laying.knownCount))) }
    if log.skipped > 0 { facts.append(look.say(.logRowsSkipped(Double(log.skipped)))) }
    frame.drawComposed(
      " " + facts.joined(separator: look.signs.separator),
      at: Point(column: area.start, row: area.top + 1), columns: area.columns - 1, as: .text)
    frame.drawRule(atRow: area.top + 2, from: area.start, columns: area.columns)
    let list = Rect(
      start: area.start, top: area.top + 3, columns: area.columns, rows: editor.logRows)
    if laying.rows.isEmpty {
      frame.drawShortened(
        look.say(.logAllPaired), at: Point(column: area.start + 1, row: list.top), columns: area.columns - 2,
        as: .dim)
    }
    for offset in 0..<list.rows {
      let number = page.cursor.top + offset
      guard laying.rows.indices.contains(number) else { break }
      draw(
        number, on: &frame,
        in: Rect(start: list.start, top: list.top + offset, columns: list.columns, rows: 1))
    }
    drawFoot(on: &frame, in: area)
  }

  private func drawFoot(on frame: inout Frame, in area: Rect) {
    let foot = Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1)
    if let notice = editor.notice, notice.tone == .warning {
      frame.drawShortened(
        " " + look.say(notice.phrase), at: Point(column: foot.start, row: foot.top), columns: foot.columns,
        as: .warning)
    } else {
      let progress = editor.views.paths.counting.map { " " + look.say($0) + "  " } ?? ""
      let used = frame.drawShortened(
        progress, at: Point(column: foot.start, row: foot.top), columns: foot.columns * 3 / 4, as: .heading)
      HintsView(drawn: drawn).draw(
        on: &frame,
        in: Rect(start: foot.start + used, top: foot.top, columns: foot.columns - used, rows: 1))
    }
  }

  private func draw(_ number: Int, on frame: inout Frame, in area: Rect) {
    let row = laying.rows[number]
    let isHere = number == page.cursor.row
    if isHere {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
      frame.placeCursor(Point(column: area.start, row: area.top))
    }
    func put(_ text: String, at column: Int, as role: Role) {
      frame.drawComposed(
        text, at: Point(column: area.start + column, row: area.top), columns: area.columns - column - 1,
        as: isHere ? .focus : role)
    }
    switch row {
    case .heading(let heading): put(look.say(.paths(heading.rawValue)), at: 1, as: .heading)
    case .more(let count): put(look.say(.lanesMore(count)), at: 11, as: .dim)
    case .pair(let activity):
      drawMark(laying.accepted.contains(activity), on: &frame, in: area)
      drawReach(activity, on: &frame, in: area)
      let touchpoint = laying.touchpoints[activity].flatMap { editor.map.touchpoint($0)?.name } ?? ""
      put(
        "\(name(activity, frame)) \(frame.signs.pointer) \(frame.isolated(touchpoint.onOneLine))", at: 11,
        as: laying.accepted.contains(activity) ? .text : .dim)
    case .unmapped(let activity):
      drawReach(activity, on: &frame, in: area)
      put(name(activity, frame), at: 11, as: .text)
    case .unpassed(let id):
      let place = editor.map.place(of: id)
      let stage = place.map {
        look.signs.separator + frame.isolated(editor.map.stages[$0.stage].name)
      }
      put(
        frame.isolated((editor.map.touchpoint(id)?.name ?? "").onOneLine) + (stage ?? ""), at: 11, as: .text)
    }
    if row.canBeChosen { frame.expectClicks(on: area, for: .row(number)) }
  }

  private func name(_ activity: Int, _ frame: Frame) -> String {
    frame.isolated(laying.log.activities[activity].name.onOneLine)
  }

  private func drawMark(_ isTaken: Bool, on frame: inout Frame, in area: Rect) {
    let (start, row) = (area.start + 2, area.top)
    let (open, close) = frame.canvas.flow == .leftToRight ? ("[", "]") : ("]", "[")
    frame.draw(sign: open, at: Point(column: start, row: row), as: .dim)
    if isTaken { frame.draw(sign: look.signs.selected, at: Point(column: start + 1, row: row), as: .text) }
    frame.draw(sign: close, at: Point(column: start + 2, row: row), as: .dim)
  }

  private func drawReach(_ activity: Int, on frame: inout Frame, in area: Rect) {
    frame.draw(
      look.phrasebook.percent(laying.log.activities[activity].reach).asIsland,
      endingAt: Point(column: area.start + 10, row: area.top), columns: 5, as: .text)
  }
}

/// A log is being read: how far that has come, and that one key stops it.
struct LogReading: Layer {
  var traits: LayerTraits { [.asksOnStatusLine, .holdsUpAutosave] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard key.isBack else { return .stays }
    editor.views.paths.reading = nil
    editor.effects.append(.forgetLog)
    editor.say(.logStopped)
    return .leaves
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction { .stays }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsLogReading) }

  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    frame.drawShortened(
      " " + drawn.editor.look.say(drawn.editor.views.paths.reading ?? .logReading),
      at: Point(column: area.start, row: area.top), columns: area.columns - 1, as: .heading)
    return true
  }
}
