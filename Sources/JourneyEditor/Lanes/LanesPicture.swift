import Console
import JourneyModel
import TerminalText

/// The rows of the lanes that are on screen, laid out.
struct LanesPicture: Sendable {
  /// A row: where it stands, and its cells from the first stage on screen on.
  struct Row: Sendable {
    let row: LaneRow
    /// Its first line, counted from the top of the area; what stands above the cells is part of it.
    let top: Int
    let height: Int
    let titleLines: [String]
    let cells: [LaneCell]
  }

  let layout: LanesLayout
  let stages: Range<Int>
  let rows: [Row]
  let hiddenAbove: Int
  let hiddenBelow: Int
}

/// What a cell shows: lines, and how many things are out of sight before and behind.
struct LaneCell: Sendable {
  var lines: [LaneLine] = []
  var hiddenBefore = 0
  var hiddenAfter = 0

  var height: Int { lines.count + (hiddenBefore > 0 ? 1 : 0) + (hiddenAfter > 0 ? 1 : 0) }
}

extension Editor {
  /// How the text that is being written in the lanes stands in its cell: how many lines it takes.
  private func laneFieldRows(_ layout: LanesLayout) -> Int? {
    guard views.lanes.row != .heading, let cell, let field = cell.field
    else { return nil }
    return max(1, FieldBlock.height(of: field, width: layout.fieldColumns, with: look))
  }

  /// A cell in at most so many rows. The one with the cursor shows what is around the thing it is on.
  func laneCell(_ row: LaneRow, inStage index: Int, layout: LanesLayout, limit: Int, isFocused: Bool)
    -> LaneCell
  {
    let total = laneItemCount(row, inStage: index)
    let writing = isFocused ? laneFieldRows(layout) : nil
    if let writing, !row.isWalked || row == .frictions || total == 0 {
      return LaneCell(
        lines: Array(repeating: LaneLine(isField: true), count: min(limit, max(writing, 3))))
    }
    let focused = isFocused && row.isWalked ? min(views.lanes.item, total - 1) : nil
    func lines(_ number: Int, _ maximum: Int) -> [LaneLine] {
      if let writing, number == focused {
        return Array(repeating: LaneLine(item: number, isField: true), count: min(maximum, writing))
      }
      guard let item = laneItem(number, row, inStage: index) else { return [] }
      return laneLines(
        of: item, number: number, columns: layout.textColumns, maximum: min(maximum, isFocused ? 12 : 4))
    }
    return LaneWindow(total: total, focused: focused, limit: limit, lines: lines).cell
  }

  /// The lines of a row's name beside or above its cells.
  func laneTitleLines(_ row: LaneRow, layout: LanesLayout) -> [String] {
    let room = layout.isStacked ? layout.area.columns - 3 : layout.titleColumns - 2
    return look.typesetter.wrapped(title(of: row), to: max(1, room), maximumLines: layout.isStacked ? 1 : 2)
  }
}

/// Chooses which things of a cell are shown where there is not room for all: from the first on, or around the one with
/// the cursor. Looks at no more of them than there are rows.
private struct LaneWindow {
  let total: Int
  let focused: Int?
  let limit: Int
  let lines: (Int, Int) -> [LaneLine]

  var cell: LaneCell {
    guard total > 0, limit > 0 else { return LaneCell() }
    let whole = filled(from: 0, rows: limit)
    if whole.next == total { return LaneCell(lines: whole.lines) }
    // A line tells how many more there are, if that is not the only one.
    let room = limit > 1 ? limit - 1 : limit
    let start = filled(from: 0, rows: room)
    guard let focused, focused >= start.next else {
      return LaneCell(lines: start.lines, hiddenAfter: limit > 1 ? total - start.next : 0)
    }
    var inner = limit > 2 ? limit - 2 : 1
    if focused == total - 1, limit > 1 { inner = limit - 1 }
    var first = focused
    var used = lines(focused, inner).count
    while first > 0 {
      let height = lines(first - 1, inner).count
      if used + height > inner { break }
      used += height
      first -= 1
    }
    let shown = filled(from: first, rows: inner)
    return LaneCell(
      lines: shown.lines, hiddenBefore: limit > 1 ? first : 0,
      hiddenAfter: limit > 2 ? total - shown.next : 0)
  }

  /// The lines from a thing on that fit, and the first one that is not shown.
  private func filled(from first: Int, rows: Int) -> (lines: [LaneLine], next: Int) {
    var shown: [LaneLine] = []
    var next = first
    while next < total, shown.count < rows {
      let more = lines(next, max(1, shown.isEmpty ? rows : 4))
      if !shown.isEmpty, shown.count + more.count > rows { break }
      shown += more
      next += 1
    }
    return (shown, next)
  }
}
