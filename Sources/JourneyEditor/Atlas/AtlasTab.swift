import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TextFolding

/// What the atlas shows of its maps.
enum AtlasTab: String, CaseIterable, Sendable {
  /// A row a map.
  case maps
  /// What is low, the worst first; where something is looked for, all that is found.
  case touchpoints
  case pains
  /// What is overdue; where something is looked for, all that is found.
  case actions
  /// Owners, channels and personas, and how each is spelled.
  case names
  /// Maps as links join them.
  case links

  var title: Phrase { .atlasTab(rawValue) }

  func following(by step: Int) -> AtlasTab {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + step + all.count) % all.count]
  }
}

/// A row of the atlas.
struct AtlasRow: Sendable {
  /// The file that Enter opens; nil where the row belongs to no single map.
  var file: String?
  var focus = Focus.nothing
  let cells: [TableValue]
  /// Whose name it is and how that is spelled, the most frequent spelling first; nil in rows of something else.
  var name: (kind: Respelling.Kind, spellings: [String])?
}

/// A column of the atlas.
struct AtlasColumn: Sendable {
  let title: Phrase
  let width: Int
  var isNumber = false
}

extension AtlasTab {
  /// The columns, the most telling first.
  var columns: [AtlasColumn] {
    let map = AtlasColumn(title: .report("map"), width: 18)
    func table(_ column: TableColumn, _ perspective: Perspective) -> AtlasColumn {
      AtlasColumn(
        title: column.title(in: JourneyMap(title: ""), of: perspective), width: column.width,
        isNumber: column.isNumber)
    }
    switch self {
    case .maps:
      return [
        AtlasColumn(title: .report("map"), width: 26),
        AtlasColumn(title: .report("short.mean"), width: 7, isNumber: true),
        AtlasColumn(title: .report("low"), width: 6, isNumber: true),
        AtlasColumn(title: .report("critical"), width: 8, isNumber: true),
        AtlasColumn(title: .report("unrated"), width: 8, isNumber: true),
        AtlasColumn(title: .report("short.coverage"), width: 8, isNumber: true),
        AtlasColumn(title: .report("nextDue"), width: 20), AtlasColumn(title: .report("changed"), width: 11),
        AtlasColumn(title: .report("owners"), width: 24),
      ]
    case .touchpoints:
      return [
        AtlasColumn(title: .column("touchpoint"), width: 24), table(.rating, .inventory), map,
        table(.stage, .inventory), table(.owner, .inventory), table(.channel, .inventory),
      ]
    case .pains:
      return [
        table(.pain, .pains), table(.painClass, .pains), table(.score, .pains), map,
        AtlasColumn(title: .column("touchpoint"), width: 18), table(.owner, .pains),
      ]
    case .actions:
      return [
        table(.action, .actions), table(.due, .actions), table(.actionOwner, .actions),
        table(.status, .actions), map, AtlasColumn(title: .column("touchpoint"), width: 18),
      ]
    case .links:
      return [
        AtlasColumn(title: .report("map"), width: 30),
        AtlasColumn(title: .report("linkedFrom"), width: 20),
        AtlasColumn(title: .report("short.mean"), width: 7, isNumber: true),
        AtlasColumn(title: .report("low"), width: 6, isNumber: true),
        AtlasColumn(title: .report("file"), width: 20),
      ]
    case .names:
      return [
        AtlasColumn(title: .report("spelling"), width: 24),
        AtlasColumn(title: .report("nameKind"), width: 12),
        AtlasColumn(title: .report("touchpoints"), width: 12, isNumber: true),
        AtlasColumn(title: .report("maps"), width: 6, isNumber: true),
        AtlasColumn(title: .report("spellings"), width: 30),
      ]
    }
  }

  /// The rows of maps, of which more may still come.
  func rows(of entries: [Atlas.Entry], _ filter: TableFilter, isWhole: Bool) -> [AtlasRow] {
    switch self {
    case .maps: return entries.filter { Self.passes($0, filter) }.map(Self.row)
    case .touchpoints:
      return Self.rows(
        of: entries, filter, [.name, .rating, nil, .stage, .owner, .channel],
        items: { entry in
          entry.source.touchpointItems.filter {
            !filter.isEmpty || entry.source.figures.level(of: entry.source.map[$0.place].id).isLow
          }
        },
        rank: { source, item in
          let assessment = source.assessment(of: item)
          return (assessment.rating ?? 9) - assessment.expected
        })
    case .pains:
      return Self.rows(
        of: entries, filter, [.pain, .painClass, .score, nil, .name, .owner],
        items: { $0.source.painItems }, rank: { PainTable.rank(of: $1, in: $0) })
    case .actions:
      return Self.rows(
        of: entries, filter, [.action, .due, .actionOwner, .status, nil, .name],
        items: { entry in
          entry.source.actionItems.filter { item in
            guard case .improvement = item.row else { return false }
            let improvement = entry.source.map[item.place].improvements[item.number]
            return !filter.isEmpty || entry.source.isOverdue(improvement)
          }
        }, rank: { ActionTable.rank(of: $1, in: $0) })
    case .names: return AtlasNames(entries, filter).rows
    case .links: return AtlasTree(entries, filter, isWhole: isWhole).rows
    }
  }

