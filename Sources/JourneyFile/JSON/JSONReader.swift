/// Reads UTF-8 JSON into a tape: strict, in one pass, without recursion.
///
/// Every byte is fetched through `byte(at:)` or behind an explicit comparison with `end`; behind the end
/// stands an imaginary NUL, which no rule of the grammar accepts. The nesting is a stack of small frames, so
/// depth costs no machine stack. Errors carry byte offsets; lines and columns are worked out by whoever
/// catches one.
struct JSONReader {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A container whose end has not been met.
  struct Frame {
    var node: Int
    var isObject: Bool
    var isEmpty = true
    var keys = KeyFilter()
  }

  /// An error before its place is turned into line and column.
  struct Failure: Error {
    var offset: Int
    var problem: Problem

    enum Problem {
      case plain(JSONError.Problem)
      case duplicateKey(node: Int, first: Int)
    }
  }

  let base: UnsafePointer<UInt8>
  let end: Int
  let limits: JSONLimits
  let tape: JSONTape
  /// How many containers are open.
  private var depth = 0
  /// The innermost of them, and those around it.
  var frame = Frame(node: 0, isObject: false)
  private var outer: [Frame] = []
  var largeObjects: [Int: [[UInt8]: Int]] = [:]

  /// The buffer must stay alive and unchanged while the reader is used, and must not be empty.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
    self.base = base
    self.end = bytes.count
    self.limits = limits
    // Untouched pages cost nothing; growing by doubling would copy and hold the tape twice.
    tape = JSONTape(room: min(end, 64 + end / 8))
  }

  /// Reads the one value that the text must be.
  mutating func readDocument() throws(Failure) {
    guard end <= limits.bytes else { throw failure(.tooLarge(limit: limits.bytes), at: 0) }
    var place = pastSpace(try pastByteOrderMark())
    try readValue(at: &place, orExpect: .value)
    while depth > 0 {
      if frame.isObject { try readMembers(from: &place) } else { try readElements(from: &place) }
    }
    place = pastSpace(place)
    guard place == end else { throw unexpected(at: place, .end) }
  }

  private func pastByteOrderMark() throws(Failure) -> Int {
    let first = byte(at: 0)
    let second = byte(at: 1)
    if first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE {
      throw failure(.utf16, at: 0)
    }
    if end > 1 && (first == 0) != (second == 0) { throw failure(.utf16, at: 0) }
    return first == 0xEF && second == 0xBB && byte(at: 2) == 0xBF ? 3 : 0
  }

  // MARK: Containers

  private mutating func open(_ kind: JSONNode.Kind, at place: inout Int) throws(Failure) {
    guard depth < limits.depth else {
      throw failure(.tooDeep(limit: limits.depth), at: place)
    }
    outer.append(frame)
    depth += 1
    frame = Frame(node: tape.count, isObject: kind == .object)
    tape.append(JSONNode(opening: kind, offset: place))
    place += 1
  }

  private mutating func close(at place: inout Int) {
    tape.close(frame.node)
    if !largeObjects.isEmpty { largeObjects[frame.node] = nil }
    frame = outer.removeLast()
    depth -= 1
    place += 1
  }

  /// Reads elements of the innermost array until it ends, or until one is a container itself.
  private mutating func readElements(from place: inout Int) throws(Failure) {
    let around = depth
    repeat {
      place = pastSpace(place)
      let next = byte(at: place)
      if next == UInt8(ascii: "]") { return close(at: &place) }
      let isFirst = frame.isEmpty
      if isFirst {
        frame.isEmpty = false
      } else {
        guard next == UInt8(ascii: ",") else { throw unexpected(at: place, .commaOrEndOfArray) }
        place = pastSpace(place + 1)
      }
      try readValue(at: &place, orExpect: isFirst ? .valueOrEndOfArray : .value)
    } while depth == around
  }

  /// Reads members of the innermost object until it ends, or until one is a container itself.
  private mutating func readMembers(from place: inout Int) throws(Failure) {
    let around = depth
    repeat {
      place = pastSpace(place)
      var next = byte(at: place)
      if next == UInt8(ascii: "}") { return close(at: &place) }
      let isFirst = frame.isEmpty
      if isFirst {
        frame.isEmpty = false
      } else {
        guard next == UInt8(ascii: ",") else { throw unexpected(at: place, .commaOrEndOfObject) }
        place = pastSpace(place + 1)
        next = byte(at: place)
      }
      guard next == UInt8(ascii: "\"") else {
        throw unexpected(at: place, isFirst ? .keyOrEndOfObject : .key)
      }
      try readString(at: &place)
      if limits.refusesDuplicateKeys { try checkUnique() }
      try skipColon(at: &place)
      try readValue(at: &place, orExpect: .value)
    } while depth == around
  }

  /// Skips a colon and the space around it. In maps as we write them one blank stands behind it and none before it.
  @inline(__always) private mutating func skipColon(at place: inout Int) throws(Failure) {
    if place &+ 2 < end, base[place] == UInt8(ascii: ":"), base[place &+ 1] == UInt8(ascii: " "),
      base[place &+ 2] > UInt8(ascii: " ")
    {
      place &+= 2
      return
    }
    place = pastSpace(place)
    guard byte(at: place) == UInt8(ascii: ":") else { throw unexpected(at: place, .colon) }
    place = pastSpace(place + 1)
  }

  // MARK: Values

  @inline(__always) private mutating func readValue(
    at place: inout Int, orExpect expected: JSONError.Expected
  ) throws(Failure) {
    switch byte(at: place) {
    case UInt8(ascii: "\""): try readString(at: &place)
    case UInt8(ascii: "{"): try open(.object, at: &place)
    case UInt8(ascii: "["): try open(.array, at: &place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber(at: &place)
    case UInt8(ascii: "t"): try readWord("true", .yes, at: &place, orExpect: expected)
    case UInt8(ascii: "f"): try readWord("false", .no, at: &place, orExpect: expected)
    case UInt8(ascii: "n"): try readWord("null", .null, at: &place, orExpect: expected)
    default: throw unexpected(at: place, expected)
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONNode.Kind, at place: inout Int, orExpect expected: JSONError.Expected
  ) throws(Failure) {
    let length = word.utf8CodeUnitCount
    for position in 0..<length where byte(at: place + position) != word.utf8Start[position] {
      throw unexpected(at: place, expected)
    }
    tape.append(JSONNode(kind, offset: place, length: length))
    place += length
  }

  // MARK: Bytes

  /// The byte at a place, or an imaginary NUL behind the end.
  @inline(__always) func byte(at place: Int) -> UInt8 {
    place < end ? base[place] : 0
  }

  /// The first place that is no space. In maps as we write them there is none, one blank, or a new line and blanks.
  @inline(__always) static func pastSpace(_ start: Int, _ base: UnsafePointer<UInt8>, _ end: Int) -> Int {
    if start >= end || base[start] > UInt8(ascii: " ") { return start }
    var place = start &+ 1
    while place &+ 8 <= end {
      let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      let others = UInt64(littleEndian: bytes) ^ 0x2020_2020_2020_2020
      if others == 0 {
        place &+= 8
        continue
      }
      // The lowest byte that is no blank.
      place &+= others.trailingZeroBitCount / 8
      if base[start] == UInt8(ascii: "\n") || base[start] == UInt8(ascii: " "),
        base[place] > UInt8(ascii: " ")
      {
        return place
      }
      break
    }
    return pastAnySpace(start, base, end)
  }

  @inline(never) private static func pastAnySpace(
    _ start: Int, _ base: UnsafePointer<UInt8>, _ end: Int
  ) -> Int {
    var place = start
    while place < end {
      switch base[place] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: " "): place += 1
      default: return place
      }
    }
    return place
  }

  @inline(__always) private func pastSpace(_ start: Int) -> Int { Self.pastSpace(start, base, end) }
}
