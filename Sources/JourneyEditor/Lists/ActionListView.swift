import Console
import Phrases
import TerminalText

/// The palette, or help: a line to type into and the actions that are left, each with its keys and, where it cannot
/// be done now, the reason.
struct ActionListView: View, Drawn {
  let drawn: DrawnEditor
  let list: ActionList

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let rows = editor.rows(of: list)
    let title = " " + look.say(list.isHelp ? .helpTitle : .paletteTitle) + " "
    let used = frame.drawShortened(
      title, at: Point(column: area.start, row: area.top), columns: area.columns / 2, as: .title)
    FieldLine(drawn: drawn, field: list.filter).draw(
      on: &frame, in: Rect(start: used + 1, top: area.top, columns: max(1, area.columns - used - 2), rows: 1))
    guard area.rows > 2 else { return }
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let body = Rect(start: area.start, top: area.top + 2, columns: area.columns, rows: max(0, area.rows - 3))
    if rows.isEmpty {
      frame.drawShortened(
        " " + look.say(.nothingMatches), at: Point(column: body.start, row: body.top), columns: body.columns,
        as: .dim)
    }
    draw(lines(of: rows), on: &frame, in: body)
    let foot = Point(column: area.start + 1, row: area.bottom - 1)
    if let notice = editor.notice, notice.tone == .warning {
      frame.drawShortened(look.say(notice.phrase), at: foot, columns: area.columns - 1, as: .hint)
    } else {
      let hints = look.phrasebook.text(list.isHelp ? .hintsHelp : .hintsPalette)
      frame.drawHints(hints, at: foot, columns: area.columns - 1, as: .hint)
    }
  }

  private enum Line {
    case heading(Phrase)
    case row(Int, ActionList.Row)
  }

  /// The rows under the headings of their groups.
  private func lines(of rows: [ActionList.Row]) -> [Line] {
    var lines: [Line] = []
    var group: ActionGroup?
    for (number, row) in rows.enumerated() {
      if row.action.group != group, list.filter.characters.isEmpty {
        group = row.action.group
        lines.append(.heading(row.action.group.title))
      }
      lines.append(.row(number, row))
    }
    return lines
  }

  private func draw(_ lines: [Line], on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let selected = lines.firstIndex { if case .row(list.cursor.row, _) = $0 { true } else { false } } ?? 0
    let first = ListCursor.firstLine(around: selected, count: lines.count, fitting: area.rows)
    var reason: String?
    for (offset, line) in lines[first...].prefix(area.rows).enumerated() {
      let row = Rect(start: area.start, top: area.top + offset, columns: area.columns, rows: 1)
      switch line {
      case .heading(let phrase):
        frame.drawShortened(
          " " + editor.look.say(phrase), at: Point(column: row.start, row: row.top), columns: row.columns,
          as: .heading)
      case .row(let number, let action):
        draw(action, number, isReasonSaid: action.obstacle == reason, on: &frame, in: row)
        reason = action.obstacle
      }
    }
  }

  /// Draws a row. Why it cannot be done is said once for those that follow each other, and on the one that is chosen.
  private func draw(
    _ row: ActionList.Row, _ number: Int, isReasonSaid: Bool, on frame: inout Frame, in area: Rect
  ) {
    let isSelected = number == list.cursor.row
    let keyColumns = min(24, area.columns / 3)
    let point = Point(column: area.start, row: area.top)
    if isSelected {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: point.column + 1, row: point.row), as: .focusBorder)
    }
    frame.drawShortened(
      row.keys, at: Point(column: area.start + 3, row: area.top), columns: keyColumns - 1,
      as: row.obstacle == nil ? .heading : .dim, direction: .leftToRight)
    let text = row.title + (row.obstacle.map { isReasonSaid && !isSelected ? " (…)" : " (\($0))" } ?? "")
    frame.drawShortened(
      text, at: Point(column: area.start + 3 + keyColumns, row: area.top),
      columns: area.columns - keyColumns - 4,
      as: isSelected ? .focus : row.obstacle == nil ? .text : .dim)
    frame.expectClicks(on: area, for: .row(number))
  }
}
