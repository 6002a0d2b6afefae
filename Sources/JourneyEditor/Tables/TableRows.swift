import JourneyInsight
import JourneyModel
import JourneyWords
import TextFolding

/// By which column a table is sorted.
struct TableSort: Hashable, Sendable {
  let column: TableColumn
  var isDescending = false
}

/// What decides about the rows of a table and their order.
struct TableOrder: Hashable, Sendable {
  let perspective: Perspective
  var filter = TableFilter.nothing
  var sort: TableSort?
  var grouping: TableColumn?
}

/// The rows of a table in order, made once and kept up to date change by change.
///
/// Rows stand by their group, then by the column that is sorted by, then by the table's own rank (of pains how urgent, of
/// actions until when), then as the journey goes; what is empty is last. A row that belongs to several groups stands in
/// each. A change takes out the rows of what it touched and puts in the new ones where a binary search finds their places;
/// the places of the others on the map are asked for only while searching, so that a move shifts nothing. What a table
/// costs is one pass over its rows for each change of the map, whatever was changed.
struct TableRows: Sendable {
  /// A row, and what puts it where it stands.
  struct Entry: Sendable {
    let row: TableRow
    /// Which of the labels it stands under; −1 where rows are not grouped.
    let label: Int
    fileprivate let key: TableKey
    fileprivate let rank: Double
    /// In millionths, for means that do not depend on the order.
    fileprivate let rating: Int64?
    fileprivate let isLow: Bool
    fileprivate let isLifted: Bool
  }

  /// What a group is called and by what it is ordered.
  private struct Label: Sendable {
    let value: TableValue
    let key: TableKey
  }

  /// Rows that stand under one heading.
  struct Group: Hashable, Sendable {
    let value: TableValue
    /// The first of its rows.
    let start: Int
    var count = 0
    /// The mean rating of its touchpoints.
    var mean: Double?
    /// How many of its touchpoints are low.
    var low = 0
    /// How many of its rows a moment of truth lifted one class.
    var lifted = 0
    /// The line of its heading, and whether its rows are out of sight.
    var line = 0
    var isFolded = false
  }

  let order: TableOrder
  private let kind: any TableKind.Type
  private(set) var entries: [Entry] = []
  private(set) var groups: [Group] = []
  /// The groups whose rows are out of sight, by what they are called.
  var folded: Set<TableValue> = [] { didSet { if folded != oldValue { placeGroups() } } }
  /// How many rows there are when nothing narrows the table.
  private(set) var total = 0
  /// How many different rows there are, each counted once in however many groups it stands.
  private(set) var rowCount = 0
  private var labels: [Label] = []
  private var labelNumbers: [TableValue: Int] = [:]
  private var keys = TableKeys()

  /// The rows of a map.
  init(_ order: TableOrder, from source: TableSource) {
    self.order = order
    kind = order.perspective.table ?? InventoryTable.self
    keys = TableKeys(language: source.map.language)
    let items = source.items(of: order.perspective)
    entries.reserveCapacity(items.count)
    for item in items where order.filter.admits(item, in: source) { entries += made(of: item, source) }
    let sorted = entries.indices.sorted { one, other in
      let difference = compare(entries[one], entries[other])
      return difference == 0 ? one < other : difference < 0
    }
    entries = sorted.map { entries[$0] }
    total = items.count
    gather()
  }

  /// Takes in what was changed on the map, which is handed as it is now.
  mutating func update(_ changes: TableChanges, from source: TableSource) {
    if changes.touchesAll {
      let folded = folded
      self = TableRows(order, from: source)
      self.folded = folded
      return
    }
    entries.removeAll { changes.touch($0.row) }
    for item in source.items(of: order.perspective, touchedBy: changes)
    where order.filter.admits(item, in: source) {
      for entry in made(of: item, source) { insert(entry, item, source) }
    }
    total = source.total(of: order.perspective)
    gather()
  }

