import JourneyModel
import JourneyWords

/// What has been changed on a map since the tables were looked at last.
struct TableChanges: Sendable {
  private(set) var touchpoints: Set<Touchpoint.ID> = []
  /// Stages whose frictions, or the pains in them, were changed.
  private(set) var stages: Set<Stage.ID> = []
  /// Stages whose touchpoints came, went or stand elsewhere.
  private(set) var rearranged: Set<Stage.ID> = []
  private(set) var touchesParking = false
  /// Whether opportunities that belong to no touchpoint were changed.
  private(set) var touchesOpportunities = false
  /// Whether readings of the map, or of a stage, were changed.
  private(set) var touchesCounts = false
  /// Whether so much can have changed that everything is to be made anew.
  private(set) var touchesAll = false

  var isEmpty: Bool {
    touchpoints.isEmpty && stages.isEmpty && !touchesParking && !touchesOpportunities && !touchesCounts
      && !touchesAll
  }

  /// Whether a row can have changed.
  func touch(_ row: TableRow) -> Bool {
    switch row {
    case .friction(let stage, _): stages.contains(stage)
    case .parked: touchesParking
    case .mapOpportunity: touchesOpportunities
    default: row.touchpoint.map(touchpoints.contains) ?? false
    }
  }

  static var all: TableChanges {
    var changes = TableChanges()
    changes.touchesAll = true
    return changes
  }

  /// Takes in what a transaction did to a map, which is handed as it is afterwards.
  mutating func add(_ transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    guard !touchesAll else { return }
    for edit in transaction.edits { add(edit, in: map) }
    for edit in inverse.edits { add(edit, in: map) }
    // Beyond some, to make all anew is quicker than to look for each.
    if touchpoints.count > 256 { self = .all }
  }

  private mutating func add(_ edit: Edit, in map: JourneyMap) {
    switch edit {
    case .map(let change): add(change)
    case .insertStage, .removeStage, .moveStage: touchesAll = true
    case .stage(let id, let change):
      if change.changes(StageChange.frictions) { stages.insert(id) }
      if change.changes(StageChange.evidence) { touchesCounts = true }
      if Self.ofStages.contain(change) { touchesAll = true }
    case .insertTouchpoint(let touchpoint, let stage, _):
      touchpoints.insert(touchpoint.id)
      stages.insert(stage)
      rearranged.insert(stage)
    case .moveTouchpoint(let id, let stage, _):
      touchpoints.insert(id)
      stages.insert(stage)
      rearranged.insert(stage)
    case .removeTouchpoint(let id): touchpoints.insert(id)
    case .touchpoint(let id, let change):
      touchpoints.insert(id)
      if change.changes(TouchpointChange.pains), let place = map.place(of: id) {
        stages.insert(map.stages[place.stage].id)
      }
    }
  }

  private mutating func add(_ change: MapChange) {
    if change.changes(MapChange.parking) { touchesParking = true }
    if change.changes(MapChange.opportunities) { touchesOpportunities = true }
    if change.changes(MapChange.evidence) { touchesCounts = true }
    if Self.ofMaps.contain(change) { touchesAll = true }
  }

  /// What all rows of a table can show.
  private static let ofStages = FieldSet(StageChange.name.field, StageChange.phase.field)
  private static let ofMaps = FieldSet(
    MapChange.standard.field, MapChange.benchmarks.field, MapChange.personas.field,
    MapChange.language.field, MapChange.votings.field)
}
