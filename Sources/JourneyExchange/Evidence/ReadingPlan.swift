import JourneyModel

/// Keeps what a map will be while readings are put into it, and what is wrong with them.
struct ReadingPlan {
  private(set) var steps: [EvidenceImport.Step] = []
  private(set) var edits: [Edit] = []
  private(set) var problems: [ReadingProblem] = []
  var findings: [EvidenceImport.Finding] = []
  private let map: JourneyMap
  private let finder: PartFinder
  private var states: [ReadingTarget: State] = [:]
  private var targets: [TargetName: Result<ReadingTarget, ReadingProblem>] = [:]

  private struct TargetName: Hashable {
    let touchpoint: String
    let stage: String
  }

  /// The readings of a target, found by what tells them apart.
  private struct State {
    var list: [Evidence]
    /// Where each stands; of several the one written down later, so that is the one to change.
    var places: [ReadingKey: Int] = [:]
    var ids: Set<String>
    /// In which line each was met first.
    var lines: [ReadingKey: Int] = [:]

    init(_ list: [Evidence]) {
      self.list = list
      for place in list.indices { places[ReadingKey(of: list[place])] = place }
      ids = Set(list.map(\.id.text))
    }
  }

  init(_ map: JourneyMap) {
    self.map = map
    finder = PartFinder(map)
  }

  /// The readings of each target that was met, as they will be.
  var lists: [ReadingTarget: [Evidence]] { states.mapValues(\.list) }

  /// What is wrong, in the order of the lines.
  var problemsInOrder: [ReadingProblem] {
    problems.indices.sorted { (problems[$0].line, $0) < (problems[$1].line, $1) }.map { problems[$0] }
  }

  mutating func note(_ problem: ReadingProblem) { problems.append(problem) }

  /// What a line is about.
  mutating func target(touchpoint: String, stage: String, line: Int) throws(ReadingProblem) -> ReadingTarget {
    let name = TargetName(touchpoint: touchpoint, stage: stage)
    if let known = targets[name] {
      do {
        return try known.get()
      } catch {
        throw ReadingProblem(line: line, error.matter)
      }
    }
    do throws(ReadingProblem) {
      let target = try finder.target(touchpoint: touchpoint, stage: stage, in: map, line: line)
      targets[name] = .success(target)
      return target
    } catch {
      targets[name] = .failure(error)
      throw error
    }
  }

  mutating func put(_ row: ReadingRow, on target: ReadingTarget) throws(ReadingProblem) {
    let key = row.key
    var state = states.removeValue(forKey: target) ?? State(target.evidence(in: map))
    defer { states[target] = state }
    if let place = state.places[key] {
      let reading = row.fill(state.list[place])
      let isSame = reading == state.list[place]
      if !isSame, let line = state.lines[key] {
        throw ReadingProblem(line: row.line, .contradicts(line: line))
      }
      if !isSame {
        state.list[place] = reading
        edits.append(target.edit(.replace(reading)))
      }
      note(row, target, reading, isSame ? .unchanged : .updated)
    } else {
      let id = identifier(for: key, on: target, taken: state.ids)
      let reading = row.fill(Evidence(id: id, measure: row.measure))
      edits.append(target.edit(.insert(reading, at: state.list.count)))
      state.places[key] = state.list.count
      state.ids.insert(id.text)
      state.list.append(reading)
      note(row, target, reading, .added)
    }
    if state.lines[key] == nil { state.lines[key] = row.line }
  }

  private mutating func note(
    _ row: ReadingRow, _ target: ReadingTarget, _ reading: Evidence, _ outcome: EvidenceImport.Outcome
  ) {
    steps.append(.init(line: row.line, target: target, reading: reading, outcome: outcome))
  }

  private func identifier(
    for key: ReadingKey, on target: ReadingTarget, taken: Set<String>
  ) -> Evidence.ID {
    let parts = ["reading", target.key, key.source, key.measure, key.date, key.quote]
    var identifiers = DerivedIdentifiers(origin: "table")
    var identifier: Evidence.ID = identifiers.next(parts)
    while taken.contains(identifier.text) { identifier = identifiers.next(parts) }
    return identifier
  }
}
