import Console
import JourneyModel
import Phrases
import TerminalText

/// A cell of the lanes.
struct LaneCellView: View, Drawn {
  let drawn: DrawnEditor
  let picture: LanesPicture
  let row: LanesPicture.Row
  let cell: LaneCell
  /// Which column of those on screen it is in.
  let number: Int
  let isFocused: Bool

  private var layout: LanesLayout { picture.layout }

  func draw(on frame: inout Frame, in area: Rect) {
    let column = layout.column(number)
    let above = layout.isStacked ? 1 : 0
    let rows = row.height - layout.extraRows
    let own = Rect(
      start: column.start, top: area.top + row.top + above, columns: column.columns, rows: rows)
    guard !own.isEmpty else { return }
    drawSide(on: &frame, in: own)
    expectClicks(on: &frame, in: own, area)
    let end = min(own.bottom, area.bottom)
    var top = own.top
    func more(_ count: Int) {
      guard count > 0, top < end else { return }
      frame.drawShortened(
        editor.look.say(.lanesMore(count)), at: Point(column: own.start + 3, row: top),
        columns: layout.textColumns, as: .dim)
      top += 1
    }
    more(cell.hiddenBefore)
    drawField(on: &frame, from: top, in: own)
    for line in cell.lines where top < end {
      draw(line, on: &frame, in: Rect(start: own.start, top: top, columns: own.columns, rows: 1))
      top += 1
    }
    more(cell.hiddenAfter)
    if cell.lines.isEmpty { drawEmpty(on: &frame, in: own) }
  }

  /// The line before the cell; strong where the cursor is, so that it can be found without colour.
  private func drawSide(on frame: inout Frame, in area: Rect) {
    guard !layout.isStacked || isFocused else { return }
    let box = isFocused ? frame.signs.focusedCard : frame.signs.card
    for row in area.top..<min(area.bottom, layout.area.bottom) {
      frame.draw(
        sign: box.side, at: Point(column: area.start, row: row), as: isFocused ? .focusBorder : .rule)
    }
  }

  private func expectClicks(on frame: inout Frame, in own: Rect, _ area: Rect) {
    for row in own.top..<min(own.bottom, area.bottom) {
      frame.expectClicks(
        on: Rect(start: own.start, top: row, columns: own.columns, rows: 1),
        for: .cell(row - area.top, number))
    }
  }

  private func drawEmpty(on frame: inout Frame, in own: Rect) {
    let point = Point(column: own.start + 1, row: own.top)
    if isFocused {
      frame.draw(sign: frame.signs.pointer, at: point, as: .focusBorder)
      frame.placeCursor(point)
    }
    frame.draw(
      frame.signs.none, at: Point(column: own.start + 3, row: own.top), columns: 1,
      as: isFocused ? .focus : .dim)
  }

  private func drawField(on frame: inout Frame, from top: Int, in own: Rect) {
    guard isFocused, let edit = editor.cell, let field = edit.field,
      let first = cell.lines.firstIndex(where: \.isField)
    else { return }
    let count = cell.lines.filter(\.isField).count
    let area = Rect(
      start: own.start + 2, top: top + first, columns: layout.fieldColumns,
      rows: min(count, own.bottom - top - first, layout.area.bottom - top - first))
    FieldBlock(drawn: drawn, field: field).draw(on: &frame, in: area)
  }

  private func draw(_ line: LaneLine, on frame: inout Frame, in area: Rect) {
    guard !line.isField else { return }
    let isHere = isFocused && (row.row.isWalked ? line.item == editor.views.lanes.item : line.item == 0)
    let mark = Point(column: area.start + 1, row: area.top)
    if !line.mark.isEmpty {
      let isSelected = isMarked(line)
      let sign = isHere ? frame.signs.pointer : isSelected ? frame.signs.selected : line.mark
      frame.draw(sign: sign, at: mark, as: isHere ? .focusBorder : isSelected ? .selected : .dim)
      if isHere { frame.placeCursor(mark) }
    }
    let width = editor.look.typesetter.width(of: line.figure)
    let end = area.start + 3 + layout.textColumns
    frame.draw(
      line.text, at: Point(column: area.start + 3, row: area.top),
      columns: layout.textColumns - (width == 0 ? 0 : width + 1),
      as: isHere && row.row.isWalked ? .focus : line.role, direction: line.direction)
    if width > 0 {
      frame.draw(
        line.figure, at: Point(column: max(area.start + 3, end - width), row: area.top),
        columns: min(width, layout.textColumns), as: line.figureRole, direction: frame.canvas.flow)
    }
  }

  /// Whether the line is of a touchpoint that is selected.
  private func isMarked(_ line: LaneLine) -> Bool {
    guard row.row == .touchpoints else { return false }
    let touchpoints = editor.map.stages[picture.stages.lowerBound + number].touchpoints
    return touchpoints.indices.contains(line.item)
      && editor.board.selection.contains(touchpoints[line.item].id)
  }
}
