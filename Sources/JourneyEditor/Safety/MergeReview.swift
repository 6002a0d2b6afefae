import Console
import JourneyDiff
import JourneyModel
import Phrases
import TerminalText

/// A merge whose contradictions are being decided, each for one side.
struct MergeReview: Sendable {
  let merge: ThreeWayMerge
  /// What stands in the file.
  let theirs: JourneyMap
  /// The side chosen for each contradiction.
  var choices: [Side]
  /// The contradiction that is looked at.
  var cursor = ListCursor()

  init(_ merge: ThreeWayMerge, theirs: JourneyMap) {
    self.merge = merge
    self.theirs = theirs
    choices = merge.conflicts.map { _ in .ours }
  }

  /// The map as the choices make it.
  var outcome: JourneyMap { merge.resolved { choices[$0] } }
}

extension MergeReview: Layer {
  var traits: LayerTraits { [.coversScreen, .mustBeAnswered, .isAboutOutside, .holdsUpAutosave] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isBack {
      editor.say(.mergeCancelled)
      return .leaves
    }
    if key.isPlain(.enter) {
      editor.finish(merge, as: outcome, theirs)
      return .leaves
    }
    if let step = ListCursor.step(of: key.isPlain(.tab) ? KeyPress(.down) : key, page: 1) {
      cursor.move(by: step, count: choices.count)
      return .stays
    }
    switch key.key {
    case .left, .right:
      let isStart = (key.key == .left) == (editor.flow == .leftToRight)
      choices[cursor.row] = isStart ? .ours : .theirs
    case .character(" "): turn(cursor.row)
    default: break
    }
    return .stays
  }

  private mutating func turn(_ row: Int) { choices[row] = choices[row] == .ours ? .theirs : .ours }

  /// Looks at a contradiction, or decides it where it is looked at already.
  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target, choices.indices.contains(row) else { return .stays }
    if cursor.row == row { turn(row) }
    cursor.row = row
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    MergeView(drawn: drawn, review: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] {
    editor.hints(editor.flow == .leftToRight ? .hintsMerge : .hintsMergeMirrored)
  }
}
