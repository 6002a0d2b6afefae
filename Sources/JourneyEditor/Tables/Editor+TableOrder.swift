import Console
import JourneyModel
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

  /// Opens the line in which the filter is written; from a view that cannot be narrowed in the inventory.
  mutating func beginFilter() {
    if !perspective.isTable || perspective == .parking { show(.inventory) }
    mode = .prompt(Prompt(.filter, text: tables.filter.text))
  }

  /// Takes the filter as far as it has been typed.
  mutating func takeTypedFilter() {
    guard case .prompt(var prompt) = mode, prompt.purpose == .filter else { return }
    let text = prompt.field.text
    // Beyond some size, each letter would be waited for.
    if text != tables.filter.text, map.touchpointCount <= Self.mostFilteredLive { setFilter(text) }
    let unknown = tables.filter.unknownKeys.first
    prompt.trouble = unknown.map { .unknownFilterKey($0) }
    mode = .prompt(prompt)
  }

  static let mostFilteredLive = 20_000

  mutating func setFilter(_ text: String) {
    let words = tables.words ?? FilterWords()
    tables.words = words
    tables.filter = TableFilter(text, words: words)
  }

  /// Keeps the filter that was typed.
  mutating func finishFilter(_ text: String) {
    setFilter(text)
    if let key = tables.filter.unknownKeys.first { say(.unknownFilterKey(key), .warning) }
  }

  /// Takes the filter away, and tells whether there was one.
  mutating func clearFilter() -> Bool {
    guard !tables.filter.text.isEmpty, perspective != .parking else { return false }
    tables.filter = .nothing
    say(.filterCleared)
    return true
  }

  // Columns

  /// Opens the list of all columns, of which those with a mark are shown.
  mutating func chooseColumns() { show(columnsSheet(selected: 0, top: 0)) }

  private func columnsSheet(selected: Int, top: Int) -> Sheet {
    let lines = perspective.columns(of: map).enumerated().map { number, column in
      let mark = table.chosen.contains(column) ? "[x]" : "[ ]"
      return Sheet.Line(
        text: "\(mark) \(look.say(column.title(in: map, of: perspective)))", item: number)
    }
    var sheet = Sheet(.columns, .columnsTitle, hints: .hintsColumns, lines)
    sheet.selected = selected
    sheet.top = top
    return sheet
  }

  mutating func chooseColumns(with key: KeyPress, on sheet: Sheet) {
    if key.isBack || key.isPlain(.enter) { return leave(sheet) }
    let all = perspective.columns(of: map)
    guard key.typed == " ", all.indices.contains(sheet.selected) else {
      return say(.unknownKey(key.name), .warning)
    }
    let column = all[sheet.selected]
    let isShown = table.chosen.contains(column)
    table.chosen = all.filter { $0 == column ? !isShown : table.chosen.contains($0) }
    mode = .sheet(columnsSheet(selected: sheet.selected, top: sheet.top))
  }
}
