import Console
import JourneyModel
import Phrases
import TerminalText

/// The status line: the last effect and whether the map is saved; or what is being asked.
struct StatusView: View {
  let editor: Editor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if !editor.layers.top.drawStatus(on: &frame, in: area, of: editor) { drawNotice(on: &frame, in: area) }
  }

  private func drawNotice(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let point = Point(column: area.start, row: area.top)
    let state =
      editor.isModified || editor.safety.isFileBehind
      ? look.say(.notYetSaved) : editor.file.path == nil ? "" : look.say(.allSaved)
    let used = frame.draw(
      state + " ", endingAt: Point(column: area.end, row: area.top), columns: min(area.columns / 3, 24),
      as: .dim)
    guard let notice = editor.notice else {
      guard let steps = editor.firstSteps else { return }
      return _ = frame.drawShortened(
        " " + look.say(steps), at: point, columns: area.columns - used - 1, as: .text)
    }
    var text = ([notice.phrase] + notice.details).map { look.say($0) }.joined(separator: look.signs.separator)
    if notice.isUndoable { text += look.signs.separator + look.say(.undoneBy(editor.keyName(.undo))) }
    frame.drawShortened(
      " " + text, at: point, columns: area.columns - used - 1, as: notice.tone == .warning ? .warning : .done)
  }
}
