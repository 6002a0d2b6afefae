import JourneyModel

/// The edits that lead from one map to another.
///
/// Stages are put in order first, those that go staying until the end, so that what moves out of them and into new
/// ones always has where to go. Then each stage of the new map is filled in turn from wherever its touchpoints stand
/// at that moment: what it will lose to a later stage still stands in it and is counted in positions.
struct EditPlan {
  private(set) var edits: [Edit] = []
  private let old: JourneyMap
  private let new: JourneyMap

  init(from old: JourneyMap, to new: JourneyMap) {
    (self.old, self.new) = (old, new)
    edits = old.changes(to: new).map(Edit.map)
    planStages()
    removeTouchpoints()
    for rank in new.stages.indices { fill(rank) }
    changeTouchpoints()
    for stage in old.stages where new.position(of: stage.id) == nil { edits.append(.removeStage(stage.id)) }
  }

  /// Brings stages in with those touchpoints that are new too, and moves and changes the others.
  private mutating func planStages() {
    let order = OrderDifference(from: old.stages.map(\.id), to: new.stages.map(\.id))
    for step in order.steps {
      switch step {
      case .insert(let id, let position):
        guard var stage = new.stage(id) else { continue }
        stage.touchpoints = TouchpointList(newcomers(in: stage).map { stage.touchpoints[$0] })
        edits.append(.insertStage(stage, at: position))
      case .move(let id, let position): edits.append(.moveStage(id, to: position))
      }
    }
    for stage in old.stages {
      guard let other = new.stage(stage.id) else { continue }
      edits += stage.changes(to: other).map { .stage(stage.id, $0) }
    }
  }

  /// The positions of the touchpoints that the old map does not have.
  private func newcomers(in stage: Stage) -> [Int] {
    zip(stage.touchpoints.indices, stage.touchpoints.ids).filter { !old.contains($0.1) }.map(\.0)
  }

  /// What goes alone; what goes with its stage needs no edit.
  private mutating func removeTouchpoints() {
    for stage in old.stages where new.position(of: stage.id) != nil {
      for id in stage.touchpoints.ids where !new.contains(id) { edits.append(.removeTouchpoint(id)) }
    }
  }

  private mutating func fill(_ rank: Int) {
    let stage = new.stages[rank]
    for step in OrderDifference(from: present(in: stage, rank), to: stage.touchpoints.ids).steps {
      switch step {
      case .insert(let id, let position):
        if old.contains(id) {
          edits.append(.moveTouchpoint(id, to: stage.id, at: position))
        } else if let touchpoint = new.touchpoint(id) {
          edits.append(.insertTouchpoint(touchpoint, in: stage.id, at: position))
        }
      case .move(let id, let position): edits.append(.moveTouchpoint(id, to: stage.id, at: position))
      }
    }
  }

  /// What stands in a stage when its turn comes: what it had, without what is gone and what an earlier stage took.
  private func present(in stage: Stage, _ rank: Int) -> [Touchpoint.ID] {
    guard let before = old.stage(stage.id) else {
      return newcomers(in: stage).map { stage.touchpoints[$0].id }
    }
    return before.touchpoints.ids.filter { id in
      new.place(of: id).map { $0.stage >= rank } ?? false
    }
  }

  private mutating func changeTouchpoints() {
    for stage in old.stages {
      for (position, id) in stage.touchpoints.ids.enumerated() {
        guard let place = new.place(of: id) else { continue }
        edits += stage.touchpoints[position].changes(to: new[place]).map { .touchpoint(id, $0) }
      }
    }
  }
}
