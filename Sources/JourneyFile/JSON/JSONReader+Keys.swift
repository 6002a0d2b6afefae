/// Finding a member that is named twice, without paying for a table in the usual small object.
///
/// Each object has a 64-bit filter: one bit per key, chosen by its length and three of its bytes. A clear
/// bit proves the key new; a set one sends us through the object's earlier keys. Objects of more than
/// `KeyFilter.small` members get a table with the standard library's seeded hash, so that nobody can
/// prepare a file that takes quadratic time. Escaped spellings count as what they spell.
struct KeyFilter {
  static let small = 48
  var bits: UInt64 = 0
  var count = 0
}

extension JSONReader {
  /// Refuses the name that was read last if the innermost object has it already.
  @inline(__always) mutating func checkUnique() throws(Failure) {
    let key = tape.count &- 1
    let node = tape[key]
    frame.keys.count &+= 1
    if frame.keys.count > KeyFilter.small { return try checkUniqueInTable(key, in: frame.node) }
    if node.hasEscapes {
      try compare(key, withEarlierKeysOf: frame.node)
      // Plain spellings may now equal an escaped one, which has another bit: let all of them be compared.
      frame.keys.bits = .max
      return
    }
    let bit = filterBit(node)
    if frame.keys.bits & bit != 0 { try compare(key, withEarlierKeysOf: frame.node) }
    frame.keys.bits |= bit
  }

  @inline(__always) private func filterBit(_ key: JSONNode) -> UInt64 {
    let (offset, length) = (key.offset, key.length)
    if length == 0 { return 1 }
    let first = UInt64(base[offset])
    let middle = UInt64(base[offset &+ length / 2])
    let last = UInt64(base[offset &+ length &- 1])
    return 1 &<< (UInt64(truncatingIfNeeded: length) &* 7 &+ first &* 3 &+ middle &* 11 &+ last &* 23)
  }

  private func compare(_ key: Int, withEarlierKeysOf object: Int) throws(Failure) {
    var earlier = object + 1
    while earlier < key {
      if maySpellSame(tape[earlier], tape[key]), spellSame(tape[earlier], tape[key]) {
        throw duplicate(key, of: earlier)
      }
      let value = tape[earlier + 1]
      earlier = value.isContainer ? value.next : earlier + 2
    }
  }

  /// What two names of the same spelling have in common and most others do not; dear is only the rest.
  @inline(__always) private func maySpellSame(_ one: JSONNode, _ other: JSONNode) -> Bool {
    one.length == other.length || one.hasEscapes || other.hasEscapes
  }

  @inline(never) private func spellSame(_ one: JSONNode, _ other: JSONNode) -> Bool {
    if one.hasEscapes || other.hasEscapes { return spelled(one) == spelled(other) }
    guard one.length == other.length else { return false }
    let left = UnsafeBufferPointer(start: base + one.offset, count: one.length)
    return left.elementsEqual(UnsafeBufferPointer(start: base + other.offset, count: other.length))
  }

  private mutating func checkUniqueInTable(_ key: Int, in object: Int) throws(Failure) {
    var table = largeObjects.removeValue(forKey: object) ?? tableOfKeys(in: object, before: key)
    let earlier = table.updateValue(key, forKey: spelled(tape[key]))
    if let earlier { throw duplicate(key, of: earlier) }
    largeObjects[object] = table
  }

  private func tableOfKeys(in object: Int, before key: Int) -> [[UInt8]: Int] {
    var table: [[UInt8]: Int] = [:]
    var earlier = object + 1
    while earlier < key {
      table[spelled(tape[earlier])] = earlier
      let value = tape[earlier + 1]
      earlier = value.isContainer ? value.next : earlier + 2
    }
    return table
  }

  private func spelled(_ key: JSONNode) -> [UInt8] {
    let raw = UnsafeBufferPointer(start: base + key.offset, count: key.length)
    return key.hasEscapes ? JSONEscapes.resolved(raw) : Array(raw)
  }

  private func duplicate(_ key: Int, of earlier: Int) -> Failure {
    Failure(offset: tape[key].offset - 1, problem: .duplicateKey(node: key, first: tape[earlier].offset - 1))
  }
}
