import JourneyDiff
import JourneyInsight
import JourneyModel
import Phrases

/// Two maps beside each other: as-is and to-be, or a checkpoint and now. Stages and touchpoints stand in one row with
/// what they are on the other side; what only one side has stands alone.
struct Comparison: Sendable {
  /// One side of a row: what it is called there and how it is judged.
  struct Cell: Sendable {
    let name: String
    let rating: ShownRating?
    let level: Level?
    /// For a stage, how many of its touchpoints are low.
    var low = 0
  }

  struct Row: Sendable {
    let isStage: Bool
    let old: Cell?
    let new: Cell?
    /// What differs, for people.
    var changes: [Difference] = []

    /// The sign before it: as in lists of differences.
    var sign: String {
      if new == nil { return "-" }
      if old == nil { return "+" }
      if changes.contains(where: \.isMove) { return ">" }
      return changes.isEmpty ? " " : "~"
    }

    var isChanged: Bool { sign != " " }
  }

  /// What the sides are called.
  let names: (old: String, new: String)
  let figures: (old: MapFigures, new: MapFigures)
  let emotions: (old: Double?, new: Double?)
  let rows: [Row]
  /// Whether rows in which nothing differs are left out.
  var showsChangesOnly = false
  /// The row that is chosen, by its number among all.
  var cursor = ListCursor()

  /// The rows that are shown, by their numbers.
  var shown: [Int] { rows.indices.filter { !showsChangesOnly || rows[$0].isChanged } }

  var changeCount: Int { rows.count(where: \.isChanged) }

  /// Goes to the next row in which something differs, round the end if need be.
  mutating func moveToChange(by step: Int) {
    let changed = rows.indices.filter { rows[$0].isChanged }
    guard !changed.isEmpty else { return }
    cursor.row =
      step > 0
      ? changed.first { $0 > cursor.row } ?? changed[0]
      : changed.last { $0 < cursor.row } ?? changed[changed.count - 1]
  }
}

extension Difference {
  fileprivate var isMove: Bool { if case .moved = kind { true } else { false } }
}
