import TerminalText
import Testing

@testable import Console

@Suite struct PicturePainterTests {
  private static let all: TerminalWords.Shortcuts = [
    .place, .column, .row, .forward, .eraseRow, .eraseColumns, .scroll,
  ]
  private static let styles = [
    Style.plain, Style(attributes: .reverse), Style(attributes: .bold), Style(foreground: .indexed(32)),
    Style(foreground: .indexed(243)), Style(background: .indexed(4)),
    Style(foreground: .indexed(9), background: .indexed(4), attributes: [.bold, .underline]),
  ]
  private static let texts = [
    "a", "touchpoint", "  ", "          ", "▼▼", "رحلة", "سُ", "漢字", "e\u{301}e", "🇪🇬", "─────────", "",
  ]

  @Test(
    "what is sent turns one picture into the next, whatever words the terminal has",
    arguments: [all, [], [.place], [.place, .eraseRow], [.column, .row, .forward]],
    [(ColorDepth.indexed256, false), (.monochrome, false), (.eight, true)])
  func turnsOneIntoTheNext(
    _ shortcuts: TerminalWords.Shortcuts, _ kind: (depth: ColorDepth, scrollsAtEnd: Bool)
  ) {
    let depth = kind.depth
    var random = Dice(state: 7)
    let size = Size(columns: 37, rows: 7)
    var words = TerminalWords.plain(shortcuts)
    words.scrollsAtEnd = kind.scrollsAtEnd
    var painter = PicturePainter(words: words, depth: depth)
    var terminal = PaperTerminal(size: size, scrollsAtEnd: kind.scrollsAtEnd)
    var shown = Canvas(size: size)
    terminal.read(painter.bytes(for: shown, size: size))
    for step in 0..<400 {
      var next = step % 9 == 0 ? Canvas(size: size, flow: step % 2 == 0 ? .leftToRight : .rightToLeft) : shown
      for _ in 0..<Int.random(in: 0..<5, using: &random) {
        next.draw(
          Self.texts.randomElement(using: &random) ?? "",
          at: Point(column: .random(in: -2..<38, using: &random), row: .random(in: 0..<7, using: &random)),
          style: Self.styles.randomElement(using: &random) ?? .plain,
          with: Samples.typesetter)
      }
      next.cursor =
        Bool.random(using: &random) ? Point(column: .random(in: 0..<37, using: &random), row: 3) : nil
      terminal.read(
        step % 50 == 49
          ? painter.bytes(for: next, size: size) : painter.bytes(from: shown, to: next, size: size))
      shown = next
      var wanted = PaperTerminal(showing: next, depth: depth)
      if kind.scrollsAtEnd { wanted.leaveCorner(as: terminal) }
      let isRight = terminal.lines == wanted.lines
      #expect(
        isRight,
        "step \(step)\n\(terminal.texts.joined(separator: "\n"))\n---\n\(wanted.texts.joined(separator: "\n"))"
      )
      if let cursor = next.cursor {
        #expect(terminal.cursor == Point(column: next.physicalColumn(cursor.column), row: cursor.row))
      }
      guard isRight else { return }
    }
  }

  @Test("the same picture once more sends nothing, and one changed sign a few bytes")
  func sendsWhatChanged() {
    let size = Size(columns: 80, rows: 24)
    var painter = PicturePainter(words: .plain(Self.all), depth: .indexed256)
    var canvas = Canvas(size: size)
    canvas.draw(
      "Scans the welcome letter", at: Point(column: 4, row: 9), style: .plain, with: Samples.typesetter)
    _ = painter.bytes(for: canvas, size: size)
    #expect(painter.bytes(from: canvas, to: canvas, size: size).isEmpty)
    var next = canvas
    next.draw("s", at: Point(column: 4, row: 9), style: .plain, with: Samples.typesetter)
    #expect(painter.bytes(from: canvas, to: next, size: size).count < 10)
  }

  @Test(
    "a terminal smaller than the picture gets what it has room for, and the corner that would scroll stays blank"
  )
  func keepsInside() {
    let size = Size(columns: 6, rows: 2)
    var words = TerminalWords.plain(Self.all)
    words.scrollsAtEnd = true
    var painter = PicturePainter(words: words, depth: .indexed256)
    var canvas = Canvas(size: Size(columns: 9, rows: 3))
    for row in 0..<3 {
      canvas.draw("123456789", at: Point(column: 0, row: row), style: .plain, with: Samples.typesetter)
    }
    var terminal = PaperTerminal(size: size)
    terminal.read(painter.bytes(for: canvas, size: size))
    #expect(terminal.texts == ["123456", "12345 "])
  }

  @Test("attributes that do not go with colours are left out beside them")
  func withoutColor() {
    let size = Size(columns: 4, rows: 1)
    var words = TerminalWords.plain(Self.all)
    words.withoutColor = .underline
    var painter = PicturePainter(words: words, depth: .indexed256)
    var canvas = Canvas(size: size)
    for (column, color) in [(0, Color.standard), (1, .indexed(3))] {
      canvas.draw(
        "x", at: Point(column: column, row: 0), style: Style(foreground: color, attributes: .underline),
        with: Samples.typesetter)
    }
    var terminal = PaperTerminal(size: size)
    terminal.read(painter.bytes(for: canvas, size: size))
    #expect(terminal.lines[0][0].style.attributes == .underline)
    #expect(terminal.lines[0][1].style.attributes == [])
  }
}

