/// Rows of a picture that stand some rows further up or down in the next one, as where a list scrolls.
struct RowShift: Equatable {
  /// All rows between which something moves.
  let rows: Range<Int>
  /// By how many rows, upwards; negative downwards.
  let count: Int

  /// What stands in a row once all have moved.
  enum Source: Equatable {
    case row(Int)
    case blank
  }

  /// From so many changed rows on it is looked for, and so many must be spared.
  private static let least = 4
  /// So far is looked.
  private static let farthest = 8

  /// The shift that spares most rows; nil where none spares enough.
  init?(from former: borrowing Canvas, to canvas: borrowing Canvas, rows: Int) {
    guard former.size == canvas.size else { return nil }
    var changed: [Int] = []
    for row in 0..<rows where !canvas.changedColumns(inRow: row, from: former).isEmpty { changed.append(row) }
    guard changed.count > Self.least, let first = changed.first, let last = changed.last else { return nil }
    var best: (run: Run, count: Int)?
    for distance in 1...Self.farthest {
      for count in [distance, -distance] {
        let run = Self.fullestRun(first...last, count, from: former, to: canvas)
        if run.filled >= max(Self.least, (best?.run.filled ?? 0) + 1) { best = (run, count) }
      }
    }
    guard let best else { return nil }
    count = best.count
    self.rows =
      count > 0
      ? best.run.rows.lowerBound..<best.run.rows.upperBound + count
      : best.run.rows.lowerBound + count..<best.run.rows.upperBound
  }

  /// What stands in a row once all have moved.
  func source(of row: Int) -> Source {
    guard rows.contains(row) else { return .row(row) }
    return rows.contains(row + count) ? .row(row + count) : .blank
  }

  /// Rows behind each other, and how many of them are not blank.
  private typealias Run = (rows: Range<Int>, filled: Int)

  /// The run of rows that are in the former picture so many rows further down of which most are not blank.
  private static func fullestRun(
    _ rows: ClosedRange<Int>, _ count: Int, from former: borrowing Canvas, to canvas: borrowing Canvas
  ) -> Run {
    var best: Run = (0..<0, 0)
    var run: Run = (rows.lowerBound..<rows.lowerBound, 0)
    for row in rows {
      let isMoved =
        rows.contains(row + count)
        && canvas.changedColumns(inRow: row, from: former, row: row + count).isEmpty
      guard isMoved else {
        run = (row + 1..<row + 1, 0)
        continue
      }
      run = (run.rows.lowerBound..<row + 1, run.filled + (canvas.isBlank(row: row) ? 0 : 1))
      if run.filled > best.filled { best = run }
    }
    return best
  }
}

extension Canvas {
  /// Whether nothing is to be seen in a row.
  fileprivate func isBlank(row: Int) -> Bool {
    withPackedCells(inRow: row) { cells in cells.allSatisfy(\.isErased) }
  }
}
