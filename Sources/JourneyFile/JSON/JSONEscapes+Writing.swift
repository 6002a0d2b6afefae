/// Escaping as jq does: quotation mark, backslash and the control characters of ASCII, DEL among them.
extension JSONEscapes {
  /// Appends the inside of a JSON string; what needs no escape is copied in runs.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    while true {
      let place = endOfPlainText(text, from: runStart)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<place]))
      guard place < text.count else { return }
      appendEscape(of: text[place], to: &bytes)
      runStart = place + 1
    }
  }

  /// The first byte from a place on that needs an escape, or the end: eight bytes at a time where it can.
  ///
  /// Found as `JSONReader` finds the end of plain text, but for bytes of 0x80 and above, which are plain here, and DEL, which
  /// is not: of each byte its lower seven bits are looked at, and those that were above are taken off.
  private static func endOfPlainText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    if let base = text.baseAddress {
      while place + 8 <= text.count {
        let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
        let low = bytes & (ones &* 0x7F)
        // A sum of seven bits reaches the eighth where the byte is at least 0x20, or is not the one that was taken away.
        let plain =
          (low &+ (ones &* 0x60)) & ((low ^ (ones &* 0x22)) &+ (ones &* 0x7F))
          & ((low ^ (ones &* 0x5C)) &+ (ones &* 0x7F)) & ((low ^ (ones &* 0x7F)) &+ (ones &* 0x7F)) | bytes
        let marks = ~plain & (ones &* 0x80)
        if marks != 0 { return place + UInt64(littleEndian: marks).trailingZeroBitCount / 8 }
        place += 8
      }
    }
    while place < text.count, !needsEscape(text[place]) { place += 1 }
    return place
  }

  @inline(__always) private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
