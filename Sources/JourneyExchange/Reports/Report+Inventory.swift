import JourneyInsight
public import JourneyModel
import Phrases

extension Report {
  /// Every touchpoint in the order of the journey, with every field.
  public static func inventory(of map: JourneyMap) -> Report {
    var report = Report(.report("title.inventory"), on: map.title)
    let rules = JudgingRules(of: map)
    let rows = map.stages.indices.flatMap { stage in
      map.stages[stage].touchpoints.indices.map { position in
        inventoryCells(of: TouchpointPlace(stage: stage, position: position), in: map, by: rules)
      }
    }
    report.tables = [
      inventoryTable(rows, shown: ["name", "level", "rating", "stage"] + inventoryShown.dropFirst(3))
    ]
    return report
  }

  static let inventoryShown = [
    "name", "level", "rating", "emotion", "owner", "channel", "verdict", "pains",
  ]

  static func inventoryTable(_ rows: [[ReportCell]], shown: [String]) -> ReportTable {
    ReportTable(
      row: .report("touchpoint"), columns: inventoryColumns, shown: shown, naming: "name", rows: rows)
  }

  /// The fields that touchpoints have for people; members that we do not know stay in the formats for programs.
  private static let fields = TouchpointField.allCases.filter { $0 != .unknown }

  private static let inventoryColumns =
    [ReportColumn("stage", .report("stage")), ReportColumn("id", .report("identifier"))]
    + fields.map { ReportColumn($0.rawValue, .field($0.rawValue)) }
    + ["rating", "judged", "measured", "employees", "gap", "level", "proposal"].map {
      ReportColumn($0, .report($0))
    }

  static func inventoryCells(of place: TouchpointPlace, in map: JourneyMap, by rules: JudgingRules)
    -> [ReportCell]
  {
    let touchpoint = map[place]
    let assessment = Assessment(of: touchpoint, by: rules)
    return [.numbered(place.stage + 1, map.stages[place.stage].name), .text(touchpoint.id.text)]
      + fields.map { cell(of: $0, of: touchpoint, in: map) } + [
        .maybe(assessment.rating) { .number($0) }, .maybe(assessment.judged) { .number($0) },
        .maybe(assessment.measured) { .number($0) }, .maybe(assessment.employees) { .number($0) },
        .maybe(assessment.gap) { .signed($0) }, .level(assessment.level),
        .maybe(assessment.proposal) { .term(.known($0)) },
      ]
  }

  // No default: a field that somebody adds does not compile until the report knows it.
  private static func cell(of field: TouchpointField, of touchpoint: Touchpoint, in map: JourneyMap)
    -> ReportCell
  {
    switch field {
    case .name: .text(touchpoint.name)
    case .description: .words(touchpoint.description)
    case .channel: .words(touchpoint.channel)
    case .device: .words(touchpoint.device)
    case .category: .term(touchpoint.category)
    case .media: .all(touchpoint.media.map { .term($0) })
    case .direction: .term(touchpoint.direction)
    case .external: .ifSo(touchpoint.external)
    case .when: .words(touchpoint.when)
    case .wait: .words(touchpoint.wait)
    case .relationship: .all(touchpoint.relationship.map { .term($0) })
    case .positioning: .words(touchpoint.positioning)
    case .reasons: .all(touchpoint.reasons.map { .term($0) })
    case .impacts: .all(touchpoint.impacts.map { .term($0) })
    case .owner: .words(touchpoint.owner)
    case .personas: .all(touchpoint.personas.map { .text(map.name(of: $0)) })
    case .job: .words(touchpoint.job)
    case .expectation: .words(touchpoint.expectation)
    case .feeling: .words(touchpoint.feeling)
    case .sees: .words(touchpoint.sees)
    case .hears: .words(touchpoint.hears)
    case .feels: .words(touchpoint.feels)
    case .emotion: .maybe(touchpoint.emotion) { .signed(Double($0.value)) }
    case .personaEmotions:
      .all(touchpoint.personaEmotions.map { .text("\(map.name(of: $0.persona)) \($0.emotion.value)") })
    case .effectiveness: .maybe(touchpoint.effectiveness) { .number($0.value) }
    case .ballots: .all(touchpoint.ballots.map { .number($0.value) })
    case .expected: .maybe(touchpoint.expected) { .number($0.value) }
    case .momentOfTruth: .ifSo(touchpoint.momentOfTruth)
    case .necessary: touchpoint.necessary ? .nothing : .flag(false)
    case .votes: touchpoint.votes == 0 ? .nothing : .whole(touchpoint.votes)
    case .pains: .all(touchpoint.pains.map { .text($0.text) })
    case .opportunities: .all(touchpoint.opportunities.map { .text($0.text) })
    case .evidence: .all(touchpoint.evidence.map { .text($0.summary) })
    case .verdict: .term(touchpoint.verdict)
    case .improvements: .all(touchpoint.improvements.map { .text($0.text) })
    case .notes: .words(touchpoint.notes)
    case .unknown: .nothing
    }
  }
}

extension JourneyMap {
  fileprivate func name(of persona: Persona.ID) -> String {
    personas.first { $0.id == persona }?.name ?? persona.text
  }
}

extension Evidence {
  /// The reading in a few words: measure, value and unit, else what was said.
  var summary: String {
    [measure.text, amount ?? quote].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Value and unit; nil for a quotation.
  public var amount: String? {
    value.map { decimal($0) + (unit.isEmpty || unit == "%" ? unit : " " + unit) }
  }
}
