public import Phrases

// A text being written goes to the person's own editor and comes back into the same field, still open: nothing is
// changed in the map before it is kept there as if it had been typed.

extension Editor {
  /// The field in which something is being written, if a text of the map, or one asked for, is what it holds.
  private var writtenField: TextField? { layers.top.traits.contains(.handsTextOver) ? field : nil }

  /// Why no text can be written in an editor now.
  var obstacleToExternalEditor: Phrase? {
    if writtenField != nil { return nil }
    guard layers.top.withTextOpened(in: self) != nil else {
      return .nothingBeingWritten(keyName(.externalEditor))
    }
    return file.readOnly
  }

  /// Hands the text that is being written over; a form's chosen text is opened for that.
  mutating func openExternalEditor() {
    if let opened = layers.top.withTextOpened(in: self) { layers.top = opened }
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
    self.field = field
    say(.takenFromEditor, .done)
  }

  /// The person's editor gave no text; what stood in the field stands there still.
  public mutating func writingOutsideFailed(_ reason: Phrase) { say(.notFromEditor(reason), .warning) }
}
