/// Two touchpoints that are one: what a room does with duplicates.
extension Touchpoint {
  /// The touchpoint with another one taken into it, under its own identifier.
  ///
  /// Nothing that was said is lost: texts that differ are joined, lists united, votes added. Each side's judgement
  /// counts as ballots, so that the rating is their median and a disagreement shows as spread. Of choices that
  /// contradict each other (category, emotion, verdict …) its own stands. A pain that both have in the same words is
  /// one, as wide and as bad as the worse of the two.
  public func merged(with other: Touchpoint) -> Touchpoint {
    var merged = self
    merged.mergeInventory(other)
    merged.mergeCustomerSide(other)
    merged.mergeJudgements(other)
    merged.pains.merge(other.pains, sameIf: { $0.text == $1.text }) { $0.merge($1) }
    merged.opportunities.merge(other.opportunities, sameIf: { $0.text == $1.text }) { $0.votes += $1.votes }
    merged.evidence.merge(other.evidence, sameIf: { $0.hasSameContent(as: $1) }) { _, _ in }
    merged.improvements.merge(other.improvements, sameIf: { $0.text == $1.text && $0.owner == $1.owner }) {
      if $0.due.isEmpty { $0.due = $1.due }
    }
    merged.unknown += other.unknown.filter { theirs in !unknown.contains { $0.name == theirs.name } }
    return merged
  }

  private mutating func mergeInventory(_ other: Touchpoint) {
    name.join(other.name, by: " / ")
    description.join(other.description, by: "\n")
    channel.join(other.channel, by: ", ")
    device.join(other.device, by: ", ")
    category = category ?? other.category
    media.unite(other.media)
    direction = direction ?? other.direction
    external = external && other.external
    when.join(other.when, by: "; ")
    if wait.isEmpty { wait = other.wait }
    relationship.unite(other.relationship)
    positioning.join(other.positioning, by: "; ")
    reasons.unite(other.reasons)
    impacts.unite(other.impacts)
    owner.join(other.owner, by: ", ")
    notes.join(other.notes, by: "\n")
  }

  private mutating func mergeCustomerSide(_ other: Touchpoint) {
    personas.unite(other.personas)
    for path in [\Touchpoint.job, \.expectation, \.feeling, \.sees, \.hears, \.feels] {
      self[keyPath: path].join(other[keyPath: path], by: "; ")
    }
    emotion = emotion ?? other.emotion
    personaEmotions += other.personaEmotions.filter { theirs in
      !personaEmotions.contains { $0.persona == theirs.persona }
    }
  }

  private mutating func mergeJudgements(_ other: Touchpoint) {
    let ballots = judgements + other.judgements
    if judgements.isEmpty || other.judgements.isEmpty {
      self.ballots = self.ballots + other.ballots
      effectiveness = effectiveness ?? other.effectiveness
    } else {
      self.ballots = ballots
      effectiveness = Rating.median(of: ballots)
    }
    expected = [expected, other.expected].compactMap { $0 }.max()
    momentOfTruth = momentOfTruth || other.momentOfTruth
    necessary = necessary || other.necessary
    votes += other.votes
    verdict = verdict ?? other.verdict
  }

  /// The single judgements, or the one that stands for them.
  private var judgements: [Rating] { ballots.isEmpty ? effectiveness.map { [$0] } ?? [] : ballots }
}

extension String {
  /// Adds a text that says something else; texts that one of them holds already are not said twice.
  fileprivate mutating func join(_ other: String, by separator: String) {
    if isEmpty { self = other } else if !other.isEmpty, other != self { self += separator + other }
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func unite(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}

extension Array where Element: Identified {
  /// Takes records over; one that is there already in other words for the same thing is merged with it.
  fileprivate mutating func merge(
    _ others: [Element], sameIf isSame: (Element, Element) -> Bool, _ merge: (inout Element, Element) -> Void
  ) {
    for other in others {
      if let place = firstIndex(where: { isSame($0, other) }) {
        merge(&self[place], other)
      } else {
        append(other)
      }
    }
  }
}

extension Pain {
  fileprivate mutating func merge(_ other: Pain) {
    reach = [reach, other.reach].compactMap { $0 }.max()
    impact = [impact, other.impact].compactMap { $0 }.max()
    confidence = Swift.max(confidence, other.confidence)
    rootCause.join(other.rootCause, by: "; ")
    votes += other.votes
  }
}

extension Evidence {
  /// Whether two readings say the same, whatever their identifiers.
  fileprivate func hasSameContent(as other: Evidence) -> Bool {
    var copy = other
    copy.id = id
    return copy == self
  }
}
