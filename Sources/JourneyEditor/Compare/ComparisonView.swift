import JourneyWords
import Console
import JourneyInsight
import Phrases
import TerminalText

/// Where the parts of a comparison stand.
struct ComparisonLayout {
  let heading: Rect
  let list: Rect
  let detail: Rect
  let foot: Rect
  /// Rows of rules.
  let rules: [Int]

  init(size: Size) {
    let (columns, rows) = (size.columns, size.rows)
    func rect(_ top: Int, _ count: Int) -> Rect {
      Rect(start: 0, top: top, columns: columns, rows: max(0, count))
    }
    let head = rows >= 6 ? 2 : rows >= 3 ? 1 : 0
    let foot = rows >= 2 ? 1 : 0
    let details = rows >= 12 ? min(6, rows / 4) : 0
    heading = rect(0, head)
    self.foot = rect(rows - foot, foot)
    detail = rect(rows - foot - details, details)
    let top = head + (head == 2 ? 1 : 0)
    let bottom = rows - foot - details - (details > 0 ? 1 : 0)
    list = rect(top, bottom - top)
    rules = (head == 2 ? [2] : []) + (details > 0 ? [bottom] : [])
  }
}

/// Two maps side by side, the older one at the start; below, what differs in the chosen row.
struct ComparisonView: View, Drawn {
  let drawn: DrawnEditor
  let comparison: Comparison

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let layout = ComparisonLayout(size: editor.size)
    drawHeading(on: &frame, in: layout.heading)
    for row in layout.rules { frame.drawRule(atRow: row, from: area.start, columns: area.columns) }
    let shown = comparison.shown
    for (offset, number) in shown.dropFirst(comparison.cursor.top).prefix(layout.list.rows).enumerated() {
      let line = Rect(
        start: area.start, top: layout.list.top + offset, columns: area.columns, rows: 1)
      draw(comparison.rows[number], isSelected: number == comparison.cursor.row, on: &frame, in: line)
      frame.expectClicks(on: line, for: .row(number))
      if number == comparison.cursor.row { frame.placeCursor(Point(column: area.start, row: line.top)) }
    }
    drawDetail(on: &frame, in: layout.detail)
    HintsView(drawn: drawn).draw(on: &frame, in: layout.foot)
  }

  /// The columns of the two sides: the sign stands before the older one.
  private func halves(of area: Rect) -> (old: Rect, new: Rect) {
    let half = (area.columns - 4) / 2
    let start = area.start + 3
    return (
      Rect(start: start, top: area.top, columns: half, rows: 1),
      Rect(start: start + half + 1, top: area.top, columns: area.end - start - half - 1, rows: 1)
    )
  }

  private func drawHeading(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let halves = halves(of: area)
    let sides = [
      (halves.old, comparison.names.old, comparison.figures.old.total, comparison.emotions.old),
      (halves.new, comparison.names.new, comparison.figures.new.total, comparison.emotions.new),
    ]
    for (half, name, total, emotion) in sides {
      frame.drawShortened(
        name, at: Point(column: half.start, row: area.top), columns: half.columns - 1, as: .title)
      guard area.rows > 1 else { continue }
      var facts: [String] = []
      if let mean = total.mean { facts.append(look.say(.mean(mean))) }
      facts.append("\(look.signs.low) " + look.say(.lowCount(total.low)))
      if let emotion { facts.append(look.say(.feels(look.phrasebook.signed(emotion)))) }
      frame.drawShortened(
        facts.joined(separator: look.signs.separator), at: Point(column: half.start, row: area.top + 1),
        columns: half.columns - 1, as: .dim)
    }
  }

  private func draw(_ row: Comparison.Row, isSelected: Bool, on frame: inout Frame, in area: Rect) {
    let halves = halves(of: area)
    if isSelected { frame.clear(area, as: .focus) }
    frame.draw(
      row.sign, at: Point(column: area.start + 1, row: area.top), columns: 1,
      as: isSelected ? .focus : .heading)
    draw(row.old, of: row, isSelected, on: &frame, in: halves.old)
    draw(row.new, of: row, isSelected, on: &frame, in: halves.new)
  }

  private func draw(
    _ cell: Comparison.Cell?, of row: Comparison.Row, _ isSelected: Bool, on frame: inout Frame, in area: Rect
  ) {
    guard let cell else {
      frame.draw(
        look.signs.none, at: Point(column: area.start, row: area.top), columns: 1,
        as: isSelected ? .focus : .dim)
      return
    }
    var rating = cell.rating.map(look.digits) ?? look.signs.unrated
    if let level = cell.level, level.isLow {
      rating = "\(look.signs.sign(of: level)) \(look.word(for: level)) \(rating)"
    }
    if cell.low > 0 { rating += " \(look.signs.low)\(look.number(cell.low))" }
    let role: Role = isSelected ? .focus : cell.level.map { Role($0) } ?? .heading
    let used = frame.draw(
      rating + " ", endingAt: Point(column: area.end, row: area.top), columns: area.columns / 2, as: role)
    let indent = row.isStage ? 0 : 2
    frame.drawShortened(
      cell.name, at: Point(column: area.start + indent, row: area.top),
      columns: area.columns - used - indent - 1,
      as: isSelected ? .focus : row.isStage ? .heading : .text)
  }

  /// What differs in the chosen row, in words.
  private func drawDetail(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty, comparison.rows.indices.contains(comparison.cursor.row) else { return }
    let changes = comparison.rows[comparison.cursor.row].changes
    var lines = changes.map { "\($0.sign) \(look.say($0.phrase))" }
    if lines.isEmpty { lines = [look.say(.comparisonSame)] }
    if lines.count > area.rows {
      lines = lines.prefix(area.rows - 1) + [look.say(.moreBelow(lines.count - area.rows + 1))]
    }
    for (offset, line) in lines.enumerated() {
      frame.drawShortened(
        " " + line, at: Point(column: area.start, row: area.top + offset), columns: area.columns,
        as: changes.isEmpty ? .dim : .text)
    }
  }
}
