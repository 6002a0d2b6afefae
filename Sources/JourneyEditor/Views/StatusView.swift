import Console
import JourneyModel
import Phrases
import TerminalText

/// The status line: the last effect and whether the map is saved; or what is being asked.
struct StatusView: View {
  let editor: Editor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    switch editor.mode {
    case .prompt(let prompt): draw(prompt, on: &frame, in: area)
    case .verdicts: drawVerdicts(on: &frame, in: area)
    case .cell(let cell) where cell.field == nil: draw(choicesOf: cell, on: &frame, in: area)
    case .question(let question):
      var text = editor.look.say(question.phrase(in: editor))
      if editor.layout.hints.isEmpty { text += " " + editor.look.say(question.answers) }
      frame.drawShortened(
        " " + text, at: Point(column: area.start, row: area.top), columns: area.columns, as: .warning)
    default: drawNotice(on: &frame, in: area)
    }
  }

  private func drawNotice(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let point = Point(column: area.start, row: area.top)
    let state =
      editor.isModified || editor.isFileBehind
      ? look.say(.notYetSaved) : editor.file.path == nil ? "" : look.say(.allSaved)
    let used = frame.draw(
      state + " ", endingAt: Point(column: area.end, row: area.top), columns: min(area.columns / 3, 24),
      as: .dim)
    guard let notice = editor.notice else {
      guard let steps = editor.firstSteps else { return }
      return _ = frame.drawShortened(
        " " + look.say(steps), at: point, columns: area.columns - used - 1, as: .text)
    }
    var text = look.say(notice.phrase)
    if notice.isUndoable { text += look.signs.separator + look.say(.undoneBy(editor.keyName(.undo))) }
    frame.drawShortened(
      " " + text, at: point, columns: area.columns - used - 1, as: notice.tone == .warning ? .warning : .done)
  }

  private func draw(_ prompt: Prompt, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let affected =
      prompt.purpose.isOfFocus ? editor.board.focus.touchpoint.map { [$0] } ?? [] : editor.affected
    let subject =
      affected.count == 1 ? editor.subject(of: affected) : look.say(.several(affected.count))
    let question =
      " " + look.say(prompt.question(about: look.typesetter.truncated(subject, to: area.columns / 3))) + " "
    var start = area.start
    start += frame.drawShortened(
      question, at: Point(column: start, row: area.top), columns: area.columns * 2 / 3, as: .heading)
    let suggestions = prompt.matching.isEmpty || area.end - start < 40 ? "" : suggestionText(prompt)
    let shown = frame.draw(
      suggestions, endingAt: Point(column: area.end, row: area.top), columns: (area.end - start) / 2, as: .dim
    )
    let field = Rect(start: start, top: area.top, columns: max(1, area.end - start - shown - 1), rows: 1)
    FieldLine(editor: editor, field: prompt.field).draw(on: &frame, in: field)
  }

  private func suggestionText(_ prompt: Prompt) -> String {
    let others = prompt.matching.filter { $0 != prompt.field.text }.prefix(6)
    guard !others.isEmpty else { return "" }
    return " " + editor.look.say(.tabChooses(others.joined(separator: editor.look.signs.separator))) + " "
  }

  /// The choices of a cell that is set by single keys, the one it has in brackets.
  private func draw(choicesOf cell: CellEdit, on frame: inout Frame, in area: Rect) {
    guard let part = cell.targets.first, let field = editor.field(cell.key, of: part) else { return }
    let layout = FormLayout(columns: area.columns)
    let lines = FormRowView.lines(of: .field(field), isChosen: true, layout, editor.look)
    let name = " " + editor.look.say(field.label) + "  "
    let used = frame.drawShortened(
      name, at: Point(column: area.start, row: area.top), columns: area.columns / 2, as: .heading)
    frame.drawComposed(
      lines.joined(separator: " "), at: Point(column: area.start + used, row: area.top),
      columns: area.columns - used, as: .text)
  }

  private func drawVerdicts(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    var column = area.start
    func put(_ text: String, _ role: Role) {
      column += frame.drawShortened(
        text, at: Point(column: column, row: area.top), columns: area.end - column, as: role)
    }
    put(" " + look.say(.askVerdict) + "  ", .heading)
    for choice in Editor.verdictKeys {
      put(" \(choice.key) ", .keyCap)
      put(" \(look.say(.word("Verdict", choice.verdict?.rawValue ?? "none")))  ", .text)
    }
  }
}
