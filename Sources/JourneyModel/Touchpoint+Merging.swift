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
    merged.join(other)
    merged.mergeJudgements(of: self, other)
    merged.pains.merge(other.pains) { $0.text == $1.text }
    merged.opportunities.merge(other.opportunities) { $0.text == $1.text }
    merged.evidence.merge(other.evidence) { $0.hasSameFields(as: $1) }
    merged.improvements.merge(other.improvements) { $0.text == $1.text && $0.owner == $1.owner }
    return merged
  }

  private mutating func mergeJudgements(of one: Touchpoint, _ other: Touchpoint) {
    let ballots = one.judgements + other.judgements
    if one.judgements.isEmpty || other.judgements.isEmpty {
      self.ballots = one.ballots + other.ballots
      effectiveness = one.effectiveness ?? other.effectiveness
    } else {
      self.ballots = ballots
      effectiveness = Rating.median(of: ballots)
    }
  }

  /// The single judgements, or the one that stands for them.
  private var judgements: [Rating] { ballots.isEmpty ? effectiveness.map { [$0] } ?? [] : ballots }
}

extension FieldRecord {
  /// Takes in what another record says of the same thing, field by field.
  fileprivate mutating func join(_ other: Self) {
    for field in Self.fields where field.joining != .apart {
      let (own, new) = (field.value(of: self), field.value(of: other))
      field.set(own.joined(with: new, field.joining), in: &self)
    }
  }
}

extension FieldValue {
  fileprivate func joined(with other: FieldValue, _ joining: Joining) -> FieldValue {
    switch (joining, self, other) {
    case (.text(let separator), .text(let one), .text(let other)):
      .text(one.joined(with: other, by: separator))
    case (.union, .texts(let one), .texts(let other)): .texts(one.united(with: other))
    case (.union, .words(let one), .words(let other)): .words(one.united(with: other))
    case (.union, .references(let one), .references(let other)): .references(one.united(with: other))
    case (.union, .entries(let one), .entries(let other)):
      .entries(one + other.filter { new in !one.contains { $0.key.text == new.key.text } })
    case (.union, .members(let one), .members(let other)):
      .members(one + other.filter { new in !one.contains { $0.name == new.name } })
    case (.both, .flag(let one), .flag(let other)): .flag(one && other)
    case (.either, .flag(let one), .flag(let other)): .flag(one || other)
    case (.larger, .number(let one), .number(let other)): .number([one, other].compactMap { $0 }.max())
    case (.larger, .count(let one), .count(let other)): .count([one, other].compactMap { $0 }.max())
    case (.sum, .count(let one?), .count(let other?)): .count(one + other)
    default: isEmpty ? other : self
    }
  }
}

extension String {
  /// The text with another that says something else behind it; what says the same is not said twice.
  fileprivate func joined(with other: String, by separator: String) -> String {
    if isEmpty { return other }
    return other.isEmpty || other == self ? self : self + separator + other
  }
}

extension Array where Element: Equatable {
  fileprivate func united(with others: [Element]) -> [Element] {
    others.reduce(into: self) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Array where Element: IdentifiedRecord {
  /// Takes records over; one that is there already in other words for the same thing is joined with it.
  fileprivate mutating func merge(_ others: [Element], sameIf isSame: (Element, Element) -> Bool) {
    for other in others {
      if let place = firstIndex(where: { isSame($0, other) }) {
        if !self[place].hasSameFields(as: other) { self[place].join(other) }
      } else {
        append(other)
      }
    }
  }
}
