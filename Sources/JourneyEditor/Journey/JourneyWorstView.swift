import Console
import JourneyModel
import Phrases
import TerminalText

/// The worst touchpoints of all stages, a line each: the stage's number, how bad it is, the name, and why.
struct JourneyWorstView: View, Drawn {
  let drawn: DrawnEditor
  let lows: WallList
  let hasTitle: Bool

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if hasTitle {
      frame.drawRule(atRow: area.top, from: area.start, columns: area.columns)
      frame.drawShortened(
        " \(look.say(.journeyWorst)) ", at: Point(column: area.start + 1, row: area.top),
        columns: area.columns - 2, as: .dim)
    }
    let first = area.top + (hasTitle ? 1 : 0)
    let rows: [(place: TouchpointPlace, row: WallRow)] = (0..<min(lows.count, area.bottom - first)).compactMap
    {
      editor.map.place(of: lows[$0]).map { ($0, WallRow($0, of: editor)) }
    }
    // On a narrow screen the room is for the words.
    let entries = rows.map {
      Entry(place: $0.place, row: $0.row, showsUrgency: area.columns >= 72, look)
    }
    let ruler = look.typesetter
    let markColumns = entries.map { ruler.width(of: $0.mark) }.max() ?? 0
    let start = area.start + 5 + markColumns
    let texts = [\Entry.name, \Entry.why].map { text in
      entries.map { ruler.width(of: $0[keyPath: text]) }.max() ?? 0
    }
    let shares = WallLayout.shares(texts, of: area.end - 1 - start - 2)
    for (offset, entry) in entries.enumerated() {
      let row = first + offset
      let isFocused = here == entry.place
      frame.draw(
        entry.stage, endingAt: Point(column: area.start + 3, row: row), columns: 2, as: .dim)
      frame.drawComposed(
        entry.mark, at: Point(column: area.start + 4, row: row), columns: markColumns, as: entry.row.role)
      frame.drawComposed(
        entry.name, at: Point(column: start, row: row), columns: shares[0], as: isFocused ? .focus : .heading)
      frame.drawComposed(
        entry.why, at: Point(column: start + shares[0] + 2, row: row), columns: shares[1],
        as: entry.row.isExplained ? .text : .warning)
      if isFocused { frame.placeCursor(Point(column: area.start + 4, row: row)) }
      frame.expectClicks(
        on: Rect(start: area.start, top: row, columns: area.columns, rows: 1),
        for: .cell(entry.place.stage, entry.place.position))
    }
  }

  /// What is said of a touchpoint.
  private struct Entry {
    let place: TouchpointPlace
    let row: WallRow
    /// Sign and number of the level; its word has no room here.
    let mark: String
    let name: String
    let why: String
    var stage: String { row.stage.number }

    init(place: TouchpointPlace, row: WallRow, showsUrgency: Bool, _ look: Look) {
      (self.place, self.row) = (place, row)
      mark = [row.sign, row.rating].filter { !$0.isEmpty }.joined(separator: " ")
      name =
        (row.isMomentOfTruth ? look.signs.momentOfTruth + " " : "") + row.name.onOneLine.asPart
      why = (showsUrgency && row.isExplained ? row.urgency + " " : "") + row.why.onOneLine.asPart
    }
  }
}
