/// Finds out which member a name in the text is.
///
/// Files keep the members in our order, so the search starts behind the member found last and nearly always
/// ends within a few comparisons of lengths.
struct KeyTable<Key: MemberKey>: Sendable {
  private let keys: [Key]
  private let names: [[UInt8]]

  init() {
    keys = Array(Key.allCases)
    names = keys.map { Array($0.rawValue.utf8) }
  }

  /// The key of a name.
  ///
  /// - Parameter hint: where to start; afterwards the position behind the key that was found.
  @inline(__always) func key(_ name: JSONNode, in bytes: [UInt8], hint: inout Int) -> Key? {
    if name.hasEscapes { return escapedKey(name, in: bytes) }
    return bytes.withUnsafeBufferPointer { bytes in
      let length = name.length
      let start = name.offset
      for step in 0..<names.count {
        let position = hint + step < names.count ? hint + step : hint + step - names.count
        guard names[position].count == length else { continue }
        let isSame = names[position].withUnsafeBufferPointer { candidate in
          var place = 0
          while place < length, candidate[place] == bytes[start + place] { place += 1 }
          return place == length
        }
        if isSame {
          hint = position + 1
          return keys[position]
        }
      }
      return nil
    }
  }

  private func escapedKey(_ name: JSONNode, in bytes: [UInt8]) -> Key? {
    let spelled = bytes.withUnsafeBufferPointer {
      JSONEscapes.resolved(UnsafeBufferPointer(rebasing: $0[name.offset..<name.offset + name.length]))
    }
    return names.firstIndex(of: spelled).map { keys[$0] }
  }
}
