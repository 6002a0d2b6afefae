import Console

/// Where the parts of the paths stand: which log it is, headings, the rows, and on a wide screen the funnel at their end.
struct PathsLayout: Hashable, Sendable {
  let area: Rect
  /// The line that names the log, and that of the headings; empty where the rows need them.
  let source, headings: Rect
  let list: Rect
  /// The funnel over the stages; empty where its figures stand in the rows of the stages only.
  let funnel: Rect
  /// The columns of names, of bars, and of each figure.
  let name, bar: Range<Int>
  let figures: [Range<Int>]

  private static let leastFunnel = 116
  private static let mostName = 56
  private static let mostBar = 40
  /// What each figure takes: reach, exits, rework, wait.
  private static let figureColumns = [6, 7, 8, 8]

  init(area: Rect) {
    self.area = area
    let head = area.rows >= 6 ? 2 : 0
    source = Rect(start: area.start, top: area.top, columns: area.columns, rows: min(1, head))
    let isWide = area.columns >= Self.leastFunnel && area.rows >= 6
    let funnelColumns = isWide ? area.columns * 3 / 10 : 0
    let columns = area.columns - funnelColumns - (isWide ? 3 : 0)
    headings = Rect(start: area.start, top: area.top + min(1, head), columns: columns, rows: min(1, head))
    list = Rect(start: area.start, top: area.top + head, columns: columns, rows: area.rows - head)
    funnel = Rect(
      start: area.end - funnelColumns, top: area.top + head, columns: max(0, funnelColumns - 1),
      rows: isWide ? area.rows - head : 0)
    // On a narrow screen the last figures go, then the bars.
    var widths = Self.figureColumns
    while widths.count > 1, columns - widths.reduce(0, +) < 22 { widths.removeLast() }
    let room = columns - widths.reduce(0, +) - 1
    let wanted = columns < 80 ? 8 : (room - 2) * 2 / 5
    let barColumns = room < 26 ? 0 : min(Self.mostBar, wanted)
    let nameColumns = min(Self.mostName, room - barColumns - (barColumns > 0 ? 1 : 0))
    name = area.start..<area.start + max(1, nameColumns)
    bar = name.upperBound + (barColumns > 0 ? 1 : 0)..<name.upperBound + (barColumns > 0 ? 1 : 0) + barColumns
    var start = bar.upperBound
    figures = widths.map { width in
      defer { start += width }
      return start..<start + width
    }
  }
}
