import JourneyModel

/// What differs between two maps, for people, in the order of the journey.
///
/// What is gone is told of where its stage is, after what is there; stages that are gone come last.
struct ChangeReport {
  var changes: [Difference] { report.differences }

  private let old: JourneyMap
  private let new: JourneyMap
  private var report: FieldReport
  private var touchedStages: Set<Stage.ID> = []
  private var touchedTouchpoints: Set<Touchpoint.ID> = []

  /// The report on two maps, given the edits between them, which tell what is worth a look.
  init(from old: JourneyMap, to new: JourneyMap, touched edits: [Edit]) {
    (self.old, self.new) = (old, new)
    report = FieldReport(of: Subject(part: .map, name: new.title, stage: ""), from: old, to: new)
    for edit in edits {
      if case .stage(let id, _) = edit { touchedStages.insert(id) }
      if case .touchpoint(let id, _) = edit { touchedTouchpoints.insert(id) }
    }
    report.fields(old, new)
    let moved = OrderDifference(from: old.stages.map(\.id), to: new.stages.map(\.id)).moved
    for position in new.stages.indices { tell(ofStageAt: position, moved) }
    for position in old.stages.indices where new.position(of: old.stages[position].id) == nil {
      tell(ofGoneStageAt: position)
    }
  }

  private mutating func tell(ofStageAt position: Int, _ moved: Set<Stage.ID>) {
    let stage = new.stages[position]
    let spot = Spot(stage: "", position: position)
    let before = old.position(of: stage.id)
    report.subject = Subject(part: .stage(stage.id), name: stage.name, stage: "")
    if let before {
      if moved.contains(stage.id) { report.add(.moved(from: Spot(stage: "", position: before), to: spot)) }
      if touchedStages.contains(stage.id) {
        report.fields(old.stages[before], stage)
      }
    } else {
      report.add(.added(spot))
    }
    let ids = stage.touchpoints.ids
    let shifted = OrderDifference(from: before.map { old.stages[$0].touchpoints.ids } ?? [], to: ids).moved
    for (place, id) in ids.enumerated() {
      tell(of: id, at: TouchpointPlace(stage: position, position: place), shifted)
    }
    if let before { tellOfGoneTouchpoints(inStageAt: before) }
  }

  private mutating func tell(of id: Touchpoint.ID, at place: TouchpointPlace, _ shifted: Set<Touchpoint.ID>) {
    let before = old.place(of: id)
    let isMoved = shifted.contains(id) || before.map { old.stages[$0.stage].id } != new.stages[place.stage].id
    if !isMoved, !touchedTouchpoints.contains(id) { return }
    let stage = new.stages[place.stage].name
    report.subject = Subject(part: .touchpoint(id), name: new[place].name, stage: stage)
    guard let before else { return report.add(.added(new.spot(place))) }
    if isMoved { report.add(.moved(from: old.spot(before), to: new.spot(place))) }
    if touchedTouchpoints.contains(id) {
      report.fields(old[before], new[place])
    }
  }

  private mutating func tell(ofGoneStageAt position: Int) {
    let stage = old.stages[position]
    report.subject = Subject(part: .stage(stage.id), name: stage.name, stage: "")
    report.add(.removed(Spot(stage: "", position: position)))
    tellOfGoneTouchpoints(inStageAt: position)
  }

  private mutating func tellOfGoneTouchpoints(inStageAt stage: Int) {
    for (position, id) in old.stages[stage].touchpoints.ids.enumerated() where !new.contains(id) {
      let place = TouchpointPlace(stage: stage, position: position)
      report.subject = Subject(part: .touchpoint(id), name: old[place].name, stage: old.stages[stage].name)
      report.add(.removed(old.spot(place)))
    }
  }
}

extension JourneyMap {
  /// A touchpoint's place by its stage's name.
  func spot(_ place: TouchpointPlace) -> Spot {
    Spot(stage: stages[place.stage].name, position: place.position)
  }
}
