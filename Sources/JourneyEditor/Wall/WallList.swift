import JourneyInsight
import JourneyModel

/// The low touchpoints of a map, worst first, made once and mended by what was changed.
///
/// Critical ones stand first; then what falls short of its expectation by more, moments of truth, what has the more urgent
/// pain, what got more dots in the room; then the journey's order, for which the map is asked only while a place is looked
/// for, so that a move shifts nothing.
struct WallList: Sendable {
  private struct Entry: Sendable {
    let id: Touchpoint.ID
    /// How bad it is: the smallest number is the worst.
    let rank: Int
  }

  private var entries: [Entry] = []
  /// The ranks of those in the list, by the texts of identifiers.
  private var ranks: [String: Int] = [:]
  /// How many touchpoints were looked at since the list was made.
  private(set) var looks = 0

  /// The list of a map.
  init(of document: Document) {
    let map = document.map
    for stage in map.stages.indices {
      guard document.figures.tally(of: map.stages[stage].id).low > 0 else { continue }
      let touchpoints = map.stages[stage].touchpoints
      for position in touchpoints.indices {
        guard let rank = Self.rank(of: touchpoints[position], in: document) else { continue }
        entries.append(Entry(id: touchpoints[position].id, rank: rank))
        ranks[touchpoints[position].id.text] = rank
      }
    }
    let order = entries.indices.sorted { (entries[$0].rank, $0) < (entries[$1].rank, $1) }
    entries = order.map { entries[$0] }
  }

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }

  /// The touchpoints, the worst first.
  var touchpoints: [Touchpoint.ID] { entries.map(\.id) }

  /// The touchpoint of a row.
  subscript(row: Int) -> Touchpoint.ID { entries[row].id }

  /// The row of a touchpoint; nil where it is not low.
  func row(of id: Touchpoint.ID, in map: JourneyMap) -> Int? {
    guard let rank = ranks[id.text] else { return nil }
    if let place = map.place(of: id) {
      let row = firstRow { $0.rank > rank || $0.rank == rank && !isBefore($0, place, in: map) }
      if row < entries.count, entries[row].id == id { return row }
    }
    // It stands elsewhere on the map than it did, or nowhere any more.
    return (firstRow { $0.rank >= rank }..<entries.count).first { entries[$0].id == id }
  }

  /// Takes in what was changed on the map, which is handed as it is now.
  mutating func update(_ changes: TableChanges, of document: Document) {
    guard !changes.touchesAll else {
      self = WallList(of: document)
      return
    }
    let map = document.map
    // All that was touched goes before any of it comes, so that the others are found in their order.
    for id in changes.touchpoints {
      guard let row = row(of: id, in: map) else { continue }
      entries.remove(at: row)
      ranks[id.text] = nil
    }
    for id in changes.touchpoints {
      looks += 1
      guard let place = map.place(of: id), let rank = Self.rank(of: map[place], in: document) else {
        continue
      }
      let row = firstRow { $0.rank > rank || $0.rank == rank && !isBefore($0, place, in: map) }
      entries.insert(Entry(id: id, rank: rank), at: row)
      ranks[id.text] = rank
    }
  }

  private func isBefore(_ entry: Entry, _ place: TouchpointPlace, in map: JourneyMap) -> Bool {
    map.place(of: entry.id).map { $0 < place } ?? false
  }

  /// The first row from which on the condition holds, which then holds for all behind it.
  private func firstRow(where holds: (Entry) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How bad a touchpoint is; nil where it is not low.
  private static func rank(of touchpoint: Touchpoint, in document: Document) -> Int? {
    let assessment = Assessment(of: touchpoint, by: document.figures.rules)
    guard assessment.level.isLow, let rating = assessment.rating else { return nil }
    let shortfall = min(40, max(0, Int(((assessment.expected - rating) * 10).rounded())))
    let pain = touchpoint.worstPain?.priority.urgency ?? PainPriority.leastUrgency + 1
    let dots = min(999, max(0, document.votes.of(touchpoint)))
    var rank = assessment.level == .critical ? 0 : 1
    rank = rank * 41 + (40 - shortfall)
    rank = rank * 2 + (touchpoint.momentOfTruth ? 0 : 1)
    rank = rank * (PainPriority.leastUrgency + 2) + pain
    return rank * 1_000 + (999 - dots)
  }
}
