import Console
import JourneyModel
import Phrases
import TerminalText

/// How the rows of the wall that are on screen share its columns: what is wide in one of them gets the room that others
/// leave.
struct WallMeasures: Hashable, Sendable {
  let numberColumns: Int
  let levelColumns: Int
  /// Where there are columns: of name, stage, why, owner and decision.
  private(set) var widths: [Int] = []

  static let gap = 2

  /// - Parameter last: The greatest number of a row on screen.
  init(of rows: [WallRow], last: Int, _ look: Look, in layout: WallLayout) {
    let ruler = look.typesetter
    numberColumns = ruler.width(of: look.number(max(1, last)))
    levelColumns = rows.map { ruler.width(of: $0.level) }.max() ?? 0
    guard layout.hasColumns else { return }
    var wanted = WallLines.headings.map { ruler.width(of: look.say($0)) }
    for row in rows {
      let texts = [
        ruler.width(of: row.name) + (row.isMomentOfTruth ? 2 : 0),
        ruler.width(of: row.stage.number) + 1 + ruler.width(of: row.stage.name),
        Self.width(ofWhy: row, ruler),
        ruler.width(of: row.owner), ruler.width(of: row.decision),
      ]
      for (number, width) in texts.enumerated() { wanted[number] = max(wanted[number], width) }
    }
    let room = layout.area.columns - start - levelColumns - Self.gap * wanted.count - 1
    widths = WallLayout.shares(wanted, of: room)
  }

  /// The columns before the level: pointer, number, blank.
  var start: Int { 1 + numberColumns + 1 }

  /// The columns of a reason: how urgent it is, the pain, and how many more there are.
  static func width(ofWhy row: WallRow, _ ruler: Typesetter) -> Int {
    [row.urgency, row.why, row.others].filter { !$0.isEmpty }.reduce(-1) { $0 + ruler.width(of: $1) + 1 }
  }
}

/// Draws the rows of the wall that are on screen.
struct WallLines: Drawn {
  let drawn: DrawnEditor
  let layout: WallLayout
  private let measures: WallMeasures

  private var look: Look { editor.look }
  private var numberColumns: Int { measures.numberColumns }
  private var levelColumns: Int { measures.levelColumns }
  private var widths: [Int] { measures.widths }
  private static let gap = WallMeasures.gap
  /// From so many columns on some letters of a stage's name stand beside a long name.
  private static let leastForStage = 72

  init(drawn: DrawnEditor, layout: WallLayout, measures: WallMeasures) {
    self.drawn = drawn
    self.layout = layout
    self.measures = measures
  }

  fileprivate static let headings: [Phrase] = [
    .column("touchpoint"), .column("stage"), .wallWhy, .field("owner"), .field("verdict"),
  ]

  private var start: Int { measures.start }

  /// Where the n-th of the columns behind the level begins.
  private func column(_ number: Int) -> Int {
    layout.area.start + start + levelColumns + Self.gap
      + widths.prefix(number).reduce(0) { $0 + $1 + Self.gap }
  }

  func drawHeadings(on frame: inout Frame) {
    guard !layout.headings.isEmpty else { return }
    let row = layout.headings.top
    frame.drawShortened(
      look.say(.column("level")), at: Point(column: layout.area.start + start, row: row),
      columns: levelColumns, as: .dim)
    for (number, heading) in Self.headings.enumerated() {
      frame.drawShortened(
        look.say(heading), at: Point(column: column(number), row: row), columns: widths[number], as: .dim)
    }
  }

  func draw(_ row: WallRow, number: Int, isFocused: Bool, on frame: inout Frame, in area: Rect) {
    frame.draw(
      look.number(number + 1), endingAt: Point(column: area.start + start - 1, row: area.top),
      columns: numberColumns, as: isFocused ? .heading : .dim)
    frame.drawComposed(
      row.level, at: Point(column: area.start + start, row: area.top), columns: levelColumns, as: row.role)
    if layout.hasColumns {
      drawColumns(of: row, isFocused: isFocused, on: &frame, in: area)
    } else {
      drawLines(of: row, isFocused: isFocused, on: &frame, in: area)
    }
  }

  // MARK: A line each, with columns

  private func drawColumns(of row: WallRow, isFocused: Bool, on frame: inout Frame, in area: Rect) {
    func cell(_ number: Int) -> Rect {
      Rect(start: column(number), top: area.top, columns: widths[number], rows: area.rows)
    }
    draw(nameOf: row, isFocused: isFocused, on: &frame, in: cell(0))
    drawWrapped("\(row.stage.number) \(frame.isolated(row.stage.name))", .dim, on: &frame, in: cell(1))
    draw(whyOf: row, on: &frame, in: cell(2))
    drawWrapped(frame.isolated(row.owner), row.isOwned ? .text : .warning, on: &frame, in: cell(3))
    drawWrapped(row.decision, .text, on: &frame, in: cell(4))
  }

  // MARK: Two lines each

