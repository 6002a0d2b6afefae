/// The difference of two maps' own fields as changes of the first, in the order of the fields.
extension JourneyMap {
  /// The changes that make this map equal to `other` in everything but its stages.
  public func changes(to other: JourneyMap) -> [MapChange] {
    var found = ChangeCollector<MapChange>()
    found.value(title, other.title) { .title($0) }
    found.value(language, other.language) { .language($0) }
    found.value(direction, other.direction) { .direction($0) }
    found.value(kind, other.kind) { .kind($0) }
    found.value(state, other.state) { .state($0) }
    found.value(offer, other.offer) { .offer($0) }
    found.value(scenario, other.scenario) { .scenario($0) }
    found.value(goal, other.goal) { .goal($0) }
    found.value(standard, other.standard) { .standard($0) }
    found.value(benchmarks, other.benchmarks) { .benchmarks($0) }
    found.list(personas, other.personas) { .personas($0) }
    found.list(lanes, other.lanes) { .lanes($0) }
    found.list(transitions, other.transitions) { .transitions($0) }
    found.list(evidence, other.evidence) { .evidence($0) }
    found.list(parking, other.parking) { .parking($0) }
    found.list(sessions, other.sessions) { .sessions($0) }
    found.value(notes, other.notes) { .notes($0) }
    found.value(unknown, other.unknown) { .unknown($0) }
    return found.changes
  }
}
