import JourneyModel

/// What one side refers to and the base did not, or said otherwise: if the other side deletes it, it is missed.
struct Needs: Sendable {
  var personas: Set<Persona.ID> = []
  var lanes: Set<Lane.ID> = []
  var touchpoints: Set<Touchpoint.ID> = []
}

/// What one side did to the base, as far as deletions by the other side must know of it.
struct SideChanges {
  /// Touchpoints whose fields say something else.
  private(set) var changed: Set<Touchpoint.ID> = []
  /// Stages whose own fields say something else.
  private(set) var changedStages: Set<Stage.ID> = []
  /// Touchpoints that are new or stand in another stage than in the base.
  private(set) var arrived: Set<Touchpoint.ID> = []
  private(set) var needs = Needs()

  init(from base: JourneyMap, to side: JourneyMap) {
    for position in side.stages.indices {
      compare(side.stages[position], base.stage(side.stages[position].id))
      for (place, id) in side.stages[position].touchpoints.ids.enumerated() {
        compare(id, at: TouchpointPlace(stage: position, position: place), of: side, with: base)
      }
    }
    let known = Dictionary(base.transitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for transition in side.transitions where !known[transition.id].isExactly(transition) {
      needs.touchpoints.formUnion([transition.from, transition.to].compactMap { $0 })
    }
  }

  /// Whether the touchpoint is not as and where it was, or newly referred to.
  func touches(_ id: Touchpoint.ID) -> Bool {
    changed.contains(id) || arrived.contains(id) || needs.touchpoints.contains(id)
  }

  private mutating func compare(_ stage: Stage, _ base: Stage?) {
    if let base, stage.isExactlyButForTouchpoints(base) { return }
    changedStages.insert(stage.id)
    let known = Set(base?.lanes ?? [])
    for text in stage.lanes where !known.contains(text) { needs.lanes.insert(text.lane) }
  }

  private mutating func compare(
    _ id: Touchpoint.ID, at place: TouchpointPlace, of side: JourneyMap, with base: JourneyMap
  ) {
    let origin = base.place(of: id)
    if origin.map({ base.stages[$0.stage].id }) != side.stages[place.stage].id { arrived.insert(id) }
    if let origin, side[place].isExactly(base[origin]) { return }
    changed.insert(id)
    let touchpoint = side[place]
    let personas = Set(origin.map { base[$0].personas } ?? [])
    needs.personas.formUnion(touchpoint.personas.filter { !personas.contains($0) })
    let emotions = Set(origin.map { base[$0].personaEmotions } ?? [])
    for emotion in touchpoint.personaEmotions where !emotions.contains(emotion) {
      needs.personas.insert(emotion.persona)
    }
  }
}
