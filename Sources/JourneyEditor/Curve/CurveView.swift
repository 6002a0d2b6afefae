import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// Emotion or effectiveness over the journey, with the values of the chosen line printed at its points.
struct CurveView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    guard !editor.map.stages.isEmpty else { return EmptyView(drawn: drawn).draw(on: &frame, in: area) }
    let picture = CurvePicture(editor)
    guard !picture.layout.isList else {
      return CurveListView(drawn: drawn, picture: picture).draw(on: &frame, in: area)
    }
    CurveHeadingView(drawn: drawn, picture: picture).draw(on: &frame, in: area)
    drawAxis(picture, on: &frame)
    drawGaps(picture, on: &frame)
    let chosen = editor.curveLine
    // Of more lines nobody can tell one from the other.
    for (number, line) in editor.curveLines.prefix(Self.mostLines).enumerated() where line != chosen {
      draw(line, number, isChosen: false, picture, on: &frame)
    }
    draw(chosen, editor.curveLines.firstIndex(of: chosen) ?? 0, isChosen: true, picture, on: &frame)
    drawValues(picture, on: &frame)
    drawMarks(picture, on: &frame)
    if picture.layout.reachRows > 0 {
      CurveReachView(drawn: drawn, picture: picture).draw(on: &frame, in: area)
    }
    drawNames(picture, on: &frame)
    CurveTableView(drawn: drawn, picture: picture).draw(on: &frame, in: area)
    CurveFiguresView(drawn: drawn, picture: picture).draw(on: &frame, in: area)
    expectClicks(picture, on: &frame)
  }

  /// The levels, the line beside them, and where stages begin.
  private func drawAxis(_ picture: CurvePicture, on frame: inout Frame) {
    let layout = picture.layout
    let lowest = editor.views.curve.kind == .emotion ? -2 : 1
    for stage in picture.stages where stage.slots.lowerBound > 0 {
      for row in layout.plotTop..<layout.markRow {
        let column = layout.slot(stage.slots.lowerBound).lowerBound
        frame.draw(sign: look.signs.dots, at: Point(column: column, row: row), as: .rule)
      }
    }
    for row in layout.plotTop..<layout.markRow {
      frame.draw(
        sign: look.signs.card.side, at: Point(column: layout.axisColumn, row: row), as: .rule)
    }
    for level in lowest..<lowest + CurveLayout.levels {
      let row = layout.row(of: Double(level), lowest: Double(lowest))
      frame.draw(
        editor.curveText(Double(level)).asIsland, endingAt: Point(column: layout.axisColumn - 1, row: row),
        columns: 3, as: .dim)
      frame.draw(sign: frame.signs.teeStart, at: Point(column: layout.axisColumn, row: row), as: .rule)
    }
  }

  /// How many lines are drawn besides the chosen one.
  private static let mostLines = 32

  private func draw(
    _ line: CurveLine, _ number: Int, isChosen: Bool, _ picture: CurvePicture, on frame: inout Frame
  ) {
    let plot = picture.plot(line, of: editor, printsValues: isChosen)
    let sign = look.signs.curveSign(number)
    for mark in plot.marks {
      frame.draw(
        sign: mark.kind == .point ? sign : frame.signs.piece(mark.kind), at: mark.point,
        as: isChosen ? .text : .dim)
    }
  }

  /// Nobody said: no point, and no line through it. The sign stands behind the other lines.
  private func drawGaps(_ picture: CurvePicture, on frame: inout Frame) {
    for (slot, place) in picture.places.enumerated() {
      guard let touchpoint = place.touchpoint, editor.curveValue(editor.curveLine, of: touchpoint) == nil
      else { continue }
      frame.draw(sign: look.signs.unrated, at: gap(slot, picture), as: .unrated)
    }
  }

  /// Where the sign of a gap stands: at the middle level.
  private func gap(_ slot: Int, _ picture: CurvePicture) -> Point {
    let layout = picture.layout
    return Point(
      column: layout.column(slot), row: layout.plotTop + layout.step * (CurveLayout.levels / 2))
  }

  /// The values of the chosen line at its points, and the cursor.
  private func drawValues(_ picture: CurvePicture, on frame: inout Frame) {
    let plot = picture.plot(editor.curveLine, of: editor, printsValues: true)
    for (slot, place) in plot.places.enumerated() {
      let isFocused = picture.places[slot].number == picture.focused
      guard let value = place.value else {
        guard isFocused else { continue }
        let point = gap(slot, picture)
        frame.canvas.restyle(Rect(start: point.column, top: point.row, columns: 1, rows: 1)) {
          $0 = $0.with(.reverse)
        }
        frame.placeCursor(point)
        continue
      }
      let point = Point(column: picture.layout.column(slot), row: plot.row(value))
      frame.draw(
        editor.curveText(value).asIsland, at: Point(column: point.column + 1, row: point.row),
        columns: picture.layout.slotColumns - 2, as: isFocused ? .focus : .heading)
      if isFocused { frame.placeCursor(point) }
    }
  }

  /// Below each place what must not be overlooked: low, a moment of truth, a contradiction.
  private func drawMarks(_ picture: CurvePicture, on frame: inout Frame) {
    let layout = picture.layout
    frame.draw(
      sign: frame.signs.card.bottom.0, at: Point(column: layout.axisColumn, row: layout.markRow), as: .rule)
    for (slot, place) in picture.places.enumerated() {
      guard let touchpoint = place.touchpoint else { continue }
      let columns = layout.slot(slot)
      var column = layout.column(slot)
      func put(_ text: String, _ role: Role) {
        guard column + look.typesetter.width(of: text) <= columns.upperBound else { return }
        column += frame.draw(
          text, at: Point(column: column, row: layout.markRow), columns: columns.upperBound - column, as: role
        )
      }
      let assessment = Assessment(of: touchpoint, by: editor.document.figures.rules)
      if assessment.level.isLow, let rating = look.rating(of: assessment) {
        let sign = look.signs.sign(of: assessment.level)
        put(sign + rating, Role(assessment.level))
        if column == layout.column(slot) { put(sign, Role(assessment.level)) }
      }
      if touchpoint.momentOfTruth { put(look.signs.momentOfTruth, .heading) }
      if Contradiction(at: touchpoint, by: editor.document.figures.rules) != nil {
        put(look.signs.contradiction, .warning)
      }
    }
  }

  private func drawNames(_ picture: CurvePicture, on frame: inout Frame) {
    let layout = picture.layout
    guard layout.nameRows > 0 else { return }
    for (slot, place) in picture.places.enumerated() {
      let columns = layout.slot(slot)
      let name = place.touchpoint?.name ?? look.say(.emptyStage)
      let isFocused = place.number == picture.focused
      let lines = look.typesetter.wrapped(name, to: columns.count - 2, maximumLines: layout.nameRows)
      let direction = look.typesetter.direction(of: name)
      for (offset, line) in lines.enumerated() {
        frame.draw(
          line, at: Point(column: layout.column(slot), row: layout.nameTop + offset),
          columns: columns.count - 2, as: isFocused ? .focus : .dim, direction: direction)
      }
    }
  }

  private func expectClicks(_ picture: CurvePicture, on frame: inout Frame) {
    let layout = picture.layout
    for slot in picture.places.indices {
      let columns = layout.slot(slot)
      frame.expectClicks(
        on: Rect(
          start: columns.lowerBound, top: layout.plotTop, columns: columns.count,
          rows: layout.tableTop - layout.plotTop), for: .cell(0, slot))
      for row in 0..<layout.tableRows {
        frame.expectClicks(
          on: Rect(
            start: columns.lowerBound, top: layout.tableTop + row, columns: columns.count, rows: 1),
          for: .cell(row + 1, slot))
      }
    }
  }
}

extension Signs {
  /// The sign of the n-th line of a curve.
  func curveSign(_ line: Int) -> String { curvePoints[line % curvePoints.count] }
}
