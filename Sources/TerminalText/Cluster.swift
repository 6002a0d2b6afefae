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
  private let text: Substring.UTF8View
  private let characters: Substring
  /// Where the next cluster begins.
  private(set) var index: String.Index

  init(_ text: Substring) {
    self.text = text.utf8
    characters = text
    index = text.startIndex
  }

  init(_ text: String) {
    self.init(text[...])
  }

  mutating func next() -> Cluster? {
    guard index < text.endIndex else { return nil }
    let byte = text[index]
    if byte < 0x80 {
      let after = text.index(after: index)
      let standsAlone: Bool
      if after == text.endIndex {
        standsAlone = true
      } else {
        let following = text[after]
        standsAlone = following < 0x80 && !(byte == 0x0D && following == 0x0A)
      }
      if standsAlone {
        index = after
        return .ascii(byte)
      }
    }
    let character = characters[index]
    index = characters.index(after: index)
    return .other(character)
  }
}
