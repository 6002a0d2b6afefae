import Console

/// The lines that join the middle and the ways of a list: one that runs down beside the list, a branch to each way, and one
/// with an arrow towards the end of the journey.
struct FlowLines {
  let layout: FlowLayout
  let side: FlowSide
  /// The rows of the ways.
  let rows: [Int]
  let card: Rect

  func draw(on frame: inout Frame) {
    guard let first = rows.first, let last = rows.last, card.rows > 1 else { return }
    let signs = frame.signs
    let middle = card.top + 1
    let gap = side == .start ? layout.column(.start).end : card.end
    let trunk = gap + (side == .start ? 2 : FlowLayout.gap - 3)
    func put(_ sign: String, _ column: Int, _ row: Int) {
      frame.draw(sign: sign, at: Point(column: column, row: row), as: .rule)
    }
    func span(_ columns: Range<Int>, _ row: Int) {
      for column in columns { put(signs.rule, column, row) }
    }
    let (top, bottom) = (min(first, middle), max(last, middle))
    for row in top...bottom { put(signs.card.side, trunk, row) }
    let isStart = side == .start
    for row in rows {
      if isStart { span(gap..<trunk, row) } else { span(trunk + 1..<gap + FlowLayout.gap - 1, row) }
      if !isStart { put(signs.pointer, gap + FlowLayout.gap - 1, row) }
    }
    if isStart { span(trunk + 1..<gap + FlowLayout.gap - 1, middle) } else { span(gap..<trunk, middle) }
    if isStart { put(signs.pointer, gap + FlowLayout.gap - 1, middle) }
    for row in Set(rows + [middle]) {
      put(
        signs.joint(
          up: row > top, down: row < bottom, toStart: isStart ? rows.contains(row) : row == middle,
          toEnd: isStart ? row == middle : rows.contains(row)), trunk, row)
    }
  }
}

extension Signs {
  /// The piece of a thin line that goes on at these sides.
  func joint(up: Bool, down: Bool, toStart: Bool, toEnd: Bool) -> String {
    switch (up, down, toStart, toEnd) {
    case (true, true, true, true): cross
    case (true, true, true, false): teeStart
    case (true, true, false, true): teeEnd
    case (true, true, false, false): card.side
    case (true, false, true, true): teeUp
    case (false, true, true, true): teeDown
    case (false, true, false, true): card.top.0
    case (false, true, true, false): card.top.2
    case (true, false, false, true): card.bottom.0
    case (true, false, true, false): card.bottom.2
    default: rule
    }
  }
}
