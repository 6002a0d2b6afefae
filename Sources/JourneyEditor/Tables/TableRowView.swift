import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// The cells of one row of a table.
struct TableRowView: View, Drawn {
  let drawn: DrawnEditor
  let columns: [TableColumn]
  let layout: TableLayout
  let source: TableSource
  let item: TableItem
  let isSelected: Bool
  /// The column in which the eye is; nil where it is on another row.
  let eye: Int?

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let isHere = eye != nil
    let namesRow = !layout.slots.contains { columns[$0.number] == .name }
    if isHere {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
    }
    if isSelected {
      frame.draw(
        sign: look.signs.selected, at: Point(column: area.start + 1, row: area.top), as: .heading)
    }
    for slot in layout.slots {
      let cell = Rect(start: slot.start, top: area.top, columns: slot.width, rows: 1)
      let column = columns[slot.number]
      let text = editor.cellText(of: column, item, source, columns: cell.columns, namesRow: namesRow)
      draw(text, in: column, on: &frame, in: cell, isHere: isHere, isEye: slot.number == eye)
    }
  }

  private func draw(
    _ text: TableText, in column: TableColumn, on frame: inout Frame, in cell: Rect, isHere: Bool, isEye: Bool
  ) {
    var shown = text
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
