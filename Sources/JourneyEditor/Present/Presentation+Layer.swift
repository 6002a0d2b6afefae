import Console
import JourneyModel
import Phrases
import TerminalText

// Arrows only: Up and Down change what is shown, Left and Right go to the next stage, card or page, Esc goes back to
// where one was.
extension Presentation: Layer {
  var traits: LayerTraits { [.coversScreen, .letsPark, .takesLines] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isBack || editor.keymap.meaning(of: [key]) == .action(.present) {
      editor.board.focus = before.focus
      editor.perspective = perspective
      editor.repairFocus(near: nil)
      return .leaves
    }
    if let typed = key.typed, typed != " " || !stray.isEmpty {
      // Words that somebody says while presenting are no keys, the first letter neither.
      if stray.takes(typed, at: editor.clock.now) { return .stays }
      guard key.asLatin.key == .character("t") else {
        stray.add(String(typed), at: editor.clock.now)
        return .stays
      }
    }
    let forward = editor.flow == .leftToRight ? Key.right : .left
    let pressed = key.asLatin.key
    switch pressed {
    case .up: turn(to: following(by: -1), in: editor)
    case .down: turn(to: following(by: 1), in: editor)
    case .left, .right: go(by: pressed == forward ? 1 : -1, in: &editor)
    case .pageDown, .character(" "), .enter: go(by: 1, in: &editor)
    case .pageUp, .backspace: go(by: -1, in: &editor)
    case .character("t"): editor.turnTimer()
    default: break
    }
    return .stays
  }

  private mutating func turn(to new: Subject, in editor: Editor) {
    guard new != subject else { return }
    subject = new
    lines = editor.presentedLines(new)
    page = 0
  }

  private mutating func go(by step: Int, in editor: inout Editor) {
    switch subject {
    case .stage:
      guard let here = editor.here else { return }
      let index = min(max(0, here.stage + step), editor.map.stages.count - 1)
      if index != here.stage || here.position >= 0 {
        editor.board.focus = .stage(editor.map.stages[index].id)
      }
    case .card: editor.goToCard(by: step)
    case .curve: editor.moveInCurve((step > 0) == (editor.flow == .leftToRight) ? .right : .left)
    case .map, .pains, .votes, .opportunities, .decisions:
      let rows = editor.presentedRows
      let pages = max(1, (lines.count + rows - 1) / rows)
      page = min(max(0, page + step), pages - 1)
    }
  }

  /// The curve scrolls so that the focus is on screen, as in the view.
  mutating func refresh(in editor: inout Editor) { if subject == .curve { editor.settleCurve() } }

  func draw(on frame: inout Frame, of editor: Editor) {
    PresentView(editor: editor, presentation: self).draw(on: &frame, in: frame.canvas.bounds)
  }
}
