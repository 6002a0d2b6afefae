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
  /// How wide a column is, where they are alike.
  let columnWidth: Int
  /// How much of a touchpoint is shown.
  let density: Density
  /// Where the signs stand, where there is one for each touchpoint.
  let dots: DotGrid?

  /// Blank columns between two columns.
  let gap: Int
  /// The widths of all columns and their starts, where they differ; no column is out of sight then.
  private let widths: [Int]
  private let starts: [Int]

  /// From so many columns on a panel is docked.
  static let inspectorColumns = 160
  /// How wide a column is at most.
  static let mostWidth = 48

  /// The places of the parts; any view but the map itself (`isMap`) has no strip of stages and no docked panel, and
  /// `board` is where it stands. One without a preview has no room for a line of status of its own on a low screen: what
  /// is said there stands over the key hints.
  ///
  /// - Parameters:
  ///   - hasPreview: Whether what is in focus is told below.
  ///   - hasInspector: Whether the panel is docked where there is room for it.
  ///   - widths: The widths of all columns, where they differ.
  ///   - largest: How many touchpoints the largest stage has.
  init(
    size: Size, stageCount: Int, isMap: Bool = true, hasPreview: Bool = true, density: Density = .card,
    hasInspector: Bool = true, widths: [Int] = [], largest: Int = 1
  ) {
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
    let hasInspector = isMap && hasInspector && columns >= Self.inspectorColumns
    preview = takeBelow(2, if: rows >= 18 && !hasInspector && hasPreview)
    if rows >= 18, hasPreview {
      bottom -= 1
      rules.append(bottom)
    }

    let room = Self.room(columns: columns, hasInspector: hasInspector)
    board = Rect(start: 0, top: top, columns: room, rows: max(0, bottom - top))
    inspector = Rect(
      start: room + 2, top: top, columns: max(0, columns - room - 2), rows: hasInspector ? board.rows : 0)
    self.rules = rules
    self.density = density
    let shape = Shape(stages: stageCount, density, room: room)
    dots = density == .dots ? DotGrid(stages: stageCount, largest: largest, in: board) : nil
    (columnCount, columnWidth, gap) = (shape.count, shape.width, shape.gap)
    let own = widths.count == shape.count && shape.count == stageCount ? widths : []
    self.widths = own
    starts = own.indices.map { number in own[..<number].reduce(0) { $0 + $1 + shape.gap } }
  }

  /// The columns that are left for the board beside the docked panel.
  static func room(columns: Int, hasInspector: Bool) -> Int {
    hasInspector ? columns - min(48, columns / 4) - 2 : columns
  }

  /// How columns of a density share a width: all stages stand beside each other if each is wide enough then, else as
  /// many as can be read.
  struct Shape: Hashable, Sendable {
    let count: Int
    let width: Int
    let gap: Int
    /// Whether every stage is a column.
    let showsAll: Bool

    init(stages: Int, _ density: Density, room: Int) {
      let stages = max(stages, 1)
      guard density != .dots else {
        (count, width, gap, showsAll) = (stages, room, 0, true)
        return
      }
      showsAll = stages * density.leastWidth + stages - 1 <= room || stages == 1
      count = showsAll ? stages : max(1, min((room - 4) / 25, stages))
      gap = count > 1 ? max(1, min(2, (room - count * 24) / (count - 1))) : 0
      let share = (room - (count - 1) * gap) / count
      width = count == 1 && room < 54 ? room : min(BoardLayout.mostWidth, share)
    }
  }

  /// Cards have no room for lines around them.
  var isList: Bool { title.columns < 30 }

  /// Whether cards have lines around them.
  var isFramed: Bool { density.isFramed && !isList }

  /// Whether a new card is written on one line.
  var addsInLine: Bool { isList || dots != nil }

  /// The area of the n-th column from the start, its heading included; among the signs, of the stage that is named below.
  func column(_ number: Int) -> Rect {
    guard dots == nil else { return list }
    let start = board.start + (starts.isEmpty ? number * (columnWidth + gap) : starts[number])
    return Rect(
      start: start, top: board.top, columns: max(0, min(width(ofColumn: number), board.end - start)),
      rows: board.rows)
  }

  /// How wide the n-th column on screen is.
  func width(ofColumn number: Int) -> Int {
    widths.indices.contains(number) ? widths[number] : columnWidth
  }

  /// What is left below the signs.
  private var list: Rect {
    let used = dots?.area.rows ?? 0
    return Rect(
      start: board.start, top: board.top + used, columns: board.columns, rows: max(0, board.rows - used))
  }

  /// The rows of a column, its heading included.
  private var columnRows: Int { dots == nil ? board.rows : list.rows }

  /// How many rows of a column are for cards where nothing is out of sight.
  var allCardRows: Int { max(0, columnRows - (hasHeadings ? 1 : 0)) }

  /// How many rows of a column are for cards, its heading and the line that counts what is below taken off.
  var cardRows: Int { max(0, columnRows - (columnRows > 2 ? 2 : columnRows > 1 ? 1 : 0)) }

  /// Whether columns have a heading.
  var hasHeadings: Bool { columnRows > 1 }
}
