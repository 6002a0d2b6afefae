import Console
import Phrases
import TerminalText

/// The same text written in each way, numbered: the way that reads correctly is right for this terminal.
///
/// Each has a row to itself, with blank rows between as far as there is room and never filled to its end, so that no
/// terminal takes two rows for one paragraph.
struct CalibrationView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let ask = wrapped(.calibrationAsk, in: area)
    let now = wrapped(.calibrationNow(Calibration.number(of: editor.look.ordering)), in: area)
    let count = Calibration.orderings.count
    let hasTitle = area.rows >= count + 3
    var row = area.top
    if hasTitle {
      frame.drawShortened(
        " " + editor.look.say(.calibrationTitle), at: Point(column: area.start, row: row),
        columns: area.columns,
        as: .title)
      frame.drawRule(atRow: row + 1, from: area.start, columns: area.columns)
      row += 2
    }
    let room = area.bottom - 1 - row
    let isSpaced = room >= 2 * count + ask.count + now.count + 2
    if room >= count + ask.count {
      row = draw(ask, from: row, on: &frame, in: area, as: .text) + (isSpaced ? 1 : 0)
    }
    for number in 0..<count where row < max(area.bottom - 1, area.top + 1) {
      drawSample(number, on: &frame, in: Rect(start: area.start, top: row, columns: area.columns, rows: 1))
      row += isSpaced ? 2 : 1
    }
    if isSpaced { _ = draw(now, from: row, on: &frame, in: area, as: .dim) }
    if area.rows > 1 { drawFoot(on: &frame, in: area) }
  }

  private func wrapped(_ phrase: Phrase, in area: Rect) -> [String] {
    editor.look.typesetter.wrapped(editor.look.say(phrase), to: max(1, area.columns - 2))
  }

  /// Draws lines one below the other and returns the row after them.
  private func draw(
    _ lines: [String], from row: Int, on frame: inout Frame, in area: Rect, as role: Role
  ) -> Int {
    for (offset, line) in lines.enumerated() {
      frame.draw(
        line, at: Point(column: area.start + 1, row: row + offset), columns: area.columns - 1, as: role)
    }
    return row + lines.count
  }

  private func drawSample(_ number: Int, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    frame.draw("\(number + 1)", at: Point(column: area.start + 2, row: area.top), columns: 1, as: .keyCap)
    let typesetter = Typesetter(
      repertoire: look.typesetter.repertoire, ordering: Calibration.orderings[number], reading: look.reading)
    frame.canvas.draw(
      Calibration.sample, at: Point(column: area.start + 6, row: area.top), columns: max(0, area.columns - 7),
      style: look.theme[.text], with: typesetter, direction: .rightToLeft)
    frame.expectClicks(on: area, for: .row(number))
  }

  private func drawFoot(on frame: inout Frame, in area: Rect) {
    let foot = Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1)
    guard let notice = editor.notice, notice.tone == .warning else {
      return HintsView(drawn: drawn).draw(on: &frame, in: foot)
    }
    frame.drawShortened(
      " " + editor.look.say(notice.phrase), at: Point(column: foot.start, row: foot.top),
      columns: foot.columns,
      as: .warning)
  }
}
