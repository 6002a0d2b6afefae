/// A part of the journey, as the customer sees it.
public struct Stage: Identified {
  /// Its identifier.
  public var id: ID
  /// Its name.
  public var name: String
  /// Where it stands relative to the purchase or the service.
  public var phase: VocabularyWord<Phase>?
  /// What the customer wants here.
  public var customerGoal = ""
  /// What the organisation wants here.
  public var businessAim = ""
  /// What a customer in this stage is up to.
  public var intent: VocabularyWord<Intent>?
  /// What the customer does.
  public var actions: [String] = []
  /// What moves the customer.
  public var motivations: [String] = []
  /// What the customer asks.
  public var questions: [String] = []
  /// What holds the customer up.
  public var frictions: [String] = []
  /// What else the customer weighs.
  public var alternatives: [String] = []
  /// What we do or say, also to those who hesitate.
  public var responses: [String] = []
  /// What we ask the customer to do next.
  public var callToAction = ""
  /// How long it takes, ISO 8601.
  public var duration = ""
  /// What the stage is to reach.
  public var targets: [Target] = []
  /// Readings about the stage as a whole.
  public var evidence: [Evidence] = []
  /// Its texts in the map's own rows.
  public var lanes: [LaneText] = []
  /// Which maps, or stages of them, tell more of it.
  public var links: [MapLink] = []
  /// Free notes.
  public var notes = ""
  /// Its touchpoints in order.
  public var touchpoints: TouchpointList
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A stage of the given name.
  public init(id: ID, name: String, touchpoints: TouchpointList = []) {
    self.id = id
    self.name = name
    self.touchpoints = touchpoints
  }
}

/// A stage's text in one of the map's own rows.
public struct LaneText: Hashable, Sendable {
  /// The row.
  public var lane: Lane.ID
  /// What stands in it.
  public var text: String

  /// A text in a row.
  public init(lane: Lane.ID, text: String) {
    self.lane = lane
    self.text = text
  }
}

/// A value that a stage is to reach.
public struct Target: Identified {
  /// Its identifier.
  public var id: ID
  /// What is measured.
  public var measure: VocabularyWord<ScoredMeasure>
  /// The value to reach, in the measure's unit.
  public var value: Double
  /// On which side of the value the target is met; nil counts as at least.
  public var direction: VocabularyWord<TargetDirection>?
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A target for the given measure.
  public init(id: ID, measure: VocabularyWord<ScoredMeasure>, value: Double) {
    self.id = id
    self.measure = measure
    self.value = value
  }
}
