/// What most touchpoints do not say besides texts: of a touchpoint that says none of it no more than eight bytes.
///
/// The parts are kept as a list of one, which is shared until it is changed; of a touchpoint that says none of them the list
/// is empty, so that equal touchpoints are equal values.
@dynamicMemberLookup struct SparseParts: Hashable, Sendable {
  /// The parts, each as a touchpoint has it that does not say it.
  struct Parts: Hashable, Sendable {
    var keywords: [String] = []
    var events: [String] = []
    var category: VocabularyWord<ChannelCategory>?
    var media: [VocabularyWord<Medium>] = []
    var direction: VocabularyWord<ExchangeDirection>?
    var relationship: [VocabularyWord<Relationship>] = []
    var reasons: [VocabularyWord<BusinessReason>] = []
    var impacts: [VocabularyWord<CustomerImpact>] = []
    var personas: [Persona.ID] = []
    var personaEmotions: [PersonaEmotion] = []
    var ballots: [Rating] = []
    var expected: Rating?
    var votes = 0
    var opportunities: [Opportunity] = []
    var verdict: VocabularyWord<Verdict>?
    var improvements: [Improvement] = []
    var links: [MapLink] = []
    var unknown: [UnknownMember] = []

    /// Whether none is said.
    fileprivate var saysNothing: Bool {
      keywords.isEmpty
        && events.isEmpty
        && category == nil
        && media.isEmpty
        && direction == nil
        && relationship.isEmpty
        && reasons.isEmpty
        && impacts.isEmpty
        && personas.isEmpty
        && personaEmotions.isEmpty
        && ballots.isEmpty
        && expected == nil
        && votes == 0
        && opportunities.isEmpty
        && verdict == nil
        && improvements.isEmpty
        && links.isEmpty
        && unknown.isEmpty
    }
  }

  private var list: [Parts] = []

  private static let nothing = Parts()

  subscript<Part>(dynamicMember part: WritableKeyPath<Parts, Part>) -> Part {
    @inline(__always) get { list.isEmpty ? Self.nothing[keyPath: part] : list[0][keyPath: part] }
    @inline(__always) set {
      if list.isEmpty {
        var parts = Parts()
        parts[keyPath: part] = newValue
        if !parts.saysNothing { list = [parts] }
      } else {
        list[0][keyPath: part] = newValue
        if list[0].saysNothing { list = [] }
      }
    }
  }
}
