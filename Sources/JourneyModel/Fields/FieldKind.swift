/// What a field holds. Everything that walks fields (codecs, difference, merge, forms, tables, reports …) asks for this
/// and never for a field by its name, so a new field is known everywhere as soon as it stands in its record's table.
public enum FieldKind: Hashable, Sendable {
  /// A text; an empty one says nothing.
  case text(TextForm)
  /// Texts in order, each of which stands for itself.
  case texts
  /// Texts that lead to other maps.
  case links
  /// On or off; `usually` is what goes without saying.
  case flag(usually: Bool)
  /// One word of a vocabulary.
  case word(Vocabulary)
  /// Words of a vocabulary in order.
  case words(Vocabulary)
  /// A number; `usually` is what goes without saying, nil where that is no number.
  case number(NumberScale, usually: Double?)
  /// Numbers in order.
  case numbers(NumberScale)
  /// Another record, by its identifier.
  case reference(RecordKind)
  /// Other records in order, by their identifiers.
  case references(RecordKind)
  /// A value for each of some records or measures.
  case entries(EntryKind)
  /// What was measured where something is judged besides.
  case measurement
  /// Records that have identifiers and fields of their own.
  case records(RecordKind)
  /// Stages of the map, or touchpoints of a stage, which have edits of their own.
  case children(RecordKind)
  /// Members that this version does not know.
  case members
}

/// How a text is written.
public enum TextForm: Hashable, Sendable {
  /// One line of prose.
  case line
  /// Any number of lines of prose.
  case paragraph
  /// A tag such as `ar-EG`.
  case tag
  /// A day, ISO 8601.
  case day
  /// A span of time, ISO 8601.
  case duration
}

/// What a number means, and so its range and its form in journals.
public enum NumberScale: Hashable, Sendable {
  /// The scale 1…5 on which touchpoints are judged.
  case rating
  /// Steps 1…5 of value or effort.
  case grade
  /// How a customer feels, −2…+2.
  case emotion
  /// A part of a whole, 0…1.
  case share
  /// How sure somebody is, 0…1: 1 certain, 0.8 likely, 0.5 a guess.
  case confidence
  /// How hard a pain hits, 0…4.
  case impact
  /// How many, from 0.
  case count
  /// Any finite number, in the unit of what is measured.
  case amount
  /// How much something counts, from 0.
  case weight

  /// The numbers that it has; those that every program reads alike where it has no end.
  public var range: ClosedRange<Double> {
    switch self {
    case .rating, .grade: 1...5
    case .emotion: -2...2
    case .share, .confidence: 0...1
    case .impact: 0...4
    case .count: 0...9_007_199_254_740_991
    case .amount: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    case .weight: 0...Double.greatestFiniteMagnitude
    }
  }

  /// Whether it has whole numbers only.
  public var isWhole: Bool {
    switch self {
    case .grade, .emotion, .impact, .count: true
    case .rating, .share, .confidence, .amount, .weight: false
    }
  }
}

/// What the entries of a field are kept by, and what they hold.
public enum EntryKind: Hashable, Sendable {
  /// An emotion for each persona.
  case emotions
  /// A text in each lane.
  case laneTexts
  /// Three values for each measure.
  case benchmarks
  /// The dots of each candidate of a vote.
  case dots
}

/// The kinds of records, by the name under which identifiers are derived.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  /// The map itself.
  case map
  /// A stage.
  case stage
  /// A touchpoint.
  case touchpoint
  /// A persona.
  case persona
  /// A lane.
  case lane
  /// A transition.
  case transition
  /// A parked thought.
  case parkedThought
  /// A session.
  case session
  /// A round of dot voting.
  case voting
  /// What can be voted for: a touchpoint, a pain or an opportunity.
  case candidate
  /// A stage's target.
  case target
  /// A reading or quotation.
  case evidence
  /// A pain.
  case pain
  /// An opportunity.
  case opportunity
  /// An improvement.
  case improvement
  /// A measurement beside a judgement.
  case measurement
}

/// The words that a field offers; free ones are kept besides, and offered where the vocabulary is open.
///
/// Names and words are made when somebody asks: a start that only reads a map asks for none.
public struct Vocabulary: Hashable, Sendable {
  /// Whether words of one's own are meant to be there.
  public let isOpen: Bool
  private let type: ObjectIdentifier
  private let makeName: @Sendable () -> String
  private let makeWords: @Sendable () -> [String]

  /// The vocabulary of a type.
  public init<Known: RawRepresentable<String> & CaseIterable & Sendable>(
    _ known: Known.Type, isOpen: Bool = false
  ) {
    self.isOpen = isOpen
    type = ObjectIdentifier(known)
    // Without a search for what describes it, which `String(describing:)` makes.
    makeName = { _typeName(Known.self, qualified: false) }
    makeWords = { Known.allCases.map(\.rawValue) }
  }

  /// The name of its type, under which its words have phrases.
  public var name: String { makeName() }

  /// The words as they stand in the file, in the order in which people are offered them.
  public var words: [String] { makeWords() }

  /// Vocabularies of one type are one.
  public static func == (one: Self, other: Self) -> Bool { one.type == other.type }

  /// Hashes the type.
  public func hash(into hasher: inout Hasher) { hasher.combine(type) }
}
