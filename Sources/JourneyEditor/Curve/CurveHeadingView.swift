import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The stages above the curve, each over its places: name, and mean and lowest of its points; at the edges how many places
/// are out of sight.
struct CurveHeadingView: View, Drawn {
  let drawn: DrawnEditor
  let picture: CurvePicture

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let layout = picture.layout
    let before = picture.places.first?.number ?? 0
    let after = picture.axis.count - before - picture.places.count
    if before > 0 {
      frame.draw(sign: frame.signs.before, at: Point(column: area.start, row: area.top), as: .dim)
      frame.draw(
        "\(before)", at: Point(column: area.start + 1, row: area.top), columns: layout.labelColumns - 1,
        as: .dim)
    }
    var end = area.end
    if after > 0 {
      end -= 1
      frame.draw(sign: frame.signs.after, at: Point(column: end, row: area.top), as: .dim)
      end -= frame.draw(" \(after)", endingAt: Point(column: end, row: area.top), columns: 8, as: .dim)
    }
    for stage in picture.stages {
      let start = layout.column(stage.slots.lowerBound)
      let edge = min(end, layout.slot(stage.slots.upperBound - 1).upperBound)
      draw(
        stage.stage, on: &frame,
        in: Rect(start: start, top: area.top, columns: max(0, edge - start), rows: layout.headingRows))
    }
  }

  private func draw(_ index: Int, on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let stage = editor.map.stages[index]
    let isFocused = editor.board.focus == .stage(stage.id) && picture.focused == nil
    frame.drawComposed(
      "\(look.number(index + 1)) \(frame.isolated(stage.name))", at: Point(column: area.start, row: area.top),
      columns: area.columns - 1,
      as: isFocused ? .focus : here?.stage == index ? .heading : .text)
    if isFocused { frame.placeCursor(Point(column: area.start, row: area.top)) }
    frame.expectClicks(on: area, for: .stage(stage.id))
    guard area.rows > 1 else { return }
    let texts = figures(of: stage)
    let text = texts.first { look.typesetter.width(of: $0) < area.columns } ?? ""
    frame.drawComposed(
      text, at: Point(column: area.start, row: area.top + 1), columns: area.columns - 1, as: .dim)
  }

  /// The figures of a stage, from the longest way to say them to the shortest.
  private func figures(of stage: Stage) -> [String] {
    if stage.touchpoints.isEmpty { return ["\(look.signs.none) \(look.say(.emptyStage))", look.signs.none] }
    guard editor.views.curve.kind == .emotion else {
      let tally = editor.document.figures.tally(of: stage.id)
      guard let mean = tally.mean else { return [look.word(for: .unrated), look.signs.unrated] }
      let low = tally.low > 0 ? "  \(look.signs.low)\(look.number(tally.low))" : ""
      return [
        look.say(.mean(mean)) + low, look.phrasebook.mean(mean) + low, look.phrasebook.mean(mean),
      ]
    }
    guard let emotion = editor.document.emotionFigures(of: editor.curvePersona)?.stage(stage.id),
      let mean = emotion.mean, let lowest = emotion.lowest?.value
    else { return [look.signs.unrated] }
    let (middle, low) = (look.phrasebook.signed(mean), look.phrasebook.signed(lowest))
    return [
      look.say(.curveStage(mean: middle, lowest: low)), look.say(.curveMean(middle)), middle.asIsland,
    ]
  }
}
