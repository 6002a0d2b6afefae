import JourneyModel

/// The stages of an inventory, found by the names in its lines.
///
/// The name decides, so that somebody moves a touchpoint by writing another stage's name into its line. An identifier
/// belongs to the stage in which most lines have it. Stages stand in the order of their numbers where each has one of
/// its own, else as they are met.
struct InventoryStages {
  typealias Matter = InventoryProblem.Matter

  private struct Group {
    let name: InventoryStageName
    var phase: (term: VocabularyWord<Phase>, line: Int)?
    /// What its lines say in other words of when it is.
    var words: [String] = []
    /// Numbers and identifiers of its lines, in order.
    var numbers: [Int?] = []
    var ids: [String] = []
    var touchpoints: [Touchpoint] = []
  }

  private var groups: [Group] = []
  /// Phases that are none of ours.
  private(set) var strangePhases: Set<String> = []
  private var places: [InventoryStageName: Int] = [:]

  /// The place of the stage to which a line belongs.
  ///
  /// - Parameter previous: The place of the line before, whose stage goes on where a line names none.
  mutating func place(of row: inout InventoryRow, after previous: Int?, unnamed: String) -> Int {
    let cell = row.cell(.stage)
    if cell.isEmpty, let previous { return previous }
    let name = cell.isEmpty ? InventoryStageName(unnamed, id: nil) : InventoryStageName(cell: cell)
    let place = places[name] ?? groups.count
    if place == groups.count {
      groups.append(Group(name: name))
      places[name] = place
    }
    groups[place].numbers.append(
      row.value(.number) { (text) throws(Matter) in try InventoryRead.count(text, .count) })
    groups[place].ids.append(InventoryText.read(row.cell(.stageIdentifier)))
    notePhase(of: &row, at: place)
    return place
  }

  /// Notes when a stage is; where that is said in other words they go into its notes.
  private mutating func notePhase(of row: inout InventoryRow, at place: Int) {
    if row.columns.phasesAreStages {
      let word = try? InventoryCells.phases.word(groups[place].name.name)
      groups[place].phase = word.map { (VocabularyWord<Phase>($0), row.record.line) }
      return
    }
    let cell = InventoryText.read(row.cell(.phase))
    if cell.isEmpty { return }
    guard let word = try? InventoryCells.phases.word(cell) else {
      if !groups[place].words.contains(cell) { groups[place].words.append(cell) }
      strangePhases.insert(cell)
      return
    }
    let phase = VocabularyWord<Phase>(word)
    if let first = groups[place].phase {
      if first.term != phase { row.note(.contradicts(line: first.line, cell), in: .phase) }
    } else {
      groups[place].phase = (phase, row.record.line(at: row.columns[.phase]))
    }
  }

  /// A stage's name.
  func name(at place: Int) -> String { groups[place].name.name }

  mutating func add(_ touchpoint: Touchpoint, at place: Int) { groups[place].touchpoints.append(touchpoint) }

  /// The stages in order.
  var stages: [Stage] {
    let ids = identifiers
    var derived = DerivedIdentifiers(origin: "inventory")
    let taken = Set(ids.compactMap { $0 })
    let stages = groups.indices.map { place in
      var id = ids[place].map(Stage.ID.init)
      while id == nil || ids[place] == nil && taken.contains(id?.text ?? "") {
        id = derived.next(["stage", groups[place].name.name])
      }
      var stage = Stage(
        id: id ?? Identifier(""), name: groups[place].name.name,
        touchpoints: TouchpointList(groups[place].touchpoints))
      stage.phase = groups[place].phase?.term
      stage.notes = groups[place].words.joined(separator: "\n")
      return stage
    }
    return order(ids).map { stages[$0] }
  }

  /// The places of the groups in the order of the journey.
  private func order(_ ids: [String?]) -> [Int] {
    let numbers = groups.indices.compactMap { place -> Int? in
      let own = zip(groups[place].numbers, groups[place].ids).first {
        $0.1 == ids[place] ?? $0.1 && $0.0 != nil
      }
      return own?.0
    }
    guard numbers.count == groups.count, Set(numbers).count == groups.count else {
      return Array(groups.indices)
    }
    return groups.indices.sorted { numbers[$0] < numbers[$1] }
  }

  /// Which identifier belongs to which group: to the one that has it most often, each group at most one.
  private var identifiers: [String?] {
    var claims: [(place: Int, id: String, count: Int, rivals: Int)] = []
    for place in groups.indices {
      let ids = groups[place].ids.filter { !$0.isEmpty }
      var met: Set<String> = []
      for id in ids where met.insert(id).inserted {
        claims.append((place, id, ids.count { $0 == id }, Set(ids).count))
      }
    }
    let ordered = claims.enumerated().sorted { one, other in
      (-one.element.count, one.element.rivals, one.offset)
        < (-other.element.count, other.element.rivals, other.offset)
    }
    var result: [String?] = Array(repeating: nil, count: groups.count)
    var given: Set<String> = []
    for (_, claim) in ordered where result[claim.place] == nil && !given.contains(claim.id) {
      result[claim.place] = claim.id
      given.insert(claim.id)
    }
    return result
  }
}
