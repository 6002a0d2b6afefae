extension JourneyMap {
  /// Makes all edits of a transaction, or none, and returns the transaction that takes them back.
  ///
  /// Works in place: what it costs depends on what changes, not on the map's size. When an edit fails, those before
  /// it are taken back by their inverses.
  ///
  /// - Throws: the first edit's `EditError`; the map is then as it was.
  public mutating func apply(_ transaction: Transaction) throws(EditError) -> Transaction {
    var inverses: [Edit] = []
    inverses.reserveCapacity(transaction.edits.count)
    for edit in transaction.edits {
      do {
        inverses.append(try apply(edit))
      } catch {
        for inverse in inverses.reversed() { _ = try? apply(inverse) }
        throw error
      }
    }
    return Transaction(transaction.label, inverses.reversed())
  }

  private mutating func apply(_ edit: Edit) throws(EditError) -> Edit {
    switch edit {
    case .map(let change): .map(try apply(change))
    case .insertStage(let stage, let position): try insert(stage, at: position)
    case .removeStage(let id): try removeStage(id)
    case .moveStage(let id, let target): try moveStage(id, to: target)
    case .stage(let id, let change): .stage(id, try stages[index(of: id)].apply(change))
    case .insertTouchpoint(let touchpoint, let stage, let position):
      try insert(touchpoint, in: stage, at: position)
    case .removeTouchpoint(let id): try removeTouchpoint(id)
    case .moveTouchpoint(let id, let stage, let position): try moveTouchpoint(id, to: stage, at: position)
    case .touchpoint(let id, let change):
      try withPlace(of: id) { (map, place) throws(EditError) in
        .touchpoint(id, try map.stages[place.stage].touchpoints[place.position].apply(change))
      }
    }
  }

  // Stages

  private mutating func insert(_ stage: Stage, at position: Int) throws(EditError) -> Edit {
    guard self.position(of: stage.id) == nil else { throw .duplicate(stage.id.text) }
    var own: Set<Touchpoint.ID> = []
    for touchpoint in stage.touchpoints where contains(touchpoint.id) || !own.insert(touchpoint.id).inserted {
      throw .duplicate(touchpoint.id.text)
    }
    guard (0...stages.count).contains(position) else { throw .noSuchPosition(position) }
    stages.insert(stage, at: position)
    places.add(stage)
    return .removeStage(stage.id)
  }

  private mutating func removeStage(_ id: Stage.ID) throws(EditError) -> Edit {
    let position = try index(of: id)
    let stage = stages.remove(at: position)
    places.remove(stage)
    return .insertStage(stage, at: position)
  }

  private mutating func moveStage(_ id: Stage.ID, to target: Int) throws(EditError) -> Edit {
    let position = try index(of: id)
    guard stages.indices.contains(target) else { throw .noSuchPosition(target) }
    stages.insert(stages.remove(at: position), at: target)
    return .moveStage(id, to: position)
  }

  // Touchpoints

  private mutating func insert(_ touchpoint: Touchpoint, in stage: Stage.ID, at position: Int)
    throws(EditError)
    -> Edit
  {
    let index = try index(of: stage)
    guard !contains(touchpoint.id) else { throw .duplicate(touchpoint.id.text) }
    guard (0...stages[index].touchpoints.count).contains(position) else { throw .noSuchPosition(position) }
    stages[index].touchpoints.insert(touchpoint, at: position)
    places.put(touchpoint.id, in: stage, at: position)
    return .removeTouchpoint(touchpoint.id)
  }

  private mutating func removeTouchpoint(_ id: Touchpoint.ID) throws(EditError) -> Edit {
    try withPlace(of: id) { (map, place) throws(EditError) in
      let touchpoint = map.stages[place.stage].touchpoints.remove(at: place.position)
      map.places.remove(id)
      return .insertTouchpoint(touchpoint, in: map.stages[place.stage].id, at: place.position)
    }
  }

  private mutating func moveTouchpoint(_ id: Touchpoint.ID, to stage: Stage.ID, at position: Int)
    throws(EditError)
    -> Edit
  {
    let target = try index(of: stage)
    return try withPlace(of: id) { (map, place) throws(EditError) in
      let room = map.stages[target].touchpoints.count - (target == place.stage ? 1 : 0)
      guard (0...room).contains(position) else { throw .noSuchPosition(position) }
      let touchpoint = map.stages[place.stage].touchpoints.remove(at: place.position)
      map.stages[target].touchpoints.insert(touchpoint, at: position)
      map.places.put(id, in: stage, at: position)
      return .moveTouchpoint(id, to: map.stages[place.stage].id, at: place.position)
    }
  }

  // Finding

  private func index(of stage: Stage.ID) throws(EditError) -> Int {
    guard let position = position(of: stage) else { throw .noSuchStage(stage) }
    return position
  }

  private mutating func withPlace(
    of id: Touchpoint.ID, _ body: (inout JourneyMap, TouchpointPlace) throws(EditError) -> Edit
  ) throws(EditError) -> Edit {
    guard let place = place(of: id) else { throw .noSuchTouchpoint(id) }
    return try body(&self, place)
  }
}
