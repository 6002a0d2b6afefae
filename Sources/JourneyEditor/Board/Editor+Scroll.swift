import Console
import JourneyModel
import TerminalText

/// What stands in a column of the board: a stage, or the line that is open for a new one.
enum ColumnItem: Hashable {
  case stage(Int)
  case newStage
}

/// The columns of the board: the stages, and the line that is open for a new one, if it is.
struct BoardColumns: Hashable {
  let stages: Int
  /// In which column that line is.
  var newStage: Int?

  /// How many columns there are, on screen or not.
  var total: Int { stages + (newStage == nil ? 0 : 1) }

  /// What stands in the n-th of all columns.
  func item(_ number: Int) -> ColumnItem {
    guard let newStage else { return .stage(number) }
    return number == newStage ? .newStage : .stage(number < newStage ? number : number - 1)
  }
}

/// What stands in a column: a touchpoint, or the line that is open for a new one.
enum CardItem: Hashable {
  case touchpoint(Int)
  case newTouchpoint
}

extension Editor {
  /// Where the parts of the map screen stand now.
  var layout: BoardLayout {
    guard view.isBoard else {
      return BoardLayout(size: size, stageCount: columnTotal, isMap: false, hasPreview: view.hasPreview)
    }
    let fit = picture.board
    return fit.asked?.size == size && fit.asked?.columns == columnTotal
      ? fit.layout : BoardLayout(size: size, stageCount: columnTotal)
  }

  /// The columns that there are, on screen or not.
  var columns: BoardColumns {
    var columns = BoardColumns(stages: map.stages.count)
    if let adding, adding.addsStages { columns.newStage = adding.position }
    return columns
  }

  /// How many of them there are.
  var columnTotal: Int { columns.total }

  /// What stands in the n-th of them.
  func columnItem(_ number: Int) -> ColumnItem { columns.item(number) }

  /// The column in which a stage stands.
  func columnNumber(ofStage index: Int) -> Int {
    columns.newStage.map { index < $0 ? index : index + 1 } ?? index
  }

  /// The column that the eye is on.
  var focusedColumn: Int { columns.newStage ?? addingPlace?.stage ?? here?.stage ?? 0 }

  /// Where the next touchpoint will stand while touchpoints are being added.
  var addingPlace: TouchpointPlace? {
    guard let adding, !adding.addsStages,
      let stage = adding.stage.flatMap(map.position(of:))
    else { return nil }
    return TouchpointPlace(stage: stage, position: adding.position)
  }

  /// How many cards a stage's column has, the open line counted.
  func cardTotal(inStage index: Int) -> Int {
    map.stages[index].touchpoints.count + (addingPlace?.stage == index ? 1 : 0)
  }

  /// What the n-th card of a stage's column is.
  func cardItem(_ number: Int, inStage index: Int) -> CardItem {
    guard let place = addingPlace, place.stage == index else { return .touchpoint(number) }
    return number == place.position
      ? .newTouchpoint : .touchpoint(number < place.position ? number : number - 1)
  }

  /// How many rows the n-th card of a stage's column takes. The focus has no part in it.
  func cardHeight(_ number: Int, inStage index: Int, layout: BoardLayout) -> Int {
    let width = cardWidth(inStage: index, layout: layout)
    switch cardItem(number, inStage: index) {
    case .newTouchpoint: return layout.addsInLine ? 1 : newCardHeight(width)
    case .touchpoint(let position):
      return cardHeight(
        of: map.stages[index].touchpoints[position], layout.isList ? .line : layout.density, width: width)
    }
  }

  /// How wide the cards of a stage are.
  func cardWidth(inStage index: Int, layout: BoardLayout) -> Int {
    layout.dots == nil
      ? layout.width(ofColumn: columnNumber(ofStage: index) - board.firstColumn) : layout.board.columns
  }

  private func newCardHeight(_ width: Int) -> Int {
    guard let adding else { return 1 }
    return 3 + FieldBlock.height(of: adding.line, width: max(1, width - 4), with: look)
  }

  /// How many cards of a stage are on screen.
  func visibleCards(inStage index: Int) -> Int {
    let layout = layout
    let top = board.tops[map.stages[index].id] ?? 0
    return cardsFitting(from: top, inStage: index, layout: layout)
  }

