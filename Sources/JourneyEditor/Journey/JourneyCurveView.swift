import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The curve of the journey: its line, dashed where nobody was asked, what is low and the moments of truth on it, and the
/// values at its ends. Where several touchpoints stand in one column, a strip below it tells how many of them are low.
struct JourneyCurveView: View, Drawn {
  let drawn: DrawnEditor
  let picture: JourneyPicture

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    var plot = area
    if picture.isCrowded { plot.rows -= 1 }
    let hasReach = editor.document.log != nil && plot.rows > 4
    if hasReach { plot.rows -= 1 }
    let curve = JourneyCurve(picture, isEmotion: editor.journeyShowsEmotion, in: plot)
    drawGround(curve, on: &frame)
    if hasReach {
      JourneyReachView(look: look, picture: picture, curve: curve).draw(
        on: &frame, in: Rect(start: plot.start, top: plot.bottom, columns: plot.columns, rows: 1))
    }
    if picture.isCrowded {
      drawLowShares(curve, atRow: plot.bottom + (hasReach ? 1 : 0), on: &frame)
    }
    if look.repertoire == .ascii {
      for mark in curve.marks {
        frame.draw(sign: frame.signs.piece(mark.kind), at: mark.point, as: .strong)
      }
    } else {
      for stroke in curve.strokes.signs(reading: frame.canvas.flow) {
        frame.draw(sign: stroke.sign, at: stroke.point, as: .strong)
      }
    }
    if !curve.hasValues {
      frame.drawCentred(
        look.say(.curveNothing), at: Point(column: area.start, row: area.top), columns: area.columns,
        as: .dim)
    }
    let focused = focusedPoint(curve)
    drawValues(curve, focused, on: &frame)
    drawPoints(curve, on: &frame)
    if let focused { mark(curve.points[focused], curve, on: &frame) }
    for number in curve.points.indices {
      let slot = curve.slot(number)
      let point = curve.points[number]
      let position = picture.parts[point.stage].positions(ofBin: point.bin).lowerBound
      frame.expectClicks(
        on: Rect(start: slot.lowerBound, top: area.top, columns: slot.count, rows: area.rows),
        for: .cell(point.stage, position))
    }
  }

  /// The levels at the edge, the line to which the curve is compared, and where stages begin.
  private func drawGround(_ curve: JourneyCurve, on frame: inout Frame) {
    let area = curve.area
    let isEmotion = editor.journeyShowsEmotion
    let levels = area.rows >= 9 ? [0.0, 1, 2, 3, 4] : [0, 2, 4]
    for level in levels {
      let value = curve.lowest + level
      frame.draw(
        editor.journeyText(value).asIsland,
        endingAt: Point(column: area.start - 1, row: curve.row(of: value, lowest: curve.lowest)), columns: 3,
        as: .dim)
    }
    let base = isEmotion ? 0 : editor.document.figures.rules.standard.value
    frame.draw(
      repeating: look.signs.baseline,
      at: Point(column: area.start, row: curve.row(of: base, lowest: curve.lowest)), columns: area.columns,
      as: .rule)
    guard picture.layout.shape != .dense else { return }
    for stage in picture.parts.indices.dropFirst() {
      for row in area.top..<area.bottom {
        let column = picture.layout.columns(ofStage: stage).lowerBound
        frame.draw(sign: look.signs.dots, at: Point(column: column, row: row), as: .rule)
      }
    }
  }

  private func point(_ point: JourneyCurve.Point, _ curve: JourneyCurve) -> Point {
    Point(column: point.column, row: curve.row(of: point.level, lowest: curve.lowest))
  }

  /// For each column how many of its touchpoints are low: the higher, the more of them.
  private func drawLowShares(_ curve: JourneyCurve, atRow row: Int, on frame: inout Frame) {
    frame.draw(
      look.signs.low, endingAt: Point(column: curve.area.start - 1, row: row), columns: 2, as: .dim)
    for point in curve.points {
      let bin = picture.parts[point.stage].bins[point.bin]
      guard bin.low > 0 else { continue }
      let share = Double(bin.low) / Double(bin.count)
      let sign =
        look.signs.steps.isEmpty
        ? share < 0.5 ? look.signs.unrated : look.signs.low
        : look.signs.steps[min(7, Int(share * 8))]
      frame.draw(sign: sign, at: Point(column: point.column, row: row), as: .warning)
    }
  }

  /// What is low and the moments of truth; of the others their points, where these do not hide the line.
  private func drawPoints(_ curve: JourneyCurve, on frame: inout Frame) {
    var before = -2
    for (number, point) in curve.points.enumerated() {
      let bin = picture.parts[point.stage].bins[point.bin]
      let place = self.point(point, curve)
      let next = number + 1 < curve.points.count ? curve.points[number + 1].column : curve.area.end
      let isAlone = point.column - before >= 2 && next - point.column >= 2
      before = point.column
      if bin.count > 1 { continue }
      if bin.low > 0 {
        let role: Role = bin.isCritical ? .critical : .low
        let sign = bin.isCritical && isAlone ? look.signs.critical : look.signs.low
        frame.draw(sign, at: place, columns: 2, as: role)
        if bin.isMomentOfTruth {
          let row = place.row > curve.area.top ? place.row - 1 : place.row + 1
          frame.draw(
            look.signs.momentOfTruth, at: Point(column: place.column, row: row), columns: 2, as: .heading)
        }
      } else if bin.isMomentOfTruth {
        frame.draw(look.signs.momentOfTruth, at: place, columns: 2, as: .heading)
      } else if isAlone, point.value != nil {
        frame.draw(sign: look.signs.curveSign(0), at: place, as: .text)
      } else if isAlone {
        frame.draw(sign: look.signs.unrated, at: place, as: .unrated)
      }
    }
  }

  /// The values at both ends and of the focus; where there is room, of all.
  private func drawValues(_ curve: JourneyCurve, _ focused: Int?, on frame: inout Frame) {
    let known = curve.points.indices.filter { curve.points[$0].value != nil }
    let shown = picture.layout.shape == .points ? known : [known.first, known.last].compactMap { $0 }
    for number in shown where number != focused { drawValue(number, curve, .text, on: &frame) }
    if let focused { drawValue(focused, curve, .heading, on: &frame) }
  }

  private func drawValue(_ number: Int, _ curve: JourneyCurve, _ role: Role, on frame: inout Frame) {
    guard let value = curve.points[number].value else { return }
    let text = editor.journeyText(value).asIsland
    let width = look.typesetter.width(of: text)
    let place = point(curve.points[number], curve)
    // Above the point, below one at the upper edge; never over the right edge.
    let row = place.row > curve.area.top ? place.row - 1 : place.row + 1
    let column = min(
      place.column
        + (picture.parts[curve.points[number].stage].bins[curve.points[number].bin].low > 0 ? 1 : 0),
      curve.area.end - width)
    frame.draw(text, at: Point(column: column, row: row), columns: width, as: role)
  }

  private func focusedPoint(_ curve: JourneyCurve) -> Int? {
    guard let place = here, place.position >= 0 else { return nil }
    let bin = picture.parts[place.stage].bin(of: place.position)
    return curve.points.firstIndex { $0.stage == place.stage && $0.bin == bin }
  }

  private func mark(_ focused: JourneyCurve.Point, _ curve: JourneyCurve, on frame: inout Frame) {
    let place = point(focused, curve)
    frame.canvas.restyle(Rect(start: place.column, top: place.row, columns: 1, rows: 1)) {
      $0 = $0.with(.reverse)
    }
    frame.placeCursor(place)
  }
}
