public import JourneyModel

/// What a reading is about.
public enum ReadingTarget: Hashable, Sendable {
  /// The map as a whole.
  case map
  /// A stage as a whole.
  case stage(Stage.ID)
  /// A touchpoint.
  case touchpoint(Touchpoint.ID)

  /// The readings that are there.
  func evidence(in map: JourneyMap) -> [Evidence] {
    switch self {
    case .map: map.evidence
    case .stage(let id): map.stage(id)?.evidence ?? []
    case .touchpoint(let id): map.touchpoint(id)?.evidence ?? []
    }
  }

  /// A step in the list of its readings.
  func edit(_ step: ListEdit<Evidence>) -> Edit {
    switch self {
    case .map: .map(.evidence(step))
    case .stage(let id): .stage(id, .evidence(step))
    case .touchpoint(let id): .touchpoint(id, .evidence(step))
    }
  }

  /// What sets identifiers of its readings apart from those of others.
  var key: String {
    switch self {
    case .map: "map"
    case .stage(let id): "stage " + id.text
    case .touchpoint(let id): "touchpoint " + id.text
    }
  }

  /// Its name in a map.
  public func name(in map: JourneyMap) -> String {
    switch self {
    case .map: map.title
    case .stage(let id): map.stage(id)?.name ?? ""
    case .touchpoint(let id): map.touchpoint(id)?.name ?? ""
    }
  }
}

extension PartFinder {
  /// What a line of a table is about, by the texts in its first two columns.
  func target(touchpoint: String, stage: String, in map: JourneyMap, line: Int) throws(ReadingProblem)
    -> ReadingTarget
  {
    var position: Int?
    if !stage.isEmpty {
      switch self.stage(stage) {
      case .one(let found): position = found
      case .none: throw ReadingProblem(line: line, .noSuchStage(stage))
      case .several(let count): throw ReadingProblem(line: line, .ambiguousStage(stage, count: count))
      }
    }
    guard !touchpoint.isEmpty else { return position.map { .stage(map.stages[$0].id) } ?? .map }
    switch self.touchpoint(touchpoint, in: position) {
    case .one(let place): return .touchpoint(map[place].id)
    case .several(let count): throw ReadingProblem(line: line, .ambiguousTouchpoint(touchpoint, count: count))
    case .none:
      if case .none = self.touchpoint(touchpoint, in: nil) {
        throw ReadingProblem(line: line, .noSuchTouchpoint(touchpoint))
      }
      throw ReadingProblem(line: line, .inOtherStage(touchpoint, stage: stage))
    }
  }
}
