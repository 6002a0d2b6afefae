/// A value for each of many identifiers.
///
/// Identifiers as we make them are eight letters and digits. As a number such a one takes half of the room of a text and is
/// found in a third of the time; the few that are longer, or are more than ASCII, are kept as the texts that they are.
public struct IdentifierTable<Value> {
  @usableFromInline var short: [UInt64: Value] = [:]
  @usableFromInline var long: [String: Value] = [:]

  /// A table without values.
  @inlinable public init() {}

  /// How many values there are.
  @inlinable public var count: Int { short.count + long.count }

  /// Makes room for so many values.
  @inlinable public mutating func reserveCapacity(_ count: Int) { short.reserveCapacity(count) }

  /// The value for the text of an identifier; setting nil takes it out.
  @inlinable public subscript(id: String) -> Value? {
    get {
      guard let number = Self.number(of: id) else { return long[id] }
      return short[number]
    }
    set {
      if let number = Self.number(of: id) { short[number] = newValue } else { long[id] = newValue }
    }
  }

  /// Takes the value for an identifier out.
  @inlinable public mutating func removeValue(for id: String) -> Value? {
    guard let number = Self.number(of: id) else { return long.removeValue(forKey: id) }
    return short.removeValue(forKey: number)
  }

  /// The bytes of an identifier as a number that no other identifier has; nil where it has more than eight bytes, or one that
  /// is no visible ASCII.
  @inlinable static func number(of id: String) -> UInt64? {
    let number = id.utf8.withContiguousStorageIfAvailable { bytes -> UInt64? in
      guard bytes.count <= 8 else { return nil }
      var number: UInt64 = 0
      for byte in bytes {
        guard byte > 0x20, byte < 0x7F else { return nil }
        number = number << 8 | UInt64(byte)
      }
      return number
    }
    return number ?? nil
  }
}

extension IdentifierTable: Sendable where Value: Sendable {}

extension IdentifierTable {
  /// Whether the values of both stand under the same identifiers, and each pair is the same.
  @inlinable public func isSame(as other: Self, by areSame: (Value, Value) -> Bool) -> Bool {
    guard short.count == other.short.count, long.count == other.long.count else { return false }
    return short.allSatisfy { id, value in other.short[id].map { areSame(value, $0) } ?? false }
      && long.allSatisfy { id, value in other.long[id].map { areSame(value, $0) } ?? false }
  }
}
