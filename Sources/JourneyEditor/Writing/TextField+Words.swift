extension TextField {
  /// The start of the word before the caret.
  var wordStart: Int {
    var position = caret
    while position > 0, characters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  /// The end of the word behind the caret.
  var wordEnd: Int {
    var position = caret
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    while position < characters.count, !characters[position].isWhitespace { position += 1 }
    return position
  }

  /// The word, or the white space, around a position.
  func word(at position: Int) -> Range<Int> {
    guard !characters.isEmpty else { return 0..<0 }
    let here = min(max(0, position), characters.count - 1)
    let isSpace = characters[here].isWhitespace
    let start = characters[..<here].lastIndex { $0.isWhitespace != isSpace }.map { $0 + 1 } ?? 0
    let end = characters[here...].firstIndex { $0.isWhitespace != isSpace } ?? characters.count
    return start..<end
  }

  /// The start of the paragraph in which the caret stands.
  var lineStart: Int { characters[..<caret].lastIndex(where: \.endsParagraph).map { $0 + 1 } ?? 0 }

  /// The end of the paragraph in which the caret stands, before its line end.
  var lineEnd: Int { characters[caret...].firstIndex(where: \.endsParagraph) ?? characters.count }
}

extension Character {
  fileprivate var endsParagraph: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}
