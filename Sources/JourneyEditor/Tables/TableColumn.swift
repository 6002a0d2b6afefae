import JourneyModel
import Phrases

/// What a column of a table shows.
enum TableColumn: Hashable, Sendable {
  /// A field of the touchpoint; of its lists how many they hold.
  case field(TouchpointField)
  /// How a persona feels at the touchpoint.
  case persona(Persona.ID)
  case stage
  // What follows from the fields.
  case rating, level, judged, measured, employees, gap, proposal
  // Of a pain.
  case painClass, score, pain, reach, impact, confidence, rootCause, painVotes
  // Of an improvement.
  case action, actionOwner, due, status, informed
  case parked
}

extension Perspective {
  /// The columns that stay, the last of them the one that names the row.
  var leadingColumns: [TableColumn] {
    switch self {
    case .pains: [.painClass, .score, .pain]
    case .actions: [.action]
    case .parking: [.parked]
    default: [.field(.name)]
    }
  }

  /// The columns that are shown beside those unless others are chosen.
  var usualColumns: [TableColumn] {
    switch self {
    case .pains: [.reach, .impact, .stage, .field(.name), .field(.owner), .field(.verdict)]
    case .actions: [.actionOwner, .due, .status, .informed, .field(.name), .stage, .field(.verdict)]
    case .parking: []
    default:
      [
        .stage, .field(.channel), .field(.owner), .rating, .field(.expected), .field(.emotion),
        .field(.pains), .field(.verdict),
      ]
    }
  }

  /// By which column rows are grouped unless another is chosen.
  var usualGrouping: TableColumn? { self == .pains ? .painClass : nil }

  /// All columns that can be chosen, the usual ones first.
  func columns(of map: JourneyMap) -> [TableColumn] {
    let figures: [TableColumn] = [.rating, .level, .judged, .measured, .employees, .gap, .proposal]
    let others: [TableColumn] =
      switch self {
      case .pains: [.confidence, .rootCause, .painVotes] + figures
      case .actions, .inventory: figures
      default: []
      }
    guard self != .parking else { return [] }
    let fields = TouchpointField.allCases.filter { ![.unknown, .personaEmotions].contains($0) }
    var columns = usualColumns
    for column in others + [.stage] + fields.map(TableColumn.field) + map.personas.map({ .persona($0.id) })
    where !columns.contains(column) && !leadingColumns.contains(column) { columns.append(column) }
    return columns
  }
}

extension TableColumn {
  /// The heading.
  func title(in map: JourneyMap, of perspective: Perspective) -> Phrase {
    switch self {
    case .field(.name): perspective == .inventory ? .field("name") : .column("touchpoint")
    case .field(let field): .field(field.rawValue)
    case .persona(let id): .emotionOf(map.personas.first { $0.id == id }?.name ?? "")
    case .stage: .column("stage")
    case .rating: .column("rating")
    case .level: .column("level")
    case .judged: .column("judged")
    case .measured: .column("measured")
    case .employees: .column("employees")
    case .gap: .column("gap")
    case .proposal: .column("proposal")
    case .painClass: .column("painClass")
    case .score: .column("score")
    case .reach: .column("reach")
    case .pain: .field("pain.text")
    case .impact: .field("pain.impact")
    case .confidence: .field("pain.confidence")
    case .rootCause: .field("pain.rootCause")
    case .painVotes: .column("painVotes")
    case .action: .field("improvement.text")
    case .actionOwner: .field("improvement.owner")
    case .due: .field("improvement.due")
    case .status: .field("improvement.status")
    case .informed: .column("informed")
    case .parked: .field("parked.text")
    }
  }

  /// How many columns of the screen it takes; nil for the one that takes what is left.
  var width: Int {
    switch self {
    case .field(let field): Self.width(of: field)
    case .persona, .judged, .measured, .employees, .gap: 8
    case .stage: 12
    case .rating: 15
    case .level, .proposal: 13
    case .painClass, .score: 5
    case .reach: 9
    case .impact: 16
    case .confidence: 9
    case .painVotes, .informed: 8
    case .rootCause: 20
    case .actionOwner: 12
    case .due: 20
    case .status: 12
    case .pain, .action, .parked: 24
    }
  }

  private static func width(of field: TouchpointField) -> Int {
    switch field {
    case .expected, .emotion, .votes, .pains: 8
    case .opportunities, .evidence, .improvements, .necessary, .external: 9
    case .channel, .owner: 9
    case .momentOfTruth, .device, .effectiveness, .wait: 10
    case .verdict, .direction, .ballots, .when: 12
    case .category, .media: 14
    case .reasons, .relationship, .personas, .impacts: 18
    default: 20
    }
  }

  /// Whether it holds numbers, which stand at the end edge of their column.
  var isNumber: Bool {
    switch self {
    case .persona, .judged, .measured, .employees, .gap, .score, .reach, .painVotes: true
    case .field(let field):
      switch field {
      case .effectiveness, .expected, .emotion, .votes, .pains, .opportunities, .evidence, .improvements: true
      default: false
      }
    default: false
    }
  }
}
