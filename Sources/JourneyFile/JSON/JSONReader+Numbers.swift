/// Numbers: checked for their grammar, kept as text until someone asks for a value.
extension JSONReader {
  @inline(__always) mutating func readNumber(at place: inout Int) throws(Failure) {
    let start = place
    if byte(at: place) == UInt8(ascii: "-") { place += 1 }
    if byte(at: place) == UInt8(ascii: "0") { place += 1 } else { try skipDigits(at: &place) }
    if byte(at: place) == UInt8(ascii: ".") {
      place += 1
      try skipDigits(at: &place)
    }
    if byte(at: place) | 0x20 == UInt8(ascii: "e") {
      place += 1
      if byte(at: place) == UInt8(ascii: "+") || byte(at: place) == UInt8(ascii: "-") { place += 1 }
      try skipDigits(at: &place)
    }
    guard place - start <= limits.scalarBytes else {
      throw failure(.tooLong(limit: limits.scalarBytes), at: start)
    }
    tape.append(JSONNode(.number, offset: start, length: place - start))
  }

  @inline(__always) private func skipDigits(at place: inout Int) throws(Failure) {
    let start = place
    while byte(at: place) &- UInt8(ascii: "0") < 10 { place += 1 }
    guard place > start else { throw unexpected(at: place, .digit) }
  }
}
