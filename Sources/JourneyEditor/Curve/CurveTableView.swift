import Console
import JourneyModel
import Phrases
import TerminalText

/// All values below the curve, a line of it each: which sign is whose, and what it is at each place.
struct CurveTableView: View, Drawn {
  let drawn: DrawnEditor
  let picture: CurvePicture

  func draw(on frame: inout Frame, in area: Rect) {
    let layout = picture.layout
    for (number, line) in editor.curveLines.prefix(layout.tableRows).enumerated() {
      draw(
        line, number, on: &frame,
        in: Rect(start: area.start, top: layout.tableTop + number, columns: area.columns, rows: 1))
    }
  }

  private func draw(_ line: CurveLine, _ number: Int, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let layout = picture.layout
    let isChosen = line == editor.curveLine
    let role: Role = isChosen ? .heading : .dim
    if isChosen {
      frame.draw(
        sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
    }
    frame.draw(
      sign: look.signs.curveSign(number), at: Point(column: area.start + 1, row: area.top), as: role)
    frame.drawShortened(
      editor.curveName(line), at: Point(column: area.start + 3, row: area.top),
      columns: layout.labelColumns - 3, as: role)
    for (slot, place) in picture.places.enumerated() {
      guard let touchpoint = place.touchpoint else { continue }
      let value = editor.curveValue(line, of: touchpoint)
      let isFocused = isChosen && place.number == picture.focused
      frame.draw(
        value.map { editor.curveText($0).asIsland } ?? look.signs.unrated,
        at: Point(column: layout.column(slot), row: area.top), columns: layout.slotColumns - 1,
        as: isFocused ? .focus : value == nil ? .unrated : isChosen ? .text : .dim)
    }
  }
}
