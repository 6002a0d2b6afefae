import JourneyModel

/// Where new identifiers come from: the system's randomness, or a seed so that tests and scripts repeat.
public struct IDSource: RandomNumberGenerator, Sendable {
  private var state: UInt64
  /// Whether it always gives the same.
  let isSeeded: Bool

  /// A source that never repeats.
  public init() { (state, isSeeded) = (SystemRandomNumberGenerator().seed(), false) }

  /// A source that always gives the same.
  public init(seed: UInt64) { (state, isSeeded) = (seed, true) }

  /// The next 64 bits, by SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A new identifier.
  mutating func make<Owner>() -> Identifier<Owner> { .random(using: &self) }
}

extension SystemRandomNumberGenerator {
  fileprivate func seed() -> UInt64 {
    var generator = self
    return generator.next()
  }
}
