import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// What is to be known of the chosen line as a whole, and of the focus where nothing else on the screen tells it.
struct CurveFiguresView: View, Drawn {
  let drawn: DrawnEditor
  let picture: CurvePicture

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let layout = picture.layout
    let lines = editor.views.curve.kind == .emotion ? emotionLines(frame) : effectivenessLines
    for (offset, line) in fitted(lines, layout.figureRows).enumerated() {
      frame.drawComposed(
        line, at: Point(column: area.start + 1, row: layout.figureTop + offset), columns: area.columns - 2,
        as: offset == 0 ? .text : .dim)
    }
    drawContradictions(on: &frame, in: area)
    guard layout.hasCaption else { return }
    drawCaption(
      on: &frame, in: Rect(start: area.start, top: layout.captionRow, columns: area.columns, rows: 1))
  }

  private func fitted(_ lines: [[String]], _ rows: Int) -> [String] {
    let shown = rows == 1 ? [Array(lines.joined())] : Array(lines.prefix(rows))
    return shown.map { $0.joined(separator: look.signs.separator) }
  }

  private func emotionLines(_ frame: Frame) -> [[String]] {
    guard let figures = editor.document.emotionFigures(of: editor.curvePersona), let mean = figures.mean
    else { return [[look.say(.curveNothing)]] }
    func name(_ id: Touchpoint.ID) -> String { frame.isolated(editor.map.touchpoint(id)?.name ?? "") }
    var first = [look.say(.curveMean(look.phrasebook.signed(mean)))]
    if let value = figures.peakEnd { first.append(look.say(.curvePeakEnd(look.phrasebook.signed(value)))) }
    let count = editor.document.contradictionCount
    if count > 0 { first.append("\(look.signs.contradiction) " + look.say(.curveContradictions(count))) }
    var second: [String] = []
    if let low = figures.lowest {
      second.append(look.say(.curveLowest(look.phrasebook.signed(low.value))) + " " + name(low.touchpoint))
    }
    if let drop = figures.largestDrop {
      second.append(
        look.say(.curveDrop(look.phrasebook.decimal(drop.fall)))
          + " \(name(drop.from)) \(frame.signs.pointer) \(name(drop.to))")
    }
    return [first, second]
  }

  private var effectivenessLines: [[String]] {
    let total = editor.document.figures.total
    guard let mean = total.mean else { return [[look.say(.curveNothing)]] }
    var facts = [look.say(.mean(mean))]
    if total.low > 0 { facts.append("\(look.signs.low) " + look.say(.lowCount(total.low))) }
    if total.unrated > 0 { facts.append(look.say(.unratedCount(total.unrated))) }
    let count = editor.document.contradictionCount
    if count > 0 { facts.append("\(look.signs.contradiction) " + look.say(.curveContradictions(count))) }
    return [facts]
  }

  /// What feels otherwise than it is rated among the touchpoints on screen, by name.
  private func drawContradictions(on frame: inout Frame, in area: Rect) {
    let rules = editor.document.figures.rules
    var row = picture.layout.noteTop
    for place in picture.places where row < picture.layout.noteTop + picture.layout.noteRows {
      guard let touchpoint = place.touchpoint, let found = Contradiction(at: touchpoint, by: rules) else {
        continue
      }
      let text = look.say(
        .curveContradiction(
          touchpoint.name, emotion: look.phrasebook.signed(found.emotion),
          rating: look.phrasebook.decimal(found.rating)))
      frame.drawComposed(
        "\(look.signs.contradiction) " + text, at: Point(column: area.start + 1, row: row),
        columns: area.columns - 2, as: .warning)
      row += 1
    }
  }

  /// The chosen line and what has the focus, by name.
  private func drawCaption(on frame: inout Frame, in area: Rect) {
    var column = area.start + 1
    func put(_ text: String, _ role: Role) {
      column += frame.drawComposed(
        text, at: Point(column: column, row: area.top), columns: area.end - column, as: role)
    }
    if editor.curveLines.count > 1, picture.layout.tableRows == 0 {
      let sign = look.signs.curveSign(editor.views.curve.line)
      put("\(sign) \(frame.isolated(editor.curveName(editor.curveLine)))  ", .dim)
    }
    guard let touchpoint = editor.board.focus.touchpoint.flatMap({ editor.map.touchpoint($0) }) else {
      return
    }
    put(frame.isolated(touchpoint.name), .heading)
  }
}
