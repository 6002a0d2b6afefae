/// Turning the inside of a JSON string, already checked by the reader, into what it spells.
enum JSONEscapes {
  static func resolved(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var place = 0
    while place < raw.count {
      let byte = raw[place]
      guard byte == UInt8(ascii: "\\"), place + 1 < raw.count else {
        result.append(byte)
        place += 1
        continue
      }
      if raw[place + 1] == UInt8(ascii: "u") {
        place += appendScalar(at: place, of: raw, to: &result)
      } else {
        result.append(character(named: raw[place + 1]))
        place += 2
      }
    }
    return result
  }

  private static func character(named name: UInt8) -> UInt8 {
    switch name {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: name
    }
  }

  /// Appends the scalar of the `\u` escape (or pair of them) at `place`; returns the bytes it took.
  private static func appendScalar(
    at place: Int, of raw: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) -> Int {
    var value = UInt32(codeUnit(at: place, of: raw))
    var length = 6
    if value & 0xFC00 == 0xD800 {
      value = 0x10000 + (value & 0x3FF) << 10 + UInt32(codeUnit(at: place + 6, of: raw)) & 0x3FF
      length = 12
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return length
  }

  private static func codeUnit(at place: Int, of raw: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var unit: UInt16 = 0
    for position in place + 2..<place + 6 where position < raw.count {
      unit = unit << 4 | (hexDigitValue(raw[position]) ?? 0)
    }
    return unit
  }
}
