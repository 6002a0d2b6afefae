import Glibc

/// Gives names their numbers, from 0 in the order in which they appear; keeps their bytes once.
final class NameTable {
  /// How many there are.
  private(set) var count = 0
  private var bytes: [UInt8] = []
  /// Where each name begins, and behind them all where the last one ends.
  private var starts: [Int] = [0]
  /// The upper half of a name's hash and its number from 1; 0 is empty.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of a name.
  @inline(__always)
  func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hash(name)
    let (tag, mask) = (hash & 0xFFFF_FFFF_0000_0000, slots.count - 1)
    var slot = Int(truncatingIfNeeded: hash) & mask
    let found = slots.withUnsafeBufferPointer { slots -> UInt64 in
      while slots[slot] != 0 {
        let entry = slots[slot]
        if entry & 0xFFFF_FFFF_0000_0000 == tag, isName(Int(entry & 0xFFFF_FFFF) - 1, name) { return entry }
        slot = (slot + 1) & mask
      }
      return 0
    }
    guard found == 0 else { return UInt32(truncatingIfNeeded: found) - 1 }
    return add(name, tag, at: slot)
  }

  private func add(_ name: UnsafeBufferPointer<UInt8>, _ tag: UInt64, at slot: Int) -> UInt32 {
    bytes.append(contentsOf: name)
    starts.append(bytes.count)
    count += 1
    slots[slot] = tag | UInt64(count)
    if count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: count - 1)
  }

  @inline(__always)
  private func isName(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let own = bytes.baseAddress, let other = name.baseAddress else { return true }
      return memcmp(own + start, other, name.count) == 0
    }
  }

  private func grow() {
    var slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let hash = hash(UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]]))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
      }
    }
    self.slots = slots
  }

  /// A name's hash: eight bytes at a time, multiplied and folded.
  @inline(__always)
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(name.count)
    let raw = UnsafeRawBufferPointer(name)
    var place = 0
    while place + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 29
  }

  /// The names in order; nil in place of one that is not UTF-8.
  var names: [String?] {
    (0..<count).map { String(validating: bytes[starts[$0]..<starts[$0 + 1]], as: UTF8.self) }
  }
}
