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
    show(
      Sheet(
        ReplacementChoice(found), .replacementTitle(substitution.old, substitution.new),
        hints: .hintsReplacements, replacementLines(ReplacementChoice(found))))
  }

  /// How many texts would change, and each of them under its touchpoint, those marked that are to change.
  fileprivate func replacementLines(_ choice: ReplacementChoice) -> [Sheet.Line] {
    let found = choice.found
    var lines = [Sheet.Line(text: look.say(.replacementCount(choice.count)), role: .heading)]
    if !choice.leftOut.isEmpty {
      lines.append(Sheet.Line(text: look.say(.replacementLeftOut(choice.leftOut.count)), role: .dim))
    }
    if found.refused > 0 {
      lines.append(Sheet.Line(text: look.say(.replacementRefused(found.refused)), role: .warning))
    }
    lines.append(Sheet.Line(text: ""))
    var subject: String?
    for (number, place) in found.places.enumerated() {
      if place.subject != subject { lines.append(Sheet.Line(text: place.subject)) }
      subject = place.subject
      let isLeftOut = choice.leftOut.contains(number)
      lines.append(
        Sheet.Line(
          text: (isLeftOut ? "[ ] " : "[x] ") + look.say(place.line), role: isLeftOut ? .dim : .text,
          item: number))
    }
    return lines
  }
}

extension Replacements.Place {
  /// What is replaced by what, from shortly before the first letter that changes: a page has one line for it.
  fileprivate var line: Phrase {
    let (before, after) = (old.onOneLine, new.onOneLine)
    let same = zip(before, after).prefix { $0 == $1 }.count
    let skipped = max(0, same - 12)
    func excerpt(_ text: String) -> String { (skipped > 0 ? "…" : "") + text.dropFirst(skipped) }
    return .replacementLine(field, excerpt(before), excerpt(after))
  }
}

/// The texts that would change, and those of them that are left as they are.
struct ReplacementChoice: SheetSubject {
  let found: Replacements
  fileprivate(set) var leftOut: Set<Int> = []

  init(_ found: Replacements) { self.found = found }

  var doubleClick: KeyPress { KeyPress(.character(" ")) }

  /// How many would change.
  var count: Int { found.places.count - leftOut.count }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack || key.isPlain(.enter) && count == 0 {
      editor.say(.nothingReplaced)
      return .leaves
    }
    if key.isPlain(.enter) {
      let taken = editor.replacements(for: found.substitution, leaving: leftOut)
      editor.change(found.substitution.label(count: count), taken.edits)
      return .leaves
    }
    var choice = self
    switch key.typed {
    case " ": choice.leftOut.formSymmetricDifference([sheet.cursor.row])
    case "a": choice.leftOut = leftOut.isEmpty ? Set(found.places.indices) : []
    default: return .passes
    }
    sheet.subject = choice
    sheet.lines = editor.replacementLines(choice)
    return .stays
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
