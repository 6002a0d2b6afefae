public import JourneyModel

extension EmotionFigures {
  /// The fields of a touchpoint that have a part in the curve.
  private static let counted = FieldSet(
    TouchpointChange.emotion.field, TouchpointChange.personaEmotions.field, TouchpointChange.personas.field)

  /// Takes in what a transaction did to the map, which is handed as it is afterwards, with the transaction that takes it
  /// back as `JourneyMap.apply` returned it.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    let affected = AffectedParts(of: transaction, inverse: inverse, fields: Self.counted)
    var touched = affected.refilledStages
    guard !touched.isEmpty || !affected.touchpoints.isEmpty || !affected.movedStages.isEmpty else { return }
    guard transaction.edits.count == inverse.edits.count else {
      self = EmotionFigures(of: map, persona: persona)
      return
    }
    // The inverse's edits stand in the opposite order. From where a touchpoint was taken only its inverse tells.
    for (edit, undo) in zip(transaction.edits, inverse.edits.reversed()) { rearrange(edit, undo) }
    for id in affected.touchpoints {
      guard let place = map.place(of: id) else { continue }
      let stage = map.stages[place.stage].id
      touched.insert(stage)
      if stages[stage.text]?.values.indices.contains(place.position) == true {
        stages[stage.text]?.values[place.position] = EmotionCurve.value(of: map[place], persona: persona)
      }
    }
    for id in touched { sumUp(id, in: map) }
    sumUp(map)
  }

  private mutating func rearrange(_ edit: Edit, _ undo: Edit) {
    switch (edit, undo) {
    case (.insertTouchpoint(_, let stage, let position), _): put(nil, in: stage, at: position)
    case (.removeTouchpoint, .insertTouchpoint(_, let stage, let position)):
      _ = take(from: stage, at: position)
    case (.moveTouchpoint(_, let stage, let position), .moveTouchpoint(_, let former, let formerPosition)):
      put(take(from: former, at: formerPosition), in: stage, at: position)
    case (.insertStage(let stage, _), _): stages[stage.id.text] = part(of: stage)
    case (.removeStage(let id), _): stages[id.text] = nil
    default: break
    }
  }

  private mutating func take(from stage: Stage.ID, at position: Int) -> Double? {
    guard stages[stage.text]?.values.indices.contains(position) == true else { return nil }
    return stages[stage.text]?.values.remove(at: position) ?? nil
  }

  private mutating func put(_ value: Double?, in stage: Stage.ID, at position: Int) {
    guard let count = stages[stage.text]?.values.count, position <= count else { return }
    stages[stage.text]?.values.insert(value, at: position)
  }

  private mutating func sumUp(_ id: Stage.ID, in map: JourneyMap) {
    guard let position = map.position(of: id), var part = stages.removeValue(forKey: id.text) else { return }
    let stage = map.stages[position]
    if part.values.count == stage.touchpoints.count {
      part.sumUp(stage)
    } else {
      part = self.part(of: stage)
    }
    stages[id.text] = part
  }
}
