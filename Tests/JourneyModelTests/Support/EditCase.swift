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

/// What all list edits have in common, whatever they hold.
protocol ListStep {
  var stepCase: StepCase { get }
}

extension ListEdit: ListStep {
  var stepCase: StepCase {
    switch self {
    case .insert: .insert
    case .remove: .remove
    case .move: .move
    case .replace: .replace
    }
  }
}

/// What all lists of records have in common.
protocol RecordList {}

extension Array: RecordList where Element: Identified {}

/// The name of an enumeration's case and what it carries.
func payload(of value: Any) -> (label: String, value: Any)? {
  Mirror(reflecting: value).children.first.flatMap { child in child.label.map { ($0, child.value) } }
}

extension Edit {
  /// The edit without its values, such as `removeStage`, `stage.notes` or `map.lanes.insert`.
  var kind: String {
    let change: Any
    switch self {
    case .map(let map): change = map
    case .stage(_, let stage): change = stage
    case .touchpoint(_, let touchpoint): change = touchpoint
    default: return EditCase(of: self).rawValue
    }
    guard let (label, value) = payload(of: change) else { return EditCase(of: self).rawValue }
    let step = (value as? any ListStep).map { "." + $0.stepCase.rawValue } ?? ""
    return "\(EditCase(of: self).rawValue).\(label)\(step)"
  }

  /// The kinds that there must be, read from the model: one for every stored property of a record that edits can
  /// change, four where it is a list of records.
  static func kinds(prefix: String, record: Any, except unedited: Set<String>) -> [String] {
    Mirror(reflecting: record).children.flatMap { child -> [String] in
      guard let label = child.label, !unedited.contains(label) else { return [] }
      guard child.value is any RecordList else { return ["\(prefix).\(label)"] }
      return StepCase.allCases.map { "\(prefix).\(label).\($0.rawValue)" }
    }
  }
}
