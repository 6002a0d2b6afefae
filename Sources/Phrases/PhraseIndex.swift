import Glibc
import JourneyResources

/// Where in the text of a book each key stands.
///
/// A book is read at every start, and few of its thousand texts are needed. So nothing is copied out of it: this is a hash
/// table of positions (open addressing), and a text is made when it is asked for. Of a key that stands there twice the later
/// text counts.
struct PhraseIndex: Sendable {
  private let source: EmbeddedBytes
  /// One more than where a line with a key of such a hash begins, blanks before the key left out; 0 where there is none.
  private var slots: [UInt32]
  private var count = 0

  private static let blank = UInt8(ascii: " ")
  private static let equals = UInt8(ascii: "=")

  init(_ source: EmbeddedBytes) {
    self.source = source
    var size = 16
    // A line of a real book is longer than that; one of short lines makes the table grow.
    while size < source.count / 24 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    let bytes = source.bytes
    var start = 0
    while start < bytes.count {
      let end = Self.find(UInt8(ascii: "\n"), in: bytes, from: start, to: bytes.count) ?? bytes.count
      if bytes[start] != UInt8(ascii: "#"), let key = Self.key(in: bytes, from: start, to: end) {
        insert(key, in: bytes)
      }
      start = end + 1
    }
  }

  /// The text of a key, or of one of its plural forms.
  func text(of key: String, form: String? = nil) -> String? {
    var name = form.map { key + "." + $0 } ?? key
    return name.withUTF8 { name in
      let bytes = source.bytes
      var slot = Self.hash(name) & (slots.count - 1)
      while slots[slot] != 0 {
        if let start = Self.textStart(at: Int(slots[slot]) - 1, ifKeyIs: name, in: bytes) {
          return Self.text(from: start, in: bytes)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// All keys.
  var keys: Set<String> {
    Set(
      slots.lazy.filter { $0 != 0 }.map { start in
        let key = source.bytes[(Int(start) - 1)...].prefix { $0 != Self.equals }
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

  // MARK: Reading the book

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Where in a line its key stands, blanks around it left out; nil for a line without one.
  private static func key(in bytes: Bytes, from start: Int, to end: Int) -> Range<Int>? {
    guard let equals = find(equals, in: bytes, from: start, to: end) else { return nil }
    var (first, last) = (start, equals)
    while first < last, isBlank(bytes[first]) { first += 1 }
    while last > first, isBlank(bytes[last - 1]) { last -= 1 }
    return first..<last
  }

  private mutating func insert(_ key: Range<Int>, in bytes: Bytes) {
    var slot = Self.hash(Bytes(rebasing: bytes[key])) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if bytes[key].elementsEqual(bytes[Self.key(in: bytes, from: other, to: bytes.count) ?? other..<other]) {
        slots[slot] = UInt32(key.lowerBound + 1)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(key.lowerBound + 1)
    count += 1
    if count > slots.count / 2 { grow(bytes) }
  }

  private mutating func grow(_ bytes: Bytes) {
    let starts = slots.filter { $0 != 0 }
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    count = 0
    for start in starts {
      if let key = Self.key(in: bytes, from: Int(start) - 1, to: bytes.count) { insert(key, in: bytes) }
    }
  }

  private static func find(_ byte: UInt8, in bytes: Bytes, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// A number for a key: of its length, its beginning and its end, in which keys that resemble each other differ.
  private static func hash(_ key: Bytes) -> Int {
    let raw = UnsafeRawBufferPointer(key)
    var (first, last) = (UInt64(0), UInt64(0))
    if key.count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    } else {
      for byte in key { first = first << 8 | UInt64(byte) }
    }
    var hash = (first ^ UInt64(key.count)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ last) &* 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 33)
  }
}
