import JourneyModel
import Phrases

/// What a row of a sheet with stages across the top says of them: its label is a column of the inventory, or a field of
/// stages.
enum SheetLabel: Hashable {
  /// The stages themselves.
  case stages
  /// The names of touchpoints.
  case touchpoints
  /// A field of touchpoints.
  case field(TouchpointField)
  /// A field of stages.
  case stage(StageField)

  /// What a label means; nil where it means nothing to us.
  static func named(_ label: String) -> SheetLabel? {
    for key in TableHeading.keys(label) {
      if let field = stageFields[key] { return .stage(field) }
    }
    switch InventoryColumn.named(label) {
    case .stage, .phase: return .stages
    case InventoryColumn.name: return .touchpoints
    case .field(let field): return .field(field)
    default: break
    }
    return InventoryColumn.isRating(label) ? .field(TouchpointChange.effectiveness.field) : nil
  }

  /// Whether it says something of touchpoints or stages, and not only where they are.
  var isContent: Bool { self != .stages }

  private static let stageFields: [String: StageField] = {
    typealias My = StageChange
    let books = Language.allCases.map { Phrasebook($0) }
    let names: [(StageField, [String])] = [
      (My.actions.field, ["action", "user action", "activity", "doing", "what customers do", "أفعال"]),
      (My.motivations.field, ["motivation", "need", "why"]),
      (My.questions.field, ["question", "customer question", "thought", "thinking", "ما يفكر فيه"]),
      (My.frictions.field, ["barrier", "obstacle"]),
      (My.alternatives.field, []),
      (My.responses.field, ["response", "what we do", "our action"]),
      (My.customerGoal.field, ["goal", "customer goal", "user goal", "هدف"]),
      (My.businessAim.field, ["business goal", "kpi goal"]),
      (My.callToAction.field, ["cta"]),
      (My.notes.field, ["stage note"]),
    ]
    var fields: [String: StageField] = [:]
    for (field, others) in names {
      let own = field == My.notes.field ? [] : [field.name] + books.map { $0.plainText(.field(field.name)) }
      for name in own + others { fields[TableHeading.key(name)] = field }
    }
    return fields
  }()
}
