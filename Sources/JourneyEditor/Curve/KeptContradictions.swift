import JourneyInsight
import JourneyModel

/// Which touchpoints feel otherwise than they are rated, kept up to date edit by edit.
struct KeptContradictions: Sendable {
  private var ids: Set<String> = []
  private var rules: JudgingRules

  init(in map: JourneyMap) {
    rules = JudgingRules(of: map)
    for contradiction in contradictions(in: map) { ids.insert(contradiction.touchpoint.text) }
  }

  var count: Int { ids.count }

  /// Takes in what a transaction did to the map, which is handed as it is afterwards.
  mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    for edit in transaction.edits + inverse.edits {
      switch edit {
      case .map(let change):
        if change.changes(MapChange.standard) || change.changes(MapChange.benchmarks) {
          self = KeptContradictions(in: map)
          return
        }
      case .insertStage(let stage, _): for id in stage.touchpoints.ids { look(at: id, in: map) }
      case .insertTouchpoint(let touchpoint, _, _): look(at: touchpoint.id, in: map)
      case .removeTouchpoint(let id), .touchpoint(let id, _): look(at: id, in: map)
      // A stage's removal is in the inverse, with its touchpoints.
      case .removeStage, .moveStage, .stage, .moveTouchpoint: break
      }
    }
  }

  private mutating func look(at id: Touchpoint.ID, in map: JourneyMap) {
    if let touchpoint = map.touchpoint(id), Contradiction(at: touchpoint, by: rules) != nil {
      ids.insert(id.text)
    } else {
      ids.remove(id.text)
    }
  }
}
