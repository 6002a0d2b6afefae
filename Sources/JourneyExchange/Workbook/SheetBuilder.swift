import SheetStream

/// Builds sheets row by row, and measures how wide their columns must be.
struct SheetBuilder {
  private(set) var encoder = SheetEncoder()
  private var widths: [UInt8] = []
  private var row = 0
  private var names: Set<String> = []

  /// How wide a column is at least and at most, in characters.
  private static let (narrowest, widest) = (8, 60)

  /// Begins a sheet with its headings.
  mutating func begin(_ name: String, isRightToLeft: Bool, headings: [String]) {
    encoder.add(.sheet(SheetHead(unique(name), isRightToLeft: isRightToLeft)))
    (widths, row) = ([], 0)
    // A filter takes room beside the heading.
    add(headings.map { .text($0) }, beside: 3)
  }

  /// Adds a row.
  mutating func add(_ cells: [SheetCell], beside room: Int = 1) {
    row += 1
    encoder.add(.row(row))
    for (column, cell) in cells.enumerated() {
      if column == widths.count { widths.append(UInt8(Self.narrowest)) }
      let width = min(Self.widest, Self.width(of: cell) + room)
      widths[column] = max(widths[column], UInt8(width))
      encoder.add(.cell(column, cell))
    }
  }

  /// Ends the sheet.
  mutating func end() { encoder.add(.widths(widths)) }

  private static func width(of cell: SheetCell) -> Int {
    switch cell {
    case .nothing: 0
    case .number(_, let style): style == .day ? 11 : 8
    case .text(let text):
      text.split(separator: "\n").lazy.map { min(widest, $0.unicodeScalars.count) }.max() ?? 0
    }
  }

  /// A name that a sheet can have: 31 units of UTF-16, a few signs not among them, each once.
  private mutating func unique(_ name: String) -> String {
    let bare = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 }).trimmed
    let start = bare.isEmpty ? "1" : bare
    var result = Self.cut(start, to: 31)
    var number = 2
    while !names.insert(result.lowercased()).inserted {
      let end = " \(number)"
      result = Self.cut(start, to: 31 - end.utf16.count) + end
      number += 1
    }
    return result
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var result = text
    while result.utf16.count > units { result.removeLast() }
    return result
  }
}
