import JourneyModel

/// Counts what a diagram does not say of a map.
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
    countFields(of: map)
    countPersonas(of: map)
    add(.lanes, map.lanes.count)
    add(.transitions, map.transitions.count)
    add(.evidence, map.evidence.count)
    add(.parking, map.parking.count)
    add(.sessions, map.sessions.count)
    add(.unknownMembers, map.unknown.count + map.lanes.count { !$0.unknown.isEmpty })
    var rest = ""
    _ = MermaidAccessibility(notes: map.notes, rest: &rest)
    add(.notes, if: map.notes != source?.notes ?? "" && !rest.isEmpty)
    for (number, stage) in map.stages.enumerated() {
      let before = number > 0 ? MermaidWords.asRead(map.stages[number - 1].name) : nil
      let name = MermaidWords.asRead(stage.name)
      add(.indistinctStages, if: name == before || name.isEmpty && (number > 0 || source == nil))
      count(stage)
      for touchpoint in stage.touchpoints { count(touchpoint) }
    }
  }

  private mutating func countFields(of map: JourneyMap) {
    add(.mapDetails, if: !map.language.isEmpty)
    add(.mapDetails, if: map.direction != nil && map.direction != source?.direction)
    add(.mapDetails, if: map.kind != nil)
    add(.mapDetails, if: map.state != nil)
    add(.mapDetails, [map.offer, map.scenario, map.goal].count { !$0.isEmpty })
    add(.mapDetails, if: map.standard != .standard)
    add(.mapDetails, map.benchmarks.count)
  }

  private mutating func countPersonas(of map: JourneyMap) {
    let used = Set(map.stages.flatMap { $0.touchpoints.flatMap(\.personas) })
    for persona in map.personas {
      add(.unusedPersonas, if: !used.contains(persona.id))
      let isKnown =
        !persona.needs.isEmpty || !persona.unknown.isEmpty
        || [persona.segment, persona.demographics, persona.psychographics, persona.loyalty]
          .contains { !$0.isEmpty }
      add(.personaDetails, if: isKnown)
    }
  }

  private mutating func count(_ stage: Stage) {
    add(
      .stageDetails,
      if: stage.phase != nil || stage.intent != nil || !stage.customerGoal.isEmpty
        || !stage.businessAim.isEmpty || !stage.duration.isEmpty)
    let texts = [stage.actions, stage.motivations, stage.questions, stage.frictions, stage.responses]
    add(.stageTexts, texts.map(\.count).reduce(stage.lanes.count, +))
    add(.targets, stage.targets.count)
    add(.evidence, stage.evidence.count)
    add(.notes, if: !stage.notes.isEmpty)
    add(.unknownMembers, if: !stage.unknown.isEmpty)
  }

  private mutating func count(_ touchpoint: Touchpoint) {
    add(.pains, touchpoint.pains.count)
    add(.opportunities, touchpoint.opportunities.count)
    add(.improvements, touchpoint.improvements.count)
    add(.evidence, touchpoint.evidence.count)
    add(.verdicts, if: touchpoint.verdict != nil)
    add(.ballots, if: !touchpoint.ballots.isEmpty)
    add(.expectations, if: touchpoint.expected != nil)
    add(.momentsOfTruth, if: touchpoint.momentOfTruth)
    add(.unnecessary, if: !touchpoint.necessary)
    add(.votes, if: touchpoint.votes != 0)
    add(.fractions, if: touchpoint.judged.map { $0.value != $0.value.rounded() } ?? false)
    add(
      .owners, if: options.actors == .personas && !touchpoint.owner.isEmpty && !touchpoint.personas.isEmpty)
    add(.unknownMembers, if: !touchpoint.unknown.isEmpty)
    let original = source?.touchpoint(touchpoint.id)?.notes ?? ""
    add(.notes, if: !touchpoint.notes.isEmpty && touchpoint.notes != original)
    countTexts(of: touchpoint)
  }

  private mutating func countTexts(of touchpoint: Touchpoint) {
    func says(_ texts: String...) -> Bool { texts.contains { !$0.isEmpty } }
    add(
      .emotions,
      if: touchpoint.emotion != nil || !touchpoint.personaEmotions.isEmpty
        || says(touchpoint.feeling, touchpoint.sees, touchpoint.hears, touchpoint.feels))
    add(
      .inventory,
      if: touchpoint.category != nil || !touchpoint.media.isEmpty || touchpoint.direction != nil
        || touchpoint.external
        || says(
          touchpoint.description, touchpoint.channel, touchpoint.device, touchpoint.when, touchpoint.wait)
    )
    add(
      .reasons,
      if: !touchpoint.relationship.isEmpty || !touchpoint.reasons.isEmpty || !touchpoint.impacts.isEmpty
        || says(touchpoint.positioning))
    add(.jobs, if: says(touchpoint.job, touchpoint.expectation))
  }
}
