import Console
import JourneyModel
import JourneyWords
import Phrases

/// A stage as a column: its heading, and as many cards as there is room for.
struct ColumnView: View, Drawn {
  let drawn: DrawnEditor
  let layout: BoardLayout
  let index: Int
  /// How many stages are out of sight before this first column, and after this last one.
  let hiddenBefore: Int
  let hiddenAfter: Int
  private var stage: Stage { editor.map.stages[index] }
  private var isFocused: Bool { here?.stage == index }

  func draw(on frame: inout Frame, in area: Rect) {
    frame.expectClicks(on: area, for: .column(stage.id))
    var row = area.top
    if layout.hasHeadings {
      drawHeading(on: &frame, in: Rect(start: area.start, top: row, columns: area.columns, rows: 1))
      row += 1
    }
    let top = editor.board.tops[stage.id] ?? 0
    if top > 0, layout.hasHeadings {
      frame.drawCentred(
        editor.look.say(.moreAbove(top)), at: Point(column: area.start, row: row), columns: area.columns,
        as: .dim)
      row += 1
    }
    let cards = editor.cards(from: top, inStage: index, layout: layout)
    for card in cards.shown {
      let place = Rect(
        start: area.start, top: row, columns: area.columns, rows: min(card.height, area.bottom - row))
      draw(card.item, on: &frame, in: place, isWhole: place.rows == card.height)
      row += card.height
    }
    drawBelow(cards.hidden, on: &frame, in: area, from: row)
  }

  private func drawBelow(_ hidden: Int, on frame: inout Frame, in area: Rect, from row: Int) {
    if hidden > 0, area.rows > 2 {
      frame.drawCentred(
        editor.look.say(.moreBelow(hidden)), at: Point(column: area.start, row: area.bottom - 1),
        columns: area.columns, as: .dim)
    } else if stage.touchpoints.isEmpty, row < area.bottom, drawn.addingPlace?.stage != index {
      frame.drawShortened(
        " " + editor.look.say(.noTouchpoints(editor.keyName(.addTouchpoint))),
        at: Point(column: area.start, row: row), columns: area.columns,
        as: .dim)
    }
  }

  private func draw(_ item: CardItem, on frame: inout Frame, in area: Rect, isWhole: Bool) {
    switch item {
    case .newTouchpoint:
      guard let adding = editor.adding else { return }
      FieldCard(drawn: drawn, field: adding.line, line: editor.quickAddLine(adding.line.text)).draw(
        on: &frame, in: area)
    case .touchpoint(let position):
      // By its identifier: no touchpoint is moved about for its own.
      let id = stage.touchpoints.id(at: position)
      let isFocused = drawn.addingPlace == nil && editor.board.focus == .touchpoint(id)
      if isFocused, let field = editor.renaming?.name {
        let card = Rect(
          start: area.start, top: area.top, columns: area.columns, rows: layout.isFramed ? area.rows : 1)
        FieldCard(drawn: drawn, field: field, line: nil, keepsHeight: true).draw(on: &frame, in: card)
      } else {
        draw(id, position, isFocused: isFocused, isWhole: isWhole, on: &frame, in: area)
      }
      frame.expectClicks(on: area, for: .touchpoint(id))
    }
  }

  private func draw(
    _ id: Touchpoint.ID, _ position: Int, isFocused: Bool, isWhole: Bool, on frame: inout Frame, in area: Rect
  ) {
    func draw(on frame: inout Frame) {
      CardView(
        drawn: drawn, touchpoint: stage.touchpoints[position], isFocused: isFocused, density: layout.density
      ).draw(on: &frame, in: area)
    }
    // Over a card that has no room the count of what is hidden may stand.
    guard isWhole else { return draw(on: &frame) }
    let block = Block(
      section: 1, row: .touchpoint(id), eye: isFocused ? 0 : nil,
      isSelected: editor.board.selection.contains(id), edition: editor.document.stageEditions[stage.id] ?? 0)
    frame.drawBlock(block, in: area, draw)
    if isFocused { frame.placeCursor(layout.density.cursor(inCard: area)) }
  }

  private func drawHeading(on frame: inout Frame, in area: Rect) {
    let isHere = editor.board.focus == .stage(stage.id)
    if isHere, let field = editor.renaming?.name {
      FieldLine(drawn: drawn, field: field).draw(on: &frame, in: area)
      return
    }
    var column = area.start
    var end = area.end
    if hiddenAfter > 0 {
      end -= 1
      frame.draw(sign: frame.signs.after, at: Point(column: end, row: area.top), as: .dim)
    }
    let count = headingCount + (hiddenAfter > 0 ? " \(hiddenAfter)" : "")
    end -= frame.draw(
      count, endingAt: Point(column: end, row: area.top), columns: end - area.start, as: .dim)
    if hiddenBefore > 0 {
      frame.draw(sign: frame.signs.before, at: Point(column: column, row: area.top), as: .dim)
      column += 1
      column += frame.draw(
        "\(hiddenBefore) ", at: Point(column: column, row: area.top), columns: end - column, as: .dim)
    }
    if isHere {
      frame.placeCursor(Point(column: column, row: area.top))
      frame.draw(sign: frame.signs.pointer, at: Point(column: column, row: area.top), as: .focusBorder)
      column += 2
    }
    frame.drawComposed(
      "\(editor.look.number(index + 1)) \(link)\(frame.isolated(stage.name))",
      at: Point(column: column, row: area.top),
      columns: end - column - 1, as: isHere ? .focus : isFocused ? .heading : .text)
    frame.expectClicks(on: area, for: .stage(stage.id))
  }

  /// The sign of what leads to another map, before the name, which may be cut.
  private var link: String { stage.links.isEmpty ? "" : editor.linkSign + " " }

  /// How many touchpoints the stage holds, and which of them has the focus.
  private var headingCount: String {
    let count = stage.touchpoints.count
    let number = editor.look.number
    if isFocused, let position = here?.position, position >= 0 {
      return "\(number(position + 1))/\(number(count))"
    }
    return "(\(number(count)))"
  }
}
