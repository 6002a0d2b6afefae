import Console
import JourneyInsight
import Phrases
import TerminalText

/// The band below the curve: how many customers reach each touchpoint on screen, by the newest event log.
struct CurveReachView: View, Drawn {
  let drawn: DrawnEditor
  let picture: CurvePicture

  func draw(on frame: inout Frame, in area: Rect) {
    let (look, layout) = (editor.look, picture.layout)
    let row = layout.markRow + 1
    guard let log = editor.document.log else { return }
    frame.draw(
      look.say(.paths("reach")), endingAt: Point(column: layout.axisColumn, row: row),
      columns: layout.labelColumns, as: .dim)
    for (slot, place) in picture.places.enumerated() {
      guard let reach = place.touchpoint.flatMap({ TouchpointPaths(of: $0, in: log) })?.reach else {
        continue
      }
      let (columns, start) = (layout.slot(slot), layout.column(slot))
      let used = frame.draw(
        look.phrasebook.percent(reach).asIsland, at: Point(column: start, row: row),
        columns: columns.upperBound - start, as: .strong)
      ShareBar(share: reach, role: .strong).draw(
        on: &frame,
        in: Rect(
          start: start + used + 1, top: row, columns: columns.upperBound - start - used - 2, rows: 1))
    }
  }
}
