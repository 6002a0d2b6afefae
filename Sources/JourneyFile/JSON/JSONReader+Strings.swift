/// Strings and the UTF-8 in them.
extension JSONReader {
  /// Reads a string whose quotation mark stands at `place`, appends its node and stops behind it.
  @inline(__always) mutating func readString(at place: inout Int) throws(Failure) {
    let start = place &+ 1
    let stop = Self.endOfPlainText(from: start, base, end)
    if byte(at: stop) == UInt8(ascii: "\""), stop - start <= limits.scalarBytes {
      tape.append(JSONNode(.string, offset: start, length: stop &- start))
      place = stop &+ 1
    } else {
      try readString(at: &place, plainUntil: stop)
    }
  }

  /// The same for what is more than plain ASCII, of which that up to `stop` is known.
  @inline(never) private mutating func readString(at opening: inout Int, plainUntil stop: Int) throws(Failure)
  {
    let start = opening + 1
    var place = stop
    var hasEscapes = false
    while true {
      let next = byte(at: place)
      if next == UInt8(ascii: "\"") { break }
      if next >= 0x80 {
        place = try endOfScalar(at: place)
      } else if next == UInt8(ascii: "\\") {
        hasEscapes = true
        place = try endOfEscape(at: place)
      } else if place >= end {
        throw failure(.unexpected(.end, expected: .closingQuote), at: end)
      } else {
        throw failure(.controlCharacter(next), at: place)
      }
      place = Self.endOfPlainText(from: place, base, end)
    }
    guard place - start <= limits.scalarBytes else {
      throw failure(.tooLong(limit: limits.scalarBytes), at: opening)
    }
    tape.append(JSONNode(.string, offset: start, length: place - start, hasEscapes: hasEscapes))
    opening = place + 1
  }

  /// Skips printable ASCII, eight bytes at a time where it can.
  ///
  /// A byte is special when subtracting lends its top bit: it is below 0x20, or equals `"` or `\` (zero
  /// after an exclusive or), or it has the top bit anyway. Lending can only mislead *above* a truly special
  /// byte, and only the lowest one is used.
  @inline(__always) private static func endOfPlainText(
    from start: Int, _ base: UnsafePointer<UInt8>, _ end: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place &+ 8 <= end {
      let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      let quotes = bytes ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let slashes = bytes ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let special =
        (bytes &- (ones &* 0x20)) | bytes | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
      let marks = special & (ones &* 0x80)
      if marks != 0 { return place &+ UInt64(littleEndian: marks).trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < end {
      let next = base[place]
      if next < 0x20 || next >= 0x80 || next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") { break }
      place &+= 1
    }
    return place
  }

  /// Checks the UTF-8 sequences at `place` up to the next ASCII byte (table 3-7 of the Unicode Standard).
  @inline(__always) private func endOfScalar(at start: Int) throws(Failure) -> Int {
    var place = start
    while true {
      let first = byte(at: place)
      if first < 0x80 { return place }
      let second = byte(at: place + 1)
      switch first {
      case 0xC2...0xDF:
        guard isContinuation(second) else { throw failure(.invalidUTF8(first), at: place) }
        place += 2
      case 0xE0...0xEF:
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
        guard second >= lowest, second <= highest, isContinuation(byte(at: place + 2)) else {
          throw failure(.invalidUTF8(first), at: place)
        }
        place += 3
      case 0xF0...0xF4:
        let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest, isContinuation(byte(at: place + 2)),
          isContinuation(byte(at: place + 3))
        else { throw failure(.invalidUTF8(first), at: place) }
        place += 4
      default:
        throw failure(.invalidUTF8(first), at: place)
      }
    }
  }

  @inline(__always) private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Checks the escape whose backslash stands at `place`; a surrogate pair is one escape.
  private func endOfEscape(at place: Int) throws(Failure) -> Int {
    let allowed: StaticString = "\"\\/bfnrt"
    let name = byte(at: place + 1)
    guard name == UInt8(ascii: "u") else {
      for position in 0..<allowed.utf8CodeUnitCount where allowed.utf8Start[position] == name {
        return place + 2
      }
      throw failure(.invalidEscape(found(at: place + 1)), at: place)
    }
    let unit = try codeUnit(at: place)
    guard unit & 0xF800 == 0xD800 else { return place + 6 }
    guard unit < 0xDC00, byte(at: place + 6) == UInt8(ascii: "\\"), byte(at: place + 7) == UInt8(ascii: "u")
    else { throw failure(.loneSurrogate(unit), at: place) }
    guard try codeUnit(at: place + 6) & 0xFC00 == 0xDC00 else {
      throw failure(.loneSurrogate(unit), at: place)
    }
    return place + 12
  }

  /// The four hexadecimal digits of the `\u` escape at `place`.
  private func codeUnit(at place: Int) throws(Failure) -> UInt16 {
    var unit: UInt16 = 0
    for position in place + 2..<place + 6 {
      guard let digit = hexDigitValue(byte(at: position)) else {
        throw failure(.unexpected(found(at: position), expected: .hexDigit), at: position)
      }
      unit = unit << 4 | digit
    }
    return unit
  }
}

/// The value of an ASCII hexadecimal digit.
func hexDigitValue(_ byte: UInt8) -> UInt16? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