  private mutating func insert(_ entry: Entry, _ item: TableItem, _ source: TableSource) {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let difference = compare(entry, entries[middle])
      let isBefore =
        difference == 0 ? source.item(entries[middle].row).map { item < $0 } ?? true : difference < 0
      if isBefore { high = middle } else { low = middle + 1 }
    }
    entries.insert(entry, at: low)
  }

  private func compare(_ one: Entry, _ other: Entry) -> Int {
    if one.label != other.label {
      let difference = labels[one.label].key.compared(to: labels[other.label].key)
      return difference == 0 ? (one.label < other.label ? -1 : 1) : difference
    }
    let difference = one.key.compared(to: other.key, descending: order.sort?.isDescending ?? false)
    if difference != 0 { return difference }
    return one.rank == other.rank ? 0 : one.rank < other.rank ? -1 : 1
  }

  /// The entries of an item: one, or one a group.
  private mutating func made(of item: TableItem, _ source: TableSource) -> [Entry] {
    let key = order.sort.map { keys.key(of: source.value(of: $0.column, item)) } ?? .none
    let rank = kind.rank(of: item, in: source)
    guard let grouping = order.grouping else {
      return [
        Entry(row: item.row, label: -1, key: key, rank: rank, rating: nil, isLow: false, isLifted: false)
      ]
    }
    let assessment = item.row.touchpoint == nil ? nil : source.assessment(of: item)
    return source.value(of: grouping, item).parts.map { value in
      Entry(
        row: item.row, label: label(value), key: key, rank: rank,
        rating: assessment?.rating.map { Int64(($0 * 1_000_000).rounded()) },
        isLow: assessment?.level.isLow ?? false, isLifted: source.isLifted(item))
    }
  }

  private mutating func label(_ value: TableValue) -> Int {
    if let number = labelNumbers[value] { return number }
    labels.append(Label(value: value, key: keys.key(of: value)))
    labelNumbers[value] = labels.count - 1
    return labels.count - 1
  }

  /// Makes the groups from the entries.
  private mutating func gather() {
    groups = []
    guard order.grouping != nil else { return rowCount = entries.count }
    rowCount = Set(entries.map(\.row)).count
    var start = 0
    while start < entries.count {
      let label = entries[start].label
      let end = entries[start...].firstIndex { $0.label != label } ?? entries.count
      groups.append(group(of: start..<end, labels[label].value))
      start = end
    }
    placeGroups()
  }

  /// Tells each group on which line it stands.
  private mutating func placeGroups() {
    var line = 0
    for number in groups.indices {
      groups[number].line = line
      groups[number].isFolded = folded.contains(groups[number].value)
      line += 1 + (groups[number].isFolded ? 0 : groups[number].count)
    }
  }

  private func group(of range: Range<Int>, _ value: TableValue) -> Group {
    var group = Group(value: value, start: range.lowerBound, count: range.count)
    var seen: Set<Touchpoint.ID> = []
    var (sum, rated): (Int64, Int64) = (0, 0)
    for entry in entries[range] {
      if entry.isLifted { group.lifted += 1 }
      guard let id = entry.row.touchpoint else { continue }
      // A touchpoint with several pains counts once.
      if !kind.isOfTouchpoints, !seen.insert(id).inserted { continue }
      if entry.isLow { group.low += 1 }
      if let rating = entry.rating { (sum, rated) = (sum + rating, rated + 1) }
    }
    if rated > 0 { group.mean = Double(sum) / 1_000_000 / Double(rated) }
    return group
  }
}

/// Makes the keys of texts, and remembers them: owners and channels repeat, and a number tells whether two texts are
/// the same more quickly than their keys do.
private struct TableKeys: Sendable {
  private var known: [String: (SortKey, Int)] = [:]
  private let letters: LetterOrder

  init(language: String = "") { letters = LetterOrder(language: language) }

  mutating func key(of value: TableValue) -> TableKey {
    value.key { text in
      if let key = known[text] { return key }
      let key = (SortKey(text, in: letters), known.count)
      known[text] = key
      return key
    }
  }
}
