import Console
import Phrases
import TerminalText

/// The band below the curve of the journey: how many customers reach each touchpoint, by the newest event log. Where there
/// is room the share itself stands there, else a bar of eight heights, or in signs that every terminal has its tenths.
struct JourneyReachView: View {
  let look: Look
  let picture: JourneyPicture
  let curve: JourneyCurve

  /// Columns in which a share can be read beside the next one.
  private static let leastNumber = 6

  func draw(on frame: inout Frame, in area: Rect) {
    frame.draw(
      look.say(.journeyReach), endingAt: Point(column: area.start, row: area.top), columns: 4, as: .dim)
    for number in curve.points.indices {
      let point = curve.points[number]
      guard let reach = picture.parts[point.stage].bins[point.bin].reach.mean else { continue }
      let slot = curve.slot(number)
      let place = Point(column: point.column, row: area.top)
      guard slot.count >= Self.leastNumber else {
        frame.draw(sign: sign(of: reach), at: place, as: .strong)
        continue
      }
      let used = frame.draw(
        look.phrasebook.percent(reach).asIsland, at: place, columns: slot.count - 1, as: .strong)
      ShareBar(share: reach, role: .strong).draw(
        on: &frame,
        in: Rect(
          start: place.column + used + 1, top: area.top, columns: min(12, slot.count - used - 3), rows: 1))
    }
  }

  private func sign(of share: Double) -> String {
    guard look.signs.steps.isEmpty else { return look.signs.steps[min(7, Int(share * 8))] }
    return look.number(min(9, Int(share * 10)))
  }
}
