import Console
import JourneyModel
import Phrases
import TerminalText

/// One of the keys that the last line names, and what it does.
struct Hint {
  let key: String
  let text: String
  /// What a click on it does.
  let action: Action?
  /// Whether it leads to everything that there is.
  var isWay: Bool { action == .help || action == .palette }
}

/// The last line: the keys that matter now, the most important first, as many as there is room for. The ways to everything
/// else, help and the palette, keep their room on all views. A click on one does it.
struct HintsView: View, Drawn {
  let drawn: DrawnEditor

  /// From so many columns on help and the palette keep their room, and from so many on the palette's first key is named.
  private static let leastForWays = 40
  private static let leastForLongKeys = 72

  private func width(of hint: Hint) -> Int {
    editor.look.typesetter.width(of: hint.key) + 1 + editor.look.typesetter.width(of: hint.text)
  }

  /// The palette by the shortest of its keys.
  private func withShortKey(_ hint: Hint) -> Hint {
    guard hint.action == .palette,
      let key = editor.workingKeys(for: .palette).min(by: { $0.count < $1.count })
    else { return hint }
    return Hint(key: key, text: hint.text, action: hint.action)
  }

  /// What the hints of the map are made from.
  struct Told: Equatable, Sendable {
    let actions: [Action]
    /// What those are called that are not called as everywhere.
    let phrases: [Phrase]
    let isCapturing: Bool
    let keymap: Keymap
  }

  /// What the hints are made from where nothing is open over the map.
  private var told: Band.Source? {
    guard editor.layers.areClosed, let map = editor.layers.top as? MapLayer, map.trouble == nil else {
      return nil
    }
    let actions = map.hintedActions(in: editor)
    let phrases = actions.compactMap { editor.view.hint(for: $0, in: editor) }
    return .hints(
      Told(
        actions: actions, phrases: phrases, isCapturing: drawn.isCapturing, keymap: editor.keymap))
  }

  func draw(on frame: inout Frame, in area: Rect) {
    frame.drawBand(told, in: area) { frame in drawHints(on: &frame, in: area) }
  }

  private func drawHints(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let layer = editor.layers.top
    if let trouble = layer.trouble {
      frame.drawShortened(
        " " + editor.look.say(trouble), at: Point(column: area.start, row: area.top), columns: area.columns,
        as: .warning)
      return
    }
    var column = area.start + 1
    var hints = layer.field?.isSelecting == true ? editor.hints(.hintsSelectedText) : layer.hints(in: editor)
    if area.columns < Self.leastForLongKeys { hints = hints.map(withShortKey) }
    // What help and the palette take, as long as they are to come.
    var kept =
      area.columns < Self.leastForWays ? 0 : hints.reduce(0) { $0 + ($1.isWay ? 2 + width(of: $1) : 0) }
    for hint in hints {
      let width = width(of: hint)
      if hint.isWay { kept = max(0, kept - 2 - width) }
      guard column + width + kept <= area.end else { continue }
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
}

extension Editor {
  /// The hint of an action; nil where no key does it now.
  func hint(_ action: Action) -> Hint? {
    guard let key = workingKeys(for: action).first else { return nil }
    // The five keys that rate stand as one.
    if action == .rate1 {
      return Hint(key: look.phrasebook.number("1–5"), text: look.say(.hint("rate")), action: nil)
    }
    let ends = action == .captureMode && isCapturing
    let asks = action == .shareRoom && isFollowing
    let text =
      ends
      ? Phrase.hint("captureEnd")
      : asks ? Phrase.hint("askForMap") : view.hint(for: action, in: self) ?? action.hint
    return Hint(key: key, text: look.say(text), action: action)
  }

  /// Hints written out in the phrasebook: `Enter add | ↑ ↓ choose`, the first word of each being the key, or all its arrows.
  func hints(_ phrase: Phrase) -> [Hint] {
    look.phrasebook.text(phrase).split(separator: "|").map { part in
      let words = String(part).split(separator: " ").map(String.init)
      let arrows = words.prefix { "←↑→↓".contains($0) }.count
      let keys = max(1, arrows)
      return Hint(
        key: words.prefix(keys).joined(separator: " "), text: words.dropFirst(keys).joined(separator: " "),
        action: nil)
    }
  }
}
