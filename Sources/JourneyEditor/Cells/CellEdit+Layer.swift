import Console
import JourneyModel
import Phrases
import TextFolding

extension CellEdit: Layer {
  var traits: LayerTraits {
    let usual: LayerTraits = [.handsTextOver, .letsPark, .holdsRows]
    return field == nil ? usual.union(.asksOnStatusLine) : usual
  }

  var cell: CellEdit? { self }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard var field else { return choose(key, in: &editor) }
    if key.isBack {
      if field.isMultiline { return finishWriting(in: &editor) ?? .stays }
      editor.say(.fieldUnchanged)
      return .leaves
    }
    if key.isPlain(.tab) || !field.isMultiline && key.isPlain(.enter) {
      guard let reaction = finishWriting(in: &editor) else { return .stays }
      if key.isPlain(.tab) { editor.view.goOn(after: self, in: &editor) }
      return reaction
    }
    guard field.handle(key, in: editor.fieldSetting) else { return .passes }
    self.field = field
    return .stays
  }

  /// Takes a key for a field that is set by single keys. A digit is an answer; arrows try one after the other.
  private func choose(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    let key = pressed.asLatin
    if key.isBack { editor.notice = nil }
    if key.isBack || key.isPlain(.enter) || key.isPlain(.tab) { return .leaves }
    guard let first = targets.first, let control = editor.field(self.key, of: first)?.control,
      let value = control.value(after: key, flow: editor.flow)
    else {
      editor.say(.chooseOneOfThese, .warning)
      return .stays
    }
    editor.set(value, self.key, of: targets)
    if case .choices = control { return .stays }
    return key.typed?.typedDigit == nil ? .stays : .leaves
  }

  /// Takes what is being written into the map; what does not do stays open.
  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    guard let field, let first = targets.first, let old = editor.field(key, of: first) else {
      return .leaves
    }
    let text = field.isMultiline ? field.text : field.text.trimmingWhitespace
    if isMixed, text.isEmpty, !field.isChanged { return .leaves }
    if targets.count == 1, let was = FormRow.field(old).writing(nil)?.text, was.isSameText(as: text) {
      return .leaves
    }
    var value = ControlValue.text(text)
    if case .choices(let words, _, _, _) = old.control {
      value = .words(text.isEmpty || words.contains(text) ? words : words + [text])
    }
    return editor.set(value, key, of: targets) ? .leaves : nil
  }

  /// A click elsewhere keeps what is written; what does not do stays open.
  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard finishWriting(in: &editor) != nil else { return .stays }
    editor.close()
    editor.clickOnMap(target, isDouble: isDouble)
    return .leaves
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    guard field != nil else {
      editor.say(.pasteNotHere, .warning)
      return .stays
    }
    field?.insert(text)
    return .stays
  }

  func openText(in editor: Editor) -> OpenText? { editor.openText(of: self) }
  func fieldWidth(in editor: Editor) -> Int? { editor.view.cellWidth(in: editor) }

  func hints(in editor: Editor) -> [Hint] {
    guard let field else { return editor.hints(.hintsCellChoice) }
    return editor.hints(field.isMultiline ? .hintsCellLines : .hintsCell)
  }

  /// Draws the choices of a field that is set by single keys, the one it has in brackets.
  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    guard field == nil else { return false }
    guard let part = targets.first, let field = drawn.editor.field(key, of: part) else { return true }
    let layout = FormLayout(columns: area.columns)
    let lines = FormRowView.lines(of: .field(field), isChosen: true, layout, drawn.editor.look)
    let name = " " + drawn.editor.look.say(field.label) + "  "
    let used = frame.drawShortened(
      name, at: Point(column: area.start, row: area.top), columns: area.columns / 2, as: .heading)
    frame.drawComposed(
      lines.joined(separator: " "), at: Point(column: area.start + used, row: area.top),
      columns: area.columns - used, as: .text)
    return true
  }
}
