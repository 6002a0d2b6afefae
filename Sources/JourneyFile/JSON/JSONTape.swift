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
    bits =
      kind.rawValue << 61 | UInt64(truncatingIfNeeded: offset) << 32 | UInt64(truncatingIfNeeded: length)
      | (hasEscapes ? Self.escapeFlag : 0)
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
  @inline(__always) func isKind(_ kind: Kind) -> Bool { bits >> 61 == kind.rawValue }
  var offset: Int { Int(bits >> 32 & Self.offsetMask) }
  var isContainer: Bool { bits >> 61 >= Kind.array.rawValue }
  var hasEscapes: Bool { bits & Self.escapeFlag != 0 }

  /// Bytes of a scalar in the text.
  var length: Int { Int(bits & Self.lengthMask) }

  /// The node behind a container's last descendant.
  var next: Int { Int(bits & 0xFFFF_FFFF) }
}

/// The nodes of a text in its order: written once by the reader, never changed afterwards.
///
/// They lie in memory of their own instead of an array, because an array looks at every node whether somebody else has it,
/// which was a tenth of what reading takes. Who reads names a node by its number, and every number is compared with how
/// many there are.
final class JSONTape: @unchecked Sendable {
  @exclusivity(unchecked) private var nodes: UnsafeMutablePointer<JSONNode>
  @exclusivity(unchecked) private var room: Int
  @exclusivity(unchecked) private(set) var count = 0

  /// An empty tape with room for so many nodes.
  init(room: Int) {
    nodes = .allocate(capacity: room)
    self.room = room
  }

  deinit { nodes.deallocate() }

  /// The node of a number.
  @inline(__always) subscript(node: Int) -> JSONNode {
    precondition(node >= 0 && node < count)
    return nodes[node]
  }

  /// Adds a node at the end.
  @inline(__always) func append(_ node: JSONNode) {
    if count == room { grow() }
    (nodes + count).initialize(to: node)
    count &+= 1
  }

  /// Closes the container at a node: what comes is behind its last descendant.
  @inline(__always) func close(_ node: Int) {
    precondition(node >= 0 && node < count)
    nodes[node].close(next: count)
  }

  @inline(never) private func grow() {
    let larger = UnsafeMutablePointer<JSONNode>.allocate(capacity: 2 * room)
    larger.moveInitialize(from: nodes, count: count)
    nodes.deallocate()
    (nodes, room) = (larger, 2 * room)
  }
}
