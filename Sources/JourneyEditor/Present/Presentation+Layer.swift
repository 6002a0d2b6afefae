import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

// Up and Down change what is shown, Left and Right go to the next stage, card or page, some signs and letters step through
// what is low, Esc goes back to where one was.
extension Presentation: Layer {
  var traits: LayerTraits { [.coversScreen, .letsPark, .takesLines] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if showsKeys {
      showsKeys = false
      if key.isBack || isHelp(key, in: editor) { return .stays }
    }
    if key.isBack || editor.keymap.meaning(of: [key]) == .action(.present) {
      editor.board.focus = before.focus
      editor.perspective = perspective
      editor.repairFocus(near: nil)
      return .leaves
    }
    if let typed = key.typed, typed != " " || !stray.isEmpty {
      // Words that somebody says while presenting are no keys, the first letter neither.
      if stray.takes(typed, at: editor.clock.now) { return .stays }
      if !takesLetter(key, in: &editor) { stray.add(String(typed), at: editor.clock.now) }
      return .stays
    }
    editor.notice = nil
    let forward = editor.flow == .leftToRight ? Key.right : .left
    let pressed = key.asLatin.key
    switch pressed {
    case .up: turn(to: following(by: -1), in: editor)
    case .down: turn(to: following(by: 1), in: editor)
    case .left, .right: go(by: pressed == forward ? 1 : -1, in: &editor)
    case .pageDown, .character(" "), .enter: go(by: 1, in: &editor)
    case .pageUp, .backspace: go(by: -1, in: &editor)
    case .tab: showCode(in: &editor)
    default: break
    }
    return .stays
  }

  private func isHelp(_ key: KeyPress, in editor: Editor) -> Bool {
    editor.keymap.reading(of: key).meaning == .action(.help)
  }

  /// Does what a letter or a sign says, and tells whether it says something.
  private mutating func takesLetter(_ key: KeyPress, in editor: inout Editor) -> Bool {
    let meaning = editor.keymap.reading(of: key).meaning
    editor.notice = nil
    switch (meaning, key.asLatin.key) {
    case (.action(.help), _): showsKeys = true
    case (.action(.nextLow), _): walkLows(.forward, in: &editor)
    case (.action(.previousLow), _): walkLows(.backward, in: &editor)
    case (_, .character("j")): walkWall(by: 1, in: &editor)
    case (_, .character("k")): walkWall(by: -1, in: &editor)
    case (_, .character("t")): editor.turnTimer()
    case (.action(.shareRoom), _): showCode(in: &editor)
    default: return false
    }
    return true
  }

  /// Shows the code for phones as large as the screen.
  private func showCode(in editor: inout Editor) {
    if editor.room.isOpen {
      editor.layers.push(RoomScreen())
    } else {
      editor.say(.roomNotOpen(editor.keyName(.shareRoom)), .warning)
    }
  }

  // What is low

  /// Shows the next low touchpoint as the journey goes.
  private mutating func walkLows(_ way: Editor.Way, in editor: inout Editor) {
    guard editor.document.figures.total.low > 0 else { return editor.say(.noLows) }
    turn(to: .card, in: editor)
    editor.walkLows(way)
    editor.notice = nil
    wallNumber = -1
  }

  /// Shows the next low touchpoint down the wall, on which the worst stands first; it ends at both ends.
  private mutating func walkWall(by step: Int, in editor: inout Editor) {
    let lows = wall ?? WallList(of: editor.document).touchpoints
    wall = lows
    guard !lows.isEmpty else { return editor.say(.noLows) }
    let here = editor.board.focus.touchpoint.flatMap { wallPlace(of: $0) ?? lows.firstIndex(of: $0) }
    wallNumber = here.map { min(max(0, $0 + step), lows.count - 1) } ?? 0
    turn(to: .card, in: editor)
    editor.board.focus = .touchpoint(lows[wallNumber])
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
    case .card:
      wallNumber = -1
      editor.goToCard(by: step)
    case .curve: editor.moveInCurve((step > 0) == (editor.flow == .leftToRight) ? .right : .left)
    case .paths:
      let pages = PresentPathsView.pageCount(paths, in: editor)
      page = min(max(0, page + step), pages - 1)
    case .map, .pains, .votes, .opportunities, .decisions:
      let rows = editor.presentedRows
      let pages = max(1, (lines.count + rows - 1) / rows)
      page = min(max(0, page + step), pages - 1)
    }
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    switch target {
    case .touchpoint(let id):
      wallNumber = -1
      editor.board.focus = .touchpoint(id)
      turn(to: .card, in: editor)
    case .answer: showsKeys.toggle()
    default: break
    }
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    go(by: step, in: &editor)
    return .stays
  }

  /// The curve scrolls so that the focus is on screen, as in the view.
  mutating func refresh(in editor: inout Editor) { if subject == .curve { editor.settleCurve() } }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    PresentView(drawn: drawn, presentation: self).draw(on: &frame, in: frame.canvas.bounds)
  }
}
