import Console
public import Phrases

// A text being written goes to the person's own editor and comes back into the same field, still open: nothing is
// changed in the map before it is kept there as if it had been typed.

extension Editor {
  /// The field in which something is being written, if a text of the map, or one asked for, is what it holds.
  private var writtenField: TextField? {
    if case .actions = mode { nil } else { mode.field }
  }

  /// The form with the field of its chosen row opened, where that is a text and none is open.
  private var formWithTextOpened: Form? {
    guard case .form(var form) = mode, form.field == nil else { return nil }
    let rows = rows(of: form.subject)
    guard rows.indices.contains(form.row), let field = rows[form.row].writing(nil) else { return nil }
    form.field = field
    return form
  }

  /// Why no text can be written in an editor now.
  var obstacleToExternalEditor: Phrase? {
    if writtenField != nil { return nil }
    guard formWithTextOpened != nil else { return .nothingBeingWritten(keyName(.externalEditor)) }
    return file.readOnly
  }

  /// Asks for the editor where the key says so and something is open in which texts are written.
  mutating func handsOver(_ key: KeyPress) -> Bool {
    guard key.typed == nil, keymap.meaning(of: [key]) == .action(.externalEditor) else { return false }
    switch mode {
    case .quickAdd, .rename, .cell, .round, .prompt, .form: perform(.externalEditor)
    default: return false
    }
    return true
  }

  /// Hands the text that is being written over; a form's chosen text is opened for that.
  mutating func openExternalEditor() {
    if let form = formWithTextOpened { mode = .form(form) }
    guard let field = writtenField else { return }
    effects.append(.openEditor(text: field.text))
  }

  /// The person wrote this text outside: it stands in the field that is open, and is not kept yet.
  ///
  /// In a field of one line, line ends become spaces. Without an open field nothing happens.
  public mutating func writtenOutside(_ text: String) {
    guard var field = writtenField else { return }
    let text = field.isMultiline ? text : text.onOneLine
    guard !field.text.isSameText(as: text) else { return say(.sameFromEditor) }
    field.replace(with: text)
    mode.field = field
    say(.takenFromEditor, .done)
  }

  /// The person's editor gave no text; what stood in the field stands there still.
  public mutating func writingOutsideFailed(_ reason: Phrase) { say(.notFromEditor(reason), .warning) }
}
