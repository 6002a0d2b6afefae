import Console

/// Where the parts of the map screen stand, for a size of the screen and a number of stages.
///
/// As the screen gets smaller, parts go in the order in which they are missed least: preview, stage strip, title, key
/// hints, status line; at one row only the focus is left. Nothing is ever refused.
struct BoardLayout: Hashable, Sendable {
  let title: Rect
  let strip: Rect
  let board: Rect
  let preview: Rect
  let status: Rect
  let hints: Rect
  /// The docked panel about the focus, from 160 columns on.
  let inspector: Rect
  /// Rows of rules between the parts.
  let rules: [Int]
  /// How many stages stand beside each other.
  let columnCount: Int
  let columnWidth: Int
  /// Cards have no room for lines around them.
  let isList: Bool

  /// Blank columns between two columns.
  let gap: Int

  /// The places of the parts; any view but the map itself (`isMap`) has no strip of stages and no docked panel, and
  /// `board` is where it stands. One without a preview has no room for a line of status of its own on a low screen: what
  /// is said there stands over the key hints.
  init(size: Size, stageCount: Int, isMap: Bool = true, hasPreview: Bool = true) {
    let (columns, rows) = (max(size.columns, 0), max(size.rows, 0))
    var top = 0
    var rules: [Int] = []
    func rect(_ top: Int, _ count: Int) -> Rect { Rect(start: 0, top: top, columns: columns, rows: count) }
    func take(_ count: Int, ifRows least: Int) -> Rect {
      let taken = rows >= least ? count : 0
      defer { top += taken }
      return rect(top, taken)
    }
    title = take(1, ifRows: 9)
    strip = take(isMap ? 2 : 0, ifRows: 14)
    if !strip.isEmpty {
      rules.append(top)
      top += 1
    }

    var bottom = rows
    func takeBelow(_ count: Int, if fits: Bool) -> Rect {
      if fits { bottom -= count }
      return rect(bottom, fits ? count : 0)
    }
    hints = takeBelow(1, if: rows >= 5)
    status = takeBelow(1, if: rows >= 3 && (hasPreview || rows < 5 || rows > 18))
    let hasInspector = isMap && columns >= 160
    preview = takeBelow(2, if: rows >= 18 && !hasInspector && hasPreview)
    if rows >= 18, hasPreview {
      bottom -= 1
      rules.append(bottom)
    }

    let inspectorWidth = hasInspector ? min(48, columns / 4) : 0
    let room = columns - (hasInspector ? inspectorWidth + 2 : 0)
    board = Rect(start: 0, top: top, columns: room, rows: max(0, bottom - top))
    inspector = Rect(start: room + 2, top: top, columns: inspectorWidth, rows: hasInspector ? board.rows : 0)
    self.rules = rules
    isList = columns < 30
    columnCount = max(1, min((room - 4) / 25, max(stageCount, 1)))
    gap = columnCount > 1 ? max(1, min(2, (room - columnCount * 24) / (columnCount - 1))) : 0
    let share = (room - (columnCount - 1) * gap) / columnCount
    columnWidth = columnCount == 1 && columns < 54 ? room : min(36, share)
  }

  /// The area of the n-th column from the start, its heading included.
  func column(_ number: Int) -> Rect {
    Rect(
      start: board.start + number * (columnWidth + gap), top: board.top,
      columns: max(0, min(columnWidth, board.end - (board.start + number * (columnWidth + gap)))),
      rows: board.rows)
  }

  /// How many rows of a column are for cards, its heading and the line that counts what is below taken off.
  var cardRows: Int { max(0, board.rows - (board.rows > 2 ? 2 : board.rows > 1 ? 1 : 0)) }

  /// Whether columns have a heading.
  var hasHeadings: Bool { board.rows > 1 }
}
