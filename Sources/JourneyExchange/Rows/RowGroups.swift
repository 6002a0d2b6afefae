import JourneyInsight
import Phrases

/// Counts rows by a value that they share: how many, of how many touchpoints, how good those are, and how many are low.
struct RowGroups {
  private struct Group {
    var rows = 0
    var touchpoints: Set<String> = []
    var rated = 0
    var sum = 0.0
    var low = 0
    var critical = 0
  }

  private var groups: [ReportCell: Group] = [:]
  private let order: [String]?

  init(order: [String]?) { self.order = order }

  /// Counts a row under a value, or under each of several.
  mutating func count(_ judged: RowPlan.Part.Judged?, of map: Int, by cell: ReportCell) {
    for value in cell.parts { add(judged, of: map, to: value) }
  }

  private mutating func add(_ judged: RowPlan.Part.Judged?, of map: Int, to value: ReportCell) {
    groups[value, default: Group()].rows += 1
    // A touchpoint with several rows counts once; identifiers are those of one map.
    guard let judged,
      groups[value, default: Group()].touchpoints.insert("\(map) \(judged.touchpoint)").inserted
    else { return }
    if let rating = judged.rating {
      groups[value]?.rated += 1
      groups[value]?.sum += rating
    }
    if judged.level.isLow { groups[value]?.low += 1 }
    if judged.level == .critical { groups[value]?.critical += 1 }
  }

  /// A row a group, in the order of their values, what has none last.
  func table(by column: ReportColumn) -> ReportTable {
    var keys = CellKeys(order: order)
    let sorted = groups.map { (key: keys.key(of: $0.key), value: $0.key, group: $0.value) }.sorted {
      $0.key.compared(to: $1.key, isDescending: false) < 0
    }
    let columns = [
      column, ReportColumn("count", .report("rowCount")),
      ReportColumn("touchpoints", .report("touchpoints")), ReportColumn("mean", .report("mean")),
      ReportColumn("low", .report("low")), ReportColumn("critical", .report("critical")),
    ]
    let rows = sorted.map { _, value, group -> [ReportCell] in
      let mean = group.rated == 0 ? nil : group.sum / Double(group.rated)
      return [
        value, .whole(group.rows), .whole(group.touchpoints.count), .mean(mean), .whole(group.low),
        .whole(group.critical),
      ]
    }
    return ReportTable(
      row: column.heading, columns: columns, shown: columns.map(\.name), naming: column.name, rows: rows)
  }
}

extension ReportCell {
  /// The single values under which a row is counted: each of several, and nothing where there is none.
  fileprivate var parts: [ReportCell] {
    switch self {
    case .list(let cells): cells.isEmpty ? [.nothing] : cells
    case .guess(let number): [.whole(number)]
    case .rating(let rating): [.number(Double(rating.tenths) / 10)]
    default: [self]
    }
  }
}
