import Console
import Phrases

/// A page: its title, its lines from the first one that is scrolled to, and what the keys do.
struct SheetView: View, Drawn {
  let drawn: DrawnEditor
  let sheet: Sheet

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard area.rows > 1 else { return drawFoot(on: &frame, in: area) }
    let look = editor.look
    let count = hiddenBelow(in: area)
    let used = frame.draw(
      count > 0 ? look.say(.moreBelow(count)) + " " : "", endingAt: Point(column: area.end, row: area.top),
      columns: area.columns / 3, as: .dim)
    frame.drawShortened(
      " " + look.say(sheet.title), at: Point(column: area.start, row: area.top), columns: area.columns - used,
      as: .title)
    guard area.rows > 3 else {
      // On a tiny screen the keys matter most.
      return drawFoot(
        on: &frame, in: Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1))
    }
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    let rows = area.rows - 3
    for (offset, line) in sheet.lines.dropFirst(sheet.cursor.top).prefix(rows).enumerated() {
      draw(
        line, on: &frame,
        in: Rect(start: area.start, top: area.top + 2 + offset, columns: area.columns, rows: 1))
    }
    drawFoot(on: &frame, in: Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1))
  }

  private func draw(_ line: Sheet.Line, on frame: inout Frame, in area: Rect) {
    let isSelected = line.item != nil && line.item == sheet.cursor.row
    let point = Point(column: area.start, row: area.top)
    if isSelected {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: point.column + 1, row: point.row), as: .focusBorder)
    }
    frame.drawShortened(
      line.text, at: Point(column: area.start + (line.item == nil ? 1 : 3), row: area.top),
      columns: area.columns - (line.item == nil ? 2 : 4), as: isSelected ? .focus : line.role)
    if let item = line.item { frame.expectClicks(on: area, for: .row(item)) }
  }

  private func drawFoot(on frame: inout Frame, in area: Rect) {
    if let notice = editor.notice, notice.tone != .information {
      frame.drawShortened(
        " " + editor.look.say(notice.phrase), at: Point(column: area.start, row: area.top),
        columns: area.columns, as: .warning)
    } else {
      HintsView(drawn: drawn).draw(on: &frame, in: area)
    }
  }

  private func hiddenBelow(in area: Rect) -> Int {
    max(0, sheet.lines.count - sheet.cursor.top - max(0, area.rows - 3))
  }
}
