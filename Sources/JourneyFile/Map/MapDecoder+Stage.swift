import JourneyModel

extension MapDecoder {
  func stage(_ node: Int) throws(MapFileError) -> Stage {
    var result = Stage(id: Identifier(""), name: "")
    result.unknown = try members(of: node) { (key: StageKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .name: result.name = try text(value)
      case .phase: result.phase = try term(value)
      case .customerGoal: result.customerGoal = try text(value)
      case .businessAim: result.businessAim = try text(value)
      case .intent: result.intent = try term(value)
      case .actions: result.actions = try texts(value)
      case .motivations: result.motivations = try texts(value)
      case .questions: result.questions = try texts(value)
      case .frictions: result.frictions = try texts(value)
      case .responses: result.responses = try texts(value)
      case .duration: result.duration = try text(value)
      case .targets: result.targets = try records(value, .target, target)
      case .evidence: result.evidence = try records(value, .evidence, evidence)
      case .lanes: result.lanes = try laneTexts(value)
      case .notes: result.notes = try text(value)
      case .touchpoints: result.touchpoints = try touchpoints(value)
      }
    }
    return result
  }

  private func laneTexts(_ node: Int) throws(MapFileError) -> [LaneText] {
    try entries(node) { (name, value) throws(MapFileError) in
      LaneText(lane: Identifier(name), text: try text(value))
    }.filter { !$0.text.isEmpty }
  }

  private func touchpoints(_ node: Int) throws(MapFileError) -> TouchpointList {
    guard document.kind(node) == .array else { throw unexpected(node, .list) }
    let end = document.after(node)
    var touchpoints = TouchpointList()
    touchpoints.reserveCapacity(count(node))
    var place = node + 1
    while place < end {
      touchpoints.append(try touchpoint(place))
      place = document.after(place)
    }
    return touchpoints
  }
}
