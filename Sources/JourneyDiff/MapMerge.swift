import JourneyModel

/// One run of a three-way merge.
///
/// First the fields of the map; then, stage by stage, what becomes of each stage and of each touchpoint, and in which
/// stage it is at home; then the stages are put together, and last what refers to nothing is left out.
struct MapMerge {
  private(set) var fields: FieldMerge
  let sides: Sides<JourneyMap>
  private let changes: (ours: SideChanges, theirs: SideChanges)

  /// What is kept, and where.
  var stages: [Stage.ID: Stage] = [:]
  var touchpoints: [Touchpoint.ID: Touchpoint] = [:]
  var homes: [Touchpoint.ID: Stage.ID] = [:]
  /// Stages that were chosen to go, though the other side put something into them, and who deleted them.
  var condemned: [Stage.ID: Side] = [:]

  init(_ sides: Sides<JourneyMap>, choices: [Side]) {
    self.sides = sides
    changes = (
      SideChanges(from: sides.base, to: sides.ours), SideChanges(from: sides.base, to: sides.theirs)
    )
    fields = FieldMerge(sides, needs: (changes.ours.needs, changes.theirs.needs), choices: choices)
  }

  mutating func run() -> JourneyMap {
    var fields = sides.ours
    self.fields.merge(sides, into: &fields)
    let order = sides.ours.stages.map(\.id)
    let known = Set(order)
    for id in order + sides.theirs.stages.map(\.id).filter({ !known.contains($0) }) {
      mergeStage(id)
      for id in sides.ours.stage(id)?.touchpoints.ids ?? [] { mergeTouchpoint(id) }
      for id in sides.theirs.stage(id)?.touchpoints.ids ?? [] where !sides.ours.contains(id) {
        mergeTouchpoint(id)
      }
    }
    leaveCondemnedStages()
    return assembled(with: fields)
  }

  // Stages

  private mutating func mergeStage(_ id: Stage.ID) {
    let found = sides.map { $0.stage(id) }
    guard let known = found.ours ?? found.theirs else { return }
    fields.subject = Subject(part: .stage(id), name: known.name, stage: "")
    stages[id] = known
    switch (found.base, found.ours, found.theirs) {
    case (let base, let ours?, let theirs?):
      let blank = base ?? Stage(id: id, name: "")
      var merged = ours
      fields.merge(Sides<Stage>(base: blank, ours: ours, theirs: theirs), into: &merged)
      stages[id] = merged
    case (_?, let ours?, nil): decide(ours, .deletedByThem, by: .theirs)
    case (_?, nil, let theirs?): decide(theirs, .deletedByUs, by: .ours)
    case (nil, _, _), (_?, nil, nil): break
    }
  }

  /// A stage that one side deleted goes, unless the other changed it or has something in it that will be kept.
  private mutating func decide(_ stage: Stage, _ kind: Conflict.Kind, by deleter: Side) {
    let keeper = deleter == .ours ? changes.theirs : changes.ours
    let gone = deleter == .ours ? sides.ours : sides.theirs
    let isMissed =
      keeper.changedStages.contains(stage.id)
      || stage.touchpoints.ids.contains { id in
        keeper.arrived.contains(id) || keeper.touches(id) && !gone.contains(id)
      }
    if !isMissed {
      stages[stage.id] = nil
    } else if fields.decide(kind) == deleter {
      condemned[stage.id] = deleter
    }
  }

  // Touchpoints

  private mutating func mergeTouchpoint(_ id: Touchpoint.ID) {
    let places = sides.map { $0.place(of: id) }
    fields.subject = subject(of: id, places)
    switch (places.base, places.ours, places.theirs) {
    case (let base, let ours?, let theirs?):
      touchpoints[id] = merged(id, base, ours, theirs)
      homes[id] = home(base.map(stageID(in: sides.base)), ours, theirs)
    case (let base, let ours?, nil):
      if base != nil {
        guard changes.ours.touches(id), fields.decide(.deletedByThem) != .theirs else { return }
      }
      touchpoints[id] = sides.ours[ours]
      homes[id] = stageID(in: sides.ours)(ours)
    case (let base, nil, let theirs?):
      if base != nil {
        guard changes.theirs.touches(id), fields.decide(.deletedByUs) != .ours else { return }
      }
      touchpoints[id] = sides.theirs[theirs]
      homes[id] = stageID(in: sides.theirs)(theirs)
    case (_, nil, nil): break
    }
  }

  private mutating func merged(
    _ id: Touchpoint.ID, _ base: TouchpointPlace?, _ ours: TouchpointPlace, _ theirs: TouchpointPlace
  ) -> Touchpoint {
    if !changes.theirs.changed.contains(id) { return sides.ours[ours] }
    if !changes.ours.changed.contains(id) { return sides.theirs[theirs] }
    let versions = Sides<Touchpoint>(
      base: base.map { sides.base[$0] } ?? Touchpoint(id: id, name: ""), ours: sides.ours[ours],
      theirs: sides.theirs[theirs])
    var merged = versions.ours
    fields.merge(versions, into: &merged)
    return merged
  }

  /// The stage in which a touchpoint is at home that both sides have.
  private mutating func home(_ base: Stage.ID?, _ ours: TouchpointPlace, _ theirs: TouchpointPlace)
    -> Stage.ID
  {
    let (here, there) = (stageID(in: sides.ours)(ours), stageID(in: sides.theirs)(theirs))
    if here == there || base == there { return here }
    if base == here { return there }
    let choice = fields.decide(
      .movedDifferently(ours: sides.ours.spot(ours), theirs: sides.theirs.spot(theirs)))
    return choice == .theirs ? there : here
  }

  private func stageID(in map: JourneyMap) -> (TouchpointPlace) -> Stage.ID { { map.stages[$0.stage].id } }

  private func subject(of id: Touchpoint.ID, _ places: Sides<TouchpointPlace?>) -> Subject {
    let (map, place) = places.ours != nil ? (sides.ours, places.ours) : (sides.theirs, places.theirs)
    return Subject(
      part: .touchpoint(id), name: place.map { map[$0].name } ?? "",
      stage: place.map { map.stages[$0.stage].name } ?? "")
  }
}
