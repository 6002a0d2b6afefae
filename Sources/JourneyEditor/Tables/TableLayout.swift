import Console

/// Where the parts of a table stand: a line about it, the headings, the rows; and which columns there is room for.
struct TableLayout {
  struct Slot: Hashable {
    /// Among the columns shown, on screen or not.
    let number: Int
    var start: Int
    var width: Int
    var end: Int { start + width }
  }

  /// The line that tells what narrows and orders the table; empty where there is no room.
  let about: Rect
  let headings: Rect
  let rows: Rect
  private(set) var slots: [Slot] = []
  /// How many columns are out of sight on either side.
  private(set) var hiddenAfter = 0
  let hiddenBefore: Int

  /// The layout of columns of given widths, of which the leading ones stay and the last of those takes what is left.
  ///
  /// - Parameters:
  ///   - first: The first on screen of the columns beside the leading ones.
  ///   - stretches: Which of them can use more room than they ask for.
  init(_ widths: [Int], leading: Int, first: Int, stretches: [Bool], in area: Rect) {
    func line(_ row: Int, if fits: Bool) -> Rect {
      Rect(start: area.start, top: area.top + row, columns: area.columns, rows: fits ? 1 : 0)
    }
    about = line(0, if: area.rows >= 6)
    headings = line(about.rows, if: area.rows >= 3)
    let above = about.rows + headings.rows
    rows = Rect(
      start: area.start, top: area.top + above, columns: area.columns, rows: max(0, area.rows - above))
    hiddenBefore = first
    place(widths, leading: leading, first: first, stretches: stretches, in: area)
  }

  private mutating func place(
    _ widths: [Int], leading: Int, first: Int, stretches: [Bool], in area: Rect
  ) {
    let isWide = area.columns >= 60
    let (gap, mark) = isWide ? (2, 3) : (1, 2)
    let before = widths.prefix(leading - 1).reduce(0) { $0 + $1 + gap }
    let room = max(1, area.columns - mark - before - 1)
    let least = widths.count == leading ? room : min(22, max(8, room * 2 / 5))
    var chosen: [Int] = []
    var used = 0
    for number in (leading + first)..<max(widths.count, leading + first) {
      let width = widths[number] + gap
      // One at least, however narrow.
      guard used + width <= room - least || chosen.isEmpty && room - least > 6 else { break }
      chosen.append(number)
      used += min(width, room - least)
    }
    hiddenAfter = max(0, widths.count - leading - first - chosen.count)
    let main = min(room - used, 56, max(least, room - used))
    var spare = room - used - main
    var start = area.start + mark
    func add(_ number: Int, _ width: Int) -> Slot {
      defer { start += width + gap }
      return Slot(number: number, start: start, width: width)
    }
    for number in 0..<(leading - 1) { slots.append(add(number, widths[number])) }
    slots.append(add(leading - 1, widths.count == leading ? room : main))
    for number in chosen {
      let extra = stretches[number] ? min(spare, widths[number]) : 0
      spare -= extra
      slots.append(add(number, min(widths[number], room - least - gap) + extra))
    }
  }

  /// Where a column stands; nil where it is out of sight.
  func slot(of number: Int) -> Slot? { slots.first { $0.number == number } }
}
