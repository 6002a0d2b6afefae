import JourneyModel

/// How one of the tables is looked at.
struct TableState: Sendable {
  /// The row that the eye is on.
  var cursor: TableRow?
  /// Where that row stands, or where it stood.
  var position = 0
  /// The column that the eye is on, among those shown.
  var column: Int
  /// The first line on screen.
  var top = 0
  /// The first column on screen beside the leading ones.
  var firstColumn = 0
  var sort: TableSort?
  var grouping: TableColumn?
  /// The columns beside the leading ones.
  var chosen: [TableColumn]

  init(_ perspective: Perspective) {
    column = perspective.leadingColumns.count - 1
    grouping = perspective.usualGrouping
    chosen = perspective.usualColumns
  }
}

/// What the tables know: how each is looked at, what narrows them all, and the rows of the one that is shown.
struct Tables: Sendable {
  private var states: [Perspective: TableState] = [:]
  /// All tables of touchpoints are narrowed alike.
  var filter = TableFilter.nothing
  /// The rows of the table that is shown; none where no table is.
  var rows: TableRows?
  /// Whether opportunities stand in a square by value and effort, and not in a table.
  var showsMatrix = false
  /// The focus as the table knows it: another one came from elsewhere.
  var knownFocus: Focus?
  /// The words of filters, once some were asked for.
  var words: FilterWords?

  subscript(perspective: Perspective) -> TableState {
    get { states[perspective] ?? TableState(perspective) }
    set { states[perspective] = newValue }
  }
}

extension TableRows {
  /// One line of the table on screen.
  enum Line: Hashable {
    case heading(Group)
    case row(Int)
  }

  var lineCount: Int { entries.count + groups.count }

  /// The line on which a row stands.
  func line(of position: Int) -> Int { position + groupCount { $0.start <= position } }

  /// What stands on a line.
  func content(ofLine line: Int) -> Line {
    var number = 0
    let count = groupCount { group in
      defer { number += 1 }
      return group.start + number <= line
    }
    guard count > 0, groups[count - 1].start + count - 1 == line else { return .row(line - count) }
    return .heading(groups[count - 1])
  }

  /// Where a row stands now; looked for first where it stood.
  func position(of row: TableRow, near position: Int) -> Int? {
    if entries.indices.contains(position), entries[position].row == row { return position }
    return entries.firstIndex { $0.row == row }
  }

  /// The first row that stands for what is focused, or for something in it.
  func position(of focus: Focus, in map: JourneyMap) -> Int? {
    switch focus {
    case .nothing: return nil
    case .touchpoint(let id): return entries.firstIndex { $0.row.touchpoint == id }
    case .stage(let id):
      if let own = entries.firstIndex(where: { $0.row.focus == focus }) { return own }
      guard let stage = map.position(of: id) else { return nil }
      let touchpoints = Set(map.stages[stage].touchpoints.ids)
      return entries.firstIndex { $0.row.touchpoint.map(touchpoints.contains) ?? false }
    }
  }

  /// How many groups from the first on hold a condition that holds for none after the first that it does not hold for.
  private func groupCount(_ holds: (Group) -> Bool) -> Int { groups.prefix(while: holds).count }
}
