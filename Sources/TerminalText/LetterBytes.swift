/// A cluster that can be told from its bytes alone: printable ASCII, or a letter of two bytes with at most three Arabic
/// vowel marks.
struct LetterBytes {
  let scalar: Unicode.Scalar
  /// Where its bytes end.
  let end: Int

  /// The cluster that begins at `start`, nil when there is none of this kind. It is whole only if another one, or
  /// nothing, follows.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start < bytes.count else { return nil }
    let byte = bytes[start]
    if byte < 0x80 {
      guard (0x20..<0x7F).contains(byte) else { return nil }
      scalar = Unicode.Scalar(byte)
      end = start + 1
      return
    }
    let value = Self.value(bytes, start)
    guard Self.isPlain(value), let scalar = Unicode.Scalar(value) else { return nil }
    var end = start + 2
    if value >= 0x600 {
      let most = end + 2 * Glyph.mostMarks
      while end < most, Self.isVowelMark(Self.value(bytes, end)) { end += 2 }
    }
    self.scalar = scalar
    self.end = end
  }

  /// The value of the scalar of two bytes at `start`, 0 when there is none.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32 {
    guard start + 1 < bytes.count, (0xC0..<0xE0).contains(bytes[start]) else { return 0 }
    return UInt32(bytes[start] & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F)
  }

  private static func isVowelMark(_ value: UInt32) -> Bool {
    (0x64B...0x652).contains(value) || value == 0x670
  }

  /// Whether the scalar of this value is a letter, digit or sign that begins a cluster and adds to no other.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x621...0x64A, 0x660...0x66F, 0x671...0x6D5, 0x6EE...0x6FF: true
    case 0xC0...0x2FF, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F: true
    case 0x5D0...0x5EA, 0x606...0x60F, 0x61B, 0x61E...0x620, 0x6E5, 0x6E6: true
    default: false
    }
  }
}
