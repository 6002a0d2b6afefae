import Glibc

/// Texts that were met lately, so that the names of owners, channels and the like, which repeat in a large map,
/// share their storage.
///
/// Swift keeps up to 15 bytes inside the string itself; only longer ones are worth a look, and only as far as
/// they are likely to be names.
struct TextCache {
  private static let lengths = 16...64
  private var texts = [String](repeating: "", count: 256)

  /// The text that the bytes spell; they are valid UTF-8 without escapes.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard Self.lengths.contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
    let slot = Self.slot(of: bytes)
    let isSame = texts[slot].utf8.withContiguousStorageIfAvailable { Self.isSame($0, bytes) }
    if isSame == true { return texts[slot] }
    let text = String(decoding: bytes, as: UTF8.self)
    texts[slot] = text
    return text
  }

  private static func isSame(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count, let start = one.baseAddress, let otherStart = other.baseAddress
    else { return one.count == other.count }
    return memcmp(start, otherStart, one.count) == 0
  }

  private static func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let last = bytes.count - 8
    var mixed = UInt64(bytes.count)
    for offset in [0, last / 2, last] {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      mixed = (mixed ^ word) &* 0x9E37_79B9_7F4A_7C15
    }
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
