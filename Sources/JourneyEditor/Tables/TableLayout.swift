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

  /// How wide a column is at least where it is shown, and how wide what it holds is.
  struct Wish: Hashable {
    let least: Int
    let most: Int
  }

  /// The layout of columns, of which the leading ones stay and the last of those names the row.
  ///
  /// - Parameter first: The first on screen of the columns beside the leading ones.
  init(_ wishes: [Wish], leading: Int, first: Int, in area: Rect) {
    func line(_ row: Int, if fits: Bool) -> Rect {
      Rect(start: area.start, top: area.top + row, columns: area.columns, rows: fits ? 1 : 0)
    }
    about = line(0, if: area.rows >= 6)
    headings = line(about.rows, if: area.rows >= 3)
    let above = about.rows + headings.rows
    rows = Rect(
      start: area.start, top: area.top + above, columns: area.columns, rows: max(0, area.rows - above))
    hiddenBefore = first
    place(wishes, leading: leading, first: first, in: area)
  }

  private mutating func place(_ wishes: [Wish], leading: Int, first: Int, in area: Rect) {
    let isWide = area.columns >= 60
    let (gap, mark) = isWide ? (2, 3) : (1, 2)
    let before = wishes.prefix(leading - 1).reduce(0) { $0 + $1.least + gap }
    let room = max(1, area.columns - mark - before - 1)
    let main = wishes[leading - 1]
    let isAlone = wishes.count == leading
    let least =
      isAlone
      ? room
      : min(
        room < 90 ? 24 : 30, max(8, room * 2 / 5, min(24, room * 3 / 5)), max(8, main.most))
    var chosen: [Int] = []
    var widths: [Int: Int] = [:]
    var used = 0
    for number in (leading + first)..<max(wishes.count, leading + first) {
      let width = wishes[number].least + gap
      // One at least, however narrow.
      guard used + width <= room - least || chosen.isEmpty && room - least > 6 else { break }
      chosen.append(number)
      widths[number] = min(width, room - least) - gap
      used += min(width, room - least)
    }
    hiddenAfter = max(0, wishes.count - leading - first - chosen.count)
    // What is left goes to what would be cut, first of all to what names the row.
    var spare = room - used - least
    func grown(_ width: Int, to most: Int) -> Int {
      let more = max(0, min(spare, most - width))
      spare -= more
      return width + more
    }
    var mainWidth = grown(least, to: min(main.most, 40))
    for number in chosen { widths[number] = grown(widths[number] ?? 1, to: wishes[number].most) }
    mainWidth = isAlone ? room : grown(mainWidth, to: main.most)
    var start = area.start + mark
    func add(_ number: Int, _ width: Int) -> Slot {
      defer { start += width + gap }
      return Slot(number: number, start: start, width: width)
    }
    for number in 0..<(leading - 1) { slots.append(add(number, wishes[number].least)) }
    slots.append(add(leading - 1, mainWidth))
    for number in chosen { slots.append(add(number, widths[number] ?? 1)) }
  }

  /// Where a column stands; nil where it is out of sight.
  func slot(of number: Int) -> Slot? { slots.first { $0.number == number } }
}
