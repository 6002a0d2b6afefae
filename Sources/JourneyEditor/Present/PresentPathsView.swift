import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The funnel over the stages for the room: of a hundred customers so many come to each stage, as a figure five rows high,
/// beside it the stage, a bar, and how many of those at the stage before came on.
struct PresentPathsView: View, Drawn {
  let drawn: DrawnEditor
  let paths: PathsPicture
  let page: Int

  private var look: Look { editor.look }
  /// The rows of a step: those of its figure, and one that parts.
  private static let stepRows = BigFigure.height + 1
  /// Columns of three digits, and those that must be left beside them.
  private static let figureColumns = 22
  private static let leastText = 26

  /// How many steps a page holds; what frames them is taken off.
  private static func fitting(in editor: Editor) -> Int {
    let rows = editor.size.rows - (editor.size.rows >= 24 ? 6 : 4)
    return max(1, (rows + 1) / stepRows)
  }

  static func pageCount(_ paths: PathsPicture?, in editor: Editor) -> Int {
    let fitting = fitting(in: editor)
    return max(1, ((paths?.steps.count ?? 0) + fitting - 1) / fitting)
  }

  func draw(on frame: inout Frame, in area: Rect) {
    let fitting = Self.fitting(in: editor)
    guard !paths.steps.isEmpty else {
      return frame.drawCentred(
        look.say(.presentedNothing), at: Point(column: area.start, row: area.top + area.rows / 3),
        columns: area.columns, as: .heading)
    }
    for (number, step) in paths.steps.dropFirst(page * fitting).prefix(fitting).enumerated() {
      let top = area.top + number * Self.stepRows
      guard top < area.bottom else { break }
      let rows = min(BigFigure.height, area.bottom - top)
      draw(step, on: &frame, in: Rect(start: area.start, top: top, columns: area.columns, rows: rows))
    }
  }

  private func draw(_ step: FunnelStep, on frame: inout Frame, in area: Rect) {
    let isLoss = (step.conversion ?? 1) < 0.5
    let role: Role = isLoss ? .warning : .strong
    var text = area
    if area.columns >= Self.figureColumns + Self.leastText, area.rows == BigFigure.height {
      let figure = BigFigure(look.number(Int((step.overall * 100).rounded())))
      let start = area.start + max(0, Self.figureColumns - figure.columns)
      BigFigureView(figure: figure, role: role).draw(
        on: &frame, in: Rect(start: start, top: area.top, columns: figure.columns, rows: area.rows))
      let used = Self.figureColumns + 3
      text = Rect(start: area.start + used, top: area.top, columns: area.columns - used, rows: area.rows)
    }
    let name = editor.map.stages[step.stage].name
    let top = text.top + (text.rows >= 5 ? 1 : 0)
    frame.drawComposed(
      "\(look.number(step.stage + 1)) \(name.asPart)", at: Point(column: text.start, row: top),
      columns: text.columns, as: .title)
    guard text.rows > 1 else { return }
    ShareBar(share: step.overall, role: role).draw(
      on: &frame, in: Rect(start: text.start, top: top + 1, columns: min(60, text.columns), rows: 1))
    guard text.rows > 2 else { return }
    let sign = isLoss ? look.signs.alarm + " " : ""
    let facts = [step.words(look), look.say(.pathCases(Double(step.cases)))].map(\.asPart)
    frame.drawComposed(
      sign + facts.joined(separator: look.signs.separator), at: Point(column: text.start, row: top + 2),
      columns: text.columns, as: isLoss ? .heading : .text)
  }
}
