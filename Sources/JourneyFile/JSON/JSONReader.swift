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
  var index = 0
  var tape: [JSONNode] = []
  /// How many containers are open.
  private var depth = 0
  /// The innermost of them, and those around it.
  var frame = Frame(node: 0, isObject: false)
  private var outer: [Frame] = []
  var largeObjects: [Int: [[UInt8]: Int]] = [:]

  /// The buffer must stay alive and unchanged while the reader is used, and must not be empty.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    guard let base = bytes.baseAddress else { return nil }
    self.base = base
    self.end = bytes.count
    self.limits = limits
  }

  /// Reads the one value that the text must be.
  mutating func readDocument() throws(Failure) {
    guard end <= limits.bytes else { throw failure(.tooLarge(limit: limits.bytes), at: 0) }
    try skipByteOrderMark()
    // Untouched pages cost nothing; growing by doubling would copy and hold the tape twice.
    tape.reserveCapacity(min(end, 64 + end / 8))
    skipSpace()
    try readValue(orExpect: .value)
    while depth > 0 {
      skipSpace()
      if frame.isObject { try readMember() } else { try readElement() }
    }
    skipSpace()
    guard index == end else { throw unexpected(.end) }
  }

  private mutating func skipByteOrderMark() throws(Failure) {
    let first = byte(at: 0)
    let second = byte(at: 1)
    if first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE {
      throw failure(.utf16, at: 0)
    }
    if end > 1 && (first == 0) != (second == 0) { throw failure(.utf16, at: 0) }
    if first == 0xEF && second == 0xBB && byte(at: 2) == 0xBF { index = 3 }
  }

  // MARK: Containers

  private mutating func open(_ kind: JSONNode.Kind) throws(Failure) {
    guard depth < limits.depth else {
      throw failure(.tooDeep(limit: limits.depth), at: index)
    }
    outer.append(frame)
    depth += 1
    frame = Frame(node: tape.count, isObject: kind == .object)
    tape.append(JSONNode(opening: kind, offset: index))
    index += 1
  }

  private mutating func close(_ node: Int) {
    tape[node].close(next: tape.count)
    if !largeObjects.isEmpty { largeObjects[node] = nil }
    frame = outer.removeLast()
    depth -= 1
    index += 1
  }

  private mutating func readElement() throws(Failure) {
    let next = byte(at: index)
    if next == UInt8(ascii: "]") { return close(frame.node) }
    if frame.isEmpty {
      frame.isEmpty = false
      return try readValue(orExpect: .valueOrEndOfArray)
    }
    guard next == UInt8(ascii: ",") else { throw unexpected(.commaOrEndOfArray) }
    index += 1
    skipSpace()
    try readValue(orExpect: .value)
  }

  private mutating func readMember() throws(Failure) {
    var next = byte(at: index)
    if next == UInt8(ascii: "}") { return close(frame.node) }
    let isFirst = frame.isEmpty
    if isFirst {
      frame.isEmpty = false
    } else {
      guard next == UInt8(ascii: ",") else { throw unexpected(.commaOrEndOfObject) }
      index += 1
      skipSpace()
      next = byte(at: index)
    }
    guard next == UInt8(ascii: "\"") else { throw unexpected(isFirst ? .keyOrEndOfObject : .key) }
    try readString()
    if limits.refusesDuplicateKeys { try checkUnique(tape.count - 1) }
    skipSpace()
    guard byte(at: index) == UInt8(ascii: ":") else { throw unexpected(.colon) }
    index += 1
    skipSpace()
    try readValue(orExpect: .value)
  }

  // MARK: Values

  private mutating func readValue(orExpect expected: JSONError.Expected) throws(Failure) {
    switch byte(at: index) {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "{"): try open(.object)
    case UInt8(ascii: "["): try open(.array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .yes, orExpect: expected)
    case UInt8(ascii: "f"): try readWord("false", .no, orExpect: expected)
    case UInt8(ascii: "n"): try readWord("null", .null, orExpect: expected)
    default: throw unexpected(expected)
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONNode.Kind, orExpect expected: JSONError.Expected
  ) throws(Failure) {
    let length = word.utf8CodeUnitCount
    for position in 0..<length where byte(at: index + position) != word.utf8Start[position] {
      throw unexpected(expected)
    }
    tape.append(JSONNode(kind, offset: index, length: length))
    index += length
  }

  // MARK: Bytes

  /// The byte at a place, or an imaginary NUL behind the end.
  @inline(__always) func byte(at place: Int) -> UInt8 {
    place < end ? base[place] : 0
  }

  /// Eight bytes at once; the caller has compared `place + 8` with `end`.
  @inline(__always) func word(at place: Int) -> UInt64 {
    UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
  }

  @inline(__always) private mutating func skipSpace() {
    while true {
      switch byte(at: index) {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: " "): skipBlanks()
      default: return
      }
    }
  }

  /// Skips blanks, eight at a time where it can: the lowest byte that is none tells how many there are.
  @inline(__always) private mutating func skipBlanks() {
    while index + 8 <= end {
      let others = UInt64(littleEndian: word(at: index)) ^ 0x2020_2020_2020_2020
      if others != 0 {
        index += others.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
    while byte(at: index) == UInt8(ascii: " ") { index += 1 }
  }
}
