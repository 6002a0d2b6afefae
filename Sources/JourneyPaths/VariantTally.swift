extension VariantFigures {
  /// Counts the different sequences of some cases.
  init(of log: EventLog, cases: [Int]) {
    var table = VariantTable()
    log.names.withUnsafeBufferPointer { names in
      for number in cases {
        table.count(UnsafeBufferPointer(rebasing: names[log.events(of: number)]), number)
      }
    }
    count = table.variants.count
    var top: [(cases: Int, number: Int)] = []
    for variant in table.variants {
      let isIn = top.count < Self.named || top.last.map { Self.goesBefore(variant, $0, log) } ?? true
      guard isIn else { continue }
      let place = top.firstIndex { Self.goesBefore(variant, $0, log) } ?? top.count
      top.insert(variant, at: place)
      if top.count > Self.named { top.removeLast() }
    }
    self.top = top.map { variant in
      Variant(
        activities: log.names[log.events(of: variant.number)].map(Int.init), cases: variant.cases,
        share: Double(variant.cases) / Double(max(1, cases.count)))
    }
  }

  private static func goesBefore(
    _ one: (cases: Int, number: Int), _ other: (cases: Int, number: Int), _ log: EventLog
  ) -> Bool {
    if one.cases != other.cases { return one.cases > other.cases }
    return log.names[log.events(of: other.number)].lexicographicallyPrecedes(
      log.names[log.events(of: one.number)])
  }
}

/// The sequences that were met, found by a hash and compared to the last activity.
private struct VariantTable {
  /// How many cases each one has, and one case that has it.
  private(set) var variants: [(cases: Int, number: Int)] = []
  private var places: [UnsafeBufferPointer<UInt32>] = []
  private var hashes: [UInt64] = []
  private var slots = [UInt32](repeating: UInt32.max, count: 1 << 10)

  mutating func count(_ sequence: UnsafeBufferPointer<UInt32>, _ number: Int) {
    if variants.count * 2 >= slots.count { grow() }
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(sequence.count)
    for name in sequence {
      hash = (hash ^ UInt64(name)) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != UInt32.max {
      let known = Int(slots[slot])
      if hashes[known] == hash, places[known].elementsEqual(sequence) {
        variants[known].cases += 1
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(truncatingIfNeeded: variants.count)
    variants.append((1, number))
    places.append(sequence)
    hashes.append(hash)
  }

  private mutating func grow() {
    slots = Array(repeating: UInt32.max, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != UInt32.max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: place)
    }
  }
}
