/// The SHA-256 of a content (FIPS 180-4): what tells whether a file still holds what we think it does.
///
/// Our own, because the libraries that offer it bring all of Foundation with them: nine megabytes of memory and a
/// millisecond of every start (docs/decisions/0008).
public struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// The digest of a content.
  public init(of content: [UInt8]) {
    var hash = SHA256()
    content.withUnsafeBytes { hash.update($0) }
    self = hash.finish()
  }

  /// Takes 32 bytes for a digest; nil for any other number of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Takes 64 hexadecimal digits, the letters small, for a digest; nil for anything else.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 64, digits.allSatisfy(\.isHexadecimalDigit) else { return nil }
    // A digit's low four bits are its value, a letter's are nine less.
    let values = digits.map { ($0 & 15) + ($0 >> 6) * 9 }
    bytes = stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// The digest in 64 hexadecimal digits, the letters small.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { digits in
      for (index, byte) in bytes.enumerated() {
        for (place, value) in [(2 * index, byte >> 4), (2 * index + 1, byte & 15)] {
          digits[place] = value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        }
      }
      return 64
    }
  }
}
