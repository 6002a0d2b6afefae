import JourneyModel

/// Finds in a diagram that was read what is known of it already: its identifiers follow from names and places, so those
/// of a map that was edited and written are others than those that reading gives.
///
/// Stages and touchpoints are known by their names; those that are left over by their order, where as many are left
/// over on both sides.
struct MermaidRecognition {
  private let known: JourneyMap
  private var touchpoints: [String: [Touchpoint.ID]] = [:]
  private var used: Set<String> = []

  /// A diagram's map with the identifiers of the map that is known.
  static func recognise(_ read: JourneyMap, as known: JourneyMap) -> JourneyMap {
    var recognition = MermaidRecognition(known)
    return recognition.map(read)
  }

  private init(_ known: JourneyMap) {
    self.known = known
    for touchpoint in known.stages.lazy.flatMap(\.touchpoints) {
      touchpoints[MermaidWords.asRead(touchpoint.name), default: []].append(touchpoint.id)
    }
  }

  private mutating func map(_ read: JourneyMap) -> JourneyMap {
    let personas = personas(of: read)
    let partners = Self.partners(
      read.stages.map { MermaidWords.asRead($0.name) }, known.stages.map { MermaidWords.asRead($0.name) })
    var ids = touchpointIDs(of: read, partners)
    var stages: [Stage] = []
    for (index, stage) in read.stages.enumerated() {
      var stage = stage
      if let partner = partners[index] { stage.id = known.stages[partner].id }
      stage.id = unused(stage.id)
      for position in stage.touchpoints.indices {
        stage.touchpoints[position].id = unused(ids.removeFirst())
        stage.touchpoints[position].personas = stage.touchpoints[position].personas.map { personas[$0] ?? $0 }
      }
      stages.append(stage)
    }
    var map = JourneyMap(title: read.title, stages: stages)
    map.personas = read.personas.map { persona in
      var persona = persona
      persona.id = personas[persona.id] ?? persona.id
      return persona
    }
    (map.notes, map.direction) = (read.notes, read.direction)
    return map
  }

  /// An identifier that nothing else has.
  private mutating func unused<Owner>(_ id: Identifier<Owner>) -> Identifier<Owner> {
    var id = id
    while !used.insert("\(Owner.self) \(id.text)").inserted { id = .derived(from: ["again", id.text]) }
    return id
  }

  /// The known identifiers of the personas that are read.
  private func personas(of read: JourneyMap) -> [Persona.ID: Persona.ID] {
    let byName = Dictionary(
      known.personas.map { (MermaidWords.asRead($0.name), $0.id) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      read.personas.compactMap { persona in byName[persona.name].map { (persona.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The identifiers of the touchpoints that are read, in their order.
  private mutating func touchpointIDs(of read: JourneyMap, _ partners: [Int: Int]) -> [Touchpoint.ID] {
    var ids: [[Touchpoint.ID?]] = []
    // First those with the same name in the same stage.
    for (index, stage) in read.stages.enumerated() {
      let names = stage.touchpoints.map(\.name)
      let others = partners[index].map { Array(known.stages[$0].touchpoints) } ?? []
      let pairs = Self.sameNames(names, others.map { MermaidWords.asRead($0.name) })
      ids.append(names.indices.map { pairs[$0].map { others[$0].id } })
    }
    var taken = Set(ids.joined().compactMap { $0 })
    // Then those that went to another stage, then those that got another name.
    for (index, stage) in read.stages.enumerated() {
      for (position, touchpoint) in stage.touchpoints.enumerated() where ids[index][position] == nil {
        ids[index][position] = touchpoints[touchpoint.name]?.first { !taken.contains($0) }
        if let id = ids[index][position] { taken.insert(id) }
      }
      guard let partner = partners[index] else { continue }
      let open = ids[index].indices.filter { ids[index][$0] == nil }
      let left = known.stages[partner].touchpoints.map(\.id).filter { !taken.contains($0) }
      guard open.count == left.count else { continue }
      for (position, id) in zip(open, left) {
        ids[index][position] = id
        taken.insert(id)
      }
    }
    return zip(ids, read.stages).flatMap { ids, stage in zip(ids, stage.touchpoints).map { $0 ?? $1.id } }
  }

  /// Which of the others each has as its partner: of the same name, else by order where as many are left over.
  private static func partners(_ names: [String], _ others: [String]) -> [Int: Int] {
    var pairs = sameNames(names, others)
    let open = names.indices.filter { pairs[$0] == nil }
    let taken = Set(pairs.values)
    let left = others.indices.filter { !taken.contains($0) }
    if open.count == left.count { for (one, other) in zip(open, left) { pairs[one] = other } }
    return pairs
  }

  private static func sameNames(_ names: [String], _ others: [String]) -> [Int: Int] {
    var places = Dictionary(grouping: others.indices.reversed()) { others[$0] }
    var pairs: [Int: Int] = [:]
    for (index, name) in names.enumerated() { pairs[index] = places[name]?.popLast() }
    return pairs
  }
}
