import JourneyModel

extension MapMerge {
  /// Takes condemned stages away with what is in them. What the side that deleted the stage has elsewhere goes there;
  /// where that place is gone too, the stage stays after all, since nobody wanted its touchpoint away.
  mutating func leaveCondemnedStages() {
    if condemned.isEmpty { return }
    var refuges: [Touchpoint.ID: Stage.ID] = [:]
    for (id, home) in homes {
      guard let deleter = condemned[home] else { continue }
      let map = deleter == .ours ? sides.ours : sides.theirs
      guard let place = map.place(of: id) else { continue }
      refuges[id] = map.stages[place.stage].id
    }
    let isGone = { [stages, condemned] (id: Stage.ID) in stages[id] == nil || condemned[id] != nil }
    for (id, refuge) in refuges where isGone(refuge) {
      if let home = homes[id] { condemned[home] = nil }
    }
    for (id, home) in homes where condemned[home] != nil {
      homes[id] = refuges[id]
      if refuges[id] == nil { touchpoints[id] = nil }
    }
    for id in condemned.keys { stages[id] = nil }
  }

  /// The map of the merged fields and what is kept, all in merged order, without what would refer to nothing.
  func assembled(with fields: JourneyMap) -> JourneyMap {
    let personas = Set(fields.personas.map(\.id))
    let lanes = Set(fields.lanes.map(\.id))
    let order = mergedOrder(sides.map { $0.stages.map(\.id) }) { stages[$0] != nil }
    let filled = order.compactMap { id in
      stages[id].map { stage in
        var stage = stage
        stage.lanes.removeAll { !lanes.contains($0.lane) }
        stage.touchpoints = list(of: id, personas)
        return stage
      }
    }
    var map = JourneyMap(title: fields.title, stages: filled)
    for field in JourneyMap.fields { field.copy(from: fields, to: &map) }
    map.transitions.removeAll { transition in
      [transition.from, transition.to].contains { $0.map { touchpoints[$0] == nil } ?? false }
    }
    return map
  }

  private func list(of stage: Stage.ID, _ personas: Set<Persona.ID>) -> TouchpointList {
    let order = mergedOrder(sides.map { $0.stage(stage)?.touchpoints.ids ?? [] }) { homes[$0] == stage }
    var list = TouchpointList()
    list.reserveCapacity(order.count)
    for id in order {
      guard var touchpoint = touchpoints[id] else { continue }
      touchpoint.personas.removeAll { !personas.contains($0) }
      touchpoint.personaEmotions.removeAll { !personas.contains($0.persona) }
      list.append(touchpoint)
    }
    return list
  }
}
