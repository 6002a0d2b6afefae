import Console
import JourneyModel
import Phrases
import TerminalText

/// The classical table of a journey: stages across, a row for each kind of thing. Names of stages and rows stay in sight.
struct LanesView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard let picture = editor.views.lanes.picture else {
      return EmptyView(drawn: drawn).draw(on: &frame, in: area)
    }
    let stage = here?.stage ?? 0
    for number in 0..<picture.stages.count {
      LaneHeadingView(drawn: drawn, picture: picture, number: number).draw(on: &frame, in: area)
    }
    drawRule(atRow: area.top + picture.layout.headingRows - 1, ifRows: 2, picture, on: &frame)
    drawCounts(picture, on: &frame, in: area)
    for row in picture.rows {
      let isFocused = row.row == editor.views.lanes.row
      draw(titleOf: row, isFocused: isFocused, picture, on: &frame, in: area)
      for (number, cell) in row.cells.enumerated() {
        let isHere = isFocused && picture.stages.lowerBound + number == stage
        LaneCellView(
          drawn: drawn, picture: picture, row: row, cell: cell, number: number, isFocused: isHere
        ).draw(on: &frame, in: area)
      }
    }
  }

  private func drawRule(atRow row: Int, ifRows least: Int, _ picture: LanesPicture, on frame: inout Frame) {
    guard picture.layout.headingRows >= least else { return }
    drawRule(atRow: row, picture, on: &frame)
  }

  /// A rule from edge to edge, crossed by the lines between the stages.
  private func drawRule(atRow row: Int, _ picture: LanesPicture, on frame: inout Frame) {
    let layout = picture.layout
    frame.drawRule(atRow: row, from: layout.area.start, columns: layout.area.columns)
    guard !layout.isStacked else { return }
    let isFirst = row == layout.area.top + layout.headingRows - 1
    for number in 0..<picture.stages.count {
      let point = Point(column: layout.column(number).start, row: row)
      frame.draw(sign: isFirst ? look.signs.teeDown : look.signs.cross, at: point, as: .rule)
    }
  }

  /// How many rows are out of sight, above and below.
  private func drawCounts(_ picture: LanesPicture, on frame: inout Frame, in area: Rect) {
    let layout = picture.layout
    let columns = layout.isStacked ? area.columns : layout.titleColumns - 1
    if picture.hiddenAbove > 0, layout.headingRows > 1, !layout.isStacked {
      frame.drawShortened(
        " " + editor.look.say(.lanesAbove(picture.hiddenAbove)),
        at: Point(column: area.start, row: area.top + layout.headingRows - 2), columns: columns, as: .dim)
    }
    let end = picture.rows.last.map { $0.top + $0.height } ?? layout.headingRows
    if picture.hiddenBelow > 0, end < area.rows {
      frame.drawShortened(
        " " + editor.look.say(.lanesBelow(picture.hiddenBelow)),
        at: Point(column: area.start, row: area.bottom - 1), columns: columns, as: .dim)
    }
  }

  /// The name of a row, beside its cells or above them.
  private func draw(
    titleOf row: LanesPicture.Row, isFocused: Bool, _ picture: LanesPicture, on frame: inout Frame,
    in area: Rect
  ) {
    let layout = picture.layout
    let top = area.top + row.top
    let role = isFocused ? Role.focus : layout.isStacked ? .dim : .heading
    for (offset, line) in row.titleLines.prefix(max(1, row.height - layout.extraRows)).enumerated() {
      let used = frame.drawShortened(
        line, at: Point(column: area.start + 1, row: top + offset),
        columns: (layout.isStacked ? area.columns : layout.titleColumns) - 2, as: role)
      if layout.isStacked {
        frame.drawRule(atRow: top, from: area.start + used + 2, columns: area.columns - used - 2)
      }
    }
    if isFocused {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: top), as: .focusBorder)
    }
    if layout.hasRules, row.top + row.height < area.rows {
      drawRule(atRow: top + row.height - 1, picture, on: &frame)
    }
  }
}
