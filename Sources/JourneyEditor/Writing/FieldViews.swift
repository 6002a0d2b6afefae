import Console
import JourneyModel
import Phrases
import TerminalText

/// A text being written on one line; it scrolls so that the caret is in sight.
struct FieldLine: View, Drawn {
  let drawn: DrawnEditor
  let field: TextField

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let line = Rect(start: area.start, top: area.top, columns: area.columns, rows: 1)
    FieldPicture(of: field, in: line, wraps: false, flow: editor.flow, with: editor.look).draw(on: &frame)
  }
}

/// A text being written over several lines; as many lines are shown as there is room for, the caret's among them.
struct FieldBlock: View, Drawn {
  let drawn: DrawnEditor
  let field: TextField

  /// How many lines the text takes at a width.
  static func height(of field: TextField, width: Int, with look: Look) -> Int {
    look.writingTypesetter.wrappedWithOffsets(field.text, to: max(1, width)).count
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    FieldPicture(of: field, in: area, wraps: true, flow: editor.flow, with: editor.look).draw(on: &frame)
  }
}

/// A card that is being written: the text, and below it what its signs were understood to say.
struct FieldCard: View, Drawn {
  let drawn: DrawnEditor
  let field: TextField
  /// What the text says, where signs count.
  let line: QuickAddLine?
  /// Whether the card keeps the height of the one it stands for.
  var keepsHeight = false

  /// The columns that the text has in a card that wide; nil where the card is no more than a line.
  static func textColumns(inCard columns: Int) -> Int? { columns >= 8 ? columns - 4 : nil }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 1, let inner = Self.textColumns(inCard: area.columns) else {
      return FieldLine(drawn: drawn, field: field).draw(on: &frame, in: area)
    }
    let wanted = FieldBlock.height(of: field, width: inner, with: editor.look) + (line == nil ? 2 : 3)
    let card = Rect(
      start: area.start, top: area.top, columns: area.columns,
      rows: keepsHeight ? area.rows : min(area.rows, max(3, wanted)))
    frame.clear(card)
    drawBox(card, on: &frame, isFocused: true, mark: nil)
    let lines = card.rows - (line == nil || card.rows < 4 ? 2 : 3)
    FieldBlock(drawn: drawn, field: field).draw(
      on: &frame, in: Rect(start: card.start + 2, top: card.top + 1, columns: inner, rows: max(1, lines)))
    if let line, card.rows >= 4 {
      frame.drawShortened(
        understood(line), at: Point(column: card.start + 2, row: card.bottom - 2), columns: inner, as: .dim)
    }
  }

  private func understood(_ line: QuickAddLine) -> String {
    let look = editor.look
    if let completion = editor.completion(in: field) { return look.say(.tabCompletes(completion.name)) }
    if line.isStage { return look.say(.newStage) }
    var parts: [String] = []
    if !line.channel.isEmpty { parts.append(line.channel) }
    if let rating = line.rating {
      parts.append("\(look.signs.fullDot) \(look.phrasebook.decimal(rating.value))")
    }
    if let emotion = line.emotion { parts.append("~ \(look.phrasebook.signed(Double(emotion.value)))") }
    if !line.owner.isEmpty { parts.append("@ \(line.owner)") }
    if !line.pains.isEmpty { parts.append("! \(line.pains.joined(separator: " ! "))") }
    return parts.isEmpty ? look.say(.signsHelp) : parts.joined(separator: look.signs.separator)
  }
}
