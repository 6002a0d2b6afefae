public import JourneyModel

/// A row of the ranked table of what hurts: a pain, a stage's friction, or a low touchpoint that nobody has explained.
public struct PainRow: Hashable, Sendable, Identifiable {
  /// What a row stands for.
  public enum Kind: String, CaseIterable, Sendable {
    /// A pain of a touchpoint.
    case pain
    /// A friction of a stage that nobody has turned into a pain yet.
    case friction
    /// A low touchpoint without any pain.
    case unexplained
  }

  /// By what a row is told from the others and found in the map.
  public enum ID: Hashable, Sendable {
    /// A pain of a touchpoint.
    case pain(Touchpoint.ID, Pain.ID)
    /// A friction of a stage, by its position among the stage's frictions, from 0.
    case friction(Stage.ID, Int)
    /// A low touchpoint.
    case unexplained(Touchpoint.ID)
  }

  /// What the row stands for, and where.
  public let id: ID
  /// The stage in which it is.
  public let stage: Stage.ID
  /// The class; nil for what is unexplained.
  public let painClass: PainClass?
  /// 0…100; nil where unscored or unexplained.
  public let score: Int?
  /// Whether the pain's confidence is 0.5 or less: it is shown with a question mark.
  public let isGuess: Bool

  /// What the row stands for.
  public var kind: Kind {
    switch id {
    case .pain: .pain
    case .friction: .friction
    case .unexplained: .unexplained
    }
  }

  /// The touchpoint; nil for a stage's friction.
  public var touchpoint: Touchpoint.ID? {
    switch id {
    case .pain(let id, _), .unexplained(let id): id
    case .friction: nil
    }
  }

  /// The group of rows that only the journey's order tells apart, in order: A by falling score, B, C, unscored,
  /// unexplained.
  var group: Int {
    painClass.map { PainPriority.urgency($0, score: score) } ?? PainPriority.leastUrgency + 1
  }
}

extension PainRow {
  /// The rows of a touchpoint in the order of its pains: one a pain, or one for a low touchpoint without any.
  ///
  /// An impact of 0 is no pain: a low touchpoint all of whose pains are such is as unexplained as one without.
  static func rows(of touchpoint: borrowing Touchpoint, in stage: Stage.ID, by rules: borrowing JudgingRules)
    -> [PainRow]
  {
    var rows: [PainRow] = []
    for pain in touchpoint.pains {
      guard let priority = pain.priority(isMomentOfTruth: touchpoint.momentOfTruth) else { continue }
      rows.append(
        PainRow(
          id: .pain(touchpoint.id, pain.id), stage: stage, painClass: priority.painClass,
          score: priority.score, isGuess: pain.isGuess))
    }
    if rows.isEmpty, Assessment(of: touchpoint, by: rules).level.isLow {
      rows.append(
        PainRow(
          id: .unexplained(touchpoint.id), stage: stage, painClass: nil, score: nil, isGuess: false))
    }
    return rows
  }

  /// The rows of a stage's frictions, save those that say nothing and those of which the closure says that they are
  /// pains by now.
  static func rows(ofFrictions stage: Stage, unless isPain: (String) -> Bool) -> [PainRow] {
    stage.frictions.enumerated().compactMap { number, text in
      let spoken = text.comparableWording
      guard !spoken.isEmpty, !isPain(spoken) else { return nil }
      return PainRow(
        id: .friction(stage.id, number), stage: stage.id, painClass: .unscored, score: nil, isGuess: false)
    }
  }
}
