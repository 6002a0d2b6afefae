import TerminalText

/// A sheet to draw on, in units that are pixels at full size.
///
/// Everything is placed from the start edge; on a sheet that reads from right to left the sheet itself mirrors it, so
/// that a drawing is described once. What things look like is said by the classes of `drawing.css`, not here.
struct DrawingSheet {
  /// Where a text lies about its place.
  enum Anchor { case start, middle, end }

  let width: Double
  let isRightToLeft: Bool
  /// What is drawn so far, as the bytes of a file.
  private(set) var bytes: [UInt8] = []
  /// How many elements are drawn: what the work grows with.
  private(set) var count = 0

  /// What is drawn so far.
  var elements: String { String(decoding: bytes, as: UTF8.self) }

  /// The direction in which the map reads.
  private var reading: TextDirection { isRightToLeft ? .rightToLeft : .leftToRight }

  init(width: Double, isRightToLeft: Bool) {
    self.width = width
    self.isRightToLeft = isRightToLeft
  }

  // MARK: Shapes

  mutating func rectangle(
    _ style: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0
  ) {
    begin("<rect class=\"", style)
    add(" x=\"", isRightToLeft ? self.width - x - width : x)
    add(" y=\"", y)
    add(" width=\"", width)
    add(" height=\"", height)
    if radius > 0 { add(" rx=\"", radius) }
    add("/>\n")
  }

  mutating func line(_ style: String, from start: SheetPoint, to end: SheetPoint) {
    begin("<line class=\"", style)
    add(" x1=\"", place(start.x))
    add(" y1=\"", start.y)
    add(" x2=\"", place(end.x))
    add(" y2=\"", end.y)
    add("/>\n")
  }

  /// Straight lines from point to point.
  mutating func polyline(_ style: String, _ points: [SheetPoint]) {
    guard points.count > 1 else { return }
    begin("<polyline class=\"", style)
    add(points)
  }

  mutating func polygon(_ style: String, _ points: [SheetPoint]) {
    begin("<polygon class=\"", style)
    add(points)
  }

  mutating func circle(_ style: String, at point: SheetPoint, radius: Double) {
    begin("<circle class=\"", style)
    add(" cx=\"", place(point.x))
    add(" cy=\"", point.y)
    add(" r=\"", radius)
    add("/>\n")
  }

  /// A curve from one point to another, bent towards a third.
  mutating func bow(_ style: String, from start: SheetPoint, to end: SheetPoint, by bend: SheetPoint) {
    begin("<path class=\"", style)
    add(" d=\"M")
    add([start], with: " ")
    add(" Q")
    add([bend, end], with: " ")
    add("\"/>\n")
  }

  // MARK: Texts

  /// A text of ours or a number: it runs as the sheet does.
  mutating func text(_ style: String, _ text: String, at point: SheetPoint, anchor: Anchor = .start) {
    begin("<text class=\"", style)
    add(" x=\"", place(point.x))
    add(" y=\"", point.y)
    switch anchor {
    case .start: add(" text-anchor=\"start\">")
    case .middle: add(" text-anchor=\"middle\">")
    case .end: add(" text-anchor=\"end\">")
    }
    bytes.append(markup: isRightToLeft ? text.marked(forMapReading: reading) : text)
    add("</text>\n")
  }

  /// Lines of a text of the map, each `leading` below the one before: all run the way the whole text does.
  mutating func lines(
    _ style: String, _ lines: [String], of text: String, at point: SheetPoint, leading: Double,
    anchor: Anchor = .start
  ) {
    for (number, line) in lines.enumerated() {
      self.text(
        style, isolated(line, runningAs: text),
        at: SheetPoint(point.x, point.y + Double(number) * leading), anchor: anchor)
    }
  }

  /// A line set apart from what stands beside it, running the way a whole text does.
  func isolated(_ line: String, runningAs text: String) -> String {
    let opening = TextDirection.of(text, reading: reading) == .rightToLeft ? "\u{2067}" : "\u{2066}"
    return opening + line + "\u{2069}"
  }

  // MARK: Groups

  /// Opens a group with a title, which browsers show where the pointer rests and screen readers read out.
  ///
  /// - Parameter anchor: Where on the page the group leads; nil: nowhere.
  mutating func beginGroup(titled title: String, leadingTo anchor: String? = nil) {
    if let anchor {
      add("<a href=\"#")
      bytes.append(markup: anchor)
      add("\"><title>")
    } else {
      add("<g><title>")
    }
    bytes.append(markup: isRightToLeft ? title.marked(forMapReading: reading) : title)
    add("</title>\n")
  }

  mutating func endGroup(leadingTo anchor: String? = nil) { add(anchor == nil ? "</g>\n" : "</a>\n") }

  // MARK: Writing

  private mutating func begin(_ opening: StaticString, _ style: String) {
    count += 1
    add(opening)
    bytes.append(markup: style)
    add("\"")
  }

  private mutating func add(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func add(_ opening: StaticString, _ value: Double) {
    add(opening)
    add(value)
    add("\"")
  }

  /// A number with at most one decimal.
  private mutating func add(_ value: Double) {
    let tenths = Int((min(1e12, max(-1e12, value)) * 10).rounded())
    if tenths < 0 { add("-") }
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    bytes.append(raw: String(whole))
    guard tenth > 0 else { return }
    add(".")
    bytes.append(UInt8(ascii: "0") + UInt8(tenth))
  }

  private mutating func add(_ points: [SheetPoint]) {
    add(" points=\"")
    add(points, with: ",")
    add("\"/>\n")
  }

  private mutating func add(_ points: [SheetPoint], with comma: StaticString) {
    for (number, point) in points.enumerated() {
      if number > 0 { add(" ") }
      add(place(point.x))
      add(comma)
      add(point.y)
    }
  }

  private func place(_ x: Double) -> Double { isRightToLeft ? width - x : x }
}

/// A point of a sheet: from its start edge, and from its top.
struct SheetPoint: Hashable {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
