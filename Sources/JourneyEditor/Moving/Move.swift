import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// Touchpoints or a stage in somebody's hand: moved on the map already, not yet a step of the history.
struct Move: Sendable {
  /// All edits made so far.
  var forward: [Edit] = []
  /// What takes them back.
  var inverse: [Edit] = []
  /// Where the eye was when they were picked up.
  let before: Bookmark
}

extension Move: Layer {
  var traits: LayerTraits { [.holdsUpAutosave] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) || editor.keymap.reading(of: key).meaning == .action(.pickUp) {
      return release(in: &editor)
    }
    if key.isBack {
      _ = try? editor.document.apply(Transaction(StepLabel(.moveTouchpoint), inverse))
      editor.board.focus = before.focus
      editor.say(.moveCancelled)
      return .leaves
    }
    let direction = editor.direction(of: key)
    if direction == nil, key.typed != nil { return .passes }
    if let direction, let edits = editor.moveEdits(direction), !edits.isEmpty {
      editor.carry(&self, edits)
    }
    return .stays
  }

  /// Puts down what is carried, where it is now.
  mutating func release(in editor: inout Editor) -> Reaction {
    guard !forward.isEmpty else {
      editor.say(.moveCancelled)
      return .leaves
    }
    let label = editor.moveLabel(forward)
    editor.document.remember(
      Transaction(label, forward), inverse: Transaction(label, inverse), before: before,
      after: editor.board.bookmark)
    editor.say(label.phrase, .done)
    return .leaves
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? { release(in: &editor) }

  mutating func drag(_ grabbed: Focus, to point: Point, in editor: inout Editor) -> Reaction {
    editor.board.followsFocus = true
    editor.carry(&self, editor.dragEdits(grabbed, to: point))
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    editor.scrollColumn(at: point, by: step)
    return .stays
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsMoving) }
}

extension Editor {
  mutating func pickUp() {
    open(Move(before: board.bookmark))
    say(.carrying(carriedName))
  }

  private var carriedName: String {
    if case .stage(let id) = board.focus, board.selection.isEmpty { return map.stage(id)?.name ?? "" }
    return affected.count == 1 ? subject(of: affected) : look.say(.several(affected.count))
  }

  /// Moves what is carried on the map; it is no step of the history before it is put down.
  mutating func carry(_ move: inout Move, _ edits: [Edit]) {
    guard !edits.isEmpty,
      let inverse = try? document.apply(Transaction(StepLabel(.moveTouchpoint), edits))
    else { return }
    move.forward += edits
    move.inverse = inverse.edits + move.inverse
  }

  mutating func moveDirectly(_ action: Action) {
    guard let edits = moveEdits(action) else { return }
    guard !edits.isEmpty else {
      say(.cannotMoveFurther)
      return
    }
    change(moveLabel(edits), edits, merging: true)
  }

  /// What the step is called: it names where the last edit takes the things.
  func moveLabel(_ edits: [Edit]) -> StepLabel {
    switch edits.last {
    case .moveStage(let id, let index)?:
      StepLabel(.moveStage, map.stage(id)?.name ?? "", detail: String(index + 1))
    case .moveTouchpoint(_, let stage, _)?:
      label(.moveTouchpoint, affected, detail: map.stage(stage)?.name ?? "")
    default: StepLabel(.moveTouchpoint)
    }
  }

  /// The way in which a key takes what is carried.
  func direction(of key: KeyPress) -> Action? {
    guard case .action(let action) = keymap.reading(of: key).meaning else { return nil }
    switch action {
    case .up, .moveUp: return .moveUp
    case .down, .moveDown: return .moveDown
    case .left, .moveLeft, .previousStage: return .moveLeft
    case .right, .moveRight, .nextStage: return .moveRight
    default: return nil
    }
  }

