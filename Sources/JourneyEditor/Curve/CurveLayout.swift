import Console

/// Where the parts of the curve stand, for the size of its area.
///
/// The axis begins behind a column of labels; each place on it has so many columns that the values printed there can be
/// read. As the area gets lower, parts go in the order in which they are missed least; a small one shows a line for
/// each touchpoint instead of a curve.
struct CurveLayout: Hashable, Sendable {
  let area: Rect
  let isList: Bool
  let labelColumns: Int
  /// The columns of a place on the axis, and how many places are on screen.
  let slotColumns: Int
  let slotCount: Int
  /// Rows for the stages' names and figures, 0…2.
  let headingRows: Int
  /// Rows from one level to the next.
  let step: Int
  /// Rows for the names of touchpoints.
  let nameRows: Int
  /// Rows for how many reach each touchpoint, 0 or 1.
  let reachRows: Int
  /// Rows of the table of all values, a line of the curve each.
  let tableRows: Int
  let figureRows: Int
  let hasCaption: Bool
  /// Rows left over, where contradictions are named.
  let noteRows: Int

  /// How many levels there are: −2…2, or 1…5.
  static let levels = 5
  private static let mostSlotColumns = 20

  /// - Parameters:
  ///   - places: how many places the axis has.
  ///   - lines: how many lines the curve has.
  ///   - valueColumns: how many columns a printed value takes.
  ///   - needsCaption: whether the focus is not told elsewhere on the screen.
  ///   - hasReach: whether a log tells how many reach each touchpoint.
  ///   - isPresented: whether a room looks at it from afar: then the curve itself gets the rows.
  init(
    area: Rect, places: Int, lines: Int, valueColumns: Int, needsCaption: Bool, hasReach: Bool = false,
    isPresented: Bool = false
  ) {
    self.area = area
    let least = max(4, valueColumns + 2)
    isList = area.rows < 7 || area.columns < 30
    var left = area.rows - 2 - Self.levels
    func take(_ rows: Int, if condition: Bool = true) -> Int {
      guard condition, rows <= left else { return 0 }
      left -= rows
      return rows
    }
    let figure = take(1)
    hasCaption = take(1, if: needsCaption) > 0
    // The table tells which sign is whose, so it stands even for a single persona.
    tableRows = take(lines, if: lines > 1 && area.columns >= 50)
    labelColumns = tableRows > 0 ? min(18, max(10, area.columns / 6)) : 5
    let room = max(least, area.columns - labelColumns - 1)
    let fitting = max(1, room / least)
    slotCount = max(1, min(places, fitting))
    slotColumns = min(max(Self.mostSlotColumns, least), room / slotCount)
    headingRows = 1 + take(1)
    reachRows = take(1, if: hasReach)
    var step = 1
    if take(4) > 0 { step += 1 }
    while isPresented, step < 8, take(4, if: left > 4) > 0 { step += 1 }
    figureRows = figure + take(1, if: figure > 0)
    nameRows = slotColumns >= 12 ? take(4, if: left > 4) : 0
    while step < 8, take(4, if: left > 6) > 0 { step += 1 }
    noteRows = isPresented ? 0 : max(0, left - 1)
    self.step = step
  }

  var plotRows: Int { (Self.levels - 1) * step + 1 }
  var plotTop: Int { area.top + headingRows }
  var markRow: Int { plotTop + plotRows }
  var nameTop: Int { markRow + 1 + reachRows }
  var tableTop: Int { nameTop + nameRows }
  var figureTop: Int { tableTop + tableRows }
  var captionRow: Int { figureTop + figureRows }
  var noteTop: Int { captionRow + (hasCaption ? 1 : 0) + 1 }

  /// The column before the first place: the line of the axis.
  var axisColumn: Int { area.start + labelColumns }

  /// The column of the point of the n-th place on screen; the one before it is for the line that comes to it.
  func column(_ slot: Int) -> Int { axisColumn + 1 + slot * slotColumns + 1 }

  /// The columns of the n-th place on screen.
  func slot(_ slot: Int) -> Range<Int> {
    let start = axisColumn + 1 + slot * slotColumns
    return start..<min(area.end, start + slotColumns)
  }

  /// The row of a value between the lowest level and the highest.
  func row(of value: Double, lowest: Double) -> Int {
    let highest = lowest + Double(Self.levels - 1)
    let limited = min(highest, max(lowest, value))
    return plotTop + Int(((highest - limited) * Double(step)).rounded())
  }
}