extension Canvas {
  /// The rows so many rows further up, negative further down; blank ones come in.
  fileprivate func scrolled(by count: Int) -> Canvas {
    var moved = Canvas(size: size, flow: flow)
    for row in 0..<size.rows where (0..<size.rows).contains(row + count) {
      moved.take(0..<size.columns, ofRow: row + count, of: self, toColumn: 0, row: row)
    }
    return moved
  }
}

extension TerminalWords {
  /// The words of ECMA-48.
  fileprivate static func plain(_ shortcuts: Shortcuts) -> TerminalWords {
    TerminalWords(
      shortcuts: shortcuts, place: { column, row in Array("\u{1B}[\(row + 1);\(column + 1)H".utf8) },
      begin: { attributes in
        let numbers: [(Attributes, String)] = [
          (.bold, ";1"), (.dim, ";2"), (.underline, ";4"), (.reverse, ";7"),
        ]
        return Array(("\u{1B}[0" + numbers.filter { attributes.contains($0.0) }.map(\.1).joined() + "m").utf8)
      },
      color: { number, isBackground in Array("\u{1B}[\(isBackground ? 48 : 38);5;\(number)m".utf8) },
      clear: Array("\u{1B}[H\u{1B}[2J".utf8))
  }
}

/// A terminal on paper: it obeys what the painter may send and nothing else.
private struct PaperTerminal {
  struct Square: Equatable {
    var text = " "
    var style = Style.plain
  }

  var lines: [[Square]]
  var cursor = Point(column: 0, row: 0)
  private var style = Style.plain
  private var region: Range<Int>
  /// Where a letter was written last, if nothing else came since.
  private var last: Point?
  private let size: Size
  /// Whether it scrolls at once when its last cell is written.
  private let scrollsAtEnd: Bool
  var texts: [String] { lines.map { $0.map(\.text).joined() } }

  init(size: Size, scrollsAtEnd: Bool = false) {
    self.size = size
    self.scrollsAtEnd = scrollsAtEnd
    region = 0..<size.rows
    lines = Array(repeating: Array(repeating: Square(), count: size.columns), count: size.rows)
  }

  /// What a canvas should look like; blanks look alike whatever letters in them would.
  init(showing canvas: Canvas, depth: ColorDepth) {
    self.init(size: canvas.size)
    for row in 0..<size.rows {
      for (column, cell) in canvas.cells(inRow: row).enumerated() {
        lines[row][column] = Square(text: cell.text, style: Self.seen(cell.style, cell.text, depth))
      }
    }
  }

  private static func seen(_ style: Style, _ text: String, _ depth: ColorDepth) -> Style {
    var style = style
    style.foreground = style.foreground.reduced(to: depth)
    style.background = style.background.reduced(to: depth)
    return text == " " && style.isErasing ? .plain : style
  }