  /// The edits that move what is affected one step, none at the edge of the map.
  func moveEdits(_ action: Action) -> [Edit]? {
    let forward = flow == .leftToRight ? Action.moveRight : .moveLeft
    let sideways = action == .moveLeft || action == .moveRight ? (action == forward ? 1 : -1) : 0
    if case .stage(let id) = board.focus, board.selection.isEmpty {
      guard let index = map.position(of: id), sideways != 0, map.stages.indices.contains(index + sideways)
      else { return [] }
      return [.moveStage(id, to: index + sideways)]
    }
    return moveEdits(of: affected, action, sideways)
  }

  /// Moves touchpoints, each from its own stage: beside, or past the neighbour of those of its stage. None moves where
  /// one of them cannot.
  private func moveEdits(of ids: [Touchpoint.ID], _ action: Action, _ sideways: Int) -> [Edit] {
    var groups: [(stage: Int, ids: [Touchpoint.ID], first: Int)] = []
    for id in ids {
      guard let place = map.place(of: id) else { continue }
      if groups.last?.stage == place.stage {
        groups[groups.count - 1].ids.append(id)
      } else {
        groups.append((place.stage, [id], place.position))
      }
    }
    let moved = Set(ids)
    var draft = ids.count > 1 ? map : JourneyMap(title: "")
    var edits: [Edit] = []
    for group in groups {
      guard
        let (target, anchor) = destination(
          of: group.ids, in: group.stage, group.first, action, sideways, moved)
      else { return [] }
      if ids.count == 1 { return step(ids[0], into: target, before: anchor, in: map).map { [$0] } ?? [] }
      for id in group.ids {
        guard let edit = step(id, into: target, before: anchor, in: draft),
          (try? draft.apply(Transaction(StepLabel(.moveTouchpoint), [edit]))) != nil
        else { continue }
        edits.append(edit)
      }
    }
    return edits
  }

  /// The stage and the touchpoint before which those of one stage go (nil: its end); nil where they cannot.
  private func destination(
    of ids: [Touchpoint.ID], in index: Int, _ first: Int, _ action: Action, _ sideways: Int,
    _ moved: Set<Touchpoint.ID>
  ) -> (Int, Touchpoint.ID?)? {
    let stage = map.stages[index]
    if sideways != 0 {
      guard map.stages.indices.contains(index + sideways) else { return nil }
      let beside = map.stages[index + sideways]
      return (
        index + sideways, anchor(from: min(first, beside.touchpoints.count), in: beside, without: moved)
      )
    }
    if action == .moveUp { return first > 0 ? (index, stage.touchpoints[first - 1].id) : nil }
    let next = (first..<stage.touchpoints.count).first { !moved.contains(stage.touchpoints[$0].id) }
    return next.map { (index, anchor(from: $0 + 1, in: stage, without: moved)) }
  }

  /// The first touchpoint from a position on that stays where it is; nil is the end of the stage.
  private func anchor(from position: Int, in stage: Stage, without moved: Set<Touchpoint.ID>) -> Touchpoint
    .ID?
  {
    guard position < stage.touchpoints.count else { return nil }
    return stage.touchpoints[position...].first { !moved.contains($0.id) }?.id
  }

  /// The edits that put touchpoints one behind the other before an anchor of a stage.
  func edits(moving ids: [Touchpoint.ID], into index: Int, before anchor: Touchpoint.ID?) -> [Edit] {
    var draft = map
    var edits: [Edit] = []
    for id in ids {
      guard let edit = step(id, into: index, before: anchor, in: draft),
        (try? draft.apply(Transaction(StepLabel(.moveTouchpoint), [edit]))) != nil
      else { continue }
      edits.append(edit)
    }
    return edits
  }

  /// The edit that puts a touchpoint before an anchor of a stage, nil where it stands there already.
  private func step(
    _ id: Touchpoint.ID, into index: Int, before anchor: Touchpoint.ID?, in map: JourneyMap
  ) -> Edit? {
    guard let place = map.place(of: id) else { return nil }
    var target = anchor.flatMap { map.place(of: $0)?.position } ?? map.stages[index].touchpoints.count
    if place.stage == index, place.position < target { target -= 1 }
    guard place != TouchpointPlace(stage: index, position: target) else { return nil }
    return .moveTouchpoint(id, to: map.stages[index].id, at: target)
  }
}
