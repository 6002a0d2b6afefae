/// The name by which one record is known for as long as it lives: any non-empty text that is unique among its kind.
///
/// It is typed by what it names, so that a stage's identifier can never be handed where a touchpoint's is
/// expected. People are not shown it unless they ask.
public struct Identifier<Owner>: Hashable, Sendable {
  /// The text as it stands in the file.
  public let text: String

  /// Names a record by the given text; the caller sees to it that it is unique and not empty.
  public init(_ text: String) { self.text = text }
}

/// A record that can be told from its fellows by an identifier.
public protocol Identified: Hashable, Sendable {
  /// The record's own identifier.
  var id: Identifier<Self> { get set }
}

extension Identified {
  /// The type of the record's identifier.
  public typealias ID = Identifier<Self>
}

/// Crockford's base 32 in lower case: no `i`, `l`, `o` or `u`, so that an identifier can be read aloud.
private let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

extension Identifier {
  /// A new identifier of 8 characters, 40 bits drawn from the given source.
  public static func random(using source: inout some RandomNumberGenerator) -> Self {
    Self(bits: source.next())
  }

  /// The identifier that belongs to given content: the same parts always give the same eight characters.
  ///
  /// Used for what arrives without an identifier of its own (an imported diagram, a repaired file), so that
  /// reading the same input twice gives the same map.
  public static func derived(from parts: [String]) -> Self {
    var seed = IdentifierSeed()
    for part in parts { seed.add(part) }
    return derived(from: seed)
  }

  /// The identifier that belongs to the parts of a seed.
  public static func derived(from seed: IdentifierSeed) -> Self { Self(bits: seed.hash ^ (seed.hash >> 24)) }

  private init(bits: UInt64) {
    self.init(String((0..<8).map { alphabet[Int(truncatingIfNeeded: bits >> (UInt64($0) * 5)) & 31] }))
  }
}

/// The parts from which an identifier derives, to which more can be added.
public struct IdentifierSeed: Hashable, Sendable {
  fileprivate var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a, 64 bit

  /// A seed without parts.
  public init() {}

  /// Adds a part.
  public mutating func add(_ part: String) {
    for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0x11f) &* 0x100_0000_01b3  // the end of a part: no byte, so that no text can imitate it
  }
}
