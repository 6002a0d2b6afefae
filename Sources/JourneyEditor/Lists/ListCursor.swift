import Console

/// The cursor of a list: the row that is chosen, and the first line on screen.
///
/// One for all lists: palette and help, start screen, pages, suggestions of a line, merge, comparison, candidates.
struct ListCursor: Hashable, Sendable {
  /// What happens behind the last row and before the first.
  enum Edge { case stops, goesRound }

  /// The row that is chosen.
  var row = 0
  /// The first line on screen.
  var top = 0
  /// Whether it was moved since something was typed into the line that narrows the list.
  var wasMoved = false

  /// How many rows a key goes on; nil for one that is not a list's. Home and End go further than any list reaches.
  ///
  /// - Parameters:
  ///   - page: how far PgUp and PgDn go.
  ///   - hasEnds: whether Home and End are the list's; they may be those of a line that narrows it.
  static func step(of key: KeyPress, page: Int, hasEnds: Bool = true) -> Int? {
    guard key.modifiers.isEmpty else { return nil }
    return switch key.key {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    case .home where hasEnds: -1_000_000
    case .end where hasEnds: 1_000_000
    default: nil
    }
  }

  /// Chooses another of `count` rows, so many on.
  mutating func move(by step: Int, count: Int, edge: Edge = .stops) {
    wasMoved = true
    guard count > 0 else { return row = 0 }
    row = edge == .goesRound ? (row + step % count + count) % count : min(max(0, row + step), count - 1)
  }

  /// Chooses another of the rows that can be chosen, which stand in order.
  mutating func move(by step: Int, among rows: [Int]) {
    guard !rows.isEmpty else { return }
    let place = rows.firstIndex { $0 >= row } ?? rows.count - 1
    row = rows[min(max(0, place + step), rows.count - 1)]
  }

  /// Scrolls `count` lines of which so many fit, without choosing.
  mutating func scroll(by step: Int, count: Int, fitting: Int) {
    top = min(max(0, top + step), max(0, count - fitting))
  }

  /// Scrolls just so far that a line is on screen.
  mutating func show(line: Int, fitting: Int) {
    if line < top { top = line }
    if line >= top + fitting { top = line - fitting + 1 }
  }

  /// The first line to show so that a line stands in the middle, as far as the ends of the list allow.
  static func firstLine(around line: Int, count: Int, fitting: Int) -> Int {
    min(max(0, line - fitting / 2), max(0, count - fitting))
  }
}
