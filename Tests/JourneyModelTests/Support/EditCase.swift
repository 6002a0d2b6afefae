import JourneyModel

/// The cases of `Edit`, countable. The switch has no default: a new case does not compile until it is listed.
enum EditCase: String, CaseIterable {
  case map, insertStage, removeStage, moveStage, stage
  case insertTouchpoint, removeTouchpoint, moveTouchpoint, touchpoint

  init(of edit: Edit) {
    self =
      switch edit {
      case .map: .map
      case .insertStage: .insertStage
      case .removeStage: .removeStage
      case .moveStage: .moveStage
      case .stage: .stage
      case .insertTouchpoint: .insertTouchpoint
      case .removeTouchpoint: .removeTouchpoint
      case .moveTouchpoint: .moveTouchpoint
      case .touchpoint: .touchpoint
      }
  }
}

/// The cases of `ListEdit`, countable.
enum StepCase: String, CaseIterable { case insert, remove, move, replace }

extension ListEdit {
  var stepCase: StepCase {
    switch self {
    case .insert: .insert
    case .remove: .remove
    case .move: .move
    case .replace: .replace
    }
  }
}

extension ListStepping {
  fileprivate var stepCase: StepCase { edit.stepCase }
}

extension Edit {
  /// The edit without its values, such as `removeStage`, `stage.notes` or `map.lanes.insert`.
  var kind: String {
    switch self {
    case .map(let change): kind(of: change)
    case .stage(_, let change): kind(of: change)
    case .touchpoint(_, let change): kind(of: change)
    default: EditCase(of: self).rawValue
    }
  }

  private func kind<Record: FieldRecord>(of change: FieldChange<Record>) -> String {
    let name = "\(EditCase(of: self).rawValue).\(change.field?.name ?? "")"
    guard case .step(let step) = change.content else { return name }
    return name + "." + step.step.stepCase.rawValue
  }

  /// The kinds that there must be: one for every field of a record, four where it is a list of records.
  static func kinds<Record: FieldRecord>(prefix: String, record: Record.Type) -> [String] {
    Record.fields.flatMap { field -> [String] in
      guard field.list != nil else { return ["\(prefix).\(field.name)"] }
      return StepCase.allCases.map { "\(prefix).\(field.name).\($0.rawValue)" }
    }
  }
}
