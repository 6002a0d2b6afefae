import Console
import TerminalText

/// Where a field's text stands in an area of the screen: what is drawn, and what the mouse hits.
///
/// Text stands at the edge at which the screen begins, whichever way it runs itself: beside its name in a form, and where it
/// stands on its card when it is not written. Places within the area are counted from its left, and one cell
/// beyond either edge is used for a caret that stands behind a full line: every area of several lines has that much room.
struct FieldPicture {
  let field: TextField
  let layout: FieldLayout
  let area: Rect
  private let flow: TextDirection
  private let wraps: Bool
  /// The first line shown.
  private let firstLine: Int
  /// How many columns of the only line are out of sight before its start edge.
  private let hidden: Int

  /// The picture of a field, of several lines where it wraps, on a screen that is laid out in `flow`.
  init(of field: TextField, in area: Rect, wraps: Bool, flow: TextDirection, with look: Look) {
    let setting = FieldSetting(
      typesetter: look.writingTypesetter, flow: flow, width: wraps ? area.columns : nil)
    let layout = FieldLayout(of: field, in: setting)
    self.field = field
    self.layout = layout
    self.area = area
    self.wraps = wraps
    self.flow = flow
    if wraps {
      firstLine = Self.start(
        of: area.rows, around: layout.line(of: field.caret), of: layout.lines.count, pinned: field.pin)
      hidden = 0
    } else {
      firstLine = 0
      hidden = Self.start(
        of: area.columns, around: layout.distance(of: field.caret), of: layout.lines[0].columns + 1,
        pinned: field.pin)
    }
  }

  /// What is out of sight before what is shown: lines, or columns of the only one.
  var start: Int { wraps ? firstLine : hidden }

  /// Where a window begins over something longer, so that a place is in it with some room around. A window that the
  /// mouse was used in stays as long as it can.
  private static func start(of window: Int, around place: Int, of total: Int, pinned: Int?) -> Int {
    let most = max(0, total - window)
    guard let pinned else { return min(max(0, place - window * 3 / 4), most) }
    return min(max(place - window + 1, min(pinned, place)), most)
  }

  /// The column of the area, from its left, at which a line's first column stands.
  private func left(of line: TextLine) -> Int {
    // The caret behind the last letter has a cell of its own.
    let spare = max(0, area.columns - line.columns - (wraps ? 0 : 1))
    let isOpposite = layout.direction != flow
    switch layout.direction {
    case .leftToRight: return (isOpposite ? spare : 0) - hidden
    case .rightToLeft: return area.columns - line.columns + hidden - (isOpposite ? spare : 0)
    }
  }

  /// A block of cells of one row, from the start edge of the screen.
  private func rect(_ columns: Range<Int>, row: Int) -> Rect {
    Rect(
      start: flow == .leftToRight ? area.start + columns.lowerBound : area.end - columns.upperBound,
      top: area.top + row, columns: columns.count, rows: 1)
  }

  /// The position in the text that a point of the screen is on, or the one nearest to it.
  func position(at point: Point) -> Int {
    let row = min(max(0, point.row - area.top), area.rows - 1)
    let number = min(firstLine + row, layout.lines.count - 1)
    let line = layout.lines[number]
    let fromLeft = flow == .leftToRight ? point.column - area.start : area.end - 1 - point.column
    let column = fromLeft - left(of: line)
    return layout.position(
      inLine: number, at: layout.direction == .leftToRight ? column : line.columns - 1 - column)
  }
}

extension FieldPicture {
  func draw(on frame: inout Frame) {
    frame.clear(area, as: .field)
    for (row, number) in (firstLine..<layout.lines.count).prefix(area.rows).enumerated() {
      draw(layout.lines[number], row: row, on: &frame)
      markSelection(onLine: number, row: row, on: &frame)
    }
    drawCaret(on: &frame)
    frame.expectClicks(on: area, for: .field(wraps: wraps))
  }

  private func draw(_ line: TextLine, row: Int, on frame: inout Frame) {
    var column = left(of: line)
    for glyph in line.glyphs {
      let cells = column..<column + glyph.width
      column = cells.upperBound
      guard cells.lowerBound >= 0, cells.upperBound <= area.columns else { continue }
      let place = rect(cells, row: row)
      frame.draw(glyph, at: Point(column: place.start, row: place.top), as: .field)
    }
  }

  private func markSelection(onLine number: Int, row: Int, on frame: inout Frame) {
    guard let selection = field.selection else { return }
    let line = layout.lines[number]
    let left = left(of: line)
    let selected = selection.clamped(to: line.start..<line.start + line.count)
    for cells in line.cells(ofOffsets: selected.lowerBound - line.start..<selected.upperBound - line.start) {
      let shown = (cells.lowerBound + left..<cells.upperBound + left).clamped(to: 0..<area.columns)
      frame.canvas.restyle(rect(shown, row: row)) { $0 = $0.with(.reverse) }
    }
  }

  /// The caret is the terminal's own cursor, a block, on its cell. It is not drawn as well: a block on a reversed cell
  /// turns it round again, and nothing is to be seen.
  private func drawCaret(on frame: inout Frame) {
    let number = layout.line(of: field.caret)
    let row = number - firstLine
    guard row < area.rows else { return }
    let left = left(of: layout.lines[number])
    let cells = layout.columns(of: field.caret)
    let spare = wraps ? 1 : 0
    let first = min(max(-spare, cells.lowerBound + left), area.columns - 1 + spare)
    let shown = first..<max(first + 1, min(cells.upperBound + left, area.columns))
    let place = rect(shown, row: row)
    if !(0..<area.columns).contains(first) { frame.clear(place, as: .field) }
    frame.placeCursor(Point(column: flow == .leftToRight ? place.start : place.end - 1, row: place.top))
  }
}
