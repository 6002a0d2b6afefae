import JourneyModel

/// What a transaction can have changed, gathered from its edits and from those that take it back.
///
/// The inverse names what the transaction took away: a removed stage with its touchpoints, the place that a touchpoint
/// left. Together they name everything that figures remember and have to look at again.
struct AffectedParts {
  /// Touchpoints that were changed in a field that counts, added, removed or moved.
  private(set) var touchpoints: Set<Touchpoint.ID> = []
  /// Those among them that were added, removed or moved.
  private(set) var relocated: Set<Touchpoint.ID> = []
  /// Stages that came, went, or got or lost touchpoints.
  private(set) var refilledStages: Set<Stage.ID> = []
  /// Stages that came, went, or whose frictions changed.
  private(set) var stagesOfFrictions: Set<Stage.ID> = []
  /// Stages that stand elsewhere now.
  private(set) var movedStages: Set<Stage.ID> = []
  /// Whether what touchpoints are judged by has changed.
  private(set) var changesRules = false

  /// The affected of a transaction, as far as touchpoints are concerned only in the fields that count.
  init(
    of transaction: Transaction, inverse: Transaction,
    fields: FieldSet<Touchpoint>? = nil
  ) {
    for edit in transaction.edits { add(edit, fields) }
    for edit in inverse.edits { add(edit, fields) }
  }

  private mutating func add(_ edit: Edit, _ fields: FieldSet<Touchpoint>?) {
    switch edit {
    case .map(let change):
      changesRules =
        changesRules || change.changes(MapChange.standard) || change.changes(MapChange.benchmarks)
    case .insertStage(let stage, _):
      refilledStages.insert(stage.id)
      stagesOfFrictions.insert(stage.id)
      for position in stage.touchpoints.indices { relocate(stage.touchpoints[position].id) }
    case .removeStage(let id):
      refilledStages.insert(id)
      stagesOfFrictions.insert(id)
    case .moveStage(let id, _): movedStages.insert(id)
    case .stage(let id, let change):
      if change.changes(StageChange.frictions) { stagesOfFrictions.insert(id) }
    case .insertTouchpoint(let touchpoint, let stage, _):
      refilledStages.insert(stage)
      relocate(touchpoint.id)
    case .removeTouchpoint(let id): relocate(id)
    case .moveTouchpoint(let id, let stage, _):
      refilledStages.insert(stage)
      relocate(id)
    case .touchpoint(let id, let change):
      if fields?.contain(change) ?? true { touchpoints.insert(id) }
    }
  }

  private mutating func relocate(_ id: Touchpoint.ID) {
    touchpoints.insert(id)
    relocated.insert(id)
  }
}
