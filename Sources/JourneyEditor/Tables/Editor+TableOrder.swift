import Console
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// Sorts by the column that the eye is on; then the other way round; then as usual again.
  mutating func sortTable() {
    let column = currentColumn
    let title = column.title(in: map, of: perspective)
    if table.sort?.column != column {
      table.sort = TableSort(column: column)
      say(.sortedUp(title))
    } else if table.sort?.isDescending == false {
      table.sort?.isDescending = true
      say(.sortedDown(title))
    } else {
      table.sort = nil
      say(.usualOrder)
    }
  }

  /// Groups by the column that the eye is on, or no longer.
  mutating func groupTable() {
    let column = currentColumn
    if table.grouping == column {
      table.grouping = nil
      return say(.notGrouped)
    }
    guard column != perspective.leadingColumns.last else {
      return say(.cannotGroup(column.title(in: map, of: perspective)), .warning)
    }
    table.grouping = column
    say(.groupedBy(column.title(in: map, of: perspective)))
  }

  // Filter

  /// Opens the line in which the filter is written; from a view that can neither be narrowed nor dimmed in the inventory.
  mutating func beginFilter() {
    if !view.canBeNarrowed, !view.dims { show(.inventory) }
    open(Prompt(.filter, text: views.tables.filter.text))
  }

  /// Takes the filter as far as it has been typed, and returns why it does not do.
  mutating func takeTypedFilter(_ text: String) -> Phrase? {
    // Beyond some size, each letter would be waited for.
    if text != views.tables.filter.text, map.touchpointCount <= Self.mostFilteredLive { setFilter(text) }
    return views.tables.filter.riddles.first { $0 != .parenthesis(isOpen: true) }?.phrase
  }

  static let mostFilteredLive = 20_000

  mutating func setFilter(_ text: String) {
    let words = views.tables.words ?? FilterWords()
    views.tables.words = words
    views.tables.filter = TableFilter(text, words: words)
  }

  /// Keeps the filter that was typed.
  mutating func finishFilter(_ text: String) {
    setFilter(text)
    settleDimming(TableChanges())
    if let fact = dimmedFact { say(fact) }
    if let riddle = views.tables.filter.riddles.first { say(riddle.phrase, .warning) }
  }

  /// Takes the filter away, and tells whether there was one.
  mutating func clearFilter() -> Bool {
    guard !views.tables.filter.text.isEmpty else { return false }
    views.tables.filter = .nothing
    say(view.dims ? .nothingDimmed : .filterCleared)
    return true
  }

  // Columns

  /// Opens the list of all columns, of which those with a mark are shown.
  mutating func chooseColumns() {
    show(Sheet(ColumnChoice(), .columnsTitle, hints: .hintsColumns, columnLines))
  }

  /// A line for each column.
  fileprivate var columnLines: [Sheet.Line] {
    perspective.columns(of: map).enumerated().map { number, column in
      let mark = table.chosen.contains(column) ? "[x]" : "[ ]"
      return Sheet.Line(
        text: "\(mark) \(look.say(column.title(in: map, of: perspective)))", item: number)
    }
  }
}

/// The columns of a table, to choose from.
struct ColumnChoice: SheetSubject {
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack || key.isPlain(.enter) { return .leaves }
    let all = editor.perspective.columns(of: editor.map)
    guard key.typed == " ", all.indices.contains(sheet.cursor.row) else { return .passes }
    let column = all[sheet.cursor.row]
    // It comes before the first of those shown that stand behind it in the list; they may have been moved.
    if let shown = editor.table.chosen.firstIndex(of: column) {
      editor.table.chosen.remove(at: shown)
    } else {
      let later = Set(all[sheet.cursor.row...])
      let place = editor.table.chosen.firstIndex(where: later.contains) ?? editor.table.chosen.count
      editor.table.chosen.insert(column, at: place)
    }
    sheet.lines = editor.columnLines
    return .stays
  }
}
