/// Rows of a picture that stand some rows further up or down in the next one, as where a list scrolls.
struct RowShift {
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
    guard former.size == canvas.size, let changed = Self.changedRows(from: former, to: canvas, rows: rows)
    else {
      return nil
    }
    let (sums, formerSums) = (changed.map { canvas.sum(row: $0) }, changed.map { former.sum(row: $0) })
    var best: (run: Run, count: Int)?
    for distance in 1...Self.farthest {
      for count in [distance, -distance] {
        let run = Self.fullestRun(changed, count) { row in
          sums[row - changed.lowerBound] == formerSums[row + count - changed.lowerBound]
            && canvas.changedColumns(inRow: row, from: former, row: row + count).isEmpty
        } isBlank: {
          canvas.isBlank(row: $0)
        }
        if run.filled >= max(Self.least, (best?.run.filled ?? 0) + 1) { best = (run, count) }
      }
    }
    guard let best else { return nil }
    count = best.count
    let run = best.run.rows
    self.rows = count > 0 ? run.lowerBound..<run.upperBound + count : run.lowerBound + count..<run.upperBound
  }

  /// What stands in a row once all have moved.
  func source(of row: Int) -> Source {
    guard rows.contains(row) else { return .row(row) }
    return rows.contains(row + count) ? .row(row + count) : .blank
  }

  /// The longest run of rows that look different, one between them that does not passed over; nil where it is short.
  private static func changedRows(
    from former: borrowing Canvas, to canvas: borrowing Canvas, rows: Int
  ) -> Range<Int>? {
    var (best, run) = (0..<0, 0..<0)
    for row in 0..<rows where !canvas.changedColumns(inRow: row, from: former).isEmpty {
      run = (row - run.upperBound > 1 ? row : run.lowerBound)..<row + 1
      if run.count > best.count { best = run }
    }
    return best.count > least ? best : nil
  }

  /// Rows behind each other, and how many of them are not blank.
  private typealias Run = (rows: Range<Int>, filled: Int)

  /// The run of rows that are in the former picture so many rows further down of which most are not blank.
  private static func fullestRun(
    _ rows: Range<Int>, _ count: Int, isMoved: (Int) -> Bool, isBlank: (Int) -> Bool
  ) -> Run {
    var best: Run = (0..<0, 0)
    var run: Run = (rows.lowerBound..<rows.lowerBound, 0)
    for row in rows {
      guard rows.contains(row + count), isMoved(row) else {
        run = (row + 1..<row + 1, 0)
        continue
      }
      run = (run.rows.lowerBound..<row + 1, run.filled + (isBlank(row) ? 0 : 1))
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

  /// A number that is the same for rows that look the same.
  fileprivate func sum(row: Int) -> UInt32 {
    withPackedCells(inRow: row) { cells in
      cells.reduce(0) { $0 &+ ($1.isCluster ? 1 : $1.glyph) &+ $1.style.number }
    }
  }
}
