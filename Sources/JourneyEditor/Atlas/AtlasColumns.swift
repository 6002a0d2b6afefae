import Console
import JourneyWords
import TerminalText

extension Atlas {
  /// Where a column stands.
  struct Slot {
    let number: Int
    let start: Int
    let width: Int
    var end: Int { start + width }
  }

  /// Takes up how wide what is on screen is, so that columns are as wide as what they hold and do not jump while one
  /// scrolls: what was wider stays so, until the page, its rows or the language is another.
  mutating func measure() {
    let columns = tab.columns
    if seen.count != columns.count { seen = Array(repeating: 0, count: columns.count) }
    for row in rows.dropFirst(cursor.top).prefix(area.rows) {
      for number in columns.indices {
        seen[number] = max(seen[number], look.typesetter.width(of: row.cells[number].text(look).text))
      }
    }
  }

  /// Where columns stand: as many as have room, always with the one that the eye is on. What is left goes to what would be
  /// cut, first of all to what names the row.
  var slots: [Slot] {
    let columns = tab.columns
    let most = columns.indices.map { number in
      let title = look.typesetter.width(of: look.say(columns[number].title))
      return max(seen.indices.contains(number) ? seen[number] : 0, title + (sort?.column == number ? 2 : 0))
    }
    let least = columns.indices.map { number -> Int in
      if number == 0 { return min(most[0], max(12, size.columns / 3)) }
      return columns[number].isNumber ? most[number] : min(most[number], columns[number].width)
    }
    var chosen = [0]
    var used = least[0] + 1
    for number in [column] + Array(columns.indices) where number > 0 && !chosen.contains(number) {
      guard used + least[number] + 2 <= size.columns - 1 else { continue }
      used += least[number] + 2
      chosen.append(number)
    }
    chosen.sort()
    var spare = max(0, size.columns - 1 - used)
    var start = 1
    var widths = least
    func grow(_ number: Int, to most: Int) {
      let more = max(0, min(spare, most - widths[number]))
      widths[number] += more
      spare -= more
    }
    grow(0, to: min(most[0], 40))
    for number in chosen { grow(number, to: number == 0 ? 0 : most[number]) }
    grow(0, to: most[0])
    return chosen.map { number in
      let width = widths[number]
      defer { start += width + 2 }
      return Slot(number: number, start: start, width: width)
    }
  }
}
