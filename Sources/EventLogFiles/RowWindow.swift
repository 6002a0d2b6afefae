import Glibc

/// A part of a table that moves over its bytes, with the place of the next row in it.
struct RowWindow: ~Copyable {
  /// The line of the next row, from 1.
  private(set) var line = 1
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  private var (place, end) = (0, 0)
  private var isLast = false

  /// The longest record.
  static let longest = 1 << 24
  private static let usual = 1 << 20
  private static let quote = UInt8(ascii: "\"")

  init() { bytes = .allocate(capacity: Self.usual) }

  deinit { bytes.deallocate() }

  /// Whether everything was taken.
  var isEmpty: Bool { place == end }

  /// What lies in the window.
  var content: [UInt8] { Array(bytes[place..<end]) }

  /// Passes over some bytes, such as a mark in front of everything.
  mutating func skip(_ count: Int) { place += count }

  /// What came of looking for a row.
  enum Outcome { case none, row, tooLong, textBehindQuotation }

  /// Moves on: keeps what was not taken and fills the rest.
  ///
  /// - Returns: Whether rows may lie in it that could not be taken before.
  mutating func refill(from source: ByteSource) throws(EventLogError) -> Bool {
    if isLast { return false }
    let rest = end - place
    if place > 0, let base = bytes.baseAddress {
      memmove(base, base + place, rest)
      (place, end) = (0, rest)
    }
    if end * 2 > bytes.count { grow() }
    while end < bytes.count {
      let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: bytes[end...]))
      if count == 0 {
        isLast = true
        break
      }
      end += count
    }
    return true
  }

  private mutating func grow() {
    let wider = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count * 2)
    if let from = bytes.baseAddress, let to = wider.baseAddress { memcpy(to, from, end) }
    bytes.deallocate()
    bytes = wider
  }

  /// Finds the fields of the next row, if all of it lies in the window.
  mutating func next(_ fields: inout RowFields, delimiter: UInt8) -> Outcome {
    guard place < end else { return .none }
    fields.begin(bytes)
    var cursor = place
    var lines = 1
    var isWrong = false
    while true {
      if cursor < end, bytes[cursor] == Self.quote {
        guard let close = closing(cursor + 1, &lines, &fields) else { return cut }
        fields.add(cursor + 1, close.end, isDoubled: close.isDoubled)
        cursor = close.end + 1
        while cursor < end, bytes[cursor] == 0x20 { cursor += 1 }
        if cursor < end, !isEnd(bytes[cursor], delimiter) {
          isWrong = true
          while cursor < end, !isEnd(bytes[cursor], delimiter) { cursor += 1 }
        }
      } else {
        let start = cursor
        while cursor < end, !isEnd(bytes[cursor], delimiter) { cursor += 1 }
        fields.add(start, cursor, isDoubled: false)
      }
      guard cursor < end else {
        guard isLast else { return cut }
        break
      }
      guard bytes[cursor] == delimiter else { break }
      cursor += 1
    }
    if cursor < end {
      // A CR at the very end of the window may have its LF behind it.
      if bytes[cursor] == 0x0D, cursor + 1 == end, !isLast { return cut }
      cursor += bytes[cursor] == 0x0D && cursor + 1 < end && bytes[cursor + 1] == 0x0A ? 2 : 1
    }
    place = cursor
    line += lines
    return isWrong ? .textBehindQuotation : .row
  }

  private var cut: Outcome { end - place > Self.longest ? .tooLong : .none }

  @inline(__always)
  private func isEnd(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// The closing quotation mark of a field that begins at a place; nil where it does not lie in the window.
  private func closing(
    _ start: Int, _ lines: inout Int, _ fields: inout RowFields
  ) -> (end: Int, isDoubled: Bool)? {
    var (cursor, isDoubled) = (start, false)
    while cursor < end {
      let byte = bytes[cursor]
      if byte == 0x0A || byte == 0x0D && (cursor + 1 >= end || bytes[cursor + 1] != 0x0A) { lines += 1 }
      if byte == Self.quote {
        guard cursor + 1 < end else { return isLast ? (cursor, isDoubled) : nil }
        guard bytes[cursor + 1] == Self.quote else { return (cursor, isDoubled) }
        isDoubled = true
        cursor += 1
      }
      cursor += 1
    }
    return nil
  }
}

/// The fields of a row as parts of a window.
struct RowFields: ~Copyable {
  private let most: Int
  private var count = 0
  private let starts: UnsafeMutableBufferPointer<Int>
  private let ends: UnsafeMutableBufferPointer<Int>
  private var bytes = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  /// Fields that hold doubled quotation marks, freed from them: kept until the next row.
  private var freed: [Int: UnsafeMutableBufferPointer<UInt8>] = [:]

  /// - Parameter most: How many fields of a row are looked at.
  init(most: Int) {
    self.most = most
    (starts, ends) = (.allocate(capacity: most), .allocate(capacity: most))
  }

  deinit {
    starts.deallocate()
    ends.deallocate()
    for field in freed.values { field.deallocate() }
  }

  @inline(__always)
  mutating func begin(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    count = 0
    if !freed.isEmpty { release() }
  }

  private mutating func release() {
    for field in freed.values { field.deallocate() }
    freed = [:]
  }

  @inline(__always)
  mutating func add(_ start: Int, _ end: Int, isDoubled: Bool) {
    if count < most {
      (starts[count], ends[count]) = (start, end)
      if isDoubled { free(count) }
    }
    count += 1
  }

  private mutating func free(_ field: Int) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: ends[field] - starts[field])
    var (length, cursor) = (0, starts[field])
    while cursor < ends[field] {
      copy[length] = bytes[cursor]
      length += 1
      cursor += bytes[cursor] == UInt8(ascii: "\"") ? 2 : 1
    }
    freed[field] = copy
    (starts[field], ends[field]) = (0, length)
  }

  /// Whether there is nothing in the row.
  var isBlank: Bool { count == 1 && most > 0 && starts[0] == ends[0] }

  /// A field; nothing where the row has not so many.
  @inline(__always)
  subscript(place: Int) -> UnsafeBufferPointer<UInt8> {
    guard place < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let source = freed.isEmpty ? bytes : freed[place] ?? bytes
    return UnsafeBufferPointer(rebasing: source[starts[place]..<ends[place]])
  }
}
