/// One user-perceived character of a text. ASCII, which is nearly everything, is kept as a byte and a letter without
/// marks as a scalar, so that no `Character` is made for them.
enum Cluster {
  case ascii(UInt8)
  /// A letter, digit or sign of one scalar and one column, from U+00C0 to U+06FF.
  case letter(Unicode.Scalar)
  case other(Character)

  /// The scalar it begins with.
  var firstScalar: Unicode.Scalar? {
    switch self {
    case .ascii(let byte): Unicode.Scalar(byte)
    case .letter(let scalar): scalar
    case .other(let character): character.unicodeScalars.first
    }
  }

  /// Whether a line may be broken after it.
  var isBreakingSpace: Bool {
    switch self {
    case .ascii(let byte): byte == 0x20 || byte == 0x09
    case .letter: false
    case .other(let character):
      character.isWhitespace && !character.isNewline && !"\u{A0}\u{2007}\u{202F}".contains(character)
    }
  }

  /// Whether it ends a line: LF, CR or both.
  var isLineEnd: Bool {
    switch self {
    case .ascii(let byte): byte == 0x0A || byte == 0x0D
    case .letter: false
    case .other(let character): character == "\r\n"
    }
  }
}

/// Walks a text cluster by cluster.
///
/// ASCII and the letters of two bytes that neither extend a cluster nor prepend to one are clusters by themselves when
/// another of them follows, CR LF excepted; only elsewhere is the full segmentation of the standard library asked.
struct ClusterIterator: IteratorProtocol {
  private let text: String
  private let end: String.Index
  /// Where the next cluster begins.
  private(set) var index: String.Index

  /// Walks a part of a text; it must begin and end between clusters.
  init(_ part: Substring) {
    text = part.base
    index = part.startIndex
    end = part.endIndex
  }

  init(_ text: String) {
    self.text = text
    index = text.startIndex
    end = text.endIndex
  }

  /// Goes back to a place where a cluster begins.
  mutating func rewind(to place: String.Index) {
    index = place
  }

  mutating func next() -> Cluster? {
    guard index < end else { return nil }
    let byte = text.utf8[index]
    if byte < 0x80 {
      let after = text.utf8.index(after: index)
      if after == end || divides(byte, from: after) {
        index = after
        return .ascii(byte)
      }
    } else if byte < 0xE0, let letter = letter(at: index) {
      let after = text.utf8.index(index, offsetBy: 2)
      if after == end || divides(0, from: after) {
        index = after
        return .letter(letter)
      }
    }
    let character = text[index]
    index = min(text.index(after: index), end)
    return .other(character)
  }

  /// Whether a cluster ends between an ASCII byte or a letter, given as 0, and the place after it.
  private func divides(_ byte: UInt8, from place: String.Index) -> Bool {
    let following = text.utf8[place]
    if following < 0x80 { return !(byte == 0x0D && following == 0x0A) }
    return following < 0xE0 && letter(at: place) != nil
  }

  /// The scalar of two bytes at `place` when nothing before it can reach into its cluster.
  private func letter(at place: String.Index) -> Unicode.Scalar? {
    let following = text.utf8.index(after: place)
    guard following < end else { return nil }
    let value = UInt32(text.utf8[place] & 0x1F) << 6 | UInt32(text.utf8[following] & 0x3F)
    return Self.isPlain(value) ? Unicode.Scalar(value) : nil
  }

  /// Whether the scalar of this value is a letter, digit or sign that begins a cluster and adds to no other.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x621...0x64A, 0x660...0x66F, 0x671...0x6D5, 0x6EE...0x6FF: true
    case 0xC0...0x2FF, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F: true
    case 0x5D0...0x5EA, 0x606...0x60F, 0x61B, 0x61E...0x620, 0x6E5, 0x6E6: true
    default: false
    }
  }
}
