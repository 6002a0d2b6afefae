import Glibc
import JourneyResources

/// Where in the text of a book each key stands.
///
/// A book is there at every start, and few of its thousand texts are needed. So nothing is copied out of it, and the compiler
/// has worked out where the keys are (open addressing): a text is made when it is asked for. Of a key that stands there twice
/// the later text counts.
struct PhraseIndex: Sendable {
  private let source: EmbeddedBook

  private static let blank = UInt8(ascii: " ")
  private static let equals = UInt8(ascii: "=")

  init(_ source: EmbeddedBook) { self.source = source }

  /// The text of a key, or of one of its plural forms.
  func text(of key: String, form: String? = nil) -> String? {
    var name = form.map { key + "." + $0 } ?? key
    return name.withUTF8 { name in
      let (bytes, slots) = (source.text, source.slots)
      var slot = source.slot(of: name)
      while slots[slot] != 0 {
        if let start = Self.textStart(at: Int(slots[slot]) - 1, ifKeyIs: name, in: bytes) {
          return Self.text(from: start, in: bytes)
        }
        slot = (slot + 1) % slots.count
      }
      return nil
    }
  }

  /// All keys.
  var keys: Set<String> {
    Set(
      source.slots.lazy.filter { $0 != 0 }.map { start in
        let key = source.text[(Int(start) - 1)...].prefix { $0 != Self.equals }
        return String(decoding: Self.trimmed(key), as: UTF8.self)
      })
  }

  // MARK: Looking up

  /// Where the text behind a key begins, if it is this key that stands at a position.
  private static func textStart(at position: Int, ifKeyIs key: Bytes, in bytes: Bytes) -> Int? {
    guard bytes.count - position > key.count, let base = bytes.baseAddress else { return nil }
    if let name = key.baseAddress, memcmp(base + position, name, key.count) != 0 { return nil }
    var end = position + key.count
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == equals ? end + 1 : nil
  }

  private static func text(from start: Int, in bytes: Bytes) -> String {
    let end = find(UInt8(ascii: "\n"), in: bytes, from: start, to: bytes.count) ?? bytes.count
    return String(decoding: trimmed(bytes[start..<end]), as: UTF8.self)
  }

  private static func trimmed(_ bytes: Slice<Bytes>) -> Slice<Bytes> {
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return bytes[bytes.startIndex..<bytes.startIndex] }
    return bytes[first...last]
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == UInt8(ascii: "\r") }

  private static func find(_ byte: UInt8, in bytes: Bytes, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>
}
