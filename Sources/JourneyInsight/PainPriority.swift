public import JourneyModel

/// How soon a pain deserves to be looked at.
public enum PainClass: String, CaseIterable, Comparable, Sendable {
  /// Wide and deep: many customers, and badly.
  case a = "A"
  /// Wide or deep.
  case b = "B"
  /// Neither.
  case c = "C"
  /// Nobody has said yet how many it reaches, or how hard it hits them. Not zero, but unknown.
  case unscored

  private var rank: Int {
    switch self {
    case .a: 0
    case .b: 1
    case .c: 2
    case .unscored: 3
    }
  }

  /// Orders classes as they are ranked: A, B, C, unscored.
  public static func < (one: PainClass, other: PainClass) -> Bool { one.rank < other.rank }

  /// The class above, which a moment of truth lifts to; A stays A, and what is unscored is never lifted.
  var lifted: PainClass {
    switch self {
    case .a, .b: .a
    case .c: .b
    case .unscored: .unscored
    }
  }
}

/// A pain's class and its score inside the class.
public struct PainPriority: Hashable, Sendable {
  /// The class.
  public let painClass: PainClass
  /// 0…100: reach · impact/4 · confidence in percent, in whole points; nil where unscored.
  public let score: Int?

  /// The priority of what reaches a part of the customers and hits them so hard, or nil for an impact of 0, which is no
  /// pain.
  ///
  /// Wide ⇔ reach ≥ 0.5, deep ⇔ impact ≥ 3; class A is both, B either, C neither. A moment of truth lifts one class.
  /// The score is not lifted. Without reach or without impact it is unscored, moment of truth or not. Halves are rounded
  /// up, a billionth below one counting as one: in binary fractions 100 · 0.145 is not quite 14.5.
  public init?(reach: Share?, impact: PainImpact?, confidence: Share, isMomentOfTruth: Bool) {
    guard impact != PainImpact.none else { return nil }
    guard let reach, let impact else {
      painClass = .unscored
      score = nil
      return
    }
    let isWide = reach.value >= 0.5
    let isDeep = impact >= .harms
    let own: PainClass = isWide && isDeep ? .a : isWide || isDeep ? .b : .c
    painClass = isMomentOfTruth ? own.lifted : own
    let points = 100 * reach.value * Double(impact.rawValue) / 4 * confidence.value
    score = Int((points + 1e-9).rounded())
  }
}

extension Pain {
  /// The pain's priority at a touchpoint that is a moment of truth or is not; nil where its impact is 0.
  public func priority(isMomentOfTruth: Bool) -> PainPriority? {
    PainPriority(reach: reach, impact: impact, confidence: confidence, isMomentOfTruth: isMomentOfTruth)
  }

  /// Whether its confidence is that of a guess, 0.5 or less: its score is shown with a question mark.
  public var isGuess: Bool { confidence.value <= 0.5 }
}
