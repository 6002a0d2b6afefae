import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

extension Editor {
  /// How the table that is shown is looked at.
  var table: TableState {
    get { views.tables[perspective] }
    set { views.tables[perspective] = newValue }
  }

  /// The columns of the table, the leading ones first.
  var tableColumns: [TableColumn] { perspective.leadingColumns + table.chosen }

  /// The column that the eye is on.
  var currentColumn: TableColumn {
    let columns = tableColumns
    return columns[min(table.column, columns.count - 1)]
  }

  /// The row that the eye is on.
  var currentRow: TableRow? {
    guard let rows = views.tables.rows, rows.entries.indices.contains(table.position) else {
      return nil
    }
    return rows.entries[table.position].row
  }

  /// All that the tables are made from.
  var tableSource: TableSource {
    TableSource(
      map: map, figures: document.figures, votes: document.votes, ranking: document.ranking,
      today: clock.today)
  }

  mutating func enterTable() {
    views.tables.knownFocus = nil
    board.followsFocus = true
  }

  mutating func moveInTable(_ movement: Movement) {
    notice = nil
    let last = tableColumns.count - 1
    switch movement {
    case .up: stepInTable(by: -1)
    case .down: stepInTable(by: 1)
    case .pageUp: stepInTable(by: -tablePage)
    case .pageDown: stepInTable(by: tablePage)
    case .first: goToRow(0)
    case .last: goToRow(.max)
    case .left, .right:
      let step = (movement == .right) == (flow == .leftToRight) ? 1 : -1
      table.column = min(max(0, table.column + step), last)
    case .nextStage: goToNeighbouringGroup(.forward)
    case .previousStage: goToNeighbouringGroup(.backward)
    }
  }

  private mutating func stepInTable(by step: Int) {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else { return }
    goToRow(rows.position(table.position, steppedBy: step))
  }

  private var tablePage: Int { max(1, tableLayout.rows.rows - 1) }

  /// Puts the eye on a row, and with it the focus.
  mutating func goToRow(_ position: Int) {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else { return }
    table.position = min(max(0, position), rows.entries.count - 1)
    let row = rows.entries[table.position].row
    table.cursor = row
    if let focus = row.focus { board.focus = focus }
    views.tables.knownFocus = board.focus
    if board.rangeStart != nil { updateRangeInTable() }
  }

  /// Goes to the first row of the next or the previous group; where rows are not grouped, of the next stage.
  private mutating func goToNeighbouringGroup(_ way: Way) {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else { return }
    let here = table.position
    if !rows.groups.isEmpty {
      let starts = rows.groups.map(\.start)
      let target = way == .forward ? starts.first { $0 > here } : starts.last { $0 < here }
      return goToRow(target ?? here)
    }
    func stage(_ position: Int) -> Int? { tableSource.item(rows.entries[position].row)?.place.stage }
    let own = stage(here)
    let others = way == .forward ? Array((here + 1)..<max(here + 1, rows.entries.count)) : Array(0..<here)
    let target = way == .forward ? others.first { stage($0) != own } : others.last { stage($0) != own }
    goToRow(target ?? here)
  }

  /// Goes to the next row below, or above, whose touchpoint is low and another one.
  mutating func walkLowsInTable(_ way: Way) {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else {
      return say(.hiddenByFilter(keyName(.back)))
    }
    let count = rows.entries.count
    let here = currentRow?.touchpoint
    for step in 1...count {
      let position = (table.position + (way == .forward ? step : count - step)) % count
      guard let id = rows.entries[position].row.touchpoint, id != here || step == count,
        document.figures.level(of: id).isLow, let place = map.place(of: id)
      else { continue }
      unfold(position)
      goToRow(position)
      return say(.lowOf(map.stages[place.stage].name, count: document.figures.total.low))
    }
    say(.hiddenByFilter(keyName(.back)))
  }

  /// Selects the touchpoints of the rows between the start of the range and the eye, as the table has them.
  mutating func updateRangeInTable() {
    guard let rows = views.tables.rows, let start = board.rangeStart,
      let from = rows.entries.firstIndex(where: { $0.row.touchpoint == start })
    else { return }
    let range = min(from, table.position)...max(from, table.position)
    board.selection = board.selectionBeforeRange.union(
      rows.entries[range].compactMap(\.row.touchpoint))
  }

  mutating func scrollTable(by step: Int) {
    guard let rows = views.tables.rows else { return }
    board.followsFocus = false
    let most = max(0, rows.lineCount - tableLayout.rows.rows)
    table.top = min(max(0, table.top + 3 * step), most)
  }

  /// A click: on a cell, or, row −1, on the heading of a column, or, before that, of a group.
  mutating func clickInTable(_ row: Int, _ column: Int) {
    if row < -1, let rows = views.tables.rows, rows.groups.indices.contains(-2 - row) {
      goToRow(rows.groups[-2 - row].start)
      return perform(.fold)
    }
    table.column = column
    if row < 0 { perform(.sort) } else { goToRow(row) }
  }
}
