import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// The docked panel of wide screens: everything that is known of what is focused, field by field.
struct InspectorView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    for row in area.top..<area.bottom {
      frame.draw(
        editor.look.signs.card.side, at: Point(column: area.start - 1, row: row), columns: 1, as: .rule)
    }
    let inner = Rect(start: area.start + 1, top: area.top, columns: area.columns - 2, rows: area.rows)
    switch editor.board.focus {
    case .nothing: return
    case .stage(let id): draw(.stage(id), figures: nil, on: &frame, in: inner)
    case .touchpoint(let id):
      let assessment = editor.map.touchpoint(id).map { Assessment(of: $0, by: editor.document.figures.rules) }
      draw(.touchpoint(id), figures: assessment, on: &frame, in: inner)
    }
  }

  private func draw(_ subject: Form.Subject, figures: Assessment?, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    var row = area.top
    func put(_ text: String, _ role: Role, indent: Int = 0, isComposed: Bool = false) {
      // One direction for all lines of a text, whichever script a line begins with; numbers and dates stay as they are.
      let direction =
        isComposed ? frame.canvas.flow : look.typesetter.direction(of: text)
      let lines = look.typesetter.wrapped(
        text, to: area.columns - indent, maximumLines: 6, direction: direction)
      for line in lines where row < area.bottom {
        frame.draw(
          line, at: Point(column: area.start + indent, row: row), columns: area.columns - indent, as: role,
          direction: direction)
        row += 1
      }
    }
    put(editor.title(of: subject), .heading)
    if let figures {
      put("\(look.signs.sign(of: figures.level)) \(look.say(.level(figures.level)))", Role(figures.level))
      put(figures.summary(look), .dim)
    }
    for field in editor.fields(of: subject).dropFirst() {
      let value = field.summary(look)
      guard !value.isEmpty else { continue }
      put(look.say(field.label), .dim)
      for line in value { put(line, .text, indent: 2, isComposed: field.isList) }
    }
  }
}

extension FormField {
  /// What the field holds, a line each; nothing where it holds nothing or only what is usual.
  func summary(_ look: Look) -> [String] {
    func title(_ word: String, _ options: [Option]) -> String {
      options.first { $0.word == word }.map { look.say($0.title) } ?? word
    }
    switch control {
    case .text(let text, _, _), .parsed(let text, _, _): return text.isEmpty ? [] : [text]
    case .scale(let value, _, let shown, _): return value == nil ? [] : [shown]
    case .flag(let value, let usually, _): return value == usually ? [] : [look.say(value ? .yes : .no)]
    case .choice(let word, let options, _): return word.map { [title($0, options)] } ?? []
    case .choices(let words, let options, _, _):
      return words.isEmpty ? [] : [words.map { title($0, options) }.joined(separator: look.signs.separator)]
    case .records(let records, _): return records.map { "- " + ($0.isComposed ? $0.text : $0.text.asPart) }
    }
  }
}
