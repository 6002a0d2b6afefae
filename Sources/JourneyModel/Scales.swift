// The number scales of the format as types, so that no value outside its range can be in a map.

/// A step of the one scale, 1…5, on which touchpoints are judged; fractions occur as medians of ballots.
public struct Rating: Hashable, Comparable, Sendable {
  /// The value, 1…5.
  public let value: Double

  /// A rating, or nil outside 1…5.
  public init?(_ value: Double) {
    guard value >= 1, value <= 5 else { return nil }
    self.value = value
  }

  /// The nearest rating to any number.
  public init(clamping value: Double) { self.value = value.isNaN ? 1 : min(5, max(1, value)) }

  /// What a touchpoint must reach where the map names nothing else.
  public static let standard = Rating(clamping: 3)

  /// Orders ratings from bad to good.
  public static func < (one: Rating, other: Rating) -> Bool { one.value < other.value }
}

/// How a customer feels, −2 (very bad) … +2 (very good).
public struct Emotion: Hashable, Comparable, Sendable {
  private let step: Int8

  /// The value, −2…+2.
  public var value: Int { Int(step) }

  /// A feeling, or nil outside −2…+2.
  public init?(_ value: Int) {
    guard (-2...2).contains(value) else { return nil }
    step = Int8(value)
  }

  /// The nearest feeling to any number.
  public init(clamping value: Int) { step = Int8(min(2, max(-2, value))) }

  /// Orders feelings from bad to good.
  public static func < (one: Emotion, other: Emotion) -> Bool { one.value < other.value }
}

/// A part of a whole, 0…1.
public struct Share: Hashable, Comparable, Sendable {
  /// The value, 0…1.
  public let value: Double

  /// A share, or nil outside 0…1.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value
  }

  /// The nearest share to any number.
  public init(clamping value: Double) { self.value = value.isNaN ? 0 : min(1, max(0, value)) }

  /// Orders shares from small to large.
  public static func < (one: Share, other: Share) -> Bool { one.value < other.value }
}

/// A step 1…5 of what an opportunity is worth or takes.
public struct Grade: Hashable, Comparable, Sendable {
  /// The value, 1…5.
  public let value: Int

  /// A grade, or nil outside 1…5.
  public init?(_ value: Int) {
    guard (1...5).contains(value) else { return nil }
    self.value = value
  }

  /// Orders grades from little to much.
  public static func < (one: Grade, other: Grade) -> Bool { one.value < other.value }
}

/// How hard a pain hits those whom it reaches, 0…4.
public enum PainImpact: Int, CaseIterable, Comparable, Sendable {
  case none, trivial, workaround, harms, abandonment

  /// Orders impacts from none to abandonment.
  public static func < (one: PainImpact, other: PainImpact) -> Bool { one.rawValue < other.rawValue }
}
