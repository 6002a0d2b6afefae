import JourneyModel
import Phrases

extension Editor {
  mutating func delete() {
    if case .stage(let id) = board.focus, board.selection.isEmpty {
      guard let stage = map.stage(id) else { return }
      if stage.touchpoints.isEmpty {
        removeStage(id, as: .deleteStage)
      } else {
        mode = .question(.deleteStage(id))
      }
    } else {
      remove(affected, as: .deleteTouchpoint)
    }
  }

  /// Removes touchpoints, and the transitions that lead from or to them.
  mutating func remove(_ ids: [Touchpoint.ID], as verb: StepLabel.Verb) {
    let place = ids.first.flatMap { map.place(of: $0) }
    let label = label(verb, ids)
    let edits = transitionRemovals(touching: Set(ids)) + ids.map(Edit.removeTouchpoint)
    board.clearSelection()
    guard change(label, edits) else { return }
    board.focus = .nothing
    repairFocus(near: place)
  }

  /// Removes a stage with all that is in it.
  mutating func removeStage(_ id: Stage.ID, as verb: StepLabel.Verb) {
    guard let stage = map.stage(id), let index = map.position(of: id) else { return }
    let edits = transitionRemovals(touching: Set(stage.touchpoints.map(\.id))) + [.removeStage(id)]
    board.clearSelection()
    guard change(StepLabel(verb, stage.name, count: stage.touchpoints.count), edits) else { return }
    board.tops[id] = nil
    board.focus = .nothing
    repairFocus(near: TouchpointPlace(stage: index, position: -1))
    if !map.stages.isEmpty {
      focus(on: TouchpointPlace(stage: min(index, map.stages.count - 1), position: -1))
    }
  }

  private func transitionRemovals(touching ids: Set<Touchpoint.ID>) -> [Edit] {
    map.transitions.filter { [$0.from, $0.to].contains { $0.map(ids.contains) ?? false } }
      .map { .map(.transitions(.remove($0.id))) }
  }
}
