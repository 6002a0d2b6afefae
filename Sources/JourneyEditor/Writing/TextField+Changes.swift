extension TextField {
  /// How many bytes a field takes: a long essay, and well below what a file may hold.
  static let mostBytes = 200_000

  /// Puts text in at the caret, in the place of what is selected. In a field of one line, line ends become spaces. What
  /// the field cannot take stays out, and is known by `hasRefused`.
  mutating func insert(_ text: String) {
    let range = selection ?? caret..<caret
    guard characters.count - range.count + text.utf8.count <= Self.mostBytes else {
      hasRefused = true
      return
    }
    replace(range, with: isMultiline ? text : String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Replaces the whole text, the caret behind it.
  mutating func replace(with text: String) { replace(0..<characters.count, with: text) }

  /// Removes what is selected; if nothing is, what lies from the caret to a position.
  mutating func remove(to position: Int) {
    let range = selection ?? min(position, caret)..<max(position, caret)
    if !range.isEmpty { replace(range, with: "") }
  }

  /// Backspace: removes what is selected, or the last thing that was typed of the character before the caret.
  mutating func removeBackward() {
    guard selection == nil, caret > 0 else { return remove(to: caret) }
    replace(caret - 1..<caret, with: characters[caret - 1].withoutLastMark)
  }

  /// Delete: removes what is selected, or the whole character on which the caret stands.
  mutating func removeForward() { remove(to: min(caret + 1, characters.count)) }
}

extension Character {
  /// What Backspace leaves of the character: a letter keeps all but the mark that was typed last; nothing is left of a
  /// single letter, a line end, or an emoji, whose parts nobody typed.
  fileprivate var withoutLastMark: String {
    if isNewline || unicodeScalars.contains(where: \.isPartOfEmoji) { return "" }
    return String(String.UnicodeScalarView(unicodeScalars.dropLast()))
  }
}

extension Unicode.Scalar {
  /// Whether the scalar occurs in emoji sequences only.
  fileprivate var isPartOfEmoji: Bool {
    switch value {
    case 0x20E3, 0xFE0E, 0xFE0F, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F: true
    default:
      properties.isEmojiPresentation || properties.isEmojiModifier || value >= 0x1F000 && properties.isEmoji
    }
  }
}
