import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

extension Editor {
  /// Where the parts of the table stand now.
  var tableLayout: TableLayout { tableLayout(from: table.firstColumn) }

  private func tableLayout(from first: Int) -> TableLayout {
    TableLayout(
      tableColumns.map(wish), leading: perspective.leadingColumns.count, first: first, in: layout.board)
  }

  /// Brings the rows up to date, the eye to the focus, and what the eye is on onto the screen.
  mutating func settleTable(_ kind: any TableKind.Type) {
    renewRows(kind)
    followFocus(kind)
    // What is measured decides which columns there is room for, and these are measured then.
    for _ in 0..<4 where !measureColumns() { break }
    scrollToEye()
  }

  /// Forgets the rows once they are no longer true: whoever is not in a table pays nothing for it.
  mutating func forgetTables() {
    _ = takeChanges()
  }

  private mutating func renewRows(_ kind: any TableKind.Type) {
    // While a cell is being set, its row stays where it is.
    if layers.top.traits.contains(.holdsRows), views.tables.rows != nil { return }
    kind.prepareFigures(in: &self)
    let order = TableOrder(
      perspective: perspective, filter: kind.canBeNarrowed ? views.tables.filter : .nothing,
      sort: table.sort, grouping: table.grouping)
    let changes = takeChanges()
    if views.tables.rows?.order != order {
      views.tables.rows = TableRows(order, from: tableSource)
    } else if !changes.isEmpty {
      let source = tableSource
      views.tables.rows?.update(changes, from: source)
    }
    let folded = table.folded
    views.tables.rows?.folded = folded
  }

  /// Puts the eye where the focus went, if that was moved elsewhere; else lets it stay with its row, or, where that has
  /// gone, where it was.
  private mutating func followFocus(_ kind: any TableKind.Type) {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else { return }
    var position = table.cursor.flatMap { rows.position(of: $0, near: table.position) }
    let isElsewhere = board.focus != views.tables.knownFocus
    if isElsewhere, kind.followsFocus,
      position.map({ rows.entries[$0].row.focus != board.focus }) ?? true
    {
      if let found = rows.position(of: board.focus, in: map) {
        position = found
      } else if views.tables.knownFocus != nil, !views.tables.filter.isEmpty, map.exists(board.focus) {
        say(.hiddenByFilter(keyName(.back)))
      }
    }
    let place = min(max(0, position ?? table.position), rows.entries.count - 1)
    // What the focus went to is seen.
    if isElsewhere, position != nil { unfold(place) }
    let row = rows.entries[place].row
    table.position = place
    table.cursor = row
    if let focus = row.focus { board.focus = focus }
    views.tables.knownFocus = board.focus
  }

  private mutating func scrollToEye() {
    guard let rows = views.tables.rows else { return }
    let count = tableColumns.count
    let leading = perspective.leadingColumns.count
    table.column = min(max(0, table.column), count - 1)
    table.firstColumn = min(table.firstColumn, max(0, count - leading - 1))
    if table.column >= leading {
      table.firstColumn = min(table.firstColumn, table.column - leading)
      while tableLayout.slot(of: table.column) == nil, table.firstColumn < table.column - leading {
        table.firstColumn += 1
      }
    }
    let visible = max(1, tableLayout.rows.rows)
    var top = min(table.top, max(0, rows.lineCount - visible))
    if board.followsFocus, !rows.entries.isEmpty {
      let line = rows.line(of: table.position)
      // The heading of a group is seen with its first row.
      let isFirst = rows.groups.contains { $0.start == table.position }
      if isFirst && visible > 1 ? line - 1 < top : line < top {
        top = isFirst && visible > 1 ? line - 1 : line
      }
      if line >= top + visible { top = line - visible + 1 }
    }
    table.top = max(0, top)
  }
}

extension JourneyMap {
  /// Whether what is focused is on the map.
  fileprivate func exists(_ focus: Focus) -> Bool {
    switch focus {
    case .nothing: false
    case .stage(let id): position(of: id) != nil
    case .touchpoint(let id): contains(id)
    }
  }
}