  /// Whether a map passes: one of its touchpoints does, or what is looked for stands in its title.
  private static func passes(_ entry: Atlas.Entry, _ filter: TableFilter) -> Bool {
    if filter.isEmpty || SearchedText(filter.text).occurs(in: entry.source.map.title) { return true }
    return entry.source.touchpointItems.contains { filter.admits($0, in: entry.source) }
  }

  private static func row(of entry: Atlas.Entry) -> AtlasRow {
    let (overview, tally) = (entry.overview, entry.overview.tally)
    return AtlasRow(
      file: entry.file,
      cells: [
        .text(overview.title), tally.mean.map { .mean($0) } ?? .none, .count(tally.low),
        .count(tally.critical), .count(tally.unrated), overview.covered.map { .percent($0) } ?? .none,
        overview.nextDue.isEmpty ? .none : .due(overview.nextDue, isOverdue: overview.overdue > 0),
        .island(entry.changed), .names(overview.owners),
      ])
  }

  /// The rows of what passes, over all maps, by their rank; nil stands for the column of the map.
  private static func rows(
    of entries: [Atlas.Entry], _ filter: TableFilter, _ columns: [TableColumn?],
    items: (Atlas.Entry) -> [TableItem], rank: (TableSource, TableItem) -> Double
  ) -> [AtlasRow] {
    var found: [(rank: Double, row: AtlasRow)] = []
    for entry in entries {
      for item in items(entry) where filter.admits(item, in: entry.source) {
        let cells = columns.map { column in
          column.map { entry.source.value(of: $0, item) } ?? .text(entry.source.map.title)
        }
        let row = AtlasRow(file: entry.file, focus: item.row.focus ?? .nothing, cells: cells)
        found.append((rank(entry.source, item), row))
      }
    }
    let order = found.indices.sorted { (found[$0].rank, $0) < (found[$1].rank, $1) }
    return order.map { found[$0].row }
  }
}

/// Who and what maps name: names that are the same but for their spelling stand together.
private struct AtlasNames {
  private struct Name: Hashable {
    let kind: String
    let folded: String
  }

  private struct Use {
    var touchpoints = 0
    var maps: Set<Int> = []
    var first: String
  }

  private var uses: [Name: [String: Use]] = [:]

  init(_ entries: [Atlas.Entry], _ filter: TableFilter) {
    for (number, entry) in entries.enumerated() {
      let map = entry.source.map
      for item in entry.source.touchpointItems where filter.admits(item, in: entry.source) {
        count("owner", map[item.place].owner, number, entry)
        count("channel", map[item.place].channel, number, entry)
        for persona in map[item.place].personas {
          count("persona", map.personas.first { $0.id == persona }?.name ?? "", number, entry)
        }
      }
    }
  }

  private mutating func count(_ kind: String, _ text: String, _ map: Int, _ entry: Atlas.Entry) {
    let folded = searchFolded(text).filter { $0.isLetter || $0.isNumber }
    guard !folded.isEmpty else { return }
    var use = uses[Name(kind: kind, folded: folded)]?[text] ?? Use(first: entry.file)
    use.touchpoints += 1
    use.maps.insert(map)
    uses[Name(kind: kind, folded: folded), default: [:]][text] = use
  }

  var rows: [AtlasRow] {
    let names = uses.map { name, spellings in
      (
        name: name,
        spellings: spellings.sorted { ($1.value.touchpoints, $0.key) < ($0.value.touchpoints, $1.key) }
      )
    }
    // What is spelled in several ways comes first: it is what somebody may want to mend.
    let sorted = names.sorted { one, other in
      if (one.spellings.count > 1) != (other.spellings.count > 1) { return one.spellings.count > 1 }
      return (one.name.kind, one.name.folded) < (other.name.kind, other.name.folded)
    }
    return sorted.compactMap { name, spellings in
      guard let first = spellings.first else { return nil }
      let maps = spellings.reduce(into: Set<Int>()) { $0.formUnion($1.value.maps) }
      return AtlasRow(
        file: first.value.first,
        cells: [
          .text(first.key), .words([TableWord("AtlasName", name.kind, rank: 0)]),
          .count(spellings.reduce(0) { $0 + $1.value.touchpoints }), .count(maps.count),
          .names(spellings.dropFirst().map(\.key)),
        ], name: Respelling.Kind(rawValue: name.kind).map { ($0, spellings.map(\.key)) })
    }
  }
}