  /// Takes over what stands in the corner, and before it where that is a glyph of two columns in only one of both.
  mutating func leaveCorner(as other: PaperTerminal) {
    let (row, last) = (size.rows - 1, size.columns - 1)
    for column in (lines[row][last].text.isEmpty ? last - 1 : last)...last {
      lines[row][column] = other.lines[row][column]
    }
  }

  mutating func read(_ bytes: [UInt8]) {
    var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if "\r\n\u{8}\u{1B}".unicodeScalars.contains(scalar) { last = nil }
      switch scalar {
      case "\r": cursor.column = 0
      case "\n": scrollUp()
      case "\u{8}": cursor.column -= 1
      case "\u{1B}":
        if rest.popFirst() == "M" {
          scrollDown()
          continue
        }
        let numbers = rest.prefix { !$0.properties.isAlphabetic }
        rest = rest.dropFirst(numbers.count)
        obey(
          rest.popFirst() ?? " ",
          String(String.UnicodeScalarView(numbers)).split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) })
      default: write(scalar)
      }
    }
  }

  private mutating func obey(_ final: Unicode.Scalar, _ numbers: [Int?]) {
    let first = (numbers.first ?? nil) ?? 1
    switch final {
    case "H": cursor = Point(column: (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1, row: first - 1)
    case "G": cursor.column = first - 1
    case "d": cursor.row = first - 1
    case "C": cursor.column += first
    case "K": for column in cursor.column..<size.columns { lines[cursor.row][column] = Square() }
    case "X": for column in cursor.column..<cursor.column + first { lines[cursor.row][column] = Square() }
    case "J": lines = PaperTerminal(size: size).lines
    case "m": paint(numbers.map { $0 ?? 0 })
    case "r":
      region = numbers.count > 1 ? first - 1..<(numbers[1] ?? size.rows) : 0..<size.rows
      cursor = Point(column: 0, row: 0)
    default: Issue.record("\(final) was not expected")
    }
  }

  private mutating func scrollUp() {
    guard cursor.row == region.upperBound - 1 else { return cursor.row += 1 }
    lines.remove(at: region.lowerBound)
    lines.insert(Array(repeating: Square(), count: size.columns), at: region.upperBound - 1)
  }

  private mutating func scrollDown() {
    guard cursor.row == region.lowerBound else { return cursor.row -= 1 }
    lines.remove(at: region.upperBound - 1)
    lines.insert(Array(repeating: Square(), count: size.columns), at: region.lowerBound)
  }

  private mutating func paint(_ numbers: [Int]) {
    switch numbers[0] {
    case 38: style.foreground = .indexed(UInt8(numbers[2]))
    case 48: style.background = .indexed(UInt8(numbers[2]))
    default:
      let all: [Int: Attributes] = [1: .bold, 2: .dim, 4: .underline, 7: .reverse]
      style = Style(attributes: Attributes(numbers.compactMap { all[$0] }))
    }
  }

  private func isHalfFlag(at place: Point) -> Bool {
    let scalars = lines[place.row][place.column].text.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    let text = String(scalar)
    let isFlag = (0x1F1E6...0x1F1FF).contains(scalar.value)
    // A mark joins the letter before, and the second letter of a flag the first.
    if let last, scalar.properties.generalCategory == .nonspacingMark || isFlag && isHalfFlag(at: last) {
      return lines[last.row][last.column].text.unicodeScalars.append(scalar)
    }
    let width = isFlag || (0x4E00...0x9FFF).contains(scalar.value) ? 2 : 1
    for column in [cursor.column, cursor.column + width]
    where column < size.columns && lines[cursor.row][column].text.isEmpty {
      // The other half of what is overwritten.
      lines[cursor.row][column].text = " "
      lines[cursor.row][column - 1].text = " "
    }
    let shown = PaperTerminal.seen(style, text, .indexed256)
    lines[cursor.row][cursor.column] = Square(text: text, style: shown)
    if width == 2 { lines[cursor.row][cursor.column + 1] = Square(text: "", style: shown) }
    last = cursor
    cursor.column += width
    guard scrollsAtEnd, cursor.column >= size.columns else { return }
    cursor = Point(column: 0, row: cursor.row)
    if cursor.row == size.rows - 1 { lines = Array(lines.dropFirst()) + [lines[0]] } else { cursor.row += 1 }
  }
}
