public import JourneyModel

extension PainPriority {
  /// The urgency of what is not urgent: a pain that nobody scored.
  public static let leastUrgency = 303

  /// How urgent a pain is, 0…303, by class and then by score: the smallest number is the most urgent.
  public var urgency: Int { Self.urgency(painClass, score: score) }

  /// How urgent a class is with a score.
  static func urgency(_ painClass: PainClass, score: Int?) -> Int {
    let fall = 100 - min(100, max(0, score ?? 0))
    return switch painClass {
    case .a: fall
    case .b: 101 + fall
    case .c: 202 + fall
    case .unscored: leastUrgency
    }
  }
}

extension Touchpoint {
  /// The pains that have a priority, the most urgent first; those that are alike as they stand.
  public var rankedPains: [(pain: Pain, priority: PainPriority)] {
    let ranked = pains.indices.compactMap { place in
      pains[place].priority(isMomentOfTruth: momentOfTruth).map { (place: place, priority: $0) }
    }.sorted { ($0.priority.urgency, $0.place) < ($1.priority.urgency, $1.place) }
    return ranked.map { (pains[$0.place], $0.priority) }
  }

  /// The pain that is most urgent, the first of several; nil where nothing hurts.
  public var worstPain: (pain: Pain, priority: PainPriority)? {
    var worst: (place: Int, priority: PainPriority)?
    for place in pains.indices {
      guard let priority = pains[place].priority(isMomentOfTruth: momentOfTruth) else { continue }
      if let known = worst?.priority, known.urgency <= priority.urgency { continue }
      worst = (place, priority)
    }
    return worst.map { (pains[$0.place], $0.priority) }
  }
}
