import JourneyModel
import Phrases

/// A row of the lanes: the stages' names at the top, the rows that every map has, and the map's own.
enum LaneRow: Hashable, Sendable {
  case heading
  case actions, motivations, questions, frictions, responses
  case touchpoints, emotion, pains, opportunities, owners
  case own(Lane.ID)

  /// The rows of every map below the heading, in their order.
  static let usual: [LaneRow] = [
    .actions, .motivations, .questions, .frictions, .responses, .touchpoints, .emotion, .pains,
    .opportunities,
    .owners,
  ]

  /// Whether its cells are read from the touchpoints, so that the focus is on one of them.
  var isOfTouchpoints: Bool {
    switch self {
    case .touchpoints, .emotion, .pains, .opportunities, .owners: true
    case .heading, .actions, .motivations, .questions, .frictions, .responses, .own: false
    }
  }

  /// Whether the eye goes from one thing in a cell to the next before it leaves the row.
  var isWalked: Bool { isOfTouchpoints || self == .frictions }
}

extension Editor {
  /// The rows below the heading.
  var laneRows: [LaneRow] { LaneRow.usual + map.lanes.map { .own($0.id) } }

  /// What a row is called.
  func title(of row: LaneRow) -> String {
    switch row {
    case .heading: ""
    case .actions: look.say(.field("actions"))
    case .motivations: look.say(.field("motivations"))
    case .questions: look.say(.field("questions"))
    case .frictions: look.say(.field("frictions"))
    case .responses: look.say(.field("responses"))
    case .touchpoints: look.say(.laneTouchpoints)
    case .emotion: look.say(.field("emotion"))
    case .pains: look.say(.field("pains"))
    case .opportunities: look.say(.field("opportunities"))
    case .owners: look.say(.laneOwners)
    case .own(let id): map.lanes.first { $0.id == id }?.name ?? ""
    }
  }

  /// A row's field in the form of what its cells belong to.
  func fieldKey(of row: LaneRow) -> FieldKey {
    switch row {
    case .heading, .touchpoints: .field("name")
    case .actions: .field("actions")
    case .motivations: .field("motivations")
    case .questions: .field("questions")
    case .frictions: .field("frictions")
    case .responses: .field("responses")
    case .emotion: .field("emotion")
    case .pains: .field("text")
    case .opportunities: .field("text")
    case .owners: .field("owner")
    case .own(let id): FieldKey(name: StageChange.lanes.field.name, entry: id.text)
    }
  }
}
