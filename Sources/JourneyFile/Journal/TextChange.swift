import JourneyModel

/// How a text that is being written differs from what it was one key before: what it begins and ends with alike stays.
///
/// A long text is not told anew with each of its letters.
public struct TextChange: Hashable, Sendable {
  /// How many bytes at the beginning stay.
  let start: Int
  /// How many bytes at the end stay.
  let end: Int
  /// What stands between them now.
  let middle: String

  init(start: Int, end: Int, middle: String) { (self.start, self.end, self.middle) = (start, end, middle) }

  /// The difference of two texts in one place; nil where telling the new one whole takes hardly more room.
  init?(from old: OpenText?, to new: OpenText?) {
    guard let old, let new, old.place == new.place, new.text.utf8.count >= Self.worthwhile else { return nil }
    var (before, after) = (old.text, new.text)
    let parts = before.withUTF8 { before in
      after.withUTF8 { after in Self.difference(from: before, to: after) }
    }
    guard parts.middle.count < new.text.utf8.count / 2 else { return nil }
    (start, end, middle) = (parts.start, parts.end, String(decoding: parts.middle, as: UTF8.self))
  }

  /// The shortest text of which differences are told, in bytes.
  private static let worthwhile = 64

  private static func difference(
    from old: UnsafeBufferPointer<UInt8>, to new: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, end: Int, middle: [UInt8]) {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    // No scalar is cut in two: what begins within one begins with it.
    while start > 0, isInside(old, start) || isInside(new, start) { start -= 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    while end > 0, isInside(old, old.count - end) || isInside(new, new.count - end) { end -= 1 }
    return (start, end, Array(new[start..<new.count - end]))
  }

  private static func isInside(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }
}

/// The text that is being written, as one change after the other makes it.
struct WrittenText {
  private var place: OpenText.Place?
  private var bytes: [UInt8] = []

  init(_ text: OpenText? = nil) {
    place = text?.place
    bytes = text.map { Array($0.text.utf8) } ?? []
  }

  /// The text; nil where none is being written.
  var text: OpenText? { place.map { OpenText(String(decoding: bytes, as: UTF8.self), at: $0) } }

  /// Whether more than white space was written.
  var saysSomething: Bool { text?.saysSomething ?? false }

  /// Makes a change, and tells whether it fits.
  mutating func take(_ change: TextChange) -> Bool {
    guard place != nil, change.start >= 0, change.end >= 0, change.start <= bytes.count,
      change.end <= bytes.count - change.start
    else { return false }
    bytes.replaceSubrange(change.start..<bytes.count - change.end, with: change.middle.utf8)
    return true
  }
}
