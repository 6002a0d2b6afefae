import JourneyModel
import Phrases

extension Editor {
  /// Takes a paste in: text where something is being written, a list of touchpoints on the board. It never runs a
  /// command, and it is one step for undo.
  mutating func paste(_ text: String) {
    board.followsFocus = true
    // The reader of files refuses a text of a megabyte, so none must get into a map.
    guard text.split(whereSeparator: \.isNewline).allSatisfy({ $0.utf8.count <= TextField.mostBytes }) else {
      return say(.pasteTooLong, .warning)
    }
    switch mode {
    case .board: pasteList(text)
    case .quickAdd(let adding): paste(text, adding: adding)
    case .rename(let focus, var field):
      field.insert(text)
      mode = .rename(focus, field)
    case .round(var round) where round.field != nil:
      round.field?.insert(text)
      mode = .round(round)
    case .cell(let cell) where cell.field != nil: paste(text, cell: cell)
    case .prompt(var prompt):
      prompt.field.insert(text)
      mode = .prompt(prompt)
    case .form(let form): paste(text, form: form)
    case .start(var start):
      start.openField.insert(text)
      mode = .start(start)
    case .actions(var list):
      list.field.insert(text)
      list.selected = 0
      mode = .actions(list)
    case .cell, .verdicts, .moving, .question, .sheet, .merge, .compare, .round, .voting, .presenting,
      .calibration:
      say(.pasteNotHere, .warning)
    }
  }

  private mutating func pasteList(_ text: String) {
    let lines = QuickAddLine.lines(of: text)
    guard !lines.isEmpty else { return }
    let place = here
    var adding = QuickAdd(
      field: TextField(), stage: place.map { map.stages[$0.stage].id }, position: (place?.position ?? -1) + 1)
    add(lines, &adding)
  }

  private mutating func paste(_ text: String, adding: QuickAdd) {
    var adding = adding
    guard text.contains(where: \.isNewline) else {
      adding.field.insert(text)
      mode = .quickAdd(adding)
      return
    }
    adding.field.insert(String(text.prefix { !$0.isNewline }))
    let rest = text.drop { !$0.isNewline }
    let lines = QuickAddLine.lines(of: adding.field.text + rest, asStages: adding.addsStages)
    adding.field = TextField()
    if !lines.isEmpty { add(lines, &adding) }
    mode = .quickAdd(adding)
  }
}
