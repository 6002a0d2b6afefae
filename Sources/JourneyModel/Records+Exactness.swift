// Whether two records are the same to the last scalar, field by field.

extension Benchmark: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Benchmark) -> Bool {
    measure.isExactly(other.measure) && one.isExactly(other.one) && three.isExactly(other.three)
      && five.isExactly(other.five)
  }
}

extension PersonaEmotion: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: PersonaEmotion) -> Bool {
    persona.isExactly(other.persona) && emotion == other.emotion
  }
}

extension LaneText: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: LaneText) -> Bool {
    lane.isExactly(other.lane) && text.isExactly(other.text)
  }
}

extension Persona: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Persona) -> Bool {
    id.isExactly(other.id) && name.isExactly(other.name) && segment.isExactly(other.segment)
      && demographics.isExactly(other.demographics) && psychographics.isExactly(other.psychographics)
      && needs.isExactly(other.needs) && loyalty.isExactly(other.loyalty) && unknown.isExactly(other.unknown)
  }
}

extension Lane: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Lane) -> Bool {
    id.isExactly(other.id) && name.isExactly(other.name) && unknown.isExactly(other.unknown)
  }
}

extension Transition: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Transition) -> Bool {
    id.isExactly(other.id) && from.isExactly(other.from) && to.isExactly(other.to)
      && share.isExactly(other.share) && note.isExactly(other.note) && unknown.isExactly(other.unknown)
  }
}

extension ParkedThought: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: ParkedThought) -> Bool {
    id.isExactly(other.id) && text.isExactly(other.text) && unknown.isExactly(other.unknown)
  }
}

extension Session: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Session) -> Bool {
    id.isExactly(other.id) && date.isExactly(other.date) && participants.isExactly(other.participants)
      && note.isExactly(other.note) && unknown.isExactly(other.unknown)
  }
}

extension Target: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Target) -> Bool {
    id.isExactly(other.id) && measure.isExactly(other.measure) && value.isExactly(other.value)
      && direction.isExactly(other.direction) && unknown.isExactly(other.unknown)
  }
}

extension Pain: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Pain) -> Bool {
    id.isExactly(other.id) && text.isExactly(other.text) && reach.isExactly(other.reach)
      && impact == other.impact && confidence.isExactly(other.confidence)
      && rootCause.isExactly(other.rootCause) && votes == other.votes && unknown.isExactly(other.unknown)
  }
}

extension Opportunity: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Opportunity) -> Bool {
    id.isExactly(other.id) && text.isExactly(other.text) && votes == other.votes
      && unknown.isExactly(other.unknown)
  }
}

extension Evidence: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Evidence) -> Bool {
    id.isExactly(other.id) && measure.isExactly(other.measure) && value.isExactly(other.value)
      && unit.isExactly(other.unit) && quote.isExactly(other.quote) && source.isExactly(other.source)
      && kind.isExactly(other.kind) && voice.isExactly(other.voice) && sample == other.sample
      && weight.isExactly(other.weight) && date.isExactly(other.date) && note.isExactly(other.note)
      && unknown.isExactly(other.unknown)
  }
}

extension Improvement: ExactlyComparable {
  /// Whether every field is the same.
  public func isExactly(_ other: Improvement) -> Bool {
    id.isExactly(other.id) && text.isExactly(other.text) && owner.isExactly(other.owner)
      && due.isExactly(other.due) && status.isExactly(other.status)
      && customersInformed == other.customersInformed && unknown.isExactly(other.unknown)
  }
}
