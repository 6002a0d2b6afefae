public import JourneyModel
public import Phrases

/// A column of an inventory as a table: what a line says of the stage, the fields of the touchpoint, and the identifiers
/// by which a table that was edited finds back to its map.
public enum InventoryColumn: Hashable, CaseIterable, Sendable {
  /// The stage's place in the journey, from 1.
  case number
  /// The stage's name.
  case stage
  /// Where the stage stands relative to the purchase or the service.
  case phase
  /// A field of the touchpoint.
  case field(TouchpointField)
  /// The touchpoint's identifier.
  case identifier
  /// The stage's identifier.
  case stageIdentifier

  /// All columns in the order in which they are written.
  public static let allCases: [InventoryColumn] =
    [.number, .stage, .phase] + Touchpoint.fields.map(InventoryColumn.field)
    + [.identifier, .stageIdentifier]

  /// The touchpoint's name.
  static let name = InventoryColumn.field(.touchpointName)

  /// What the column is called.
  public var phrase: Phrase {
    switch self {
    case .number: .inventoryStageNumber
    case .stage: .report("stage")
    case .phase: .field("phase")
    case .field(.touchpointName): .report("touchpoint")
    case .field(let field): .field(field.name)
    case .identifier: .report("identifier")
    case .stageIdentifier: .inventoryStageIdentifier
    }
  }

  /// What programs call it.
  private var names: [String] {
    switch self {
    case .number: ["stage number"]
    case .stage: ["stage"]
    case .phase: ["phase"]
    case .field(.touchpointName): ["name", "touchpoint", "touch point"]
    case .field(let field): [field.name]
    case .identifier: ["id"]
    case .stageIdentifier: ["stage id"]
    }
  }

  /// The column that a heading means; nil where it means none.
  static func named(_ heading: String) -> InventoryColumn? { byName[ReadingColumn.heading(heading)] }

  private static let byName: [String: InventoryColumn] = {
    let books = Language.allCases.map { Phrasebook($0) }
    var columns: [String: InventoryColumn] = [:]
    for column in allCases {
      for name in column.names + books.map({ $0.plainText(column.phrase) }) {
        columns[ReadingColumn.heading(name)] = column
      }
    }
    for book in books { columns[ReadingColumn.heading(book.plainText(.field("name")))] = .name }
    return columns
  }()

  /// Whether a heading is that of a figure which is reckoned from others, as reports have them.
  static func isReckoned(_ heading: String) -> Bool { reckoned.contains(ReadingColumn.heading(heading)) }

  /// Whether a heading is that of ratings.
  static func isRating(_ heading: String) -> Bool { ratings.contains(ReadingColumn.heading(heading)) }

  private static let ratings = headings(of: ["rating"])
  private static let reckoned = headings(
    of: AssessmentColumn.allCases.map(\.rawValue))

  /// The names of figures of reports, in either language and as programs call them.
  private static func headings(of figures: [String]) -> Set<String> {
    let books = Language.allCases.map { Phrasebook($0) }
    let names = figures + figures.flatMap { figure in books.map { $0.plainText(.report(figure)) } }
    return Set(names.map(ReadingColumn.heading))
  }
}

/// Where each column stands in a table.
struct InventoryColumns {
  private var places: [InventoryColumn: Int] = [:]
  /// The headings as they stand there.
  let headings: [String]
  /// The places of columns that mean nothing to us.
  private(set) var strange: [Int] = []
  /// Headings of figures that are reckoned anew and not taken over.
  private(set) var reckoned: [String] = []

  /// Reads the heading.
  ///
  /// - Throws: What is wrong with it.
  init(_ record: CSVRecord) throws(InventoryProblem) {
    headings = record.fields.map { InventoryText.read($0) }
    for (place, heading) in headings.enumerated() {
      if let column = InventoryColumn.named(heading) {
        guard places.updateValue(place, forKey: column) == nil else {
          throw InventoryProblem(line: record.line, column: heading, .columnTwice)
        }
      } else {
        strange.append(place)
      }
    }
    sortOutFigures()
    guard places[.name] != nil else { throw InventoryProblem(line: record.line, .noNames) }
  }

  /// In a table that has what the room judged, the other figures are reckoned from it and what else is there. In one
  /// that has not, a rating is what people judged.
  private mutating func sortOutFigures() {
    let judged = InventoryColumn.field(TouchpointChange.effectiveness.field)
    if places[judged] != nil {
      reckoned = strange.map { headings[$0] }.filter(InventoryColumn.isReckoned)
      strange.removeAll { InventoryColumn.isReckoned(headings[$0]) }
    } else if let place = strange.first(where: { InventoryColumn.isRating(headings[$0]) }) {
      places[judged] = place
      strange.removeAll { $0 == place }
    }
  }

  /// The place of a column.
  subscript(column: InventoryColumn) -> Int? { places[column] }

  /// A column's heading as it stands in the table.
  func heading(of column: InventoryColumn) -> String? { places[column].map { headings[$0] } }
}

extension Field where Record == Touchpoint {
  /// The touchpoint's name.
  static var touchpointName: Field { Touchpoint.fields[0] }
}
