import Console
import JourneyModel
import Phrases
import TerminalText

/// A text being written on one line; it scrolls so that the caret is in sight.
struct FieldLine: View {
  let editor: Editor
  let field: TextField

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let typesetter = editor.look.typesetter
    var start = 0
    var before = typesetter.width(of: String(field.characters[..<field.caret]))
    while before >= area.columns, start < field.caret {
      before -= typesetter.width(of: field.characters[start])
      start += 1
    }
    let point = Point(column: area.start, row: area.top)
    frame.clear(Rect(start: area.start, top: area.top, columns: area.columns, rows: 1), as: .field)
    frame.draw(String(field.characters[start...]), at: point, columns: area.columns, as: .field)
    frame.placeCursor(Point(column: min(area.start + before, area.end - 1), row: area.top))
  }
}

/// A text being written over several lines; as many lines are shown as there is room for, the caret's among them.
struct FieldBlock: View {
  let editor: Editor
  let field: TextField

  /// How many lines the text takes at a width.
  static func height(of field: TextField, width: Int, with look: Look) -> Int {
    look.typesetter.wrappedWithOffsets(field.text, to: max(1, width)).count
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let typesetter = editor.look.typesetter
    let lines = typesetter.wrappedWithOffsets(field.text, to: area.columns)
    let current = lines.lastIndex { $0.start <= field.caret } ?? 0
    let first = max(0, min(current - area.rows + 1, lines.count - 1))
    frame.clear(area, as: .field)
    for (offset, line) in lines[first...].prefix(area.rows).enumerated() {
      frame.draw(
        line.text, at: Point(column: area.start, row: area.top + offset), columns: area.columns, as: .field)
    }
    let within = String(field.characters[lines[current].start..<field.caret])
    let column = min(area.start + typesetter.width(of: within), area.end - 1)
    frame.placeCursor(Point(column: column, row: area.top + current - first))
  }
}

/// A card that is being written: the text, and below it what its signs were understood to say.
struct FieldCard: View {
  let editor: Editor
  let field: TextField
  /// What the text says, where signs count.
  let line: QuickAddLine?
  /// Whether the card keeps the height of the one it stands for.
  var keepsHeight = false

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 1, area.columns >= 8 else {
      return FieldLine(editor: editor, field: field).draw(on: &frame, in: area)
    }
    let inner = area.columns - 4
    let wanted = FieldBlock.height(of: field, width: inner, with: editor.look) + (line == nil ? 2 : 3)
    let card = Rect(
      start: area.start, top: area.top, columns: area.columns,
      rows: keepsHeight ? area.rows : min(area.rows, max(3, wanted)))
    frame.clear(card)
    drawBox(card, on: &frame, isFocused: true, mark: nil)
    let lines = card.rows - (line == nil || card.rows < 4 ? 2 : 3)
    FieldBlock(editor: editor, field: field).draw(
      on: &frame, in: Rect(start: card.start + 2, top: card.top + 1, columns: inner, rows: max(1, lines)))
    if let line, card.rows >= 4 {
      frame.drawShortened(
        understood(line), at: Point(column: card.start + 2, row: card.bottom - 2), columns: inner, as: .dim)
    }
  }

  private func understood(_ line: QuickAddLine) -> String {
    let look = editor.look
    if line.isStage { return look.say(.newStage) }
    var parts: [String] = []
    if !line.channel.isEmpty { parts.append(line.channel) }
    if let rating = line.rating { parts.append("\(look.signs.fullDot) \(plain(rating.value))") }
    if let emotion = line.emotion { parts.append("~ \(look.phrasebook.signed(Double(emotion.value)))") }
    if !line.owner.isEmpty { parts.append("@ \(line.owner)") }
    if !line.pains.isEmpty { parts.append("! \(line.pains.joined(separator: " ! "))") }
    return parts.isEmpty ? look.say(.signsHelp) : parts.joined(separator: look.signs.separator)
  }
}
