// Measures as people mean them, however they write them. The file keeps what was written; wherever two measures are
// compared, what is meant decides.

extension ScoredMeasure {
  /// The readings that the measure can give, in its own unit.
  ///
  /// NPS: Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003 (promoters minus
  /// detractors, in percent). CES: Dixon, Freeman and Toman, “Stop Trying to Delight Your Customers”, Harvard Business
  /// Review, July 2010, on the scale of seven steps of its second version, where 7 is easy. CSAT: the part of those
  /// asked who are satisfied, in percent.
  public var range: ClosedRange<Double> {
    switch self {
    case .rating: 1...5
    case .csat: 0...100
    case .nps: -100...100
    case .ces: 1...7
    }
  }

  /// The scored measure that a name means: its word in the file or its full name in English or Arabic, with or without
  /// the short name in brackets behind it; capitals, hyphens and spaces do not count. Nil for any other name.
  public init?(named name: String) {
    let key = VocabularyWord<ScoredMeasure>.comparable(name)
    let length = key.utf8.count
    let measure = length >= Self.shortestFullName ? Self.byFullName[key] : Self(rawValue: key)
    guard let measure else { return nil }
    self = measure
  }

  /// How many bytes the longest of the words in the file has.
  static let longestWord = 6
  /// How many bytes the shortest of the full names has as it is compared.
  static let shortestFullName = 16

  /// By full names as they are compared.
  static let byFullName: [String: ScoredMeasure] = {
    let names: [ScoredMeasure: [String]] = [
      .csat: ["customer satisfaction", "مؤشر رضا العملاء", "رضا العملاء"],
      .nps: ["net promoter score", "صافي نقاط الترويج"],
      .ces: ["customer effort score", "مؤشر جهد العميل"],
    ]
    var measures: [String: ScoredMeasure] = [:]
    for (measure, names) in names {
      for name in names.map(VocabularyWord<ScoredMeasure>.comparable) {
        measures[name] = measure
        measures["\(name)(\(measure.rawValue))"] = measure
      }
    }
    return measures
  }()
}

extension ScoredMeasure {
  /// The measures that many keep and that feed no rating, by their words as they are compared.
  fileprivate static let others = Dictionary(
    uniqueKeysWithValues: [
      "conversion", "churn", "clv", "cac", "timeOnPage", "openRate", "interview",
      // What is counted from event logs.
      "reach", "exits", "dropOff", "rework", "wait", "throughput", "cases",
    ].map { (VocabularyWord<ScoredMeasure>.comparable($0), $0) })
}

extension VocabularyWord<ScoredMeasure> {
  /// The scored measure that is meant; nil where it is none of those that feed a rating.
  public var scored: ScoredMeasure? {
    switch self {
    case .known(let measure): measure
    case .other(let name): ScoredMeasure(named: name)
    }
  }

  /// The word for a measure that has a name in every language: a scored one, or one of those that many keep besides; nil
  /// for any other.
  public var wellKnown: String? { scored?.rawValue ?? ScoredMeasure.others[Self.comparable(text)] }

  /// The text that is the same for all ways to write one measure, and for no two measures.
  public var meaning: String { scored?.rawValue ?? Self.comparable(text) }

  /// A name without capitals, hyphens and spaces.
  fileprivate static func comparable(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    if isPlain { return name }
    let kept = name.lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .dashPunctuation
    }
    return String(String.UnicodeScalarView(kept))
  }
}
