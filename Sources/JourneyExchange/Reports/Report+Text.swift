import Phrases
import TerminalText

extension Report {
  /// The report in aligned columns.
  public func text(on surface: ReportSurface) -> String { collected { writeText(on: surface, to: $0) } }

  /// Writes the same, row by row.
  public func writeText(on surface: ReportSurface, to put: (String) -> Void) {
    func add(_ lines: [String]) { for line in lines { put(line + "\n") } }
    add(surface.lines(surface.say(.reportTitle(title, map))))
    for fact in facts { add(Self.lines(fact, surface)) }
    for table in tables where !table.rows.isEmpty || tables.count == 1 {
      add([""])
      if let heading = table.heading { add(surface.lines(surface.say(heading))) }
      for fact in table.facts { add(Self.lines(fact, surface)) }
      if table.rows.isEmpty {
        add(surface.lines(surface.say(.reportNothing)))
      } else {
        TextTable(table, surface).write(add)
      }
    }
  }

  private static func lines(_ fact: ReportFact, _ surface: ReportSurface) -> [String] {
    let words =
      surface.isTerminal
      ? fact.cell.shownText(in: surface.book, signs: surface.signs, onOneLine: true)
      : fact.cell.oneLine(in: surface.book, signs: surface.signs)
    return surface.lines(surface.say(.reportFact(fact.heading, words)))
  }
}

/// A table laid out for a surface: two columns between its columns, headings over a rule. Where the surface is too
/// narrow the last columns are left out, then the widest give way and their texts go on in further lines. No text is cut.
///
/// The rows are looked at twice, for the widths and for the lines, and not kept.
struct TextTable {
  private let surface: ReportSurface
  private let rows: ReportRows
  private let places: [Int]
  private let headings: [Cell]
  private var widths: [Int]
  private let endAligned: [Bool]

  private struct Cell {
    let text: String
    let color: ReportColor?
  }

  private static let gap = 2
  /// Columns do not get narrower than this for want of room.
  private static let narrowest = 8
  /// Texts can be read in columns of this width.
  private static let readable = 14

  init(_ table: ReportTable, _ surface: ReportSurface) {
    self.surface = surface
    rows = table.rows
    var widest = table.shown.map { _ in 0 }
    let shown = ShownColumns(of: table) { cells in
      for (place, cell) in cells.enumerated() where cell != .nothing {
        widest[place] = max(widest[place], Self.width(of: Self.words(of: cell, on: surface), on: surface))
      }
    }
    (places, endAligned) = (shown.places, shown.isNumber)
    headings = places.map {
      Cell(text: visible(surface.book.plainText(table.columns[$0].heading)), color: nil)
    }
    widths = zip(shown.shown, headings).map { max(widest[$0], Self.width(of: $1.text, on: surface)) }
    if let columns = surface.columns {
      leaveOut(for: columns)
      narrow(to: columns - Self.gap * (widths.count - 1))
    }
  }

  private static func words(of cell: ReportCell, on surface: ReportSurface) -> String {
    surface.isTerminal
      ? cell.shownText(in: surface.book, signs: surface.signs)
      : cell.oneLine(in: surface.book, signs: surface.signs)
  }

  /// How wide the widest line of a text is.
  private static func width(of text: String, on surface: ReportSurface) -> Int {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return surface.typesetter.width(of: text) }
    return text.split(separator: "\n").map { surface.typesetter.width(of: String($0)) }.max() ?? 0
  }

  /// Leaves columns out from the end until the others can be read: they are shown in the order of what matters.
  private mutating func leaveOut(for columns: Int) {
    while widths.count > 3,
      widths.reduce(Self.gap * (widths.count - 1), { $0 + min($1, Self.readable) }) > columns
    {
      widths.removeLast()
    }
  }

  /// Lowers a common limit until the columns fit.
  private mutating func narrow(to room: Int) {
    var limit = widths.max() ?? 0
    while limit > Self.narrowest, widths.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    widths = widths.map { min($0, limit) }
  }

  /// Hands out the lines of the table, headings first.
  func write(_ add: ([String]) -> Void) {
    let total = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    add(lines(of: Array(headings.prefix(widths.count)), total))
    add([
      placed(String(repeating: surface.signs.isAscii ? "-" : "─", count: total), width: total, of: total)
    ])
    let places = Array(self.places.prefix(widths.count))
    for row in rows.indices {
      let cells = rows.cells(ofRow: row, in: places).map {
        Cell(text: Self.words(of: $0, on: surface), color: $0.color)
      }
      add(lines(of: cells, total))
    }
  }

  private func lines(of row: [Cell], _ total: Int) -> [String] {
    let parts = row.indices.map { column in
      surface.columns == nil
        ? [row[column].text]
        : surface.wrapped(
          row[column].text, to: widths[column], direction: endAligned[column] ? .leftToRight : nil)
    }
    return (0..<max(1, parts.map(\.count).max() ?? 1)).map { number in
      var fields = row.indices.map { column in
        field(number < parts[column].count ? parts[column][number] : "", row[column].color, column)
      }
      if surface.isMirrored { fields.reverse() }
      let line = fields.joined(separator: String(repeating: " ", count: Self.gap))
      return placed(line, width: total, of: total)
    }
  }

  private func field(_ text: String, _ color: ReportColor?, _ column: Int) -> String {
    let (written, width) = surface.written(text, direction: endAligned[column] ? .leftToRight : nil)
    let blank = String(repeating: " ", count: max(0, widths[column] - width))
    let colored = text.isEmpty ? "" : surface.colored(written, color)
    // Numbers stand with their last digits below each other, whichever way the report reads.
    return endAligned[column] || surface.isMirrored ? blank + colored : colored + blank
  }

  /// A line at the edge at which the report begins, without blanks behind it.
  private func placed(_ line: String, width: Int, of total: Int) -> String {
    let margin = surface.isMirrored ? max(0, (surface.columns ?? total) - width) : 0
    var placed = String(repeating: " ", count: margin) + line
    while placed.utf8.last == UInt8(ascii: " ") { placed.removeLast() }
    return placed
  }
}
