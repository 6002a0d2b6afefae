import JourneyModel

/// Finding out which member a name in the text is.
///
/// Files keep the members in our order, so the search starts behind the member found last and nearly always ends within a
/// few comparisons of lengths.
extension FieldTable {
  /// The position of a name among those of the file.
  ///
  /// - Parameter hint: where to start looking.
  @inline(__always) func position(of name: JSONNode, in bytes: [UInt8], hint: Int) -> Int? {
    if name.hasEscapes { return position(ofEscaped: name, in: bytes) }
    let names = names
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

  /// The name at a position.
  func name(at position: Int) -> String { String(decoding: names[position], as: UTF8.self) }

  /// The field at the position of its name; nil for the leading member.
  @inline(__always) func field(at position: Int) -> Field<Record>? {
    let offset = names.count - written.count
    return position < offset ? nil : written[position - offset]
  }
}
