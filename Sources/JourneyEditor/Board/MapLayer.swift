import Console
import JourneyModel
import Phrases

/// The map on screen, in whichever view: the ground on which everything else opens. Its keys are those of the keymap.
struct MapLayer: Layer {
  /// Keys of a sequence that has been begun.
  var begun: [KeyPress] = []

  var traits: LayerTraits { [] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if begun.isEmpty, editor.beginsLine(key) {
      editor.beginLine(with: key)
      return .stays
    }
    let reading = editor.keymap.reading(of: key, after: begun)
    let names = reading.keys.map(\.name).joined(separator: " ")
    begun = []
    switch reading.meaning {
    case .action(let action) where reading.isByPlace: editor.performByPlace(action, key)
    case .action(let action): editor.perform(action)
    case .prefix:
      begun = reading.keys
      editor.say(.waitingForKey(names))
    case .nothing:
      editor.notice = nil
      if reading.keys.count > 1, key.isBack { return .stays }
      editor.say(.unknownKeyOnBoard(names, editor.keyName(.help)), .warning)
    }
    return .stays
  }

  mutating func interrupt() { begun = [] }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    editor.pasteList(text)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    editor.clickOnMap(target, isDouble: isDouble)
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    editor.view.wheel(at: point, by: step, in: &editor)
    return .stays
  }

  /// Picks up what was pressed once the mouse moves off it.
  mutating func drag(_ grabbed: Focus, to point: Point, in editor: inout Editor) -> Reaction {
    guard !editor.isOver(grabbed, point) else { return .stays }
    if grabbed != editor.board.focus { editor.board.focus = grabbed }
    if let id = grabbed.touchpoint, !editor.board.selection.contains(id) { editor.board.clearSelection() }
    editor.perform(.pickUp)
    return .stays
  }

  func hints(in editor: Editor) -> [Hint] {
    (editor.isCapturing ? editor.hints(.hintsCapturing) : [])
      + hintedActions(in: editor).compactMap(editor.hint)
  }

  /// The actions that are named below, the most important first.
  func hintedActions(in editor: Editor) -> [Action] {
    guard !editor.isCapturing else { return captureActions(editor) }
    let asking: [Action] = editor.isFollowing ? [.shareRoom] : []
    return (asking + Self.ordered(editor.view.hints(in: editor)))
      .filter { editor.file.readOnly == nil || !$0.changesMap && $0 != .captureMode }
  }

  /// The ways to everything else stand behind the first hints, so that a narrow screen has room for them.
  private static func ordered(_ hints: [Action]) -> [Action] {
    let ways = [Action.help, .palette, .density].filter(hints.contains)
    let others = hints.filter { !ways.contains($0) }
    return others.prefix(firstHints) + ways + others.dropFirst(firstHints)
  }

  private static let firstHints = 4

  /// In capture mode how to leave it stands first, and letters need no key to add.
  private func captureActions(_ editor: Editor) -> [Action] {
    [.captureMode]
      + Self.ordered(editor.view.hints(in: editor)).filter { $0 != .captureMode && $0 != .addTouchpoint }
  }
}
