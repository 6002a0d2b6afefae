import JourneyModel

/// Counts what a diagram does not say of a map.
///
/// It goes by the tables of fields: what a diagram holds of a record is named apart, everything else is lost, under the
/// matter that people look for it by or, where none is named, under the details of its record.
struct MermaidLossTally {
  private(set) var counts: [MermaidLoss.Matter: Int] = [:]
  private let source: JourneyMap?
  private let options: MermaidOptions

  init(source: JourneyMap?, options: MermaidOptions) {
    self.source = source
    self.options = options
  }

  private mutating func add(_ matter: MermaidLoss.Matter, _ count: Int) {
    if count > 0 { counts[matter, default: 0] += count }
  }

  private mutating func add(_ matter: MermaidLoss.Matter, if holds: Bool) { add(matter, holds ? 1 : 0) }

  mutating func count(_ map: JourneyMap) {
    let held = [
      MapChange.title.field, MapChange.direction.field, MapChange.personas.field, MapChange.notes.field,
      MapChange.unknown.field,
    ]
    addFields(of: map, besides: held, Self.ofMaps, else: .mapDetails)
    add(.mapDetails, if: map.direction != nil && map.direction != source?.direction)
    countPersonas(of: map)
    add(.unknownMembers, map.unknown.count + map.lanes.count { !$0.unknown.isEmpty })
    var rest = ""
    _ = MermaidAccessibility(notes: map.notes, rest: &rest)
    add(.notes, if: map.notes != source?.notes ?? "" && !rest.isEmpty)
    for (number, stage) in map.stages.enumerated() {
      let before = number > 0 ? MermaidWords.asRead(map.stages[number - 1].name) : nil
      let name = MermaidWords.asRead(stage.name)
      add(.indistinctStages, if: name == before || name.isEmpty && (number > 0 || source == nil))
      addFields(of: stage, besides: [StageChange.name.field], Self.ofStages, else: .stageDetails)
      for touchpoint in stage.touchpoints { count(touchpoint) }
    }
  }

  private mutating func countPersonas(of map: JourneyMap) {
    let used = Set(map.stages.flatMap { $0.touchpoints.flatMap(\.personas) })
    for persona in map.personas {
      add(.unusedPersonas, if: !used.contains(persona.id))
      add(.personaDetails, if: Persona.fields.dropFirst().contains { $0.count(in: persona) > 0 })
    }
  }

  private mutating func count(_ touchpoint: Touchpoint) {
    let held = [
      TouchpointChange.name.field, TouchpointChange.personas.field, TouchpointChange.effectiveness.field,
      TouchpointChange.owner.field, TouchpointChange.notes.field,
    ]
    addFields(of: touchpoint, besides: held, Self.ofTouchpoints, else: .inventory)
    add(.fractions, if: touchpoint.judged.map { $0.value != $0.value.rounded() } ?? false)
    add(
      .owners, if: options.actors == .personas && !touchpoint.owner.isEmpty && !touchpoint.personas.isEmpty)
    let original = source?.touchpoint(touchpoint.id)?.notes ?? ""
    add(.notes, if: !touchpoint.notes.isEmpty && touchpoint.notes != original)
  }

  // MARK: Fields

  private mutating func addFields<Record: FieldRecord>(
    of record: Record, besides held: [Field<Record>], _ matters: [Field<Record>: MermaidLoss.Matter],
    else usual: MermaidLoss.Matter
  ) {
    var met: Set<MermaidLoss.Matter> = []
    for field in Record.fields where !held.contains(field) {
      let matter = field.kind == .members ? .unknownMembers : matters[field] ?? usual
      let count = field.count(in: record)
      if matter.countsElements {
        add(matter, count)
      } else if count > 0, met.insert(matter).inserted {
        add(matter, 1)
      }
    }
  }

  private static let ofMaps: [Field<JourneyMap>: MermaidLoss.Matter] = [
    MapChange.lanes.field: .lanes, MapChange.transitions.field: .transitions,
    MapChange.evidence.field: .evidence, MapChange.parking.field: .parking,
    MapChange.sessions.field: .sessions, MapChange.votings.field: .votings,
    MapChange.opportunities.field: .opportunities,
  ]

  private static let ofStages: [Field<Stage>: MermaidLoss.Matter] = [
    StageChange.actions.field: .stageTexts, StageChange.motivations.field: .stageTexts,
    StageChange.questions.field: .stageTexts, StageChange.frictions.field: .stageTexts,
    StageChange.responses.field: .stageTexts, StageChange.lanes.field: .stageTexts,
    StageChange.targets.field: .targets, StageChange.evidence.field: .evidence,
    StageChange.notes.field: .notes,
  ]

  private static let ofTouchpoints: [Field<Touchpoint>: MermaidLoss.Matter] = [
    TouchpointChange.pains.field: .pains, TouchpointChange.opportunities.field: .opportunities,
    TouchpointChange.improvements.field: .improvements, TouchpointChange.evidence.field: .evidence,
    TouchpointChange.verdict.field: .verdicts, TouchpointChange.ballots.field: .ballots,
    TouchpointChange.expected.field: .expectations, TouchpointChange.momentOfTruth.field: .momentsOfTruth,
    TouchpointChange.necessary.field: .unnecessary, TouchpointChange.votes.field: .votes,
    TouchpointChange.emotion.field: .emotions, TouchpointChange.personaEmotions.field: .emotions,
    TouchpointChange.feeling.field: .emotions, TouchpointChange.sees.field: .emotions,
    TouchpointChange.hears.field: .emotions, TouchpointChange.feels.field: .emotions,
    TouchpointChange.relationship.field: .reasons, TouchpointChange.reasons.field: .reasons,
    TouchpointChange.impacts.field: .reasons, TouchpointChange.positioning.field: .reasons,
    TouchpointChange.job.field: .jobs, TouchpointChange.expectation.field: .jobs,
  ]
}

extension MermaidLoss.Matter {
  /// Whether each element of a list counts, and not the record that has them.
  fileprivate var countsElements: Bool {
    switch self {
    case .pains, .opportunities, .improvements, .evidence, .stageTexts, .targets, .lanes, .transitions,
      .parking, .sessions, .votings, .mapDetails:
      true
    case .owners, .verdicts, .emotions, .ballots, .expectations, .momentsOfTruth, .unnecessary, .votes,
      .inventory, .reasons, .jobs, .stageDetails, .notes, .personaDetails, .unusedPersonas, .fractions,
      .indistinctStages, .unknownMembers:
      false
    }
  }
}
