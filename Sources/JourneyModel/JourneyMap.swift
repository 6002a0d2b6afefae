/// A customer journey map: an ordered set of stages, each with its touchpoints, and what surrounds them.
///
/// A value. While it is being edited it changes by transactions only (`apply`), so that every change has an exact
/// inverse; readers and templates fill the fields of a fresh one directly. An empty text or list means that
/// nothing is said; required fields are the ones of the initialiser.
public struct JourneyMap: Sendable {
  /// The map's name.
  public var title: String
  /// The language of its texts as a BCP 47 tag, empty if not said.
  public var language = ""
  /// The reading direction, where it is not the language's own.
  public var direction: VocabularyWord<ReadingDirection>?
  /// Whose journey it is.
  public var kind: VocabularyWord<JourneyKind>?
  /// As it is, or as it should become.
  public var state: VocabularyWord<JourneyState>?
  /// What is offered.
  public var offer = ""
  /// In which situation.
  public var scenario = ""
  /// What the customer wants to achieve.
  public var goal = ""
  /// What a touchpoint must reach where it names no expectation of its own.
  public var standard = Rating.standard
  /// Where this map counts readings otherwise than by the defaults.
  public var benchmarks: [Benchmark] = []
  /// The kinds of customer it tells of.
  public var personas: [Persona] = []
  /// The map's own rows, besides the usual ones.
  public var lanes: [Lane] = []
  /// The stages in order.
  public internal(set) var stages: [Stage]
  /// Moves that do not simply go on to the next touchpoint.
  public var transitions: [Transition] = []
  /// Readings about the whole journey or organisation.
  public var evidence: [Evidence] = []
  /// What was said and belongs nowhere yet.
  public var parking: [ParkedThought] = []
  /// The workshops held on it.
  public var sessions: [Session] = []
  /// The rounds of dot voting held on it.
  public var votings: [VotingRound] = []
  /// Ideas that belong to no touchpoint.
  public var opportunities: [Opportunity] = []
  /// Free notes.
  public var notes = ""
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// What it shares with the maps beside it. No part of the value, and in no file of its own.
  public var shared = SharedDefaults()

  /// Where each touchpoint stands; see `JourneyMap+Lookup`. No part of the value.
  var places: PlaceIndex

  /// A map of the given name and stages.
  ///
  /// Identifiers must be unique among stages and among all touchpoints; of those that share one only the last is
  /// found by it, so readers make them unique first.
  public init(title: String, stages: [Stage] = []) {
    self.title = title
    self.stages = stages
    places = PlaceIndex(of: stages)
  }
}

extension JourneyMap: Hashable {
  /// Two maps are equal when every field is, whatever way they came about.
  public static func == (one: JourneyMap, other: JourneyMap) -> Bool {
    fields.allSatisfy { $0.isEqual(one, other) } && one.stages == other.stages
  }

  /// Hashes what tells most maps apart at little cost.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    for stage in stages { hasher.combine(stage.id) }
  }
}

extension JourneyMap {
  /// How many touchpoints the map holds.
  public var touchpointCount: Int { places.count }
}
