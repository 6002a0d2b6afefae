import Glibc

/// Where in the text of a book each key stands.
///
/// A book is read at every start, and few of its thousand texts are needed. So nothing is copied out of it: this is a hash
/// table of positions (open addressing, FNV-1a over the key's bytes), and a text is made when it is asked for. Of a key
/// that stands there twice the later text counts.
struct PhraseIndex: Sendable {
  private let source: [UInt8]
  /// One more than where a line with a key of such a hash begins, blanks before the key left out; 0 where there is none.
  private var slots: [UInt32]
  private var count = 0

  private static let blank = UInt8(ascii: " ")
  private static let equals = UInt8(ascii: "=")

  init(_ source: [UInt8]) {
    self.source = source
    var size = 16
    // A line of a real book is longer than that; one of short lines makes the table grow.
    while size < source.count / 16 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    source.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = Self.find(UInt8(ascii: "\n"), in: bytes, from: start, to: bytes.count) ?? bytes.count
        if bytes[start] != UInt8(ascii: "#"), let key = Self.key(in: bytes, from: start, to: end) {
          insert(key, in: bytes)
        }
        start = end + 1
      }
    }
  }

  /// The text of a key, or of one of its plural forms.
  func text(of key: String, form: String? = nil) -> String? {
    var hash = Self.hash(key.utf8)
    if let form {
      hash = Self.hash(form.utf8, after: Self.hash(CollectionOfOne(UInt8(ascii: ".")), after: hash))
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if let start = textStart(at: Int(slots[slot]) - 1, ifKeyIs: key, form) { return text(from: start) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// All keys.
  var keys: Set<String> {
    Set(
      slots.lazy.filter { $0 != 0 }.map { start in
        let key = source[(Int(start) - 1)...].prefix { $0 != Self.equals }
        return String(decoding: Self.trimmed(key), as: UTF8.self)
      })
  }

  // MARK: Looking up

  /// Where the text behind a key begins, if it is this key that stands at a position.
  private func textStart(at position: Int, ifKeyIs key: String, _ form: String?) -> Int? {
    var position = position
    func matches(_ expected: some Sequence<UInt8>) -> Bool {
      for byte in expected {
        guard position < source.count, source[position] == byte else { return false }
        position += 1
      }
      return true
    }
    guard matches(key.utf8) else { return nil }
    if let form { guard matches(CollectionOfOne(UInt8(ascii: "."))), matches(form.utf8) else { return nil } }
    while position < source.count, Self.isBlank(source[position]) { position += 1 }
    return position < source.count && source[position] == Self.equals ? position + 1 : nil
  }

  private func text(from start: Int) -> String {
    let line = source[start...].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: Self.trimmed(line), as: UTF8.self)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return [] }
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
    let hash = Self.hash(bytes[key])
    var slot = Int(hash) & (slots.count - 1)
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

  private static func hash(_ bytes: some Sequence<UInt8>, after hash: UInt32 = 2_166_136_261) -> UInt32 {
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