  /// Name and stage in the first line, why and who in the second; what is long gets the room that its neighbour leaves, and
  /// the reason the lines that are left.
  private func drawLines(of row: WallRow, isFocused: Bool, on frame: inout Frame, in area: Rect) {
    let ruler = look.typesetter
    let nameStart = area.start + start + levelColumns + Self.gap
    let stage = "\(row.stage.number) \(frame.isolated(row.stage.name))"
    let name = ruler.width(of: row.name) + (row.isMomentOfTruth ? 2 : 0)
    let room = area.end - 1 - nameStart - Self.gap
    // The stage keeps its number and some letters; on a narrow screen a long name of a stage gives way to its number.
    let number = ruler.width(of: row.stage.number)
    let isShort = layout.area.columns >= Self.leastForStage || ruler.width(of: stage) <= 10
    let least = isShort ? min(12, room / 3) : number
    var stageRoom = min(ruler.width(of: stage), max(least, room - name))
    if stageRoom < min(number + 5, ruler.width(of: stage)) { stageRoom = number }
    drawEnding(
      stageRoom == number ? row.stage.number : stage, .dim, at: Point(column: area.end - 1, row: area.top),
      columns: stageRoom, on: &frame)
    draw(
      nameOf: row, isFocused: isFocused, on: &frame,
      in: Rect(start: nameStart, top: area.top, columns: max(0, room - stageRoom), rows: 1))
    guard area.rows > 1 else { return }
    let second = Point(column: area.end - 1, row: area.top + 1)
    let start = area.start + start
    let whole = area.end - 1 - start - Self.gap
    let why = WallMeasures.width(ofWhy: row, ruler)
    let owner = frame.isolated(row.owner)
    var ends = row.verdict.isEmpty ? "" : look.signs.separator + row.verdict.asPart
    // What nobody decided yet gives way to why, and a long name of the owner, too.
    let isTight = !row.isDecided && why + ruler.width(of: owner + ends) > whole
    if isTight { ends = "" }
    let whoRoom = min(
      ruler.width(of: owner + ends), max(whole * (isTight ? 1 : 2) / (isTight ? 4 : 5), whole - why))
    // The verdict is short and says what is to be done: of the two the owner's name gives way.
    let endRoom = min(ruler.width(of: ends), max(0, whoRoom - min(6, ruler.width(of: owner))))
    drawEnding(ends, .text, at: second, columns: endRoom, on: &frame)
    drawEnding(
      owner, row.isOwned ? .text : .warning, at: Point(column: second.column - endRoom, row: second.row),
      columns: whoRoom - endRoom, on: &frame)
    draw(
      whyOf: row, on: &frame,
      in: Rect(start: start, top: second.row, columns: max(0, whole - whoRoom), rows: area.rows - 1))
  }

  private func drawEnding(
    _ text: String, _ role: Role, at end: Point, columns: Int, on frame: inout Frame
  ) {
    guard columns > 0 else { return }
    let used = min(columns, look.typesetter.width(of: text))
    frame.drawComposed(text, at: Point(column: end.column - used, row: end.row), columns: used, as: role)
  }

  // MARK: Texts

  private func draw(nameOf row: WallRow, isFocused: Bool, on frame: inout Frame, in area: Rect) {
    var area = area
    if row.isMomentOfTruth {
      let used =
        frame.draw(
          look.signs.momentOfTruth, at: Point(column: area.start, row: area.top), columns: area.columns,
          as: .heading) + 1
      area = Rect(
        start: area.start + used, top: area.top, columns: max(0, area.columns - used), rows: area.rows)
    }
    drawWrapped(row.name, isFocused ? .focus : .heading, isOwn: true, on: &frame, in: area)
  }

  private func draw(whyOf row: WallRow, on frame: inout Frame, in area: Rect) {
    guard row.isExplained else {
      drawWrapped(row.why, .warning, on: &frame, in: area)
      return
    }
    let used =
      frame.drawComposed(
        row.urgency, at: Point(column: area.start, row: area.top), columns: area.columns, as: .heading) + 1
    let others = row.others.isEmpty ? 0 : look.typesetter.width(of: row.others) + 1
    let text = Rect(
      start: area.start + used, top: area.top, columns: max(0, area.columns - used - others), rows: area.rows)
    let end = drawWrapped(row.why, .text, isOwn: true, on: &frame, in: text)
    frame.draw(
      row.others.asIsland, at: Point(column: text.start + end.columns + 1, row: end.row),
      columns: max(0, others - 1), as: .dim)
  }

  /// Draws a text in as many lines as an area has, the last of them shortened, and returns where it ended.
  ///
  /// - Parameter isOwn: whether it runs by its own letters; what is put together runs as the screen does.
  @discardableResult
  private func drawWrapped(
    _ text: String, _ role: Role, isOwn: Bool = false, on frame: inout Frame, in area: Rect
  ) -> (columns: Int, row: Int) {
    let direction = isOwn ? look.typesetter.direction(of: text) : frame.canvas.flow
    guard area.rows > 1 else {
      let used = frame.drawShortened(
        text, at: Point(column: area.start, row: area.top), columns: area.columns, as: role,
        direction: direction)
      return (used, area.top)
    }
    let lines = look.typesetter.wrapped(
      text, to: area.columns, maximumLines: area.rows, direction: direction)
    var used = 0
    for (offset, line) in lines.enumerated() {
      used = frame.draw(
        line, at: Point(column: area.start, row: area.top + offset), columns: area.columns, as: role,
        direction: direction)
    }
    return (used, area.top + max(0, lines.count - 1))
  }
}
