/// What a terminal answered to a question that was put to it.
public enum TerminalAnswer: Hashable, Sendable {
  /// The colour of the background; each part from 0 to 1.
  case background(red: Double, green: Double, blue: Double)
  /// That it draws what stands between two marks at once (mode 2026), so that nobody sees half a picture.
  case synchronizedUpdates
  /// What kind of terminal it is, which all of them say: whatever was asked before has been answered or never will be.
  case attributes
}

/// A string that a terminal sends, from behind its introducer to BEL or ST.
struct ControlString {
  enum Outcome {
    case unfinished
    /// The byte was the end.
    case complete
    /// The byte was an Esc, which is half an end.
    case escape
    /// The byte cannot belong to a string and is to be read by itself.
    case broken
  }

  /// What is longer is no answer of which we know, and is not kept beyond this.
  private static let mostBytes = 256
  /// The letters that, behind an Esc, begin a string.
  static let openers = Array("]P^_".utf8)

  private let opener: UInt8
  private var content: [UInt8] = []
  /// A character of several bytes that has been begun: one of them can look like an end.
  private var character: ScalarAssembler?

  init(opener: UInt8) { self.opener = opener }

  /// Whether a terminal's string begins so; if not, somebody has pressed the letter with Alt.
  static func canBegin(_ opener: UInt8, with byte: UInt8) -> Bool {
    switch opener {
    case UInt8(ascii: "]"): (0x30...0x39).contains(byte) || Array("LlI".utf8).contains(byte)
    case UInt8(ascii: "P"): (0x30...0x39).contains(byte) || Array("!$+>|=".utf8).contains(byte)
    case UInt8(ascii: "_"): byte == UInt8(ascii: "G")
    default: false
    }
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    if var begun = character {
      character = nil
      switch begun.take(byte) {
      case .unfinished:
        character = begun
        return .unfinished
      case .scalar(let scalar): return scalar.value == 0x9C ? .complete : .unfinished
      case .illFormed: break
      }
    }
    switch byte {
    case 0x07, 0x9C: return .complete
    case 0x1B: return .escape
    case ..<0x20: return .broken
    default:
      character = ScalarAssembler(lead: byte)
      if content.count < Self.mostBytes { content.append(byte) }
      return .unfinished
    }
  }

  /// What the string answers; nil for what nobody asked.
  var answer: TerminalAnswer? {
    guard opener == UInt8(ascii: "]"), content.starts(with: "11;".utf8) else { return nil }
    let parts = content.dropFirst(3).split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2, parts[0].elementsEqual("rgb".utf8) || parts[0].elementsEqual("rgba".utf8) else {
      return nil
    }
    let shares = parts[1].split(separator: UInt8(ascii: "/")).prefix(3).compactMap(Self.share)
    guard shares.count == 3 else { return nil }
    return .background(red: shares[0], green: shares[1], blue: shares[2])
  }

  /// A share of full light, in as many hexadecimal digits as the terminal likes.
  private static func share(_ digits: ArraySlice<UInt8>) -> Double? {
    guard (1...4).contains(digits.count),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    return Double(value) / Double(1 << (4 * UInt32(digits.count)) - 1)
  }
}
