/// One user-perceived character of a text. ASCII, which is nearly everything, is kept as a byte so that no `Character`
/// is made for it.
enum Cluster {
  case ascii(UInt8)
  case other(Character)

  /// Whether a line may be broken after it.
  var isBreakingSpace: Bool {
    switch self {
    case .ascii(let byte): byte == 0x20 || byte == 0x09
    case .other(let character):
      character.isWhitespace && !character.isNewline && !"\u{A0}\u{2007}\u{202F}".contains(character)
    }
  }

  /// Whether it ends a line: LF, CR or both.
  var isLineEnd: Bool {
    switch self {
    case .ascii(let byte): byte == 0x0A || byte == 0x0D
    case .other(let character): character == "\r\n"
    }
  }
}

/// Walks a text cluster by cluster.
///
/// An ASCII byte followed by another is a cluster by itself, CR LF excepted; only elsewhere is the full segmentation
/// of the standard library asked.
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
      if after == end || Self.divides(byte, text.utf8[after]) {
        index = after
        return .ascii(byte)
      }
    }
    let character = text[index]
    index = min(text.index(after: index), end)
    return .other(character)
  }

  /// Whether an ASCII byte is a cluster by itself before another byte.
  private static func divides(_ byte: UInt8, _ following: UInt8) -> Bool {
    following < 0x80 && !(byte == 0x0D && following == 0x0A)
  }
}
