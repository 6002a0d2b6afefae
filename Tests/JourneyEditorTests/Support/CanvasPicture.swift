import Console

/// A canvas as an SVG drawing: what a terminal of 256 colours on a dark background shows of it.
///
/// Words are set where their cells are and stretched to them, so that they stand right in whatever monospaced font the
/// reader has. Lines and blocks are drawn, since fonts leave gaps in them. A letter of a right-to-left script is a text
/// of its own: the canvas has put them into the order of the screen already, and nobody else must.
struct CanvasPicture {
  private static let cell = (width: 8.43, height: 17.0)
  private static let margin = 12.0
  private static let fontSize = 14.0
  /// What a terminal's own colours are here.
  private static let (ink, ground) = ("#d4d7de", "#14171d")

  private let canvas: Canvas
  private let title: String
  private var body: [String] = []

  /// A picture of a canvas.
  ///
  /// - Parameter title: What is seen, for those who do not see it.
  init(_ canvas: Canvas, title: String) {
    self.canvas = canvas
    self.title = title
    for row in 0..<canvas.size.rows { drawGrounds(inRow: row) }
    for row in 0..<canvas.size.rows { drawTexts(inRow: row) }
  }

  /// The drawing.
  var svg: String {
    let (width, height) = (
      Self.number(Double(canvas.size.columns) * Self.cell.width + 2 * Self.margin),
      Self.number(Double(canvas.size.rows) * Self.cell.height + 2 * Self.margin)
    )
    let opening = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img">
      <title>\(Self.escaped(title))</title>
      <rect width="100%" height="100%" rx="8" fill="\(Self.ground)"/>
      <g font-family="'DejaVu Sans Mono', 'Noto Sans Mono', Menlo, Consolas, monospace" font-size="\(Self.number(Self.fontSize))" \
      fill="\(Self.ink)" xml:space="preserve">
      """
    return ([opening] + body + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  // MARK: Grounds

  private mutating func drawGrounds(inRow row: Int) {
    let cells = Array(canvas.cells(inRow: row))
    var column = 0
    while column < cells.count {
      let color = Paint(cells[column].style).ground
      let end = cells[column...].firstIndex { Paint($0.style).ground != color } ?? cells.count
      if let color { drawBox(column, row, end - column, color) }
      column = end
    }
  }

  private mutating func drawBox(_ column: Int, _ row: Int, _ span: Int, _ color: String) {
    body.append(
      "<rect x=\"\(x(Double(column)))\" y=\"\(y(Double(row)))\" width=\"\(Self.number(Double(span) * Self.cell.width))\""
        + " height=\"\(Self.number(Self.cell.height))\" fill=\"\(color)\"/>")
  }

  // MARK: Texts

  private mutating func drawTexts(inRow row: Int) {
    let cells = Array(canvas.cells(inRow: row))
    var column = 0
    while column < cells.count {
      let cell = cells[column]
      var end = column + 1
      while end < cells.count, cells[end].text.isEmpty { end += 1 }
      if let strokes = BoxDrawing(cell.text) {
        // A line goes on as long as it can.
        if strokes.isStraight { while end < cells.count, cells[end] == cell { end += 1 } }
        draw(strokes, column, row, end - column, Paint(cell.style))
      } else if cell.text != " " {
        if cell.isPlain {
          while end < cells.count, cells[end].isPlain, cells[end].style == cell.style { end += 1 }
        }
        let text = cells[column..<end].map(\.text).joined()
        draw(text, column, row, end - column, Paint(cell.style))
      } else if cell.style.attributes.contains(.underline) {
        underline(column, row, 1, Paint(cell.style))
      }
      column = end
    }
  }

  private mutating func draw(_ text: String, _ column: Int, _ row: Int, _ span: Int, _ paint: Paint) {
    body.append(
      "<text x=\"\(x(Double(column)))\" y=\"\(y(Double(row) + 0.76))\" textLength=\"\(Self.number(Double(span) * Self.cell.width))\""
        + " lengthAdjust=\"spacingAndGlyphs\"\(paint.attributes)>\(Self.escaped(text))</text>")
    if paint.isUnderlined { underline(column, row, span, paint) }
  }

  private mutating func underline(_ column: Int, _ row: Int, _ span: Int, _ paint: Paint) {
    stroke("M\(x(Double(column))) \(y(Double(row) + 0.9))H\(x(Double(column + span)))", width: 1, paint)
  }

  private mutating func draw(_ box: BoxDrawing, _ column: Int, _ row: Int, _ span: Int, _ paint: Paint) {
    let (left, right) = (Double(column), Double(column + span))
    let (top, bottom) = (Double(row), Double(row + 1))
    let (middle, center) = (top + 0.5, left + 0.5)
    switch box {
    case .horizontal(let weight):
      stroke("M\(x(left)) \(y(middle))H\(x(right))", width: weight, paint)
    case .vertical(let weight):
      for cell in column..<column + span {
        stroke("M\(x(Double(cell) + 0.5)) \(y(top))V\(y(bottom))", width: weight, paint)
      }
    case .corner(let down, let toRight, let weight, let isRound):
      let (end, side) = (down ? bottom : top, toRight ? right : left)
      let path =
        isRound
        ? "M\(x(center)) \(y(end))Q\(x(center)) \(y(middle)) \(x(side)) \(y(middle))"
        : "M\(x(center)) \(y(end))V\(y(middle))H\(x(side))"
      stroke(path, width: weight, paint)
    case .half(let isRight):
      let start = isRight ? left + 0.5 : left
      body.append(
        "<rect x=\"\(x(start))\" y=\"\(y(top))\" width=\"\(Self.number(Self.cell.width / 2))\""
          + " height=\"\(Self.number(Self.cell.height))\" fill=\"\(paint.ink ?? Self.ink)\"/>")
    }
  }

  private mutating func stroke(_ path: String, width: Double, _ paint: Paint) {
    body.append(
      "<path d=\"\(path)\" fill=\"none\" stroke=\"\(paint.ink ?? Self.ink)\" stroke-width=\"\(Self.number(width))\""
        + "\(paint.opacity)/>")
  }

  // MARK: Places

  private func x(_ column: Double) -> String { Self.number(Self.margin + column * Self.cell.width) }

  private func y(_ row: Double) -> String { Self.number(Self.margin + row * Self.cell.height) }

  /// A number with at most two digits behind the point.
  private static func number(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  /// What a style is in a drawing.
  private struct Paint {
    /// The colour of what is drawn; nil: that of the terminal.
    let ink: String?
    /// The colour behind it; nil: none of its own.
    let ground: String?
    let isBold: Bool
    let isDim: Bool
    let isUnderlined: Bool

    init(_ style: Style) {
      let (front, back) = (style.foreground.hexadecimal, style.background.hexadecimal)
      let isReversed = style.attributes.contains(.reverse)
      ink = isReversed ? back ?? CanvasPicture.ground : front
      ground = isReversed ? front ?? CanvasPicture.ink : back
      isBold = style.attributes.contains(.bold)
      isDim = style.attributes.contains(.dim)
      isUnderlined = style.attributes.contains(.underline)
    }

    var opacity: String { isDim ? " opacity=\"0.6\"" : "" }

    var attributes: String {
      (ink.map { " fill=\"\($0)\"" } ?? "") + (isBold ? " font-weight=\"bold\"" : "") + opacity
    }
  }
}

extension Cell {
  /// Whether the cell can stand in one word with its neighbours: of one column, and left to right in every renderer.
  fileprivate var isPlain: Bool {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
    return (0x21...0x24F).contains(scalar.value)
  }
}

extension Color {
  /// As SVG writes it; nil for the terminal's own.
  fileprivate var hexadecimal: String? {
    guard case .indexed(let index) = self else { return nil }
    let first = [
      "000000", "cd3131", "0dbc79", "e5e510", "2472c8", "bc3fbc", "11a8cd", "e5e5e5", "666666", "f14c4c",
      "23d18b",
      "f5f543", "3b8eea", "d670d6", "29b8db", "ffffff",
    ]
    if index < 16 { return "#" + first[Int(index)] }
    if index >= 232 {
      let level = Self.hexadecimal(8 + 10 * (Int(index) - 232))
      return "#" + level + level + level
    }
    let number = Int(index) - 16
    return "#"
      + [number / 36, number / 6 % 6, number % 6].map { Self.hexadecimal($0 == 0 ? 0 : 55 + 40 * $0) }
      .joined()
  }

  private static func hexadecimal(_ level: Int) -> String {
    (level < 16 ? "0" : "") + String(level, radix: 16)
  }
}

/// The characters of lines and blocks that are drawn, not written.
private enum BoxDrawing {
  case horizontal(Double)
  case vertical(Double)
  case corner(down: Bool, toRight: Bool, Double, isRound: Bool)
  /// A block of half a cell.
  case half(isRight: Bool)

  private static let (light, heavy) = (1.2, 2.4)

  init?(_ text: String) {
    switch text {
    case "─": self = .horizontal(Self.light)
    case "━": self = .horizontal(Self.heavy)
    case "│": self = .vertical(Self.light)
    case "┃": self = .vertical(Self.heavy)
    case "╭": self = .corner(down: true, toRight: true, Self.light, isRound: true)
    case "╮": self = .corner(down: true, toRight: false, Self.light, isRound: true)
    case "╰": self = .corner(down: false, toRight: true, Self.light, isRound: true)
    case "╯": self = .corner(down: false, toRight: false, Self.light, isRound: true)
    case "┏": self = .corner(down: true, toRight: true, Self.heavy, isRound: false)
    case "┓": self = .corner(down: true, toRight: false, Self.heavy, isRound: false)
    case "┗": self = .corner(down: false, toRight: true, Self.heavy, isRound: false)
    case "┛": self = .corner(down: false, toRight: false, Self.heavy, isRound: false)
    case "▐": self = .half(isRight: true)
    case "▌": self = .half(isRight: false)
    default: return nil
    }
  }

  var isStraight: Bool { if case .horizontal = self { true } else { false } }
}
