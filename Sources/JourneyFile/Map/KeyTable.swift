/// Finds out which member a name in the text is.
///
/// Files keep the members in our order, so the search starts behind the member found last and nearly always
/// ends within a few comparisons of lengths.
struct KeyTable<Key: MemberKey>: Sendable {
  let keys: [Key]
  private let names: [[UInt8]]
  /// One bit for each key that every object must have, by its position.
  let required: UInt64

  /// The table of a kind of object, which has at most 64 members.
  ///
  /// The required keys come as an array, because a `Set` of each kind would have its type made at every start.
  init(required: [Key] = []) {
    let all = Array(Key.allCases)
    keys = all
    names = all.map { Array($0.rawValue.utf8) }
    self.required = all.indices.reduce(0) { required.contains(all[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The position of a name's key.
  ///
  /// - Parameter hint: where to start looking.
  @inline(__always) func position(of name: JSONNode, in bytes: [UInt8], hint: Int) -> Int? {
    if name.hasEscapes { return position(ofEscaped: name, in: bytes) }
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
        if isSame { return position }
      }
      return nil
    }
  }

  private func position(ofEscaped name: JSONNode, in bytes: [UInt8]) -> Int? {
    let spelled = bytes.withUnsafeBufferPointer {
      JSONEscapes.resolved(UnsafeBufferPointer(rebasing: $0[name.offset..<name.offset + name.length]))
    }
    return names.firstIndex(of: spelled)
  }
}
