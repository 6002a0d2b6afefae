import Console
import TerminalText

/// A share as a bar, as long as it is great, to half a cell where the terminal has such signs. What is not nothing shows.
struct ShareBar: View {
  let share: Double
  let role: Role

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.columns > 0, share > 0 else { return }
    let hasHalves = frame.look.repertoire == .unicode
    let halves = Int((min(1, share) * Double(area.columns * 2)).rounded())
    let point = Point(column: area.start, row: area.top)
    let whole = hasHalves ? halves / 2 : max(1, (halves + 1) / 2)
    frame.draw(repeating: frame.signs.block, at: point, columns: whole, as: role)
    guard hasHalves, whole < area.columns, halves % 2 == 1 || whole == 0 else { return }
    // Half a cell at the side from which the bar comes.
    frame.draw(sign: frame.signs.stageEnd, at: Point(column: area.start + whole, row: area.top), as: role)
  }
}
