/// The difference of two touchpoints as changes of the first, in the order of the fields.
extension Touchpoint {
  /// The changes that make this touchpoint equal to `other` in everything but its identifier.
  public func changes(to other: Touchpoint) -> [TouchpointChange] {
    var found = ChangeCollector<TouchpointChange>()
    collectInventory(&found, other)
    collectCustomerSide(&found, other)
    collectJudgements(&found, other)
    return found.changes
  }

  private func collectInventory(_ found: inout ChangeCollector<TouchpointChange>, _ other: Touchpoint) {
    found.value(name, other.name) { .name($0) }
    found.value(description, other.description) { .description($0) }
    found.value(channel, other.channel) { .channel($0) }
    found.value(device, other.device) { .device($0) }
    found.value(category, other.category) { .category($0) }
    found.value(media, other.media) { .media($0) }
    found.value(direction, other.direction) { .direction($0) }
    found.value(external, other.external) { .external($0) }
    found.value(when, other.when) { .when($0) }
    found.value(wait, other.wait) { .wait($0) }
    found.value(relationship, other.relationship) { .relationship($0) }
    found.value(positioning, other.positioning) { .positioning($0) }
    found.value(reasons, other.reasons) { .reasons($0) }
    found.value(impacts, other.impacts) { .impacts($0) }
    found.value(owner, other.owner) { .owner($0) }
  }

  private func collectCustomerSide(_ found: inout ChangeCollector<TouchpointChange>, _ other: Touchpoint) {
    found.value(personas, other.personas) { .personas($0) }
    found.value(job, other.job) { .job($0) }
    found.value(expectation, other.expectation) { .expectation($0) }
    found.value(feeling, other.feeling) { .feeling($0) }
    found.value(sees, other.sees) { .sees($0) }
    found.value(hears, other.hears) { .hears($0) }
    found.value(feels, other.feels) { .feels($0) }
    found.value(emotion, other.emotion) { .emotion($0) }
    found.value(personaEmotions, other.personaEmotions) { .personaEmotions($0) }
  }

  private func collectJudgements(_ found: inout ChangeCollector<TouchpointChange>, _ other: Touchpoint) {
    found.value(effectiveness, other.effectiveness) { .effectiveness($0) }
    found.value(ballots, other.ballots) { .ballots($0) }
    found.value(expected, other.expected) { .expected($0) }
    found.value(momentOfTruth, other.momentOfTruth) { .momentOfTruth($0) }
    found.value(necessary, other.necessary) { .necessary($0) }
    found.value(votes, other.votes) { .votes($0) }
    found.list(pains, other.pains) { .pains($0) }
    found.list(opportunities, other.opportunities) { .opportunities($0) }
    found.list(evidence, other.evidence) { .evidence($0) }
    found.value(verdict, other.verdict) { .verdict($0) }
    found.list(improvements, other.improvements) { .improvements($0) }
    found.value(notes, other.notes) { .notes($0) }
    found.value(unknown, other.unknown) { .unknown($0) }
  }
}