  /// How many cards from a number on fit into a column.
  func cardsFitting(from top: Int, inStage index: Int, layout: BoardLayout) -> Int {
    let above = top > 0 ? 1 : 0
    var used = 0
    var count = 0
    // As many as there is room for above the line that counts the others; all, where that line is not needed.
    var counted = 0
    let total = cardTotal(inStage: index)
    while top + count < total {
      used += cardHeight(top + count, inStage: index, layout: layout)
      if used > layout.allCardRows - above { return counted }
      count += 1
      if used <= layout.cardRows - above { counted = count }
    }
    return count
  }

  /// The cards of a stage from a number on that are drawn, one at least, each with its height, and how many are hidden
  /// below them. Asked at once: each question that a view asks the editor is dearer than its answer.
  func cards(
    from top: Int, inStage index: Int, layout: BoardLayout
  ) -> (shown: [(item: CardItem, height: Int)], hidden: Int) {
    let count = max(1, cardsFitting(from: top, inStage: index, layout: layout))
    let total = cardTotal(inStage: index)
    let shown = (top..<max(top, min(top + count, total))).map { number in
      (cardItem(number, inStage: index), cardHeight(number, inStage: index, layout: layout))
    }
    return (shown, total - top - count)
  }

  /// Scrolls the strip, the columns and the focused column so far that the focus is on screen.
  ///
  /// Looks at cards near the focus only, whatever the map holds.
  mutating func settleScroll() {
    if look.reading != mapFlow { look.reading = mapFlow }
    if !isMapOnTop {
      ask {
        $0.refresh(in: &$1)
        return .stays
      }
      tellRefused()
    }
    takeBoardChanges()
    view.prepare(in: &self)
    settleFit()
    let layout = layout
    defer { view.scroll(in: &self) }
    let column = focusedColumn
    board.firstColumn = min(board.firstColumn, max(0, columnTotal - layout.columnCount))
    if column < board.firstColumn { board.firstColumn = column }
    if column >= board.firstColumn + layout.columnCount {
      board.firstColumn = column - layout.columnCount + 1
    }

    // Of stages whose touchpoints are signs only the one that is named below scrolls.
    let columns =
      layout.dots == nil
      ? board.firstColumn..<min(board.firstColumn + layout.columnCount, columnTotal)
      : column..<min(column + 1, columnTotal)
    for number in columns {
      if case .stage(let index) = columnItem(number) { limitTop(ofStage: index, layout: layout) }
    }
    guard board.followsFocus, case .stage(let index) = columnTotal > 0 ? columnItem(column) : .newStage else {
      return
    }
    let focused = addingPlace?.position ?? here?.position ?? 0
    let id = map.stages[index].id
    var top = board.tops[id] ?? 0
    if focused < top { top = max(0, focused) }
    top = max(top, lowestTop(showing: focused, inStage: index, layout: layout))
    board.tops[id] = top == 0 ? nil : top
  }

  /// No column is scrolled further than its last card needs.
  private mutating func limitTop(ofStage index: Int, layout: BoardLayout) {
    let id = map.stages[index].id
    guard let top = board.tops[id] else { return }
    let last = cardTotal(inStage: index) - 1
    let limit = lowestTop(showing: last, inStage: index, layout: layout)
    if top > limit { board.tops[id] = limit == 0 ? nil : limit }
  }

  /// The first card to show so that a card is still on screen, at the lower edge.
  private func lowestTop(showing focused: Int, inStage index: Int, layout: BoardLayout) -> Int {
    guard focused > 0 else { return 0 }
    // Below the last card nothing is to be counted.
    var rows = focused == cardTotal(inStage: index) - 1 ? layout.allCardRows : layout.cardRows
    var top = focused
    rows -= cardHeight(focused, inStage: index, layout: layout)
    while top > 0 {
      let height = cardHeight(top - 1, inStage: index, layout: layout)
      // Above the first card stands the line that counts what is hidden, unless nothing is.
      if rows - height < (top - 1 > 0 ? 1 : 0) { break }
      rows -= height
      top -= 1
    }
    return top
  }
}
