import JourneyModel
import Phrases

extension Editor {
  mutating func delete() {
    if case .stage(let id) = board.focus, board.selection.isEmpty {
      guard let stage = map.stage(id) else { return }
      if stage.touchpoints.isEmpty {
        removeStage(id, as: .deleteStage)
      } else {
        open(Question.deleteStage(id))
      }
    } else {
      remove(affected, as: .deleteTouchpoint)
    }
  }

  /// Removes touchpoints, and the transitions that lead from or to them.
  mutating func remove(_ ids: [Touchpoint.ID], as verb: StepLabel.Verb) {
    let edits = transitionRemovals(touching: Set(ids)) + ids.map(Edit.removeTouchpoint)
    change(label(verb, ids), edits, focus: focus(afterRemoving: ids), clearsSelection: true)
  }

  /// What stays near the first of what goes: the card below it, the one above, or the stage.
  private func focus(afterRemoving ids: [Touchpoint.ID]) -> Focus {
    guard let place = ids.first.flatMap({ map.place(of: $0) }) else { return board.focus }
    let stage = map.stages[place.stage]
    let gone = Set(ids)
    let below = (place.position..<stage.touchpoints.count).first { !gone.contains(stage.touchpoints[$0].id) }
    let nearest = below ?? (0..<place.position).last { !gone.contains(stage.touchpoints[$0].id) }
    return nearest.map { .touchpoint(stage.touchpoints[$0].id) } ?? .stage(stage.id)
  }

  /// Removes a stage with all that is in it.
  mutating func removeStage(_ id: Stage.ID, as verb: StepLabel.Verb) {
    guard let index = map.position(of: id) else { return }
    let stage = map.stages[index]
    let edits = transitionRemovals(touching: Set(stage.touchpoints.ids)) + [.removeStage(id)]
    let next = map.stages.indices.contains(index + 1) ? index + 1 : index - 1
    let focus = map.stages.indices.contains(next) ? Focus.stage(map.stages[next].id) : .nothing
    let count = verb == .deleteStage ? stage.touchpoints.count : 1
    change(StepLabel(verb, stage.name, count: count), edits, focus: focus, clearsSelection: true)
    board.tops[id] = nil
  }

  private func transitionRemovals(touching ids: Set<Touchpoint.ID>) -> [Edit] {
    map.transitions.filter { [$0.from, $0.to].contains { $0.map(ids.contains) ?? false } }
      .map { .map(.transitions(.remove($0.id))) }
  }
}
