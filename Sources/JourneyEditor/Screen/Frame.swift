import Console
import JourneyModel
import TerminalText

/// What a click on a part of the screen is meant for.
enum ClickTarget: Hashable, Sendable {
  case stage(Stage.ID)
  case touchpoint(Touchpoint.ID)
  /// The signs of a stage's touchpoints: which is meant is told by the place.
  case signs(Stage.ID)
  /// A column, where there is no card: what the wheel scrolls.
  case column(Stage.ID)
  case action(Action)
  /// A row of the list or form that is open.
  case row(Int)
  /// An answer of a round, by its key.
  case answer(String)
  /// A cell of the view: its row and column as the view counts them.
  case cell(Int, Int)
  /// The text that is being written; `wraps`: over several lines, else on one that scrolls.
  case field(wraps: Bool)
}

/// One picture of the screen in the making: its cells, and what its parts are for.
///
/// Everything is placed from the start edge; the canvas mirrors it where the map reads from right to left.
struct Frame {
  var canvas: Canvas
  let look: Look
  /// The signs as they face in this picture.
  let signs: Signs
  private(set) var targets: [(area: Rect, target: ClickTarget)] = []

  /// Where the sign stands that points at what is chosen.
  private(set) var pointed: Point?

  /// Texts that were put into order, in this picture and the one before.
  private(set) var texts: ArrangedTexts

  /// The parts of the last picture, and those of this one.
  var formerBlocks: KeptBlocks
  var blocks = KeptBlocks()
  /// Where the parts of this one stand, once all are drawn and nothing is drawn over them.
  var finishedBlocks: Rect?
  /// The lines around the view in the last picture, and in this one.
  let formerBands: KeptBands
  var bands: KeptBands

  init(
    size: Size, flow: TextDirection, look: Look, texts: ArrangedTexts? = nil,
    formerBlocks: KeptBlocks = KeptBlocks(), formerBands: KeptBands = KeptBands()
  ) {
    self.texts = texts ?? ArrangedTexts(typesetter: look.typesetter)
    self.formerBlocks = formerBlocks
    let ground = KeptBands.Ground(size: size, flow: flow, look: look.key)
    bands = KeptBands(on: ground)
    self.formerBands = formerBands.ground == ground ? formerBands : bands
    canvas = Canvas(size: size, flow: flow)
    self.look = look
    // A theme with a background of its own covers the terminal's.
    if look.theme[.text] != .plain { canvas.fill(canvas.bounds, with: look.theme[.text]) }
    signs = flow == .rightToLeft ? look.mirroredSigns : look.signs
  }

  /// Draws text that is not plain ASCII from left to right, and returns how many columns it took.
  mutating func drawArranged(
    _ text: String, at point: Point, columns: Int, style: Style, direction: TextDirection?, isShortened: Bool
  ) -> Int {
    let room = min(columns, canvas.size.columns - point.column)
    guard room > 0 else { return 0 }
    let direction =
      direction ?? TextDirection.ofLetters(in: text, reading: look.typesetter.reading) ?? canvas.flow
    let line = texts.line(of: text, within: room, direction: direction, isShortened: isShortened)
    canvas.draw(line.glyphs, columns: line.columns, at: point, style: style)
    return line.columns
  }

  /// Some of the picture is taken over from the last one, with its texts.
  mutating func keepTexts() { texts.keepFormer() }

  /// Fills an area with blanks.
  mutating func clear(_ area: Rect, as role: Role = .text) {
    cover(area)
    canvas.fill(area, with: look.theme[role])
  }

  /// Draws a line of one sign over a span.
  mutating func drawRule(atRow row: Int, from start: Int, columns: Int) {
    draw(repeating: signs.rule, at: Point(column: start, row: row), columns: columns, as: .rule)
  }

  /// Draws one of our own signs of one column over a span.
  mutating func draw(repeating sign: String, at point: Point, columns: Int, as role: Role) {
    cover(Rect(start: point.column, top: point.row, columns: columns, rows: 1))
    canvas.draw(repeating: sign, at: point, columns: columns, style: look.theme[role])
  }

  /// Draws one of our own signs once. It is taken as it is: nothing turns it round.
  mutating func draw(sign: String, at point: Point, as role: Role) {
    if role == .focusBorder, sign == signs.pointer { self.point(at: point) }
    draw(repeating: sign, at: point, columns: 1, as: role)
  }

  /// Tells where what is chosen is pointed at, in a part that may be taken over.
  mutating func point(at point: Point) { pointed = point }

  /// Puts the terminal's cursor at a point.
  mutating func placeCursor(_ point: Point) { canvas.cursor = point }

  /// Sees to it that the cursor stands on what is focused, for those who follow it with a magnifier or have the line read
  /// out: where no part has placed it, on what is pointed at, on the first answer, or on the first line below the title.
  ///
  /// - Parameter isOnRow: whether somebody goes through the rows of a list, though there is a line to type into.
  mutating func settleCursor(isOnRow: Bool) {
    if isOnRow, let pointed { return placeCursor(pointed) }
    guard canvas.cursor == nil else { return }
    let answer = targets.first { if case .answer = $0.target { true } else { false } }
    canvas.cursor = pointed ?? answer.map { Point(column: $0.area.start, row: $0.area.top) } ?? firstText
  }

  /// The first letter below the first row, else the first of all.
  private var firstText: Point {
    for row in Array(1..<max(1, canvas.size.rows)) + [0] where row < canvas.size.rows {
      let cells = canvas.cells(inRow: row)
      for column in 0..<canvas.size.columns {
        let cell = cells[canvas.physicalColumn(column)]
        // Most cells hold a blank, and what a character is takes long to find out.
        if cell.text != " ", cell.text.contains(where: { $0.isLetter || $0.isNumber }) {
          return Point(column: column, row: row)
        }
      }
    }
    return Point(column: 0, row: 0)
  }

  /// Moves a cursor that stands beyond an edge of a tiny screen to that edge.
  mutating func keepCursorInside() {
    guard let cursor = canvas.cursor else { return }
    let last = Point(column: canvas.size.columns - 1, row: canvas.size.rows - 1)
    let inside = Point(
      column: min(max(0, cursor.column), last.column), row: min(max(0, cursor.row), last.row))
    canvas.cursor = canvas.bounds.contains(inside) ? inside : nil
  }

  /// Says what a click on an area is for; what is said later lies on top.
  mutating func expectClicks(on area: Rect, for target: ClickTarget) { targets.append((area, target)) }
}
