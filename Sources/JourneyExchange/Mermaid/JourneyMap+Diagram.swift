import JourneyModel

extension JourneyMap {
  /// The map with what a diagram says in place of what it said of that: names, ratings, actors and order are the
  /// diagram's, all else stays. Where the diagram still says the same, the map is as it was.
  ///
  /// - Parameter read: what the diagram says, with the identifiers of this map.
  func saying(_ read: JourneyMap, actors: MermaidOptions.Actors) -> JourneyMap {
    var result = self
    if MermaidWords.asRead(title) != read.title { result.title = read.title }
    var rest = ""
    if MermaidAccessibility(notes: notes, rest: &rest) != MermaidAccessibility(notes: read.notes) {
      result.notes = [read.notes, rest].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let known = Set(personas.map(\.id))
    result.personas += read.personas.filter { !known.contains($0.id) }
    let (ours, theirs) = (personaNames, read.personaNames)
    let stages = read.stages.map { stage in
      var merged = self.stage(stage.id) ?? stage
      if MermaidWords.asRead(merged.name) != stage.name { merged.name = stage.name }
      merged.touchpoints = TouchpointList(
        stage.touchpoints.map { touchpoint in
          guard let own = self.touchpoint(touchpoint.id) else { return touchpoint }
          return own.saying(
            MermaidValues(touchpoint, names: theirs, actors: actors),
            insteadOf: MermaidValues(own, names: ours, actors: actors), personas: touchpoint.personas)
        })
      return merged
    }
    let map = JourneyMap(title: result.title, stages: stages)
    return map.taking(result)
  }

  /// The stages of this map with the other fields of another.
  private func taking(_ other: JourneyMap) -> JourneyMap {
    var map = JourneyMap(title: other.title, stages: stages)
    (map.language, map.direction, map.kind, map.state) = (
      other.language, other.direction, other.kind, other.state
    )
    (map.offer, map.scenario, map.goal) = (other.offer, other.scenario, other.goal)
    (map.standard, map.benchmarks) = (other.standard, other.benchmarks)
    (map.personas, map.lanes, map.evidence) = (other.personas, other.lanes, other.evidence)
    (map.parking, map.sessions, map.notes) = (other.parking, other.sessions, other.notes)
    (map.votings, map.opportunities, map.unknown) = (other.votings, other.opportunities, other.unknown)
    // A move from or to what is gone leads nowhere.
    map.transitions = other.transitions.filter { move in
      [move.from, move.to].allSatisfy { $0.map(map.contains) ?? true }
    }
    return map
  }
}

extension Touchpoint {
  /// The touchpoint with what a diagram says now, where that is not what it said before.
  fileprivate func saying(
    _ new: MermaidValues, insteadOf old: MermaidValues, personas: [Persona.ID]
  ) -> Touchpoint {
    var touchpoint = self
    if new.name != old.name { touchpoint.name = new.name }
    // Half a step comes back rounded.
    if new.rating != old.rating.map({ Rating(clamping: $0.value.rounded()) }) {
      touchpoint.effectiveness = new.rating
      touchpoint.ballots = []
    }
    if new.actors != old.actors {
      touchpoint.personas = personas
      if self.personas.isEmpty { touchpoint.owner = "" }
    }
    return touchpoint
  }
}
