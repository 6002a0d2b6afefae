extension String {
  /// The text by which two wordings count as the same: without white space around it, and in small letters.
  var comparableWording: String {
    if isComparableAsWritten { return self }
    let body = drop(while: \.isWhitespace)
    let end = body.lastIndex { !$0.isWhitespace }
    return end.map { body[...$0].lowercased() } ?? ""
  }

  /// Whether the text says nothing: empty, or white space only.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether there is surely nothing to take away or to make small. Most wordings are such, and looking at bytes is many
  /// times quicker than at characters. The bytes D7…DF begin the letters of Hebrew, Arabic and their kin, which know
  /// neither capitals nor white space.
  private var isComparableAsWritten: Bool {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.first, let last = utf8.last, !isSpace(first), !isSpace(last) else {
      return isEmpty
    }
    return utf8.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A: false
      case 0..<0xC0, 0xD7...0xDF: true
      default: false
      }
    }
  }
}
