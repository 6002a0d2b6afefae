import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The first line: the map's name, whether it is saved, its figures, whether letters begin a text, and the views.
struct TitleView: View {
  let editor: Editor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let look = editor.look
    let total = editor.document.figures.total
    var facts: [String] = []
    if total.low > 0 { facts.append("\(look.signs.low) " + look.say(.lowCount(total.low))) }
    if let mean = total.mean { facts.append(look.say(.mean(mean))) }
    if total.unrated > 0 { facts.append(look.say(.unratedCount(total.unrated))) }
    if editor.file.readOnly != nil {
      facts.insert(look.say(.readOnly), at: 0)
    } else if editor.file.isProtected {
      facts.insert(look.say(.writeProtected), at: 0)
    }
    if let label = editor.file.label { facts.insert(frame.isolated(label), at: 0) }
    let title = " " + frame.isolated(editor.map.title) + (editor.isModified ? " " + look.signs.unsaved : "")
    var used = 0
    for alarm in alarms {
      used += frame.draw(
        "\(look.signs.alarm) \(look.say(alarm)) ", endingAt: Point(column: area.end - used, row: area.top),
        columns: area.columns / 2 - used, as: .warning)
    }
    if editor.clock.left != nil {
      used += TimerBadge(editor: editor).draw(
        on: &frame, endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: area.columns / 2 - used)
      used += 1
    }
    if editor.isInSession {
      used += frame.draw(
        " \(look.say(.inSession)) ", endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: area.columns / 2 - used, as: .dim)
      used += 1
    }
    if editor.isCapturing {
      used += frame.draw(
        " \(look.say(.capturing)) ", endingAt: Point(column: area.end - used - 1, row: area.top),
        columns: area.columns / 2 - used, as: .keyCap)
      used += 1
    }
    if used > 0 { used += 1 }
    used += drawTabs(on: &frame, in: area, taken: used, title: look.typesetter.width(of: title))
    // Half of the line, or whatever the name leaves.
    let room = area.columns - look.typesetter.width(of: title) - 3
    while let last = facts.indices.last, look.typesetter.width(of: joined(facts)) + used > room {
      facts.remove(at: last)
    }
    used += frame.draw(
      joined(facts), endingAt: Point(column: area.end - used, row: area.top), columns: area.columns - used,
      as: .dim)
    frame.drawComposed(
      title, at: Point(column: area.start, row: area.top), columns: area.columns - used - 1, as: .title)
  }

  private func joined(_ facts: [String]) -> String {
    facts.isEmpty ? "" : facts.joined(separator: editor.look.signs.separator) + "  "
  }

  /// The views, the one that is shown in brackets; as many around it as there is room for.
  private func drawTabs(on frame: inout Frame, in area: Rect, taken: Int, title: Int) -> Int {
    let look = editor.look
    let all = Perspective.allCases
    let names = all.map { name in
      let text = look.say(name.title)
      return name == editor.perspective ? "[\(text)]" : text
    }
    let widths = names.map { look.typesetter.width(of: $0) + 1 }
    guard let here = all.firstIndex(of: editor.perspective) else { return 0 }
    let room = max(area.columns / 2, area.columns - title - 2) - taken - 1
    var shown = here..<(here + 1)
    var width = widths[here]
    while true {
      if shown.upperBound < all.count, width + widths[shown.upperBound] <= room {
        width += widths[shown.upperBound]
        shown = shown.lowerBound..<(shown.upperBound + 1)
      } else if shown.lowerBound > 0, width + widths[shown.lowerBound - 1] <= room {
        width += widths[shown.lowerBound - 1]
        shown = (shown.lowerBound - 1)..<shown.upperBound
      } else {
        break
      }
    }
    guard width <= room else { return 0 }
    var column = area.end - taken - width
    for number in shown {
      let role: Role = number == here ? .heading : .dim
      frame.draw(names[number], at: Point(column: column, row: area.top), columns: widths[number], as: role)
      let tab = Rect(start: column, top: area.top, columns: widths[number] - 1, rows: 1)
      frame.expectClicks(on: tab, for: .action(all[number].action))
      column += widths[number]
    }
    return width + 1
  }

  /// What must not be overlooked, for as long as it is so.
  private var alarms: [Phrase] {
    [
      editor.safety.unprotected == nil ? nil : .alarmUnprotected,
      editor.safety.outside == nil ? nil : .alarmChangedElsewhere,
    ].compactMap { $0 }
  }
}
