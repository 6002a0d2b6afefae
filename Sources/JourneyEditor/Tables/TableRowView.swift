import Console
import JourneyModel
import Phrases
import TerminalText

/// One row of a table.
struct TableRowView: View {
  let editor: Editor
  let columns: [TableColumn]
  let layout: TableLayout
  let source: TableSource
  let item: TableItem
  let position: Int

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let isHere = position == editor.table.position
    let isSelected = item.row.touchpoint.map(editor.board.selection.contains) ?? false
    if isHere {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
    }
    if isSelected {
      frame.draw(
        sign: look.signs.selected, at: Point(column: area.start + 1, row: area.top), as: .heading)
    }
    for slot in layout.slots {
      let cell = Rect(start: slot.start, top: area.top, columns: slot.width, rows: 1)
      let isEye = isHere && slot.number == editor.table.column
      draw(columns[slot.number], on: &frame, in: cell, isHere: isHere, isEye: isEye)
      // Before the cell, not on its first letter: a block turns a reversed cell round again.
      if isEye { frame.placeCursor(Point(column: max(area.start, cell.start - 1), row: cell.top)) }
    }
    frame.expectClicks(on: area, for: .cell(position, editor.table.column))
    for slot in layout.slots {
      frame.expectClicks(
        on: Rect(start: slot.start, top: area.top, columns: slot.width, rows: 1),
        for: .cell(position, slot.number))
    }
  }

  private func draw(
    _ column: TableColumn, on frame: inout Frame, in cell: Rect, isHere: Bool, isEye: Bool
  ) {
    var shown = editor.cellText(
      of: column, item, source, columns: cell.columns,
      namesRow: !layout.slots.contains { columns[$0.number] == .name })
    if column == columns[editor.perspective.leadingColumns.count - 1], isHere, shown.role == .text {
      shown.role = .heading
    }
    if isEye {
      shown.role = .focus
      frame.clear(cell, as: .focus)
    }
    let point = Point(column: cell.start, row: cell.top)
    // Numbers stand with their last digits below each other: digits run from left to right everywhere.
    if column.isNumber, editor.flow == .leftToRight {
      frame.draw(
        shown.text, endingAt: Point(column: cell.end, row: cell.top), columns: cell.columns, as: shown.role)
    } else if shown.isOwn {
      frame.drawShortened(shown.text, at: point, columns: cell.columns, as: shown.role)
    } else {
      frame.drawComposed(shown.text, at: point, columns: cell.columns, as: shown.role)
    }
  }
}
