// What is found out about touchpoints, and what is done about it.

/// Something that hurts the customer.
public struct Pain: Identified {
  /// Its identifier.
  public var id: ID
  /// What hurts.
  public var text: String
  /// The part of the customers whom it reaches.
  public var reach: Share?
  /// How hard it hits them.
  public var impact: PainImpact?
  /// How sure we are: 1 certain, 0.8 likely, 0.5 a guess.
  public var confidence = Pain.likely
  /// Why it happens.
  public var rootCause = ""
  /// Dots it got.
  public var votes = 0
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// What confidence is taken to be where nobody said.
  public static let likely = Share(clamping: 0.8)

  /// A pain in the given words.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// Something that could be better.
public struct Opportunity: Identified {
  /// Its identifier.
  public var id: ID
  /// What could be better.
  public var text: String
  /// What it is worth to customers.
  public var customerValue: Grade?
  /// What it is worth to the organisation.
  public var businessValue: Grade?
  /// What it takes.
  public var effort: Grade?
  /// How far it has come; nil counts as an idea.
  public var status: VocabularyWord<OpportunityStatus>?
  /// Who sees to it.
  public var owner = ""
  /// The pains that it would end.
  public var pains: [Pain.ID] = []
  /// Dots it got.
  public var votes = 0
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// An opportunity in the given words.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A reading or a quotation: what a judgement can rest on.
public struct Evidence: Identified {
  /// Its identifier.
  public var id: ID
  /// What was measured; any name is kept, the scored ones feed the rating.
  public var measure: VocabularyWord<ScoredMeasure>
  /// The reading, in the measure's unit.
  public var value: Double?
  /// The unit, where the measure does not imply it.
  public var unit = ""
  /// What somebody said; a quotation has no value.
  public var quote = ""
  /// Where it comes from.
  public var source = ""
  /// Whether it was asked for.
  public var kind: VocabularyWord<EvidenceKind>?
  /// Who speaks; nil counts as the customer.
  public var voice: VocabularyWord<Voice>?
  /// How many were asked or counted.
  public var sample: Int?
  /// How much it counts beside others; 0 leaves it out.
  public var weight = Evidence.usualWeight
  /// When, ISO 8601.
  public var date = ""
  /// A free note.
  public var note = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// The weight of a reading for which nobody said another.
  public static let usualWeight = 100.0

  /// A reading of the given measure.
  public init(id: ID, measure: VocabularyWord<ScoredMeasure>) {
    self.id = id
    self.measure = measure
  }
}

/// Something that is done to make a touchpoint better.
public struct Improvement: Identified {
  /// Its identifier.
  public var id: ID
  /// What is done.
  public var text: String
  /// Who does it.
  public var owner = ""
  /// Until when, ISO 8601.
  public var due = ""
  /// How far it has come; nil counts as open.
  public var status: VocabularyWord<ImprovementStatus>?
  /// Whether customers were told.
  public var customersInformed = false
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// An improvement in the given words.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
