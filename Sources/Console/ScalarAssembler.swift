/// Puts one scalar together from its UTF-8 bytes, accepting well-formed sequences only.
struct ScalarAssembler {
  enum Outcome: Equatable {
    case unfinished
    case scalar(Unicode.Scalar)
    /// The byte does not belong here; it begins something new.
    case illFormed
  }

  private var value: UInt32
  private var missing: Int
  private var allowed: ClosedRange<UInt8>

  /// Begins with `lead`; nil when no sequence begins so.
  init?(lead: UInt8) {
    allowed =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    switch lead {
    case 0xC2...0xDF: (missing, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (missing, value) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (missing, value) = (3, UInt32(lead & 0x07))
    default: return nil
    }
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    guard allowed.contains(byte) else { return .illFormed }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .unfinished }
    return Unicode.Scalar(value).map(Outcome.scalar) ?? .illFormed
  }
}
