import JourneyModel
import JourneyWords
import Phrases

/// What a column of a table shows.
enum TableColumn: Hashable, Sendable {
  /// A field of the touchpoint; of its lists how many they hold.
  case field(TouchpointField)

  static let name = TableColumn.field(TouchpointChange.name.field)
  static let owner = TableColumn.field(TouchpointChange.owner.field)
  static let channel = TableColumn.field(TouchpointChange.channel.field)
  static let expected = TableColumn.field(TouchpointChange.expected.field)
  static let emotion = TableColumn.field(TouchpointChange.emotion.field)
  static let pains = TableColumn.field(TouchpointChange.pains.field)
  static let verdict = TableColumn.field(TouchpointChange.verdict.field)

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
  // Of an opportunity.
  case opportunity, opportunityGroup, opportunityValue, customerValue, businessValue, effort
  case opportunityStatus, opportunityOwner, opportunityVotes
}

extension Perspective {
  /// The columns that stay, the last of them the one that names the row.
  var leadingColumns: [TableColumn] {
    switch self {
    case .pains: [.painClass, .score, .pain]
    case .actions: [.action]
    case .parking: [.parked]
    case .opportunities: [.opportunityValue, .effort, .opportunity]
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths: [.name]
    }
  }

  /// The columns that are shown beside those unless others are chosen.
  var usualColumns: [TableColumn] {
    switch self {
    case .pains: [.reach, .impact, .stage, .name, .owner, .verdict]
    case .actions: [.actionOwner, .due, .status, .informed, .name, .stage, .verdict]
    case .parking: []
    case .opportunities: [.name, .stage, .opportunityOwner, .opportunityStatus, .opportunityVotes]
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths:
      [.stage, .channel, .owner, .rating, .expected, .emotion, .pains, .verdict]
    }
  }

  /// By which column rows are grouped unless another is chosen.
  var usualGrouping: TableColumn? {
    switch self {
    case .pains: .painClass
    case .opportunities: .opportunityGroup
    default: nil
    }
  }

  /// All columns that can be chosen, the usual ones first.
  func columns(of map: JourneyMap) -> [TableColumn] {
    let figures: [TableColumn] = [.rating, .level, .judged, .measured, .employees, .gap, .proposal]
    let others: [TableColumn] =
      switch self {
      case .pains: [.confidence, .rootCause, .painVotes] + figures
      case .opportunities: [.opportunityGroup, .customerValue, .businessValue] + figures
      case .actions, .inventory: figures
      case .parking, .map, .journey, .wall, .lanes, .curve, .flow, .paths: []
      }
    guard self != .parking else { return [] }
    let fields = Touchpoint.fields.filter { $0.kind != .members && $0.kind != .entries(.emotions) }
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
    case .name: perspective == .inventory ? .field("name") : .column("touchpoint")
    case .field(let field): field.phrase
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
    case .opportunity: .field("opportunity.text")
    case .opportunityGroup: .column("opportunityGroup")
    case .opportunityValue: .column("opportunityValue")
    case .customerValue: .field("opportunity.customerValue")
    case .businessValue: .field("opportunity.businessValue")
    case .effort: .field("opportunity.effort")
    case .opportunityStatus: .field("opportunity.status")
    case .opportunityOwner: .field("opportunity.owner")
    case .opportunityVotes: .column("painVotes")
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
    case .pain, .action, .parked, .opportunity: 24
    case .opportunityValue, .effort: 6
    case .customerValue, .businessValue, .opportunityVotes: 8
    case .opportunityGroup, .opportunityStatus, .opportunityOwner: 12
    }
  }

  /// Fields whose headings or values are of another length than others of their kind.
  private static let widths: [TouchpointField: Int] = [
    TouchpointChange.channel.field: 9, TouchpointChange.owner.field: 9, TouchpointChange.device.field: 10,
    TouchpointChange.effectiveness.field: 10, TouchpointChange.momentOfTruth.field: 10,
    TouchpointChange.when.field: 12, TouchpointChange.category.field: 14, TouchpointChange.media.field: 14,
  ]

  private static func width(of field: TouchpointField) -> Int {
    if let width = widths[field] { return width }
    return switch field.kind {
    case .number, .records(.pain): 8
    case .flag, .records, .children: 9
    case .numbers, .word, .measurement: 12
    case .words, .references, .reference, .entries: 18
    case .text(.duration), .text(.day), .text(.tag): 10
    case .text, .texts, .links, .members: 20
    }
  }

  /// Whether it holds numbers, which stand at the end edge of their column.
  var isNumber: Bool {
    switch self {
    case .persona, .judged, .measured, .employees, .gap, .score, .reach, .painVotes, .opportunityValue,
      .customerValue, .businessValue, .effort, .opportunityVotes:
      true
    case .field(let field):
      switch field.kind {
      case .number, .records: true
      default: false
      }
    default: false
    }
  }
}
