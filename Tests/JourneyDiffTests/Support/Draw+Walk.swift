import JourneyModel
import TestSupport

/// Maps as another hand leaves them after some steps. Each step that the model has for stages and touchpoints is among
/// them.
extension Draw {
  /// Where a map gets by so many steps, made valid again at the end as a reader makes it.
  ///
  /// - Parameters:
  ///   - mayTouch: the touchpoints that this hand changes, moves or deletes.
  ///   - isCareful: leaves the map's own fields and the stages alone.
  mutating func walk(
    from map: JourneyMap, steps: Int, isCareful: Bool = false,
    mayTouch: (Touchpoint.ID) -> Bool = { _ in true }
  ) throws -> JourneyMap {
    var map = map
    for _ in 0..<steps {
      let own = map.stages.flatMap(\.touchpoints.ids).filter(mayTouch)
      if !isCareful, whole(0...2) == 0 { change(pick(JourneyMap.fields), of: &map) }
      if let edit = isCareful ? touchpointStep(own, map) : stageStep(map) ?? touchpointStep(own, map) {
        map = try map.making([edit])
      }
    }
    return map.tidied()
  }

  private mutating func stageStep(_ map: JourneyMap) -> Edit? {
    if map.stages.isEmpty { return .insertStage(stage(), at: 0) }
    let stage = pick(map.stages)
    switch whole(0...9) {
    case 0: return .insertStage(self.stage(), at: whole(0...map.stages.count))
    case 1: return .removeStage(stage.id)
    case 2: return .moveStage(stage.id, to: whole(0...map.stages.count - 1))
    case 3:
      var changed = stage
      change(pick(Stage.fields), of: &changed, lanes: map.lanes.map(\.id))
      return stage.changes(to: changed).first.map { .stage(stage.id, $0) }
    default: return nil
    }
  }

  private mutating func touchpointStep(_ own: [Touchpoint.ID], _ map: JourneyMap) -> Edit? {
    guard !map.stages.isEmpty else { return nil }
    let stage = pick(map.stages)
    let room = stage.touchpoints.count
    guard !own.isEmpty, whole(0...4) > 0 else {
      return .insertTouchpoint(touchpoint(), in: stage.id, at: whole(0...room))
    }
    let id = pick(own)
    switch whole(0...5) {
    case 0: return .removeTouchpoint(id)
    case 1, 2:
      let isThere = stage.touchpoints.ids.contains(id)
      return .moveTouchpoint(id, to: stage.id, at: whole(0...(isThere ? room - 1 : room)))
    default:
      guard let old = map.touchpoint(id) else { return nil }
      var changed = old
      change(pick(Touchpoint.fields), of: &changed, personas: map.personas.map(\.id))
      return old.changes(to: changed).first.map { .touchpoint(id, $0) }
    }
  }
}

extension JourneyMap {
  /// The map after some edits.
  func making(_ edits: [Edit]) throws -> JourneyMap {
    var map = self
    _ = try map.apply(Transaction(StepLabel(.changeField), edits))
    return map
  }

  /// The map without what refers to nothing.
  func tidied() -> JourneyMap {
    let people = Set(personas.map(\.id))
    let rows = Set(lanes.map(\.id))
    var map = JourneyMap(
      title: title,
      stages: stages.map { stage in
        var stage = stage
        stage.lanes.removeAll { !rows.contains($0.lane) }
        for position in stage.touchpoints.indices {
          stage.touchpoints[position].personas.removeAll { !people.contains($0) }
          stage.touchpoints[position].personaEmotions.removeAll { !people.contains($0.persona) }
        }
        return stage
      })
    let fields = JourneyMap(title: title).changes(to: self)
    map = (try? map.making(fields.map(Edit.map))) ?? map
    map.transitions = transitions.filter { transition in
      [transition.from, transition.to].allSatisfy { $0.map(map.contains) ?? true }
    }
    return map
  }

  /// What makes the map invalid: identifiers that occur twice and references that lead nowhere.
  var faults: [String] {
    var faults: [String] = []
    func note(_ ids: [String], _ kind: String) {
      if Set(ids).count < ids.count { faults.append("\(kind) twice in \(ids)") }
    }
    let touchpoints = stages.flatMap(\.touchpoints)
    note(stages.map(\.id.text), "stage")
    note(touchpoints.map(\.id.text), "touchpoint")
    note(personas.map(\.id.text), "persona")
    note(lanes.map(\.id.text), "lane")
    note(transitions.map(\.id.text), "transition")
    for touchpoint in touchpoints {
      note(touchpoint.pains.map(\.id.text), "pain")
      note(touchpoint.evidence.map(\.id.text), "evidence")
      note(touchpoint.personas.map(\.text), "persona of a touchpoint")
      note(touchpoint.unknown.map(\.name), "unknown member")
    }
    if self != tidied() { faults.append("a reference leads nowhere") }
    return faults
  }
}
