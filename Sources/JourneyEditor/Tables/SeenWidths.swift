import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// How wide the cells are that have been on screen, by their columns: kept from one picture to the next, so that a key
/// costs the cells that it brings onto the screen, and columns do not jump.
struct SeenWidths: Sendable {
  /// What the widths depend on besides the rows.
  struct Base: Hashable, Sendable {
    let order: TableOrder
    let typesetter: Typesetter
    let language: Language
    let digits: Digits
  }

  /// No column asks for more.
  static let most = 80

  private var base: Base?
  private var columns: [TableColumn] = []
  private(set) var lines = 0..<0
  private var widths: [TableColumn: Int] = [:]

  /// The widest cell of a column so far; nil where none has been on screen.
  subscript(column: TableColumn) -> Int? { widths[column] }

  /// Takes up that these columns and lines are on screen now, and returns the lines that are new.
  mutating func show(_ shown: Range<Int>, _ columns: [TableColumn], _ base: Base) -> [Int] {
    if base != self.base {
      (widths, self.base) = ([:], base)
    } else if columns == self.columns {
      let known = lines
      lines = shown
      return shown.filter { !known.contains($0) }
    }
    (self.columns, lines) = (columns, shown)
    return Array(shown)
  }

  /// Takes up a width, and tells whether the column is wider than was known.
  mutating func take(_ width: Int, of column: TableColumn) -> Bool {
    let width = min(width, Self.most)
    if let known = widths[column], known >= width { return false }
    widths[column] = width
    return true
  }
}

extension Editor {
  /// Takes up how wide the cells are that have come onto the screen, and the row that the eye is on; tells whether a column
  /// is wider than was known.
  mutating func measureColumns() -> Bool {
    guard let rows = views.tables.rows, !rows.entries.isEmpty else { return false }
    let layout = tableLayout
    let columns = tableColumns
    // A few more than there are: what is measured decides how many there is room for.
    let lastShown = layout.slots.last?.number ?? 0
    let last = min(columns.count, lastShown + 4)
    let shown = layout.slots.map { columns[$0.number] } + columns[min(lastShown + 1, last)..<last]
    let lines = table.top..<min(table.top + max(1, layout.rows.rows), max(table.top, rows.lineCount))
    let base = SeenWidths.Base(
      order: rows.order, typesetter: look.typesetter, language: look.phrasebook.language,
      digits: look.phrasebook.digits)
    var seen = table.seen
    var isWider = false
    let source = tableSource
    for line in seen.show(lines, shown, base) + [rows.line(of: table.position)] {
      guard case .row(let position) = rows.content(ofLine: line), rows.entries.indices.contains(position),
        let item = source.item(rows.entries[position].row)
      else { continue }
      for column in shown {
        let width = look.typesetter.width(of: cellText(of: column, item, source).text)
        if seen.take(width, of: column) { isWider = true }
      }
    }
    table.seen = seen
    return isWider
  }

  /// How wide a column is at least and at most, by what has been seen of it, its heading and the language.
  func wish(of column: TableColumn) -> TableLayout.Wish {
    let title = look.typesetter.width(of: look.say(column.title(in: map, of: perspective)))
    let mark = table.sort?.column == column ? 2 : 0
    let heading = min(title, 12) + mark
    guard let seen = table.seen[column] else {
      return TableLayout.Wish(least: max(column.width, heading), most: max(column.width, heading))
    }
    let most = max(seen, heading)
    return TableLayout.Wish(
      least: column.isNumber ? most : min(most, max(column.width, heading)),
      most: max(most, min(title + mark, 20)))
  }

  /// What a cell says, whole; where it has nothing, but somebody should say something, that.
  func cellText(
    of column: TableColumn, _ item: TableItem, _ source: TableSource, columns: Int = .max,
    namesRow: Bool = true
  ) -> TableText {
    let value = source.value(of: column, item)
    var shown = value.text(look)
    if columns < .max, look.typesetter.width(of: shown.text) > columns {
      shown = value.shortText(look) ?? shown
    }
    if shown.text.isEmpty, let stand = standIn(for: column, item, namesRow: namesRow) {
      return TableText(text: stand, role: .dim)
    }
    if column == .painClass, source.isLifted(item) { shown.text += " " + look.signs.momentOfTruth }
    return shown
  }

  /// What stands where the row has nothing, but somebody should say something: with the name of the touchpoint, where no
  /// other column tells it.
  private func standIn(for column: TableColumn, _ item: TableItem, namesRow: Bool) -> String? {
    switch (item.row, column) {
    case (.unexplained, .pain): look.say(namesRow ? .noPainSaidOf(map[item.place].name) : .noPainSaid)
    case (.decision, .action): look.say(namesRow ? .noActionSaidOf(map[item.place].name) : .noActionSaid)
    case (.friction, .name): look.say(.frictionOfStage)
    case (.mapOpportunity, .name): look.say(.opportunityOfMap)
    default: nil
    }
  }

  /// The cell that the eye is on, with its heading, in at most two lines; nothing where the table shows it whole.
  func cutCell(columns: Int) -> [String] {
    guard perspective.table != nil, let row = currentRow, !isOnFold, cell == nil,
      let slot = tableLayout.slot(of: table.column)
    else { return [] }
    let source = tableSource
    guard let item = source.item(row) else { return [] }
    let text = cellText(of: currentColumn, item, source).text
    guard look.typesetter.width(of: text) > slot.width else { return [] }
    let title = look.say(currentColumn.title(in: map, of: perspective))
    return look.typesetter.wrapped("\(title.asPart): \(text.asPart)", to: max(1, columns), maximumLines: 2)
  }
}
