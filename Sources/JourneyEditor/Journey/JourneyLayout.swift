import Console

/// How the columns of the journey are shared among its stages.
struct JourneyLayout: Hashable, Sendable {
  /// What stands below the curve.
  enum Shape: Hashable, Sendable {
    /// Each touchpoint has room for its own texts right below its point.
    case points
    /// Each stage has a list of its touchpoints.
    case stages
    /// There are more stages than there is room for lists: that of the focused one takes the whole width.
    case dense
  }

  let area: Rect
  let shape: Shape
  /// The columns of the plot, those of its labels taken off.
  let plot: Range<Int>
  /// Where each stage begins, and behind the last where it ends. On a narrow screen several begin in one column.
  private let starts: [Int]

  private static let labelColumns = 4
  private static let leastPoint = 14
  private static let leastStage = 7

  /// - Parameter counts: how many touchpoints each stage has.
  init(area: Rect, counts: [Int]) {
    self.area = area
    plot = area.start + Self.labelColumns..<max(area.start + Self.labelColumns + 1, area.end)
    let columns = plot.count
    let places = counts.reduce(0) { $0 + max(1, $1) }
    shape =
      columns / max(1, places) >= Self.leastPoint
      ? .points : columns / max(1, counts.count) >= Self.leastStage ? .stages : .dense
    var starts: [Int] = []
    starts.reserveCapacity(counts.count + 1)
    var before = 0
    for (number, count) in counts.enumerated() {
      let (part, whole) = shape == .points ? (before, places) : (number, counts.count)
      starts.append(plot.lowerBound + part * columns / max(1, whole))
      before += max(1, count)
    }
    starts.append(plot.upperBound)
    self.starts = starts
  }

  /// Whether there is no room for a curve: then touchpoints stand as a list.
  static func isList(_ area: Rect) -> Bool { area.rows < 8 || area.columns < 30 }

  /// The columns of a stage, at least one. The first of several is for what parts it from the stage before.
  func columns(ofStage number: Int) -> Range<Int> {
    let start = min(starts[number], plot.upperBound - 1)
    return start..<max(start + 1, starts[number + 1])
  }

  /// Into how many parts a stage with so many touchpoints is cut on the curve: one each, as long as there is a column each.
  func binCount(ofStage number: Int, touchpoints: Int) -> Int {
    let columns = columns(ofStage: number).count
    return min(touchpoints, max(1, columns - (columns > 2 ? 1 : 0)))
  }

  /// The column of the point of the n-th of a stage's parts.
  func column(ofBin bin: Int, of count: Int, inStage number: Int) -> Int {
    let columns = columns(ofStage: number)
    let first = columns.lowerBound + (columns.count > 2 ? 1 : 0)
    // In wide columns a point stands at the start of what is written below it.
    if shape == .points { return first + bin * (columns.upperBound - first) / max(1, count) }
    return first + (2 * bin + 1) * (columns.upperBound - first) / (2 * max(1, count))
  }
}
