import Phrases
import TerminalText

/// A sheet to draw on, in units that are pixels at full size.
///
/// Everything is placed from the start edge; on a sheet that reads from right to left the sheet itself mirrors it, so
/// that a drawing is described once. What things look like is said by the classes of `drawing.css`, not here.
struct DrawingSheet {
  /// Where a text lies about its place.
  enum Anchor: String { case start, middle, end }

  let width: Double
  let isRightToLeft: Bool
  private(set) var elements = ""

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
    let left = isRightToLeft ? self.width - x - width : x
    var attributes = [
      ("class", style), ("x", number(left)), ("y", number(y)), ("width", number(width)),
      ("height", number(height)),
    ]
    if radius > 0 { attributes.append(("rx", number(radius))) }
    add("rect", attributes)
  }

  mutating func line(_ style: String, from start: SheetPoint, to end: SheetPoint) {
    add(
      "line",
      [
        ("class", style), ("x1", number(place(start.x))), ("y1", number(start.y)),
        ("x2", number(place(end.x))),
        ("y2", number(end.y)),
      ])
  }

  /// Straight lines from point to point.
  mutating func polyline(_ style: String, _ points: [SheetPoint]) {
    guard points.count > 1 else { return }
    add("polyline", [("class", style), ("points", list(points))])
  }

  mutating func polygon(_ style: String, _ points: [SheetPoint]) {
    add("polygon", [("class", style), ("points", list(points))])
  }

  mutating func circle(_ style: String, at point: SheetPoint, radius: Double) {
    add(
      "circle",
      [("class", style), ("cx", number(place(point.x))), ("cy", number(point.y)), ("r", number(radius))])
  }

  // MARK: Texts

  /// A text of ours or a number: it runs as the sheet does.
  mutating func text(_ style: String, _ text: String, at point: SheetPoint, anchor: Anchor = .start) {
    let attributes = [
      ("class", style), ("x", number(place(point.x))), ("y", number(point.y)),
      ("text-anchor", anchor.rawValue),
    ]
    open("text", attributes)
    elements += markup(text.marked(forMapReading: reading)) + "</text>\n"
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
  mutating func beginGroup(titled title: String) {
    elements += "<g><title>" + markup(title.marked(forMapReading: reading)) + "</title>\n"
  }

  mutating func endGroup() { elements += "</g>\n" }

  // MARK: Writing

  private mutating func add(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    elements.removeLast()
    elements += "/>\n"
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    elements += "<" + name
    for (name, value) in attributes { elements += " " + name + "=\"" + markup(value) + "\"" }
    elements += ">"
  }

  private func place(_ x: Double) -> Double { isRightToLeft ? width - x : x }

  private func list(_ points: [SheetPoint]) -> String {
    points.map { number(place($0.x)) + "," + number($0.y) }.joined(separator: " ")
  }

  private func number(_ value: Double) -> String { decimal((value * 10).rounded() / 10) }
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
