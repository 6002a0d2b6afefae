import JourneyModel
import JourneyWords

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
  /// The groups whose rows are out of sight, by what they are called.
  var folded: Set<TableValue> = []
  /// How wide what has been on screen of each column is.
  var seen = SeenWidths()

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

  var lineCount: Int {
    guard let last = groups.last else { return entries.count }
    return last.line + 1 + (last.isFolded ? 0 : last.count)
  }

  /// The line on which a row stands, or the heading of its group where that is folded.
  func line(of position: Int) -> Int {
    guard let number = group(of: position) else { return position }
    let group = groups[number]
    return group.isFolded ? group.line : group.line + 1 + position - group.start
  }

  /// What stands on a line.
  func content(ofLine line: Int) -> Line {
    guard let group = groups[..<firstGroup { $0.line > line }].last else { return .row(line) }
    return group.line == line ? .heading(group) : .row(group.start + line - group.line - 1)
  }

  /// The number of the group in which a row stands; nil where rows are not grouped.
  func group(of position: Int) -> Int? {
    groups.isEmpty ? nil : max(0, firstGroup { $0.start > position } - 1)
  }

  /// Whether a row is out of sight in a folded group.
  func isFolded(_ position: Int) -> Bool { group(of: position).map { groups[$0].isFolded } ?? false }

  /// The row so many lines further on or back; of a folded group its first.
  func position(_ position: Int, steppedBy step: Int) -> Int {
    guard !folded.isEmpty, step != 0, lineCount > 0 else { return position + step }
    var line = min(max(0, line(of: position) + step), lineCount - 1)
    while true {
      switch content(ofLine: line) {
      case .row(let position): return position
      case .heading(let group) where group.isFolded: return group.start
      case .heading(let group):
        line += step < 0 ? -1 : 1
        if line < 0 || line >= lineCount { return group.start }
      }
    }
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

  /// The first group that a condition holds for, which then holds for all behind it.
  private func firstGroup(_ holds: (Group) -> Bool) -> Int {
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(groups[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
