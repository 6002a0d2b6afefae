/// One value or member name of a parsed text, in eight bytes.
///
/// The tree is a *tape*: nodes stand in the order of the text, an object's as name, value, name, value …
/// A scalar knows its bytes, a container knows the node behind its last descendant, so a walk skips it in
/// one step. Layout: 3 bits kind, 29 bits byte offset (hence the limit of 512 MB), 32 bits payload.
struct JSONNode: Hashable, Sendable {
  enum Kind: UInt64, Sendable {
    case null, no, yes, number, string, array, object
  }

  private static let offsetBits: UInt64 = 29
  private static let offsetMask: UInt64 = (1 << offsetBits) - 1
  private static let escapeFlag: UInt64 = 1 << 31
  private static let lengthMask: UInt64 = escapeFlag - 1

  private var bits: UInt64

  /// A scalar: `offset` is its first byte (a string's behind the quotation mark), `length` its bytes there.
  init(_ kind: Kind, offset: Int, length: Int, hasEscapes: Bool = false) {
    bits = kind.rawValue << 61 | UInt64(offset) << 32 | UInt64(length) | (hasEscapes ? Self.escapeFlag : 0)
  }

  /// A container that is still open.
  init(opening kind: Kind, offset: Int) {
    bits = kind.rawValue << 61 | UInt64(offset) << 32
  }

  /// Closes a container: `next` is the node behind its last descendant.
  mutating func close(next: Int) {
    bits = bits & ~0xFFFF_FFFF | UInt64(next)
  }

  var kind: Kind { Kind(rawValue: bits >> 61) ?? .null }
  var offset: Int { Int(bits >> 32 & Self.offsetMask) }
  var isContainer: Bool { bits >> 61 >= Kind.array.rawValue }
  var hasEscapes: Bool { bits & Self.escapeFlag != 0 }

  /// Bytes of a scalar in the text.
  var length: Int { Int(bits & Self.lengthMask) }

  /// The node behind a container's last descendant.
  var next: Int { Int(bits & 0xFFFF_FFFF) }
}
