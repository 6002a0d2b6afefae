public import JourneyModel

extension PainRanking {
  /// Takes in what a transaction did to the map, which is handed as it is afterwards.
  ///
  /// A transaction that touches a good part of the map ranks it anew, which is then the quicker way.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    let affected = AffectedParts(of: transaction, inverse: inverse, fields: Self.counted)
    var renewal = Renewal(rules: JudgingRules(of: map), relocated: affected.relocated)
    if affected.changesRules || affected.touchpoints.count > 16 + map.touchpointCount / 32 {
      self = PainRanking(of: map)
      return
    }
    renewal.stages = affected.stagesOfFrictions
    for id in affected.touchpoints { renew(id, in: map, &renewal) }
    for id in renewal.stages {
      renewFrictions(of: id, in: map, isRelocated: affected.stagesOfFrictions.contains(id), &renewal)
    }
    for row in renewal.outdated { takeOut(row) }
    if !affected.movedStages.isEmpty { followStages(of: map) }
    for row in renewal.fresh { putIn(row, map) }
  }

  /// The fields of a touchpoint that have a part in the ranking.
  private static let counted = FieldSet(
    TouchpointChange.pains.field, TouchpointChange.momentOfTruth.field, TouchpointChange.effectiveness.field,
    TouchpointChange.ballots.field, TouchpointChange.expected.field, TouchpointChange.evidence.field)

  /// What an update has to do: all old rows go before the first new one comes, so that it finds the others in order.
  private struct Renewal {
    let rules: JudgingRules
    /// Touchpoints that stand elsewhere, so that even the same rows have to be put in anew.
    let relocated: Set<Touchpoint.ID>
    /// Stages whose frictions have to be looked at.
    var stages: Set<Stage.ID> = []
    var outdated: [PainRow] = []
    var fresh: [PainRow] = []
  }

  private mutating func renew(_ id: Touchpoint.ID, in map: JourneyMap, _ renewal: inout Renewal) {
    let old = touchpoints[id.text]
    var new: TouchpointPart?
    if let place = map.place(of: id) {
      new = TouchpointPart(of: map[place], in: map.stages[place.stage].id, by: renewal.rules)
    }
    if new?.isEmpty == true { new = nil }
    if old == new, !renewal.relocated.contains(id) { return }
    touchpoints[id.text] = new
    renewal.outdated += old?.rows ?? []
    renewal.fresh += new?.rows ?? []
    if old?.stage == new?.stage, old?.wordings == new?.wordings { return }
    for part in [old, new].compactMap({ $0 }) where !part.wordings.isEmpty {
      renewal.stages.insert(part.stage)
    }
    if let old { uncount(old) }
    if let new { count(new) }
  }

  /// Even the same rows have to be put in anew where a stage was taken out and put in elsewhere.
  private mutating func renewFrictions(
    of id: Stage.ID, in map: JourneyMap, isRelocated: Bool, _ renewal: inout Renewal
  ) {
    let old = stages[id.text]?.rows ?? []
    var new: [PainRow] = []
    if let position = map.position(of: id), !map.stages[position].frictions.isEmpty {
      new = PainRow.rows(ofFrictions: map.stages[position], unless: isPain(in: id))
    }
    if old != new || isRelocated {
      renewal.outdated += old
      renewal.fresh += new
      stages[id.text, default: StagePart()].rows = new
    }
    if stages[id.text]?.isEmpty == true { stages[id.text] = nil }
  }

  // Rows

  /// Puts the rows in the order of the stages anew; inside a stage and a group nothing has changed.
  private mutating func followStages(of map: JourneyMap) {
    var positions: [String: Int] = [:]
    for (position, stage) in map.stages.enumerated() { positions[stage.id.text] = position }
    let order = rows.enumerated().map { number, row in
      (group: row.group, stage: positions[row.stage.text] ?? -1, number: number)
    }
    rows = order.sorted { ($0.group, $0.stage, $0.number) < ($1.group, $1.stage, $1.number) }.map {
      rows[$0.number]
    }
  }

  private mutating func takeOut(_ row: PainRow) {
    let start = rows.partitioningIndex { $0.group >= row.group }
    if let position = rows[start...].firstIndex(where: { $0.id == row.id }) { rows.remove(at: position) }
  }

  private mutating func putIn(_ row: PainRow, _ map: JourneyMap) {
    let place = RowPlace(of: row, in: map)
    let group = row.group
    let position = rows.partitioningIndex { other in
      other.group == group ? place < RowPlace(of: other, in: map) : group < other.group
    }
    rows.insert(row, at: position)
  }
}

/// Where a row stands in the journey: frictions before the touchpoints of their stage.
private struct RowPlace: Comparable {
  let stage: Int
  /// −1 for the stage itself.
  let touchpoint: Int
  /// Among the stage's frictions or the touchpoint's pains.
  let number: Int

  init(of row: PainRow, in map: JourneyMap) {
    let place = row.touchpoint.flatMap { map.place(of: $0) }
    stage = place?.stage ?? map.position(of: row.stage) ?? -1
    touchpoint = place?.position ?? -1
    switch row.id {
    case .friction(_, let position): number = position
    case .pain(_, let id): number = place.flatMap { map[$0].pains.firstIndex { $0.id == id } } ?? 0
    case .unexplained: number = 0
    }
  }

  static func < (one: RowPlace, other: RowPlace) -> Bool {
    (one.stage, one.touchpoint, one.number) < (other.stage, other.touchpoint, other.number)
  }
}

extension Array {
  /// The first position from which on the condition holds, in a list where it holds for none and then for all.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
