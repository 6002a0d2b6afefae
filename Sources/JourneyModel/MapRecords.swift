// The records that belong to the map as a whole.

/// The three values of a measure that count as ratings 1, 3 and 5.
public struct Benchmark: Hashable, Sendable {
  /// The measure, in its own unit.
  public var measure: VocabularyWord<ScoredMeasure>
  /// The value that counts as rating 1.
  public var one: Double
  /// The value that counts as rating 3.
  public var three: Double
  /// The value that counts as rating 5.
  public var five: Double

  /// A benchmark of the given measure.
  public init(measure: VocabularyWord<ScoredMeasure>, one: Double, three: Double, five: Double) {
    self.measure = measure
    self.one = one
    self.three = three
    self.five = five
  }
}

/// A kind of customer.
public struct Persona: Identified {
  /// Its identifier.
  public var id: ID
  /// Its name.
  public var name: String
  /// The market segment.
  public var segment = ""
  /// The part of all customers who are such.
  public var share: Share?
  /// Age, place, income and the like.
  public var demographics = ""
  /// Values, interests, way of life.
  public var psychographics = ""
  /// What such a customer needs.
  public var needs: [String] = []
  /// How loyal, and to whom.
  public var loyalty = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A persona of the given name.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A row of the map that its makers added.
public struct Lane: Identified {
  /// Its identifier.
  public var id: ID
  /// Its name.
  public var name: String
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A lane of the given name.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A move that does not simply go on to the next touchpoint; back-moves are allowed.
public struct Transition: Identified {
  /// Its identifier.
  public var id: ID
  /// Whence; nil: the journey can begin at `to`.
  public var from: Touchpoint.ID?
  /// Whither; nil: customers leave at `from`.
  public var to: Touchpoint.ID?
  /// The part of the customers at `from` who take it, as judged.
  public var share: Share?
  /// The same as it was counted.
  public var measured: Measurement?
  /// A free note.
  public var note = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A transition between two touchpoints, or in or out of the journey.
  public init(id: ID, from: Touchpoint.ID?, to: Touchpoint.ID?) {
    self.id = id
    self.from = from
    self.to = to
  }
}

/// A share that was counted, beside the one that people judged.
public struct Measurement: Hashable, Sendable {
  /// The part of the customers.
  public var share: Share?
  /// How many customers were counted.
  public var sample: Int?
  /// Where it comes from.
  public var source = ""
  /// When, ISO 8601.
  public var date = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A measurement that says nothing yet.
  public init() {}
}

/// Something said in the room that belongs nowhere yet.
public struct ParkedThought: Identified {
  /// Its identifier.
  public var id: ID
  /// What was said.
  public var text: String
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A thought in the given words.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A workshop held on the map.
public struct Session: Identified {
  /// Its identifier.
  public var id: ID
  /// Its day, ISO 8601.
  public var date = ""
  /// Who took part.
  public var participants: [String] = []
  /// A free note.
  public var note = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A session without particulars.
  public init(id: ID) { self.id = id }
}

/// A round of dot voting.
public struct VotingRound: Identified {
  /// Its identifier.
  public var id: ID
  /// Its day, ISO 8601.
  public var date = ""
  /// What was asked.
  public var question = ""
  /// How many dots a person had.
  public var dots: Int
  /// What could be voted for, with what it got.
  public var candidates: [VotingCandidate] = []
  /// How many ballots were given.
  public var ballots = 0
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A round in which everybody has so many dots.
  public init(id: ID, dots: Int) {
    self.id = id
    self.dots = dots
  }
}

/// Something that could be voted for.
public struct VotingCandidate: Hashable, Sendable {
  /// The identifier of a touchpoint, a pain or an opportunity.
  public var ref: String
  /// The dots it got.
  public var dots: Int
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A candidate with its dots.
  public init(ref: String, dots: Int = 0, unknown: [UnknownMember] = []) {
    self.ref = ref
    self.dots = dots
    self.unknown = unknown
  }
}
