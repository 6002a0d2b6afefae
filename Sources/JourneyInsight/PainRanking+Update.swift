public import JourneyModel

extension PainRanking {
  /// Takes in what a transaction did to the map, which is handed as it is afterwards.
  ///
  /// A transaction that touches a good part of the map ranks it anew, which is then the quicker way.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    let footprint = Footprint(of: transaction, inverse: inverse, fields: Self.counts)
    var renewal = Renewal(rules: JudgingRules(of: map), relocated: footprint.relocated)
    for id in footprint.movedStages {
      guard let stage = map.stage(id) else { continue }
      for touchpoint in stage.touchpoints.ids where touchpoints[touchpoint.text] != nil {
        renewal.relocated.insert(touchpoint)
      }
    }
    let touched = footprint.touchpoints.union(renewal.relocated)
    if footprint.changesRules || touched.count > 16 + map.touchpointCount / 128 {
      self = PainRanking(of: map)
      return
    }
    renewal.stages = footprint.stagesOfFrictions.union(footprint.movedStages)
    for id in touched { renew(id, in: map, &renewal) }
    for id in renewal.stages {
      renewFrictions(of: id, in: map, isMoved: footprint.movedStages.contains(id), &renewal)
    }
    for row in renewal.outdated { takeOut(row) }
    for row in renewal.fresh { putIn(row, map) }
  }

  /// Whether a field of a touchpoint has a part in the ranking.
  private static func counts(_ field: TouchpointField) -> Bool {
    switch field {
    case .pains, .momentOfTruth, .effectiveness, .ballots, .expected, .evidence: true
    default: false
    }
  }

  /// What an update has to do: all old rows go before the first new one comes, so that it finds the others in order.
  private struct Renewal {
    let rules: JudgingRules
    /// Touchpoints that stand elsewhere, so that even the same rows have to be put in anew.
    var relocated: Set<Touchpoint.ID>
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

  private mutating func renewFrictions(
    of id: Stage.ID, in map: JourneyMap, isMoved: Bool, _ renewal: inout Renewal
  ) {
    let old = stages[id.text]?.rows ?? []
    var new: [PainRow] = []
    if let position = map.position(of: id), !map.stages[position].frictions.isEmpty {
      new = PainRow.rows(ofFrictions: map.stages[position], unless: isPain(in: id))
    }
    if old != new || isMoved {
      renewal.outdated += old
      renewal.fresh += new
      stages[id.text, default: StagePart()].rows = new
    }
    if stages[id.text]?.isEmpty == true { stages[id.text] = nil }
  }

  // Rows

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
