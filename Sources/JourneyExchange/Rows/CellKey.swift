import JourneyInsight
import TextFolding

/// By what cells are put in order: numbers before texts, and what says nothing last, whichever way the order goes.
enum CellKey {
  case nothing
  case number(Double)
  case text(SortKey)

  /// −1, 0 or 1 as the one stands before, with, or behind the other.
  func compared(to other: CellKey, isDescending: Bool) -> Int {
    switch (self, other) {
    case (.nothing, .nothing): return 0
    case (.nothing, _): return 1
    case (_, .nothing): return -1
    case (.number, .text): return -1
    case (.text, .number): return 1
    case (.number(let one), .number(let other)):
      return one == other ? 0 : (one < other) != isDescending ? -1 : 1
    case (.text(let one), .text(let other)):
      return one == other ? 0 : (one < other) != isDescending ? -1 : 1
    }
  }
}

/// Makes the keys of cells, and remembers those of texts, which repeat.
struct CellKeys {
  /// The words of the column in their own order; nil where they have none.
  let order: [String]?
  private var known: [String: SortKey] = [:]

  init(order: [String]?) { self.order = order }

  mutating func key(of cell: ReportCell) -> CellKey {
    switch cell {
    case .nothing, .remark: return .nothing
    case .whole(let number), .guess(let number), .numbered(let number, _): return .number(Double(number))
    case .number(let number), .signed(let number), .share(let number): return .number(number)
    case .rating(let rating): return .number(rating.value)
    case .level(let level): return .number(Double(Level.allCases.firstIndex(of: level) ?? 0))
    case .flag(let flag): return .number(flag ? 1 : 0)
    case .change(_, let after): return key(of: after)
    case .list(let cells): return cells.first.map { key(of: $0) } ?? .nothing
    case .word(let name, _):
      if let place = order?.firstIndex(of: name) { return .number(Double(place)) }
      return Double(name).map { .number($0) } ?? key(ofText: name)
    case .text(let text), .link(let text): return key(ofText: text)
    }
  }

  private mutating func key(ofText text: String) -> CellKey {
    if text.isEmpty { return .nothing }
    if let key = known[text] { return .text(key) }
    let key = SortKey(text)
    known[text] = key
    return .text(key)
  }
}
