import Console
import JourneyModel
import Phrases

/// The line below that offers the verdicts, one key each.
struct VerdictLine: Layer {
  /// The choices, with the digits and letters that take them.
  static let choices: [(key: Character, letter: Character, verdict: Verdict?)] = [
    ("1", "k", .keep), ("2", "i", .improve), ("3", "r", .remove), ("4", "n", .investigate), ("0", "x", nil),
  ]

  var traits: LayerTraits { [.asksOnStatusLine] }

  mutating func handle(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    let key = pressed.asLatin
    if key.isBack {
      editor.notice = nil
      return .leaves
    }
    let choice = Self.choices.first {
      key == KeyPress(.character($0.key)) || key == KeyPress(.character($0.letter))
    }
    guard let choice else {
      editor.say(.chooseOneOfThese, .warning)
      return .stays
    }
    editor.decide(choice.verdict)
    return .leaves
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? { .leaves }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsVerdict) }

  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    let look = drawn.editor.look
    var column = area.start
    func put(_ text: String, _ role: Role) {
      column += frame.drawShortened(
        text, at: Point(column: column, row: area.top), columns: area.end - column, as: role)
    }
    put(" " + look.say(.askVerdict) + "  ", .heading)
    for choice in Self.choices {
      put(" \(choice.key) ", .keyCap)
      put(" \(look.say(.word("Verdict", choice.verdict?.rawValue ?? "none")))  ", .text)
    }
    return true
  }
}
