import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The name of a stage above its cells, and below it its mean and how many of its touchpoints are low.
struct LaneHeadingView: View, Drawn {
  let drawn: DrawnEditor
  let picture: LanesPicture
  /// Which column of those on screen it is.
  let number: Int

  private var index: Int { picture.stages.lowerBound + number }
  private var stage: Stage { editor.map.stages[index] }
  private var isHere: Bool { here?.stage == index }
  private var isFocused: Bool { isHere && editor.views.lanes.row == .heading }

  func draw(on frame: inout Frame, in area: Rect) {
    let column = picture.layout.column(number)
    let rows = picture.layout.headingRows
    guard rows > 0, !column.isEmpty else { return }
    frame.expectClicks(
      on: Rect(start: column.start, top: area.top, columns: column.columns, rows: rows),
      for: .cell(0, number))
    let name = Rect(start: column.start + 1, top: area.top, columns: column.columns - 1, rows: 1)
    if isFocused, let cell = editor.cell, let field = cell.field {
      FieldLine(drawn: drawn, field: field).draw(on: &frame, in: name)
    } else {
      drawName(on: &frame, in: name)
    }
    guard rows > 2 else { return }
    drawFigures(
      on: &frame, in: Rect(start: name.start, top: area.top + 1, columns: name.columns, rows: 1))
  }

  private func drawName(on frame: inout Frame, in area: Rect) {
    var start = area.start
    var end = area.end
    let before = number == 0 ? picture.stages.lowerBound : 0
    let after = index == picture.stages.upperBound - 1 ? editor.map.stages.count - 1 - index : 0
    if after > 0 {
      end -= 1
      frame.draw(sign: frame.signs.after, at: Point(column: end, row: area.top), as: .dim)
      end -= frame.draw(
        " \(after)", endingAt: Point(column: end, row: area.top), columns: end - start, as: .dim)
    }
    if before > 0 {
      frame.draw(sign: frame.signs.before, at: Point(column: start, row: area.top), as: .dim)
      start += 1
      start += frame.draw(
        "\(before) ", at: Point(column: start, row: area.top), columns: end - start, as: .dim)
    }
    if isFocused {
      frame.draw(sign: frame.signs.pointer, at: Point(column: start, row: area.top), as: .focusBorder)
      frame.placeCursor(Point(column: start, row: area.top))
    }
    start += before > 0 && !isFocused ? 0 : 1
    frame.drawComposed(
      "\(editor.look.number(index + 1)) \(frame.isolated(stage.name))",
      at: Point(column: start, row: area.top),
      columns: end - start - 1, as: isFocused ? .focus : isHere ? .heading : .text)
  }

  private func drawFigures(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let tally = editor.document.figures.tally(of: stage.id)
    var column = area.start + 1
    func put(_ text: String, _ role: Role) {
      column += frame.drawShortened(
        text, at: Point(column: column, row: area.top), columns: area.end - column, as: role)
    }
    if tally.touchpoints == 0 {
      put("\(look.signs.none) \(look.say(.emptyStage))", .dim)
    } else if let mean = tally.mean {
      put(look.say(.mean(mean)), .dim)
    } else {
      put("\(look.signs.unrated) \(look.word(for: .unrated))", .unrated)
    }
    guard tally.low > 0 else { return }
    // The word is said where there is room for it whole; the number is always.
    let low = "\(look.signs.low)\(look.number(tally.low))"
    let long = low + " " + look.word(for: .low)
    put("  ", .text)
    put(column + look.typesetter.width(of: long) < area.end ? long : low, .low)
  }
}
