/// How often something may be done: so much at once, and so much again with time.
struct Allowance: Sendable {
  /// How much at once.
  let most: Double
  /// How much comes back in a second.
  let perSecond: Double

  /// Ten requests a second from one device.
  static let requests = Allowance(most: 20, perSecond: 10)
  /// Requests from one address, behind which a whole hotel may be.
  static let address = Allowance(most: 600, perSecond: 300)
  /// New devices from one address.
  static let devices = Allowance(most: 600, perSecond: 5)
  /// Three thoughts a minute.
  static let thoughts = Allowance(most: 3, perSecond: 0.05)
}

/// Who has how much left of an allowance. Who has all of it is forgotten.
struct Allowances: Sendable {
  private let allowance: Allowance
  /// The most that is kept: beyond it those who have most left are forgotten.
  private let capacity: Int
  private var left: [String: (amount: Double, at: Double)] = [:]

  init(_ allowance: Allowance, capacity: Int = 4096) {
    (self.allowance, self.capacity) = (allowance, capacity)
  }

  /// How many are kept.
  var count: Int { left.count }

  /// Takes one of what somebody has left; tells whether there was one.
  ///
  /// - Parameter now: seconds on a clock that only goes on.
  mutating func take(_ who: String, at now: Double) -> Bool {
    let known = left[who]
    let amount = known.map { self.amount(of: $0, at: now) } ?? allowance.most
    guard amount >= 1 else { return false }
    if known == nil, left.count >= capacity { forget(at: now) }
    left[who] = (amount - 1, now)
    return true
  }

  private func amount(of known: (amount: Double, at: Double), at now: Double) -> Double {
    min(allowance.most, known.amount + max(0, now - known.at) * allowance.perSecond)
  }

  private mutating func forget(at now: Double) {
    left = left.filter { amount(of: $0.value, at: now) < allowance.most }
    guard left.count >= capacity else { return }
    let kept = left.sorted { amount(of: $0.value, at: now) < amount(of: $1.value, at: now) }
    left = Dictionary(uniqueKeysWithValues: kept.prefix(capacity / 2).map { ($0.key, $0.value) })
  }
}
