/// Collects a bracketed paste: any bytes at all, up to the sequence that ends it.
struct PasteCollector {
  /// What comes after so many bytes is left out.
  private let mostBytes: Int
  private static let ending = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the ending have come.
  private var matched = 0

  init(mostBytes: Int = 16 << 20) {
    self.mostBytes = mostBytes
  }

  /// Takes a byte; returns the pasted text when this byte ends it.
  mutating func take(_ byte: UInt8) -> String? {
    wayOut = byte == Self.ending[0] || byte == 0x03 && bytes.count < mostBytes ? byte : nil
    if byte == Self.ending[matched] {
      matched += 1
      return matched == Self.ending.count ? text : nil
    }
    keep(Self.ending[..<matched])
    // Only ESC begins the ending, so a broken match can begin anew with this byte alone.
    matched = byte == Self.ending[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return nil
  }

  /// The byte that came last, where somebody may have pressed its key to get out: Esc or Ctrl-C.
  private(set) var wayOut: UInt8?

  /// The text so far, for a paste whose ending never came; without a key that was pressed to get out.
  mutating func finish() -> String {
    if wayOut == Self.ending[0] {
      matched = 0
    } else if wayOut != nil, bytes.last == wayOut {
      bytes.removeLast()
    }
    keep(Self.ending[..<matched])
    matched = 0
    return text
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(mostBytes - bytes.count))
  }

  private var text: String { Self.text(of: bytes) }

  /// Bytes as text, ill-formed ones replaced; CR and CR LF become LF.
  static func text(of bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || !isAfterReturn {
        lines.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
