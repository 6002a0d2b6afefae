import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The curve where there is no room for one: a line for each touchpoint, with its value.
struct CurveListView: View, Drawn {
  let drawn: DrawnEditor
  let picture: CurvePicture

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    for (offset, place) in picture.places.enumerated() where offset < area.rows {
      let row = area.top + offset
      let isFocused = place.number == picture.focused
      var column = area.start
      func put(_ text: String, _ role: Role) {
        column += frame.drawComposed(
          text, at: Point(column: column, row: row), columns: area.end - column, as: role)
      }
      if isFocused {
        frame.draw(sign: frame.signs.pointer, at: Point(column: column, row: row), as: .focusBorder)
        frame.placeCursor(Point(column: column, row: row))
      }
      column += 2
      guard let touchpoint = place.touchpoint else {
        put(editor.map.stages[place.place.stage].name, .dim)
        continue
      }
      let value = editor.curveValue(editor.curveLine, of: touchpoint)
      let text = value.map { editor.curveText($0).asIsland } ?? look.signs.unrated
      put(text, value == nil ? .unrated : .heading)
      column = max(column, area.start + 5) + 1
      let level = editor.document.figures.level(of: touchpoint.id)
      if level.isLow { put(look.signs.sign(of: level) + " ", Role(level)) }
      if touchpoint.momentOfTruth { put(look.signs.momentOfTruth + " ", .heading) }
      put(frame.isolated(touchpoint.name), isFocused ? .focus : .text)
      frame.expectClicks(
        on: Rect(start: area.start, top: row, columns: area.columns, rows: 1),
        for: .touchpoint(touchpoint.id))
    }
  }
}
