import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The first line: the map's name, whether it is saved, its figures, and whether letters begin a text.
struct TitleView: View {
  let editor: Editor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let look = editor.look
    let total = editor.document.figures.total
    var facts: [String] = []
    if let mean = total.mean { facts.append(look.say(.mean(mean))) }
    if total.low > 0 { facts.append("\(look.signs.low) " + look.say(.lowCount(total.low))) }
    if total.unrated > 0 { facts.append(look.say(.unratedCount(total.unrated))) }
    if editor.file.readOnly != nil { facts.insert(look.say(.readOnly), at: 0) }
    let title = " " + frame.isolated(editor.map.title) + (editor.isModified ? " " + look.signs.unsaved : "")
    var used = 0
    for alarm in alarms {
      used += frame.draw(
        "\(look.signs.alarm) \(look.say(alarm)) ", endingAt: Point(column: area.end - used, row: area.top),
        columns: area.columns / 2 - used, as: .warning)
    }
    if editor.isCapturing {
      used += frame.draw(
        " \(look.say(.capturing)) ", endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: area.columns / 2 - used, as: .keyCap)
      used += 1
    }
    if used > 0 { used += 1 }
    // Half of the line, or whatever the name leaves.
    let room = max(used, area.columns / 2, area.columns - look.typesetter.width(of: title) - 2)
    used += frame.draw(
      facts.joined(separator: look.signs.separator) + " ",
      endingAt: Point(column: area.end - used, row: area.top), columns: room - used, as: .dim)
    frame.drawComposed(
      title, at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
  }

  /// What must not be overlooked, for as long as it is so.
  private var alarms: [Phrase] {
    [
      editor.unprotected == nil ? nil : .alarmUnprotected,
      editor.outside == nil ? nil : .alarmChangedElsewhere,
    ].compactMap { $0 }
  }
}
