import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TextFolding

/// Maps as links join them: each that leads somewhere, and under it those to which it leads, once in full and then by name.
struct AtlasTree {
  private let entries: [Atlas.Entry]
  private let places: [String: Int]
  private let links: [[Way]]
  private(set) var rows: [AtlasRow] = []
  private var isShown: [Bool]
  private let isWhole: Bool

  /// A link of a map: where it stands and what it reaches.
  private struct Way {
    let link: MapLink
    let focus: Focus
    let from: String
    /// The map; nil where it is not in the atlas.
    let target: Int?
  }

  /// How deep rows are indented at most: what is deeper stands below each other.
  private static let deepest = 8

  /// The tree of maps; while more of them are being read, nothing is said to be missing.
  init(_ entries: [Atlas.Entry], _ filter: TableFilter, isWhole: Bool) {
    self.entries = entries
    self.isWhole = isWhole
    let places = Dictionary(
      entries.enumerated().map { (MapLink.tidied($0.element.file), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.places = places
    links = entries.map { Self.ways(of: $0, places) }
    isShown = Array(repeating: false, count: entries.count)
    let isReached = Set(links.joined().compactMap(\.target))
    for number in entries.indices where !links[number].isEmpty && !isReached.contains(number) { show(number) }
    // Maps that lead to each other in a circle and are reached from nowhere else: the first stands for all.
    for number in entries.indices where !links[number].isEmpty && !isShown[number] { show(number) }
    guard !filter.text.isEmpty else { return }
    let sought = SearchedText(filter.text)
    rows = rows.filter { row in row.cells.contains { $0.texts.contains(where: sought.occurs) } }
  }

  private static func ways(of entry: Atlas.Entry, _ places: [String: Int]) -> [Way] {
    let map = entry.source.map
    return map.placedLinks.map { placed in
      let link = placed.link
      let stage = map.stages[placed.stage]
      let touchpoint = placed.touchpoint.map { stage.touchpoints[$0] }
      let path = link.path(from: entry.file)
      let target =
        link.isRelative && !link.path.isEmpty
        ? places[path + (link.part.map { "#" + $0 } ?? "")] ?? places[path] : nil
      return Way(
        link: link, focus: touchpoint.map { .touchpoint($0.id) } ?? .stage(stage.id),
        from: touchpoint?.name ?? stage.name, target: target)
    }.filter { !$0.link.path.isEmpty }
  }

  /// Shows a map from which nothing above leads, and all below it.
  private mutating func show(_ number: Int) {
    rows.append(row(of: number, .nothing, depth: 0, .none, from: ""))
    isShown[number] = true
    var path = [number]
    var steps = [(map: number, next: 0)]
    while let (map, next) = steps.last {
      guard next < links[map].count else {
        steps.removeLast()
        path.removeLast()
        continue
      }
      steps[steps.count - 1].next += 1
      let way = links[map][next]
      let depth = min(steps.count, Self.deepest)
      guard let target = way.target else {
        rows.append(
          AtlasRow(
            file: entries[map].file, focus: way.focus,
            cells: [
              .branch(depth, isWhole ? .missing : .link, way.link.text), .text(way.from), .none, .none,
              .island(entries[map].file),
            ]))
        continue
      }
      let isAbove = path.contains(target)
      let focus = way.link.part.map { Focus.stage(Stage.ID($0)) } ?? .nothing
      rows.append(row(of: target, focus, depth: depth, isAbove ? .back : .link, from: way.from))
      guard !isAbove, !isShown[target] else { continue }
      isShown[target] = true
      steps.append((target, 0))
      path.append(target)
    }
  }

  private func row(of number: Int, _ focus: Focus, depth: Int, _ mark: BranchMark, from: String) -> AtlasRow {
    let entry = entries[number]
    let tally = entry.overview.tally
    return AtlasRow(
      file: entry.file, focus: focus,
      cells: [
        .branch(depth, mark, entry.overview.title), from.isEmpty ? .none : .text(from),
        tally.mean.map { .mean($0) } ?? .none, .count(tally.low), .island(entry.file),
      ])
  }
}

/// What a row of a tree says of the way to it.
enum BranchMark: Hashable, Sendable {
  case none
  /// A map leads here.
  case link
  /// A map leads back to one that stands above it.
  case back
  /// A map leads to what is not in the atlas.
  case missing
}

extension TableValue {
  /// The words of the map in it.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text), .island(let text), .branch(_, _, let text): [text]
    default: []
    }
  }
}
