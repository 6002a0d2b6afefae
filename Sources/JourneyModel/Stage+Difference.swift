/// The difference of two stages as changes of the first, in the order of the fields.
extension Stage {
  /// The changes that make this stage equal to `other` in everything but its identifier and its touchpoints.
  public func changes(to other: Stage) -> [StageChange] {
    var found = ChangeCollector<StageChange>()
    found.value(name, other.name) { .name($0) }
    found.value(phase, other.phase) { .phase($0) }
    found.value(customerGoal, other.customerGoal) { .customerGoal($0) }
    found.value(businessAim, other.businessAim) { .businessAim($0) }
    found.value(intent, other.intent) { .intent($0) }
    found.value(actions, other.actions) { .actions($0) }
    found.value(motivations, other.motivations) { .motivations($0) }
    found.value(questions, other.questions) { .questions($0) }
    found.value(frictions, other.frictions) { .frictions($0) }
    found.value(responses, other.responses) { .responses($0) }
    found.value(duration, other.duration) { .duration($0) }
    found.list(targets, other.targets) { .targets($0) }
    found.list(evidence, other.evidence) { .evidence($0) }
    found.value(lanes, other.lanes) { .lanes($0) }
    found.value(notes, other.notes) { .notes($0) }
    found.value(unknown, other.unknown) { .unknown($0) }
    return found.changes
  }
}
