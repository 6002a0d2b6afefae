internal import CNcurses
internal import Console
internal import Glibc

/// Writes cells into the window of ncurses, and keeps the colour pairs it has used.
struct CellPainter {
  private let depth: ColorDepth
  private var lastStyle = Style.plain
  private var lastAttributes: attr_t = 0
  private var lastPair: CInt = 0
  /// Whether the terminal gives two columns to characters of ambiguous width, for which ncurses counts one.
  var avoidsAmbiguous = false

  init(depth: ColorDepth) {
    self.depth = depth
  }

  /// Writes the cells of some columns of a row.
  mutating func paint(_ columns: Range<Int>, ofRow row: Int, of canvas: borrowing Canvas) {
    canvas.withPackedCells(inRow: row) { cells in
      withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 8) { text in
        for column in columns where !cells[column].isHalf {
          if cells[column].style != lastStyle { adopt(cells[column].style) }
          if let scalar = cells[column].scalar, !avoidsAmbiguous || scalar.isASCII {
            (text[0], text[1]) = (wchar_t(bitPattern: scalar.value), 0)
            put(text, CInt(row), CInt(column))
          } else {
            let whole = canvas.text(in: cells[column])
            write(
              avoidsAmbiguous ? NarrowForm.of(whole) : whole, row: CInt(row), column: CInt(column),
              buffer: text)
          }
        }
      }
    }
  }

  private func write(
    _ text: String, row: CInt, column: CInt, buffer: UnsafeMutableBufferPointer<wchar_t>
  ) {
    var column = column
    var count = 0
    for scalar in text.unicodeScalars where count < buffer.count - 1 {
      let isSecondIndicator = count > 0 && (0x1F1E6...0x1F1FF).contains(scalar.value)
      if isSecondIndicator {
        // A flag is two cells for ncurses, each with its own letter.
        buffer[count] = 0
        put(buffer, row, column)
        column += 1
        count = 0
      }
      buffer[count] = wchar_t(bitPattern: scalar.value)
      count += 1
    }
    buffer[count] = 0
    put(buffer, row, column)
  }

  private func put(_ text: UnsafeMutableBufferPointer<wchar_t>, _ row: CInt, _ column: CInt) {
    guard let start = text.baseAddress else { return }
    rihla_put(row, column, start, lastAttributes, lastPair)
  }

  /// Turns a style into what ncurses calls attributes and a pair.
  private mutating func adopt(_ style: Style) {
    lastStyle = style
    lastAttributes = 0
    if style.attributes.contains(.bold) { lastAttributes |= rihla_bold() }
    if style.attributes.contains(.dim) { lastAttributes |= rihla_dim() }
    if style.attributes.contains(.underline) { lastAttributes |= rihla_underline() }
    if style.attributes.contains(.reverse) { lastAttributes |= rihla_reverse() }
    lastPair = pair(style.foreground.reduced(to: depth), style.background.reduced(to: depth))
  }

  /// The pair of two colours. ncurses finds it again when it has it, and reuses the oldest when it has no more.
  private func pair(_ foreground: Color, _ background: Color) -> CInt {
    guard depth > .monochrome, foreground != .standard || background != .standard else { return 0 }
    return max(alloc_pair(Self.number(foreground), Self.number(background)), 0)
  }

  private static func number(_ color: Color) -> CInt {
    switch color {
    case .standard: -1
    case .indexed(let index): CInt(index)
    }
  }
}
