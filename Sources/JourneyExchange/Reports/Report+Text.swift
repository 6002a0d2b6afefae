import Phrases
import TerminalText

extension Report {
  /// The report in aligned columns.
  public func text(on surface: ReportSurface) -> String {
    var lines = surface.lines(surface.say(.reportTitle(title, map)))
    lines += facts.flatMap { Self.lines($0, surface) }
    for table in tables where !table.rows.isEmpty || tables.count == 1 {
      lines.append("")
      if let heading = table.heading { lines += surface.lines(surface.say(heading)) }
      lines += table.facts.flatMap { Self.lines($0, surface) }
      lines +=
        table.rows.isEmpty ? surface.lines(surface.say(.reportNothing)) : TextTable(table, surface).lines
    }
    return lines.joined(separator: "\n") + "\n"
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
struct TextTable {
  private let surface: ReportSurface
  private var cells: [[Cell]]
  private var widths: [Int] = []
  private let endAligned: [Bool]

  private struct Cell {
    let text: String
    let color: ReportColor?

    /// How wide its widest line is.
    func width(_ typesetter: Typesetter) -> Int {
      guard text.utf8.contains(UInt8(ascii: "\n")) else { return typesetter.width(of: text) }
      return text.split(separator: "\n").map { typesetter.width(of: String($0)) }.max() ?? 0
    }
  }

  private static let gap = 2
  /// Columns do not get narrower than this for want of room.
  private static let narrowest = 8
  /// Texts can be read in columns of this width.
  private static let readable = 14

  init(_ table: ReportTable, _ surface: ReportSurface) {
    self.surface = surface
    let places = table.shownPlaces
    let book = surface.book
    endAligned = places.map { place in table.rows.contains { $0[place].isNumber } }
    let headings = places.map { Cell(text: visible(book.plainText(table.columns[$0].heading)), color: nil) }
    let rows = table.rows.map { row in
      places.map { place in
        let words =
          surface.isTerminal
          ? row[place].shownText(in: book, signs: surface.signs)
          : row[place].oneLine(in: book, signs: surface.signs)
        return Cell(text: words, color: row[place].color)
      }
    }
    cells = [headings] + rows
    widths = places.indices.map { column in
      cells.map { row in
        row[column].width(surface.typesetter)
      }.max() ?? 0
    }
    if let columns = surface.columns {
      leaveOut(for: columns)
      narrow(to: columns - Self.gap * (widths.count - 1))
    }
  }

  /// Leaves columns out from the end until the others can be read: they are shown in the order of what matters.
  private mutating func leaveOut(for columns: Int) {
    while widths.count > 3,
      widths.reduce(Self.gap * (widths.count - 1), { $0 + min($1, Self.readable) }) > columns
    {
      widths.removeLast()
    }
    cells = cells.map { Array($0.prefix(widths.count)) }
  }

  /// Lowers a common limit until the columns fit.
  private mutating func narrow(to room: Int) {
    var limit = widths.max() ?? 0
    while limit > Self.narrowest, widths.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    widths = widths.map { min($0, limit) }
  }

  /// The lines of the table, headings first.
  var lines: [String] {
    let total = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    let rule = placed(
      String(repeating: surface.signs.isAscii ? "-" : "─", count: total), width: total, of: total)
    return lines(of: cells[0], total) + [rule] + cells.dropFirst().flatMap { lines(of: $0, total) }
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
