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
    case .field(.touchpointName): ["touchpoint", "touch point"]
    case .field(let field): [field.name]
    case .identifier: ["id"]
    case .stageIdentifier: ["stage id"]
    }
  }

  /// The column that a heading means; nil where it means none.
  static func named(_ heading: String) -> InventoryColumn? {
    TableHeading.keys(heading).lazy.compactMap { byName[$0] ?? byOtherName[$0] }.first
  }

  /// Whether a heading is the column's own name, and not another that people give it.
  static func isOwnName(_ heading: String) -> Bool {
    TableHeading.keys(heading).contains { byName[$0] != nil }
  }

  private static let byName: [String: InventoryColumn] = {
    let books = Language.allCases.map { Phrasebook($0) }
    var columns: [String: InventoryColumn] = [:]
    for column in allCases {
      for name in column.names + books.map({ $0.plainText(column.phrase) }) {
        columns[TableHeading.key(name)] = column
      }
    }
    return columns
  }()

  /// What people call columns in their own tables, where the column itself is not there.
  private static let byOtherName: [String: InventoryColumn] = {
    var columns: [String: InventoryColumn] = [:]
    for (column, names) in otherNames {
      for name in names { columns[TableHeading.key(name)] = column }
    }
    for book in Language.allCases.map({ Phrasebook($0) }) {
      columns[TableHeading.key(book.plainText(.field("name")))] = name
    }
    return columns
  }()

  private static let otherNames: [(InventoryColumn, [String])] = {
    typealias My = TouchpointChange
    return [
      (
        .stage,
        ["journey stage", "stage name", "journey phase", "phase name", "مرحلة الرحلة", "اسم المرحلة"]
      ),
      (
        name, ["name", "touchpoint name", "step", "interaction", "contact point", "اسم نقطة الاتصال", "خطوة"]
      ),
      (name, ["نقطة التواصل", "نقطة التماس"]),
      (.field(My.channel.field), ["platform", "قناة الاتصال", "قناة التواصل"]),
      (.field(My.description.field), ["details"]),
      (.field(My.personas.field), ["customer persona", "شخصية"]),
      (.field(My.emotion.field), ["emotional state", "sentiment", "mood", "المشاعر", "الحالة الشعورية"]),
      (.field(My.pains.field), ["pain", "customer pain", "problem", "issue", "ألم", "مشكلة"]),
      (.field(My.opportunities.field), ["opportunity for improvement", "improvement idea", "فرصة"]),
      (.field(My.improvements.field), ["improvement", "action item", "إجراءات التحسين"]),
      (.field(My.owner.field), ["responsible", "responsibility", "المالك", "المسؤول"]),
      (.field(My.notes.field), ["comment", "remark", "تعليق"]),
      (.field(My.expectation.field), ["customer expectation"]),
    ]
  }()

  /// Whether a heading is that of a figure which is reckoned from others, as reports have them.
  static func isReckoned(_ heading: String) -> Bool { reckoned.contains(TableHeading.key(heading)) }

  /// Whether a heading is that of ratings.
  static func isRating(_ heading: String) -> Bool {
    TableHeading.keys(heading).contains { ratings.contains($0) || scores.contains($0) }
  }

  private static let ratings = headings(of: ["rating"])
  private static let scores = Set(["score", "التقييم", "الدرجة"].map(TableHeading.key))
  private static let reckoned = headings(
    of: AssessmentColumn.allCases.map(\.rawValue))

  /// The names of figures of reports, in either language and as programs call them.
  private static func headings(of figures: [String]) -> Set<String> {
    let books = Language.allCases.map { Phrasebook($0) }
    let names = figures + figures.flatMap { figure in books.map { $0.plainText(.report(figure)) } }
    return Set(names.map(TableHeading.key))
  }
}

extension Field where Record == Touchpoint {
  /// The touchpoint's name.
  static var touchpointName: Field { Touchpoint.fields[0] }
}
