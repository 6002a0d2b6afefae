public import JourneyModel

/// The figures of a map that are on screen all the time, kept up to date edit by edit.
///
/// For each touchpoint it remembers what was counted in and where, so that an edit costs what it touches: the old
/// entry is counted out, the new one in. Only a change of the map's standard or benchmarks counts everything anew.
public struct MapFigures: Sendable {
  /// What touchpoints are judged by.
  public private(set) var rules: JudgingRules
  /// Over the whole map.
  public private(set) var total = Tally()
  /// By the texts of identifiers.
  private var stages: [String: Tally] = [:]
  private var entries = IdentifierTable<Counted>()
  /// The stages that were ever met, each once.
  private var names: [String] = []

  /// What a touchpoint was counted as, and in which stage, by its number in `names`: small, since there is one for each
  /// touchpoint.
  private struct Counted: Sendable {
    let entry: TallyEntry
    let stage: UInt32
  }

  /// The figures of a map.
  public init(of map: JourneyMap) {
    let rules = JudgingRules(of: map)
    self.rules = rules
    var entries = IdentifierTable<Counted>()
    entries.reserveCapacity(map.touchpointCount)
    for stage in map.stages where !stage.touchpoints.isEmpty {
      let number = UInt32(names.count)
      names.append(stage.id.text)
      var tally = Tally()
      for position in stage.touchpoints.indices {
        let entry = TallyEntry(Assessment(of: stage.touchpoints[position], by: rules))
        entries[stage.touchpoints.id(at: position).text] = Counted(entry: entry, stage: number)
        tally.add(entry)
      }
      stages[stage.id.text] = tally
      total.add(tally)
    }
    self.entries = entries
  }

  private mutating func number(of stage: String) -> UInt32 {
    if let number = names.firstIndex(of: stage) { return UInt32(number) }
    names.append(stage)
    return UInt32(names.count - 1)
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
    let entry = TallyEntry(Assessment(of: touchpoint, by: rules))
    entries[touchpoint.id.text] = Counted(entry: entry, stage: number(of: stage))
    stages[stage, default: Tally()].add(entry)
    total.add(entry)
  }

  private mutating func countOut(_ id: Touchpoint.ID) {
    guard let counted = entries.removeValue(for: id.text) else { return }
    let stage = names[Int(counted.stage)]
    total.subtract(counted.entry)
    stages[stage]?.subtract(counted.entry)
    if stages[stage]?.touchpoints == 0 { stages[stage] = nil }
  }
}

extension MapFigures: Equatable {
  /// Figures are the same when the same was counted in the same stages, in whatever order those were met.
  public static func == (one: MapFigures, other: MapFigures) -> Bool {
    one.rules == other.rules && one.total == other.total && one.stages == other.stages
      && one.entries.isSame(as: other.entries) {
        $0.entry == $1.entry && one.names[Int($0.stage)] == other.names[Int($1.stage)]
      }
  }
}
