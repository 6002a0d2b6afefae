import Glibc

/// Takes out of XES, before it is parsed, what nobody asks for: of ten attributes of an event nine mean nothing.
///
/// It walks from tag to tag and takes out elements such as `<string key="org:role" value="x"/>` that are surely
/// well-formed: plain ASCII, no references, nothing in them. Ends of lines stay, and what has something behind it in its
/// line is overwritten with blanks, so that the parser names the right line and column of what is wrong. At the first
/// thing that is not plain (an open quotation, a CDATA section, a document type) everything from there on passes as it is.
struct XESThinning {
  private let wanted: [[UInt8]]
  private var isOn = true

  /// The longest tag that is waited for.
  private static let longest = 1 << 16

  /// - Parameter keys: The keys of the attributes that stay.
  init(keeping keys: [String]) { wanted = keys.map { Array($0.utf8) } }

  private enum Tag {
    case whole(end: Int), useless(end: Int)
    case cut, unknown
  }

  /// Thins some bytes in place.
  ///
  /// - Returns: How many bytes stay, at the beginning; and up to where was looked: from there on a tag is cut that is to be
  ///   handed over again with what comes behind it.
  mutating func thin(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
  ) -> (kept: Int, taken: Int) {
    guard isOn, let base = bytes.baseAddress else { return (bytes.count, bytes.count) }
    var (place, copied, kept, taken) = (0, 0, 0, bytes.count)
    func copy(to end: Int) {
      if kept != copied { memmove(base + kept, base + copied, end - copied) }
      kept += end - copied
    }
    walk: while let found = memchr(base + place, 0x3C, bytes.count - place) {
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      switch tag(UnsafeBufferPointer(bytes), start) {
      case .whole(let end): place = end
      case .useless(let end):
        if let line = Self.line(UnsafeBufferPointer(bytes), start..<end, from: copied) {
          copy(to: line)
          copied = end
        } else {
          memset(base + start, 0x20, end - start)
        }
        place = end
      case .cut:
        if isLast { break walk }
        guard bytes.count - start < Self.longest else {
          isOn = false
          break walk
        }
        taken = start
        break walk
      case .unknown:
        isOn = false
        break walk
      }
    }
    copy(to: taken)
    return (kept, taken)
  }

  /// Where the line begins in which an element stands alone; nil where something else does.
  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ element: Range<Int>, from: Int) -> Int? {
    guard element.upperBound < bytes.count, [0x0A, 0x0D].contains(bytes[element.upperBound]) else {
      return nil
    }
    var place = element.lowerBound
    while place > from, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 { place -= 1 }
    return place > from && bytes[place - 1] == 0x0A ? place : nil
  }

  /// What begins at a place.
  private func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag {
    guard start + 4 < bytes.count else { return .cut }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      guard Self.stands("--", bytes, start + 2) else { return .unknown }
      return Self.end(of: "-->", bytes, start + 4)
    case UInt8(ascii: "?"): return Self.end(of: "?>", bytes, start + 2)
    default: return attribute(bytes, start) ?? Self.any(bytes, start + 1)
    }
  }

  /// Behind the next word that ends with a bracket.
  private static func end(of word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag {
    var place = start + word.utf8CodeUnitCount - 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: ">"), stands(word, bytes, place + 1 - word.utf8CodeUnitCount) {
        return .whole(end: place + 1)
      }
      place += 1
    }
    return .cut
  }

  /// An attribute that is written as most are; nil where something else stands there.
  private func attribute(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag? {
    var place = start + 1
    while place < bytes.count, bytes[place] >= 0x61, bytes[place] <= 0x7A { place += 1 }
    guard Self.stands(" key=\"", bytes, place), Self.isAttribute(bytes, start + 1..<place) else { return nil }
    let key = place + 6
    guard let keyEnd = Self.plainEnd(bytes, key), Self.stands("\" value=\"", bytes, keyEnd),
      var end = Self.plainEnd(bytes, keyEnd + 9)
    else { return nil }
    end += 1
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    guard Self.stands("/>", bytes, end) else { return nil }
    return isWanted(bytes, key..<keyEnd) ? .whole(end: end + 2) : .useless(end: end + 2)
  }

  private func isWanted(_ bytes: UnsafeBufferPointer<UInt8>, _ key: Range<Int>) -> Bool {
    for place in wanted.indices where wanted[place].count == key.count {
      let isSame = wanted[place].withUnsafeBytes { name in
        guard let one = name.baseAddress, let other = bytes.baseAddress else { return false }
        return memcmp(one, other + key.lowerBound, key.count) == 0
      }
      if isSame { return true }
    }
    return false
  }

  /// Whether an element is an attribute of XES by its name.
  private static func isAttribute(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    switch name.count {
    case 6: stands("string", bytes, name.lowerBound)
    case 4: stands("date", bytes, name.lowerBound)
    case 3: stands("int", bytes, name.lowerBound)
    case 5: stands("float", bytes, name.lowerBound)
    case 7: stands("boolean", bytes, name.lowerBound)
    case 2: stands("id", bytes, name.lowerBound)
    default: false
    }
  }

  @inline(__always)
  private static func stands(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    guard let base = bytes.baseAddress, place + word.utf8CodeUnitCount <= bytes.count else { return false }
    return memcmp(base + place, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Where a quotation mark ends a text of plain ASCII without references; nil where something else stands in it.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else {
        return nil
      }
      place += 1
    }
    return place < bytes.count ? place : nil
  }

  /// Any other tag, from behind its bracket on.
  private static func any(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Tag {
    var place = start
    var quote: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") { return .unknown }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return .whole(end: place + 1)
      }
      place += 1
    }
    return .cut
  }
}
