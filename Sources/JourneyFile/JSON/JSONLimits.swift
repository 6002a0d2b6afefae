/// How much a JSON text may ask of us, and how strictly its objects are read.
public struct JSONLimits: Hashable, Sendable {
  /// The largest text, in bytes; never more than 512 MB, which the tape's offsets can name.
  public let bytes: Int
  /// The longest string or number as it stands in the text, in bytes.
  public let scalarBytes: Int
  /// The deepest nesting of arrays and objects.
  public let depth: Int
  /// Whether an object that names a member twice is refused.
  public let refusesDuplicateKeys: Bool

  /// What a map file may ask: 512 MB, 1 MB a string, 128 levels, no member twice.
  public static let map = JSONLimits()
  /// As `map`, but members may repeat: JSON's bare syntax.
  public static let syntax = JSONLimits(refusesDuplicateKeys: false)

  /// Makes limits; those above the tape's own are lowered to them.
  public init(
    bytes: Int = 1 << 29, scalarBytes: Int = 1 << 20, depth: Int = 128, refusesDuplicateKeys: Bool = true
  ) {
    self.bytes = min(bytes, 1 << 29)
    self.scalarBytes = min(scalarBytes, 1 << 30)
    self.depth = depth
    self.refusesDuplicateKeys = refusesDuplicateKeys
  }
}
