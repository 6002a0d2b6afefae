import Console
import JourneyModel
import Phrases

// Changing something all over the map: what and by what is asked for in two lines, then a page shows every place.
extension Editor {
  mutating func beginReplacing() { mode = .prompt(Prompt(.replaceText, text: searchText)) }

  /// Asks which owner gets another name; the focused touchpoint's stands there.
  mutating func beginRenamingOwner() {
    mode = .prompt(
      Prompt(
        .renameOwner, text: board.focus.touchpoint.flatMap { map.touchpoint($0)?.owner } ?? "",
        suggestions: namesInUse(\.owner)))
  }

  mutating func beginRenamingChannel() {
    mode = .prompt(
      Prompt(
        .renameChannel, text: board.focus.touchpoint.flatMap { map.touchpoint($0)?.channel } ?? "",
        suggestions: namesInUse(\.channel)))
  }

  /// Goes on after one of the two lines.
  mutating func finishReplacing(_ prompt: Prompt, _ text: String) {
    switch prompt.purpose {
    case .replaceText, .renameOwner, .renameChannel:
      guard !text.isEmpty else { return }
      var next = Prompt(.replacement, suggestions: prompt.suggestions)
      next.substitution = Substitution(scope: prompt.purpose.scope, old: text, new: "")
      mode = .prompt(next)
    case .replacement:
      guard let asked = prompt.substitution else { return }
      preview(Substitution(scope: asked.scope, old: asked.old, new: text))
    default: break
    }
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
        .replacements(found), .replacementTitle(substitution.old, substitution.new),
        hints: .hintsReplacements, lines))
  }

  mutating func answer(_ found: Replacements, with key: KeyPress, on sheet: Sheet) {
    if key.isBack {
      leave(sheet)
      say(.nothingReplaced)
    } else if key.isPlain(.enter) {
      mode = .board
      change(found.substitution.label(count: found.places.count), found.edits)
    }
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
