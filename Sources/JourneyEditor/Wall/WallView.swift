import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The wall: a row a low touchpoint, the worst first, each with its number so that a room can name it.
struct WallView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard let list = editor.views.wall.list, !list.isEmpty else { return drawNothing(on: &frame, in: area) }
    guard let shown = editor.views.wall.shown else { return }
    let layout = shown.key.layout
    let lines = WallLines(drawn: drawn, layout: layout, measures: shown.measures)
    lines.drawHeadings(on: &frame)
    frame.beginBlocks(on: BlockGround(of: editor, as: .wall(layout, shown.measures)))
    for (offset, entry) in shown.rows.enumerated() {
      let place = layout.row(offset)
      let corner = Point(column: place.start, row: place.top)
      let isFocused = entry.number == editor.views.wall.row
      let isSelected = editor.board.selection.contains(list[entry.number])
      let block = Block(number: entry.number, eye: isFocused ? 0 : nil, isSelected: isSelected)
      frame.drawBlock(block, in: place) { frame in
        if isFocused {
          frame.draw(sign: frame.signs.pointer, at: corner, as: .focusBorder)
        } else if isSelected {
          frame.draw(sign: look.signs.selected, at: corner, as: .text)
        }
        lines.draw(entry.row, number: entry.number, isFocused: isFocused, on: &frame, in: place)
      }
      if isFocused {
        frame.point(at: corner)
        frame.placeCursor(corner)
      }
      frame.expectClicks(on: place, for: .cell(entry.number, 0))
    }
    frame.endBlocks()
    let last = min(list.count, shown.key.top + layout.visible)
    drawCounts(above: shown.key.top, below: list.count - last, layout, on: &frame)
  }

  /// How many rows are out of sight.
  private func drawCounts(above: Int, below: Int, _ layout: WallLayout, on frame: inout Frame) {
    guard let row = layout.countRow else { return }
    let counts = [
      above > 0 ? look.say(.moreAbove(above)) : nil, below > 0 ? look.say(.moreBelow(below)) : nil,
    ].compactMap { $0?.asPart }
    frame.drawCentred(
      counts.joined(separator: look.signs.separator), at: Point(column: layout.area.start, row: row),
      columns: layout.area.columns, as: .dim)
  }

  /// That nothing is low is said, with how much is known of it.
  private func drawNothing(on frame: inout Frame, in area: Rect) {
    let total = editor.document.figures.total
    guard !editor.map.stages.isEmpty else { return EmptyView(drawn: drawn).draw(on: &frame, in: area) }
    var sentences: [(text: String, role: Role)] = []
    if total.rated == 0 {
      sentences = [(look.say(.wallNothingRated(editor.keyName(.ratingRound))), .heading)]
    } else {
      sentences = [(look.say(.wallNothingLow(total.rated)), .heading)]
      if total.unrated > 0 { sentences.append((look.say(.unratedCount(total.unrated)), .dim)) }
    }
    let lines = sentences.flatMap { sentence in
      look.typesetter.wrapped(sentence.text, to: area.columns - 4, direction: look.direction).map {
        (text: $0, role: sentence.role)
      }
    }
    let top = area.top + max(0, (area.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() where top + offset < area.bottom {
      frame.drawCentred(
        line.text, at: Point(column: area.start, row: top + offset), columns: area.columns, as: line.role)
    }
  }
}
