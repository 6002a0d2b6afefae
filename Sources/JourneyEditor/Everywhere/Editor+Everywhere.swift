import Console
import JourneyModel
import Phrases

// Changing something all over the map: what and by what is asked for in two lines, then a page shows every place.
extension Editor {
  mutating func beginReplacing() { open(Prompt(.replaceText, text: drafts.search)) }

  /// Asks which owner gets another name; the focused touchpoint's stands there.
  mutating func beginRenamingOwner() {
    open(
      Prompt(
        .renameOwner, text: board.focus.touchpoint.flatMap { map.touchpoint($0)?.owner } ?? "",
        suggestions: namesInUse(\.owner)))
  }

  mutating func beginRenamingChannel() {
    open(
      Prompt(
        .renameChannel, text: board.focus.touchpoint.flatMap { map.touchpoint($0)?.channel } ?? "",
        suggestions: namesInUse(\.channel)))
  }

  /// Goes on after the first of the two lines: asks by what the text is to be replaced.
  mutating func askReplacement(of text: String, _ prompt: Prompt) {
    var next = Prompt(.replacement, suggestions: prompt.suggestions)
    next.substitution = Substitution(scope: prompt.purpose.scope, old: text, new: "")
    open(next)
  }

  /// Goes on after the second: shows what would be replaced.
  mutating func previewReplacement(by text: String, _ prompt: Prompt) {
    guard let asked = prompt.substitution else { return }
    preview(Substitution(scope: asked.scope, old: asked.old, new: text))
  }

  private mutating func preview(_ substitution: Substitution) {
    let found = replacements(for: substitution)
    guard !found.places.isEmpty else { return say(.notFound(substitution.old), .warning) }
    var lines = [Sheet.Line(text: look.say(.replacementCount(found.places.count)), role: .heading)]
    if found.refused > 0 {
      lines.append(Sheet.Line(text: look.say(.replacementRefused(found.refused)), role: .warning))
    }
    lines.append(Sheet.Line(text: ""))
    var subject: String?
    for place in found.places {
      if place.subject != subject { lines.append(Sheet.Line(text: place.subject)) }
      subject = place.subject
      let text = look.say(.replacementLine(place.field, place.old.onOneLine, place.new.onOneLine))
      lines.append(Sheet.Line(text: "  " + text))
    }
    show(
      Sheet(
        found, .replacementTitle(substitution.old, substitution.new),
        hints: .hintsReplacements, lines))
  }
}

extension Replacements: SheetSubject {
  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack {
      editor.say(.nothingReplaced)
      return .leaves
    }
    guard key.isPlain(.enter) else { return .stays }
    editor.change(substitution.label(count: places.count), edits)
    return .leaves
  }
}

extension Prompt.Purpose {
  /// The texts in which the line's text is looked for.
  fileprivate var scope: Substitution.Scope {
    switch self {
    case .renameOwner: .owners
    case .renameChannel: .channels
    default: .texts
    }
  }
}
