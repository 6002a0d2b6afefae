import JourneyModel

extension MapDecoder {
  /// Reads the whole map.
  func map() throws(MapFileError) -> JourneyMap {
    var nodes: [MapKey: Int] = [:]
    let unknown = try members(of: 0) { (key: MapKey, value) throws(MapFileError) in nodes[key] = value
    }
    var personas: [Persona] = []
    if let node = nodes[.personas] { personas = try records(node, .persona, persona) }
    var stages: [Stage] = []
    if let node = nodes[.stages] { stages = try records(node, .stage, stage) }
    makeTouchpointsUnique(in: &stages)
    dropStrangers(to: personas, from: &stages)
    // A map finds its touchpoints by their identifiers from the start, so it is made when they are unique.
    var map = JourneyMap(title: "", stages: stages)
    map.personas = personas
    map.unknown = unknown
    for key in MapKey.allCases {
      if let node = nodes[key] { try read(key, node, into: &map) }
    }
    addMissingLanes(to: &map)
    dropLooseTransitions(from: &map)
    return map
  }

  private func read(_ key: MapKey, _ node: Int, into map: inout JourneyMap) throws(MapFileError) {
    switch key {
    case .format, .personas, .stages: break
    case .title: map.title = try text(node)
    case .language: map.language = try text(node)
    case .direction: map.direction = try term(node)
    case .kind: map.kind = try term(node)
    case .state: map.state = try term(node)
    case .offer: map.offer = try text(node)
    case .scenario: map.scenario = try text(node)
    case .goal: map.goal = try text(node)
    case .standard: map.standard = try rating(node)
    case .benchmarks: map.benchmarks = try benchmarks(node)
    case .lanes: map.lanes = try records(node, .lane, lane)
    case .transitions: map.transitions = try records(node, .transition, transition)
    case .evidence: map.evidence = try records(node, .evidence, evidence)
    case .parking: map.parking = try records(node, .parkedThought, parkedThought)
    case .sessions: map.sessions = try records(node, .session, session)
    case .notes: map.notes = try text(node)
    }
  }

  /// The number behind `rihla/`.
  func format() throws(MapFileError) -> Int {
    guard document.kind(0) == .object else { throw unexpected(0, .object) }
    var place = 1
    while place < document.after(0) {
      if document.string(place) == MapKey.format.rawValue { return try format(place + 1) }
      place = document.after(place + 1)
    }
    throw missing(MapKey.format.rawValue, in: 0)
  }

  private func format(_ node: Int) throws(MapFileError) -> Int {
    guard document.kind(node) == .string else { throw unexpected(node, .format) }
    let parts = document.string(node).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "rihla", let major = Int(parts[1]), major >= 1,
      String(major) == parts[1]
    else { throw unexpected(node, .format) }
    return major
  }
}
