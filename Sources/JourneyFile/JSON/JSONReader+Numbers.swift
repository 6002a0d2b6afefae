/// Numbers: checked for their grammar, kept as text until someone asks for a value.
extension JSONReader {
  mutating func readNumber() throws(Failure) {
    let start = index
    if byte(at: index) == UInt8(ascii: "-") { index += 1 }
    if byte(at: index) == UInt8(ascii: "0") { index += 1 } else { try skipDigits() }
    if byte(at: index) == UInt8(ascii: ".") {
      index += 1
      try skipDigits()
    }
    if byte(at: index) | 0x20 == UInt8(ascii: "e") {
      index += 1
      if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte(at: index)) { index += 1 }
      try skipDigits()
    }
    guard index - start <= limits.scalarBytes else {
      throw failure(.tooLong(limit: limits.scalarBytes), at: start)
    }
    tape.append(JSONNode(.number, offset: start, length: index - start))
  }

  private mutating func skipDigits() throws(Failure) {
    let start = index
    while byte(at: index) &- UInt8(ascii: "0") < 10 { index += 1 }
    guard index > start else { throw unexpected(.digit) }
  }
}
