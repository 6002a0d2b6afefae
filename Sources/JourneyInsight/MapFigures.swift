public import JourneyModel

/// The figures of a map that are on screen all the time, kept up to date edit by edit.
///
/// For each touchpoint it remembers what was counted in and where, so that an edit costs what it touches: the old
/// entry is counted out, the new one in. Only a change of the map's standard or benchmarks counts everything anew.
public struct MapFigures: Hashable, Sendable {
  /// What touchpoints are judged by.
  public private(set) var rules: JudgingRules
  /// Over the whole map.
  public private(set) var total = Tally()
  /// Both by the texts of identifiers, as the map's own index.
  private var stages: [String: Tally] = [:]
  private var entries: [String: Counted] = [:]

  private struct Counted: Hashable, Sendable {
    let stage: String
    let entry: TallyEntry
  }

  /// The figures of a map.
  public init(of map: JourneyMap) {
    rules = JudgingRules(of: map)
    entries.reserveCapacity(map.touchpointCount)
    for stage in map.stages where !stage.touchpoints.isEmpty {
      var tally = Tally()
      stage.touchpoints.visit { touchpoint in
        let counted = Counted(stage: stage.id.text, entry: TallyEntry(Assessment(of: touchpoint, by: rules)))
        entries[touchpoint.id.text] = counted
        tally.add(counted.entry)
        total.add(counted.entry)
      }
      stages[stage.id.text] = tally
    }
  }

  /// The figures of a stage.
  public func tally(of stage: Stage.ID) -> Tally { stages[stage.text] ?? Tally() }

  /// The level of a touchpoint of the map.
  public func level(of touchpoint: Touchpoint.ID) -> Level {
    entries[touchpoint.text]?.entry.level ?? .unrated
  }

  /// Takes in what a transaction did to the map, which is handed as it is afterwards.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    let affected = AffectedParts(of: transaction, inverse: inverse)
    if affected.changesRules {
      self = MapFigures(of: map)
      return
    }
    for id in affected.touchpoints {
      countOut(id)
      if let place = map.place(of: id) { countIn(map[place], of: map.stages[place.stage].id.text) }
    }
  }

  private mutating func countIn(_ touchpoint: borrowing Touchpoint, of stage: String) {
    let counted = Counted(stage: stage, entry: TallyEntry(Assessment(of: touchpoint, by: rules)))
    entries[touchpoint.id.text] = counted
    stages[stage, default: Tally()].add(counted.entry)
    total.add(counted.entry)
  }

  private mutating func countOut(_ id: Touchpoint.ID) {
    guard let counted = entries.removeValue(forKey: id.text) else { return }
    total.subtract(counted.entry)
    stages[counted.stage]?.subtract(counted.entry)
    if stages[counted.stage]?.touchpoints == 0 { stages[counted.stage] = nil }
  }
}
