import JourneyModel

/// Finding out which member a name in the text is.
///
/// Files keep the members in our order, so what stands behind the member found last is looked at first; else the slot of the
/// name tells.
extension FieldTable {
  /// The position of a name among those of the file.
  ///
  /// - Parameter hint: where to look first.
  @inline(__always) func position(of name: JSONNode, in bytes: [UInt8], hint: Int) -> Int? {
    if name.hasEscapes { return position(ofEscaped: name, in: bytes) }
    return bytes.withUnsafeBufferPointer { bytes in
      let head = NameHead(of: name, in: bytes)
      if hint < heads.count, isName(at: hint, head, name, in: bytes) { return hint }
      var slot = head.slot
      while slots[slot] != .max {
        let position = Int(slots[slot])
        if isName(at: position, head, name, in: bytes) { return position }
        slot = (slot + 1) % NameHead.slotCount
      }
      return nil
    }
  }

  @inline(__always) private func isName(
    at position: Int, _ head: NameHead, _ name: JSONNode, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    heads[position] == head && (head.length <= 8 || hasTail(name, at: position, in: bytes))
  }

  /// Whether what stands behind the first eight bytes is that of a name of the same length.
  private func hasTail(_ name: JSONNode, at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    names[position].withUnsafeBufferPointer { candidate in
      (8..<name.length).allSatisfy { candidate[$0] == bytes[name.offset + $0] }
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

extension NameHead {
  /// The beginning of a name in the text. Eight bytes are read at once where the text has as many; those behind the name are
  /// taken off.
  @inline(__always) fileprivate init(of name: JSONNode, in bytes: UnsafeBufferPointer<UInt8>) {
    let length = name.length
    var head: UInt64 = 0
    if name.offset + 8 <= bytes.count, let base = bytes.baseAddress {
      head = UInt64(
        littleEndian: UnsafeRawPointer(base + name.offset).loadUnaligned(as: UInt64.self))
      if length < 8 { head &= (1 << UInt64(8 * length)) - 1 }
    } else {
      for place in 0..<min(length, 8) {
        head |= UInt64(bytes[name.offset + place]) << UInt64(8 * place)
      }
    }
    self.init(head, length: length)
  }
}
