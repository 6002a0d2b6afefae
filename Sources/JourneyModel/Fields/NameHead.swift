/// The first eight bytes of a name, the first of them the lowest, and how many bytes it has.
public struct NameHead: Hashable, Sendable {
  /// The bytes; zeros behind the end of a shorter name.
  public let bytes: UInt64
  /// How many bytes the name has.
  public let length: Int

  /// A name's beginning.
  @inlinable public init(_ bytes: UInt64, length: Int) { (self.bytes, self.length) = (bytes, length) }

  /// How many slots a table of names has: twice as many as names, or more.
  @inlinable public static var slotCount: Int { 128 }

  /// The slot of the name, by a multiplication that spreads the names of a table.
  @inlinable public var slot: Int {
    Int(truncatingIfNeeded: ((bytes ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15) >> 57)
  }

  init(_ name: [UInt8]) {
    self.init(name.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }, length: name.count)
  }

  /// At most half of the slots are taken, so that the search for a name that is none ends soon.
  static func slots(of heads: [NameHead]) -> [UInt8] {
    var slots = [UInt8](repeating: .max, count: slotCount)
    for (position, head) in heads.enumerated() {
      var slot = head.slot
      while slots[slot] != .max { slot = (slot + 1) % slotCount }
      slots[slot] = UInt8(position)
    }
    return slots
  }
}
