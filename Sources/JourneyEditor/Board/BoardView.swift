import Console
import JourneyModel
import Phrases

/// The stages that fit as columns, each with its heading, its cards, and the count of what is out of sight.
struct BoardView: View, Drawn {
  let drawn: DrawnEditor
  let layout: BoardLayout

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard drawn.columns.total > 0 else {
      EmptyView(drawn: drawn).draw(on: &frame, in: area)
      return
    }
    let first = editor.board.firstColumn
    let last = min(first + layout.columnCount, drawn.columns.total) - 1
    guard first <= last else { return }
    let filter = drawn.isNarrowed ? editor.views.dimming?.filter : nil
    frame.beginBlocks(on: BlockGround(of: editor, as: .board(layout, dimmedBut: filter), isByStage: true))
    if let grid = layout.dots { drawDots(grid, on: &frame) } else { drawColumns(first...last, on: &frame) }
    frame.endBlocks()
  }

  private func drawColumns(_ numbers: ClosedRange<Int>, on frame: inout Frame) {
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    for number in numbers {
      let column = layout.column(number - first)
      switch drawn.columns.item(number) {
      case .newStage: NewStageView(drawn: drawn).draw(on: &frame, in: column)
      case .stage(let index):
        ColumnView(
          drawn: drawn, layout: layout, index: index, hiddenBefore: number == first ? first : 0,
          hiddenAfter: number == last ? drawn.columns.total - 1 - last : 0
        ).draw(on: &frame, in: column)
      }
    }
  }
}

extension BoardView {
  /// All touchpoints as signs, and the focused stage by name below.
  private func drawDots(_ grid: DotGrid, on frame: inout Frame) {
    DotsView(drawn: drawn, grid: grid).draw(on: &frame, in: grid.area)
    let list = layout.column(0)
    guard !list.isEmpty else { return }
    switch drawn.columns.item(drawn.focusedColumn) {
    case .newStage: NewStageView(drawn: drawn).draw(on: &frame, in: list)
    case .stage(let index):
      ColumnView(drawn: drawn, layout: layout, index: index, hiddenBefore: 0, hiddenAfter: 0).draw(
        on: &frame, in: list)
    }
  }
}

/// What a map without stages shows: how to begin.
struct EmptyView: View, Drawn {
  /// How wide the card of the first touchpoint is at most.
  static let cardColumns = 36
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    // While the first touchpoint is being written, before there is a stage, its card stands here.
    if let adding = editor.adding, !adding.addsStages {
      let card = Rect(
        start: area.start, top: area.top, columns: min(Self.cardColumns, area.columns), rows: area.rows)
      return FieldCard(drawn: drawn, field: adding.line, line: editor.quickAddLine(adding.line.text)).draw(
        on: &frame, in: card)
    }
    let phrases =
      [editor.look.say(.emptyMap)]
      + editor.look.say(.emptyMapHelp(editor.keyName(.addStage), editor.keyName(.addTouchpoint))).split(
        separator: "|"
      ).map { String($0) }
    let top = area.top + max(0, (area.rows - phrases.count) / 2)
    for (offset, line) in phrases.enumerated() where top + offset < area.bottom {
      frame.drawCentred(
        line.trimmingWhitespace, at: Point(column: area.start, row: top + offset), columns: area.columns,
        as: offset == 0 ? .heading : .dim)
    }
  }
}

/// The column in which the name of a new stage is written.
struct NewStageView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    guard let adding = editor.adding else { return }
    FieldCard(drawn: drawn, field: adding.line, line: nil).draw(on: &frame, in: area)
  }
}
