/// Breaks a text into lines of at most `limit` columns, one at a time: at the last space that fits, else between two
/// clusters. Spaces at a break hang over the edge instead of beginning the next line.
///
/// A text always has at least one line, and a line end at its very end opens one more, so that a caret has a place.
struct LineBreaker {
  /// A stretch of the text. Offsets count clusters from the beginning of the text.
  struct Line {
    let start: String.Index
    /// Before the line end, which belongs to the line but is not part of its text.
    let end: String.Index
    let offset: Int
    /// Whether the next line continues the paragraph.
    let isSoft: Bool
  }

  /// A place in the text.
  private struct Mark {
    var index: String.Index
    var offset: Int
  }

  /// A place where the current line may be broken, and the columns before it.
  private struct Break {
    let mark: Mark
    let columns: Int
  }

  private let limit: Int
  private var clusters: ClusterIterator
  private var offset = 0
  private var start: Mark
  private var columns = 0
  private var meter: ColumnMeter
  private var lastBreak: Break?
  private var isFinished = false

  init(_ text: String, limit: Int, typesetter: Typesetter) {
    self.limit = max(limit, 1)
    meter = ColumnMeter(typesetter)
    clusters = ClusterIterator(text)
    start = Mark(index: text.startIndex, offset: 0)
  }

  /// The next line, nil after the last.
  mutating func next() -> Line? {
    guard !isFinished else { return nil }
    var mark = here
    while let cluster = clusters.next() {
      offset += 1
      if cluster.isLineEnd {
        meter.beginLine()
        return line(to: mark.index, resumingAt: here, isSoft: false, columns: 0)
      }
      let before = meter
      let width = meter.columns(of: cluster)
      if cluster.isBreakingSpace {
        columns += width
        lastBreak = Break(mark: here, columns: columns)
      } else if columns + width > limit, mark.index > start.index {
        // The cluster that did not fit is read again for the next line.
        clusters.rewind(to: mark.index)
        offset = mark.offset
        meter = before
        if let place = lastBreak {
          return line(
            to: place.mark.index, resumingAt: place.mark, isSoft: true, columns: columns - place.columns)
        }
        return line(to: mark.index, resumingAt: mark, isSoft: true, columns: 0)
      } else {
        columns += width
      }
      mark = here
    }
    isFinished = true
    return line(to: clusters.index, resumingAt: here, isSoft: false, columns: 0)
  }

  private var here: Mark { Mark(index: clusters.index, offset: offset) }

  private mutating func line(
    to end: String.Index, resumingAt next: Mark, isSoft: Bool, columns rest: Int
  ) -> Line {
    let line = Line(start: start.index, end: end, offset: start.offset, isSoft: isSoft)
    start = next
    columns = rest
    lastBreak = nil
    return line
  }
}
