// The forms that all others are made of.

extension String: Serial {
  func write(to out: inout SerialWriter) {
    out.put(UInt64(utf8.count))
    out.bytes.append(contentsOf: utf8)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    let bytes = try reader.take(try reader.length())
    let text = String(decoding: bytes, as: UTF8.self)
    // Where the bytes are no UTF-8 the decoder has mended them. The library's validating initialiser would make
    // the reading of a journal longer by a third.
    guard text.utf8.elementsEqual(bytes) else { throw .malformed }
    self = text
  }
}

/// Small numbers of either sign take one byte.
extension Int: Serial {
  func write(to out: inout SerialWriter) {
    out.put(UInt64(bitPattern: Int64((self << 1) ^ (self >> (Int.bitWidth - 1)))))
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    let number = try reader.number()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }
}

extension Bool: Serial {
  func write(to out: inout SerialWriter) { out.bytes.append(self ? 1 : 0) }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw .malformed
    }
  }
}

/// The bit pattern, so that −0 and every last digit survive.
extension Double: Serial {
  func write(to out: inout SerialWriter) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      out.bytes.append(UInt8(truncatingIfNeeded: bitPattern >> shift))
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    var bits: UInt64 = 0
    for byte in try reader.take(8).reversed() { bits = bits << 8 | UInt64(byte) }
    self.init(bitPattern: bits)
    // No map holds such a number, and no file could.
    guard isFinite else { throw .malformed }
  }
}

extension Optional: Serial where Wrapped: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case nil: out.bytes.append(0)
    case let value?: out.put(1, value)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: Serial where Element: Serial {
  func write(to out: inout SerialWriter) {
    out.put(UInt64(count))
    for element in self { element.write(to: &out) }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self = []
    // Room is made as elements come, not as many as were promised.
    for _ in 0..<(try reader.length()) { append(try Element(from: &reader)) }
  }
}
