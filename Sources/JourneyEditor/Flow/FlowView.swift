import Console
import JourneyModel
import Phrases
import TerminalText

/// The touchpoint that has the focus in the middle, where customers come from at the start edge, where they go to at the
/// end edge.
struct FlowView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard let id = editor.board.focus.touchpoint, let touchpoint = editor.map.touchpoint(id) else {
      return drawNothing(on: &frame, in: area)
    }
    let layout = FlowLayout(area: area)
    let card = drawMiddle(touchpoint, layout, on: &frame)
    for side in [FlowSide.start, .end] {
      if layout.isNarrow, side != (editor.views.flow.side == .start ? .start : .end) { continue }
      let links = editor.flowLinks(side, of: id)
      let list = FlowListView(drawn: drawn, layout: layout, side: side, links: links, touchpoint: id)
      let shown = list.links(on: frame)
      list.draw(shown, on: &frame, in: layout.column(side))
      if !layout.isNarrow {
        FlowLines(layout: layout, side: side, rows: shown.map(\.top), card: card).draw(on: &frame)
      } else {
        drawOtherSide(side, of: id, layout, on: &frame)
      }
    }
  }

  /// On a narrow screen, how many ways there are at the side that is not shown.
  private func drawOtherSide(
    _ side: FlowSide, of id: Touchpoint.ID, _ layout: FlowLayout, on frame: inout Frame
  ) {
    let column = layout.column(side)
    guard column.rows > 0 else { return }
    let other: FlowSide = side == .start ? .end : .start
    let count = editor.flowLinks(other, of: id).count
    frame.draw(
      look.say(other == .start ? .flowFrom(count) : .flowTo(count)) + " ",
      endingAt: Point(column: column.end, row: column.top), columns: column.columns / 2, as: .dim)
  }

  private func drawNothing(on frame: inout Frame, in area: Rect) {
    guard case .stage(let id) = editor.board.focus, let stage = editor.map.stage(id) else {
      return EmptyView(drawn: drawn).draw(on: &frame, in: area)
    }
    let lines = [
      (stage.name, Role.heading), (look.say(.noTouchpoints(editor.keyName(.addTouchpoint))), .dim),
    ]
    for (offset, line) in lines.enumerated() {
      frame.drawCentred(
        line.0, at: Point(column: area.start, row: area.top + max(0, area.rows / 2 - 1) + offset),
        columns: area.columns, as: line.1)
    }
  }

  /// Draws what is in the middle, and returns its card.
  private func drawMiddle(_ touchpoint: Touchpoint, _ layout: FlowLayout, on frame: inout Frame) -> Rect {
    let column = layout.column(.middle)
    let isFocused = editor.views.flow.side == .middle
    guard !layout.isNarrow else {
      let line = Rect(start: column.start, top: column.top, columns: column.columns, rows: 1)
      CardView(
        drawn: drawn, touchpoint: touchpoint, isFocused: isFocused, isFramed: false
      )
      .draw(on: &frame, in: line)
      if column.rows > 1 {
        frame.drawRule(atRow: column.top + 1, from: column.start, columns: column.columns)
      }
      frame.expectClicks(on: column, for: .cell(0, 0))
      return line
    }
    let lines = editor.titleLines(of: touchpoint, width: column.columns - 4).count
    let rows = min(column.rows, lines + 3)
    let facts = facts(of: touchpoint)
    let top = column.top + max(0, min(2, column.rows - rows))
    let card = Rect(start: column.start, top: top, columns: column.columns, rows: rows)
    frame.drawCentred(
      stageName(of: touchpoint), at: Point(column: column.start, row: column.top), columns: column.columns,
      as: .heading)
    CardView(drawn: drawn, touchpoint: touchpoint, isFocused: isFocused, isFramed: true)
      .draw(on: &frame, in: card)
    for (offset, fact) in facts.enumerated() where card.bottom + offset < column.bottom {
      frame.drawShortened(
        fact, at: Point(column: card.start + 2, row: card.bottom + offset), columns: card.columns - 4,
        as: .dim)
    }
    frame.expectClicks(on: card, for: .cell(0, 0))
    return card
  }

  private func stageName(of touchpoint: Touchpoint) -> String {
    here.map { "\(look.number($0.stage + 1)) \(editor.map.stages[$0.stage].name.asPart)" } ?? ""
  }

  private func facts(of touchpoint: Touchpoint) -> [String] {
    var facts: [String] = []
    if let emotion = touchpoint.emotion {
      facts.append(look.say(.feels(look.phrasebook.signed(Double(emotion.value)))))
    }
    if !touchpoint.owner.isEmpty { facts.append(look.say(.ownedBy(touchpoint.owner))) }
    return facts
  }
}
