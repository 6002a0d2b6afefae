import Console

/// Where a sign for each touchpoint stands: the stages beside each other, in several bands where they are many, and under
/// each its signs from top to bottom, in as many columns as they need.
struct DotGrid: Hashable, Sendable {
  let area: Rect
  /// How many stages a band holds, and how many bands there are on screen.
  let perBand: Int
  let bands: Int
  /// The columns of a stage; a blank one stands behind.
  let width: Int
  /// The rows of its signs.
  let rows: Int
  /// The columns of a sign: 3 with a blank behind those of two columns, 2 without, 1 where all signs are of one column.
  let step: Int
  /// Whether every touchpoint has its sign on screen.
  let showsAll: Bool

  /// How narrow a stage may get for the sake of standing in a line with all others.
  private static let least = 4
  private static let narrowest = 3

  /// The grid for so many stages, the largest of which has so many touchpoints, at the top of a board.
  init(stages: Int, largest: Int, in board: Rect) {
    let stages = max(1, stages)
    let room = board.rows - Self.listRows(board.rows)
    let choice =
      Self.whole(stages, largest, columns: board.columns, rows: room)
      ?? Self.part(stages, columns: board.columns, rows: room)
    (bands, perBand, step, showsAll) = (choice.bands, choice.perBand, choice.step, choice.showsAll)
    width = max(1, (board.columns + 1) / perBand - 1)
    // A column of signs is as high as half of the board, if they have room beside each other then, too.
    let needed = (largest + Self.perRow(width, step) - 1) / max(1, Self.perRow(width, step))
    let wanted = max(needed, board.rows / 2 / bands - 1, 1)
    rows = max(1, min(room / bands - 1, largest, wanted))
    area = Rect(
      start: board.start, top: board.top, columns: board.columns, rows: min(board.rows, bands * (rows + 1)))
  }

  /// The rows that the names below get at least.
  private static func listRows(_ rows: Int) -> Int {
    rows >= 10 ? max(4, rows / 3) : rows >= 6 ? 3 : rows >= 4 ? 2 : 0
  }

  private typealias Choice = (bands: Int, perBand: Int, step: Int, showsAll: Bool)

  /// As few bands, and as wide signs, as show all.
  private static func whole(_ stages: Int, _ largest: Int, columns: Int, rows: Int) -> Choice? {
    for wanted in [least, narrowest] {
      for bands in 1...max(1, rows / 2) {
        let perBand = (stages + bands - 1) / bands
        let width = (columns + 1) / perBand - 1
        guard width >= wanted else { continue }
        for step in [3, 2, 1] where (rows / bands - 1) * perRow(width, step) >= largest {
          return (bands, perBand, step, true)
        }
      }
    }
    return nil
  }

  /// What there is room for: all stages if that can be.
  private static func part(_ stages: Int, columns: Int, rows: Int) -> Choice {
    let most = max(1, (columns + 1) / (narrowest + 1))
    let needed = (stages + most - 1) / most
    let bands = min(needed, max(1, rows / 2))
    return (bands, bands == needed ? (stages + bands - 1) / bands : most, 1, false)
  }

  private static func perRow(_ width: Int, _ step: Int) -> Int { step == 3 ? (width + 1) / 3 : width / step }

  /// How many signs stand beside each other under a stage, and how many a stage can have on screen.
  var perRow: Int { max(1, Self.perRow(width, step)) }
  var capacity: Int { rows * perRow }

  /// The first stage on screen when one has the focus.
  func firstStage(focused: Int) -> Int { focused / (perBand * bands) * perBand * bands }

  /// The first sign on screen of a stage in which one has the focus.
  func firstSign(focused: Int) -> Int { max(0, focused) / capacity * capacity }

  /// The area of the n-th stage on screen, its name included.
  func cell(_ number: Int) -> Rect {
    Rect(
      start: area.start + number % perBand * (width + 1), top: area.top + number / perBand * (rows + 1),
      columns: width, rows: rows + 1)
  }

  /// Where the n-th sign of a stage's cell stands.
  func place(_ number: Int, in cell: Rect) -> Point {
    Point(column: cell.start + number / rows * step, row: cell.top + 1 + number % rows)
  }

  /// The number of the sign at a point of a stage's cell; nil on its name.
  func number(at point: Point, in cell: Rect) -> Int? {
    let row = point.row - cell.top - 1
    let column = (point.column - cell.start) / step
    guard row >= 0, row < rows, column >= 0, column < perRow else { return nil }
    return column * rows + row
  }
}
