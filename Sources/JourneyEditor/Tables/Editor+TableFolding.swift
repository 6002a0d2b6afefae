import JourneyModel
import JourneyWords
import Phrases

// Groups whose rows are out of sight, and columns that are moved.
extension Editor {
  /// Whether the eye is on the heading of a folded group, whose rows nobody sees.
  var isOnFold: Bool { views.tables.rows?.isFolded(table.position) ?? false }

  /// Folds the group that the eye is in, or unfolds it.
  mutating func foldGroup() {
    guard let rows = views.tables.rows, let number = rows.group(of: table.position) else { return }
    let group = rows.groups[number]
    if table.folded.remove(group.value) == nil {
      table.folded.insert(group.value)
      goToRow(group.start)
      say(.folded(group.count))
    } else {
      say(.unfolded)
    }
  }

  /// Folds all groups, or, where none is left, unfolds all.
  mutating func foldAllGroups() {
    guard let rows = views.tables.rows else { return }
    let all = Set(rows.groups.map(\.value))
    let isDone = all.isSubset(of: table.folded)
    table.folded = isDone ? [] : all
    if !isDone, let number = rows.group(of: table.position) { goToRow(rows.groups[number].start) }
    say(isDone ? .unfolded : .foldedAll(all.count))
  }

  /// Lets the rows of a group be seen.
  mutating func unfold(_ position: Int) {
    guard let rows = views.tables.rows, rows.isFolded(position), let number = rows.group(of: position) else {
      return
    }
    table.folded.remove(rows.groups[number].value)
    let folded = table.folded
    views.tables.rows?.folded = folded
  }

  /// Moves the column that the eye is on past the one beside it.
  mutating func moveColumn(by step: Int) {
    let leading = perspective.leadingColumns.count
    let (from, to) = (table.column - leading, table.column - leading + step)
    guard from >= 0 else {
      return say(.columnStays(currentColumn.title(in: map, of: perspective)), .warning)
    }
    guard table.chosen.indices.contains(from), table.chosen.indices.contains(to) else {
      return say(.cannotMoveFurther)
    }
    table.chosen.swapAt(from, to)
    table.column += step
    say(.columnMoved(currentColumn.title(in: map, of: perspective)))
  }
}

extension TableColumn {
  /// The name under which it is remembered.
  var storedName: String {
    switch self {
    case .field(let field): field.name
    case .persona(let id): "@" + id.text
    default: ".\(self)"
    }
  }
}

extension Editor {
  /// The columns of tables that are shown otherwise than usual, by their names.
  var rememberedColumns: [Perspective: [String]] {
    var remembered: [Perspective: [String]] = [:]
    for perspective in Perspective.allCases where perspective.table != nil {
      let chosen = views.tables[perspective].chosen
      if chosen != perspective.usualColumns { remembered[perspective] = chosen.map(\.storedName) }
    }
    return remembered
  }

  /// Shows the columns that were shown before; those that are not there any more are passed over.
  mutating func restore(columns names: [String], of perspective: Perspective) {
    guard perspective.table != nil else { return }
    let all = Dictionary(perspective.columns(of: map).map { ($0.storedName, $0) }) { first, _ in first }
    var chosen: [TableColumn] = []
    for column in names.compactMap({ all[$0] }) where !chosen.contains(column) { chosen.append(column) }
    views.tables[perspective].chosen = chosen
  }
}
