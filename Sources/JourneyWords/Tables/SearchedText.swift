import TextFolding

/// A text to be looked for in many others, folded once.
public struct SearchedText: Hashable, Sendable {
  private let bytes: [UInt8]
  private let isASCII: Bool

  /// The text to look for.
  public init(_ text: String) {
    bytes = Array(searchFolded(text).utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether the text stands in another, as search sees both.
  ///
  /// Plain ASCII, which folds to its small letters, is looked through where it is.
  public func occurs(in text: String) -> Bool {
    guard !bytes.isEmpty, !text.isEmpty else { return bytes.isEmpty }
    var text = text
    let found: Bool? = text.withUTF8 { other in
      guard other.allSatisfy({ $0 < 0x80 }) else { return nil }
      return isASCII && occurs(in: other)
    }
    if let found { return found }
    var folded = searchFolded(text)
    return folded.withUTF8 { occurs(in: $0) }
  }

  private func occurs(in other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard other.count >= bytes.count else { return false }
    for start in 0...(other.count - bytes.count) {
      var offset = 0
      while offset < bytes.count, Self.small(other[start + offset]) == bytes[offset] { offset += 1 }
      if offset == bytes.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
