// The closed vocabularies of the format, each in the order in which people are offered its words. A field holds a
// `VocabularyWord` of one of them, since a file may come from a newer version that knows more.

/// Whose journey it is.
public enum JourneyKind: String, CaseIterable, Sendable { case buyer, customer, user, employee }

/// Whether the map shows the journey as it is or as it should become.
public enum JourneyState: String, CaseIterable, Sendable { case asIs, toBe }

/// The direction in which the map reads.
public enum ReadingDirection: String, CaseIterable, Sendable { case ltr, rtl }

/// Where a stage stands relative to the purchase or the service.
public enum Phase: String, CaseIterable, Sendable { case before, during, after }

/// What a customer in a stage is up to.
public enum Intent: String, CaseIterable, Sendable { case inform, compare, ready }

/// On which side of its value a target is met.
public enum TargetDirection: String, CaseIterable, Sendable { case atLeast, atMost }

/// How a channel reaches people at this touchpoint.
public enum ChannelCategory: String, CaseIterable, Sendable {
  case broadcast, oneToOne, search, social, inPerson
}

/// Who pays for the attention.
public enum Medium: String, CaseIterable, Sendable { case paid, owned, earned }

/// Whether the customer can answer.
public enum ExchangeDirection: String, CaseIterable, Sendable { case oneWay, twoWay }

/// Where the customer stands with the organisation.
public enum Relationship: String, CaseIterable, Sendable {
  case unaware, gathering, evaluating, deciding, using, satisfied, loyal, advocate, atRisk
}

/// Why the organisation keeps this touchpoint.
public enum BusinessReason: String, CaseIterable, Sendable {
  case educate, inspire, inform, support, payment
}

/// What the touchpoint is meant to change in the customer.
public enum CustomerImpact: String, CaseIterable, Sendable {
  case differentiation, loyalty, repeatSale
}

/// The measures that feed a rating; any other name is kept and shown but not scored.
public enum ScoredMeasure: String, CaseIterable, Sendable {
  /// A rating of 1…5.
  case rating
  /// Customer satisfaction, 0…100 percent.
  case csat
  /// Net promoter score, −100…100.
  case nps
  /// Customer effort score, 1…7, where 7 is easy.
  case ces

  /// The measure of a word. Most readings are of other measures, most of which have longer names: those are not compared.
  public init?(rawValue word: String) {
    guard word.utf8.count <= Self.longestWord else { return nil }
    switch word {
    case Self.rating.rawValue: self = .rating
    case Self.csat.rawValue: self = .csat
    case Self.nps.rawValue: self = .nps
    case Self.ces.rawValue: self = .ces
    default: return nil
    }
  }
}

/// Whether a reading was asked for.
public enum EvidenceKind: String, CaseIterable, Sendable { case solicited, unsolicited }

/// Who speaks in a reading.
public enum Voice: String, CaseIterable, Sendable { case customer, employee }

/// What people decided about a touchpoint.
public enum Verdict: String, CaseIterable, Sendable { case keep, improve, remove, investigate }

/// How far an improvement has come.
public enum ImprovementStatus: String, CaseIterable, Sendable { case open, doing, done }

/// How far an opportunity has come.
public enum OpportunityStatus: String, CaseIterable, Sendable { case idea, planned, doing, done, dropped }
