import Console
import Phrases
import TerminalText

/// The start screen: a line to type into, what there is to begin with under its headings, and what can be said of the
/// chosen one.
///
/// As the screen gets wider a row tells more: its name alone, what is said of it, where its file is.
struct StartView: View, Drawn {
  let drawn: DrawnEditor
  let start: StartScreen

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let rows = start.rows(in: look)
    drawField(on: &frame, in: area)
    guard area.rows > 2 else { return }
    let hasFrame = area.rows >= 8
    if hasFrame { frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns) }
    let detail = hasFrame && rows.indices.contains(start.cursor.row) ? self.detail(of: rows, in: area) : []
    let top = area.top + (hasFrame ? 2 : 1)
    let reserved = hasFrame ? (area.rows >= 14 ? 3 : 2) + 1 : 1
    let body = Rect(
      start: area.start, top: top, columns: area.columns, rows: max(0, area.bottom - top - reserved))
    if rows.isEmpty {
      frame.drawShortened(
        " " + look.say(.startNothing), at: Point(column: body.start, row: body.top), columns: body.columns,
        as: .dim)
    }
    draw(lines(of: rows), on: &frame, in: body)
    if hasFrame {
      frame.drawRule(atRow: body.bottom, from: area.start, columns: area.columns)
      for (number, text) in detail.prefix(reserved - 2).enumerated() {
        frame.drawComposed(
          " " + text, at: Point(column: area.start, row: body.bottom + 1 + number), columns: area.columns,
          as: .text)
      }
    }
    drawFoot(on: &frame, in: area)
  }

  private func drawField(on frame: inout Frame, in area: Rect) {
    let title = " " + look.say(start.path == nil ? .startTitle : .startPath) + " "
    let used = frame.drawShortened(
      title, at: Point(column: area.start, row: area.top), columns: max(1, area.columns * 2 / 3), as: .title)
    let line = Rect(
      start: area.start + used, top: area.top, columns: max(1, area.columns - used - 1), rows: 1)
    FieldLine(drawn: drawn, field: start.openField).draw(on: &frame, in: line)
  }

  private func drawFoot(on frame: inout Frame, in area: Rect) {
    let foot = Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1)
    guard let notice = editor.notice else { return HintsView(drawn: drawn).draw(on: &frame, in: foot) }
    frame.drawShortened(
      " " + look.say(notice.phrase), at: Point(column: foot.start, row: foot.top), columns: foot.columns,
      as: notice.tone == .warning ? .warning : .done)
  }

  /// What is said of the chosen row below the list, where its own line may have no room for it.
  private func detail(of rows: [StartItem], in area: Rect) -> [String] {
    let item = rows[start.cursor.row]
    var lines: [String] = []
    if !item.path.isEmpty { lines.append("\u{2066}" + item.path + "\u{2069}") }
    var facts = facts(of: item)
    if let time = item.time { facts.append(look.say(time)) }
    guard !facts.isEmpty else { return lines }
    return lines
      + look.typesetter.wrapped(joined(facts), to: max(1, area.columns - 2), direction: look.direction)
  }

  private func facts(of item: StartItem) -> [String] {
    (item.isMissing ? [look.say(.startMissing)] : []) + item.facts.map(look.say)
  }

  private func joined(_ texts: [String]) -> String {
    texts.map { Phrasebook.isolating($0) }.joined(separator: look.signs.separator)
  }
}

// MARK: The rows

extension StartView {
  private enum Line {
    case heading(Phrase)
    case row(Int, StartItem)
    case blank
  }

  private func lines(of rows: [StartItem]) -> [Line] {
    var lines: [Line] = []
    var group = StartItem.Group.begin
    for (number, item) in rows.enumerated() {
      if item.group != group, let heading = item.group.heading {
        if !lines.isEmpty { lines.append(.blank) }
        lines.append(.heading(heading))
      }
      group = item.group
      lines.append(.row(number, item))
    }
    return lines
  }

  private func draw(_ all: [Line], on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    // Blank lines are for looks; rows are what there is to see.
    let lines = all.count <= area.rows ? all : all.filter { if case .blank = $0 { false } else { true } }
    let selected = lines.firstIndex { if case .row(start.cursor.row, _) = $0 { true } else { false } } ?? 0
    let first = ListCursor.firstLine(around: selected, count: lines.count, fitting: area.rows)
    for (offset, line) in lines[first...].prefix(area.rows).enumerated() {
      let row = Rect(start: area.start, top: area.top + offset, columns: area.columns, rows: 1)
      switch line {
      case .blank: break
      case .heading(let phrase):
        frame.drawShortened(
          " " + look.say(phrase), at: Point(column: row.start, row: row.top), columns: row.columns,
          as: .heading)
      case .row(let number, let item): draw(item, number, on: &frame, in: row)
      }
    }
  }

  private func draw(_ item: StartItem, _ number: Int, on frame: inout Frame, in area: Rect) {
    let isSelected = number == start.cursor.row
    frame.expectClicks(on: area, for: .row(number))
    if isSelected {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start + 1, row: area.top), as: .focusBorder)
    }
    let columns = StartColumns(area.columns, of: item)
    func point(_ column: Int) -> Point { Point(column: area.start + column, row: area.top) }
    let role: Role = isSelected ? .focus : item.isMissing ? .dim : .text
    frame.drawShortened(look.say(item.title), at: point(3), columns: columns.title, as: role)
    if columns.facts > 0 {
      frame.drawComposed(
        joined(facts(of: item)), at: point(columns.factsStart), columns: columns.facts, as: .dim)
    }
    if columns.path > 0 {
      frame.drawShortened(
        item.path, at: point(columns.pathStart), columns: columns.path, as: .dim, direction: .leftToRight)
    }
    if columns.time > 0, let time = item.time {
      frame.draw(look.say(time), endingAt: point(area.columns - 1), columns: columns.time, as: .dim)
    }
  }
}

/// How a row of the start screen shares its columns out, by how many there are.
private struct StartColumns {
  let title: Int
  var facts = 0
  var factsStart = 0
  var path = 0
  var pathStart = 0
  var time = 0

  init(_ columns: Int, of item: StartItem) {
    guard columns >= 60, !(item.facts.isEmpty && item.time == nil) else {
      title = max(0, columns - 4)
      return
    }
    time = item.time == nil ? 0 : 17
    let isFile = !item.path.isEmpty
    title = min(columns >= 110 ? 48 : 40, columns * (columns >= 110 ? 30 : 35) / 100)
    factsStart = 3 + title + 2
    let rest = max(0, columns - factsStart - time - 2)
    guard columns >= 110, isFile else {
      facts = rest
      return
    }
    facts = min(44, rest / 2)
    pathStart = factsStart + facts + 2
    path = max(0, columns - pathStart - time - 2)
  }
}
