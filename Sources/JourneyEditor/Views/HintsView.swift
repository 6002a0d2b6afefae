import Console
import JourneyModel
import Phrases
import TerminalText

/// The last line: the keys that matter now, the most important first, as many as there is room for. A click on one
/// does it.
struct HintsView: View {
  let editor: Editor

  private struct Hint {
    let key: String
    let text: String
    let action: Action?
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if case .prompt(let prompt) = editor.mode, let trouble = prompt.trouble {
      frame.drawShortened(
        " " + editor.look.say(trouble), at: Point(column: area.start, row: area.top), columns: area.columns,
        as: .warning)
      return
    }
    let typesetter = editor.look.typesetter
    var column = area.start + 1
    for hint in hints {
      let width = typesetter.width(of: hint.key) + 1 + typesetter.width(of: hint.text)
      guard column + width <= area.end else { continue }
      let start = column
      column +=
        frame.draw(
          hint.key, at: Point(column: column, row: area.top), columns: width, as: .heading,
          direction: TextDirection.firstStrong(of: hint.key) ?? .leftToRight) + 1
      column += frame.draw(hint.text, at: Point(column: column, row: area.top), columns: width, as: .hint) + 2
      if let action = hint.action {
        frame.expectClicks(
          on: Rect(start: start, top: area.top, columns: width, rows: 1), for: .action(action))
      }
    }
  }

  private var hints: [Hint] {
    if editor.mode.field?.selection != nil { return words(.hintsSelectedText) }
    return switch editor.mode {
    case .board where editor.isCapturing:
      words(.hintsCapturing) + captureActions.compactMap(hint)
    case .board:
      (editor.perspective == .map ? boardActions : editor.viewActions).filter {
        editor.file.readOnly == nil || !$0.changesMap
      }.compactMap(hint)
    case .quickAdd(let adding):
      words(adding.addsStages ? .hintsAddingStages : .hintsAddingTouchpoints)
    case .rename: words(.hintsRenaming)
    case .cell(let cell): words(cell.hints)
    case .prompt(let prompt) where prompt.purpose == .filter: words(.hintsFilter)
    case .prompt(let prompt): words(prompt.purpose.hasSuggestions ? .hintsPromptWithChoice : .hintsPrompt)
    case .verdicts: words(.hintsVerdict)
    case .moving: words(.hintsMoving)
    case .question(let question): words(question.answers)
    case .sheet(let sheet): words(sheet.hints)
    case .merge: words(editor.flow == .leftToRight ? .hintsMerge : .hintsMergeMirrored)
    case .round(let round): words(round.hints)
    case .voting(let voting): words(voting.choices.isEmpty ? .hintsVoting : .hintsScope)
    case .compare: words(.hintsComparison)
    case .calibration: words(.hintsCalibration)
    case .start(let start): words(start.path == nil ? .hintsStart : .hintsStartPath)
    case .form, .actions, .presenting: []
    }
  }

  private var boardActions: [Action] {
    if editor.map.stages.isEmpty { return [.addStage, .addTouchpoint, .help, .palette, .quit, .captureMode] }
    if !editor.board.selection.isEmpty {
      return [.moveRight, .rate1, .delete, .cut, .copy, .owner, .channel, .verdict, .back, .help]
    }
    switch editor.board.focus {
    case .stage:
      return [.open, .addTouchpoint, .addStage, .rename, .moveRight, .delete, .undo, .palette, .help]
    default:
      return [
        .open, .addTouchpoint, .rate1, .addPain, .pickUp, .nextLow, .find, .palette, .help, .undo, .addStage,
        .rename, .captureMode, .owner, .channel, .verdict, .momentOfTruth, .select, .save, .quit,
      ]
    }
  }

  /// In capture mode how to leave it stands first, and letters need no key to add.
  private var captureActions: [Action] {
    [.captureMode] + boardActions.filter { $0 != .captureMode && $0 != .addTouchpoint }
  }

  private func hint(_ action: Action) -> Hint? {
    guard let key = editor.workingKeys(for: action).first else { return nil }
    let text: Phrase =
      switch action {
      case .rate1: .hint("rate")
      case .captureMode where editor.isCapturing: .hint("captureEnd")
      case .rename where editor.perspective.isTable: .hint("editCell")
      case .down where editor.perspective == .curve: .hint("curveLine")
      case .curveKind where editor.curve.kind == .effectiveness: .hint("curveEmotion")
      default: action.hint
      }
    return Hint(
      key: action == .rate1 ? "1–5" : key, text: editor.look.say(text),
      action: action == .rate1 ? nil : action)
  }

  /// Hints written out in the phrasebook: `Enter add | Esc end`, the first word of each being the key.
  private func words(_ phrase: Phrase) -> [Hint] {
    editor.look.phrasebook.text(phrase).split(separator: "|").map { part in
      let words = String(part).trimmingWhitespace.split(separator: " ", maxSplits: 1).map(String.init)
      return Hint(key: words.first ?? "", text: words.count > 1 ? words[1] : "", action: nil)
    }
  }
}
