import Console

/// A text being written: its characters and the caret, moved and changed by keys.
///
/// It knows no screen; positions are counts of characters from the start of the text. Limit: it has a caret and no
/// selection; Ctrl-Z in it goes back through its own changes.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the caret.
  private(set) var caret: Int
  /// Whether Enter makes a new line.
  let isMultiline: Bool
  private var past: [[Character]] = []

  init(_ text: String = "", isMultiline: Bool = false) {
    characters = Array(text)
    caret = characters.count
    self.isMultiline = isMultiline
  }

  var text: String { String(characters) }

  /// Takes a key and tells whether it was one of the field's.
  mutating func handle(_ key: KeyPress) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    let byWords = key.modifiers.contains(.control) || key.modifiers.contains(.alt)
    switch key.key {
    case .left: caret = byWords ? wordStart : max(0, caret - 1)
    case .right: caret = byWords ? wordEnd : min(characters.count, caret + 1)
    case .home: caret = lineStart
    case .end: caret = lineEnd
    case .backspace: remove(from: byWords ? wordStart : caret - 1, to: caret)
    case .delete: remove(from: caret, to: byWords ? wordEnd : caret + 1)
    case .enter where isMultiline: insert("\n")
    case .character("w") where key.modifiers == .control: remove(from: wordStart, to: caret)
    case .character("u") where key.modifiers == .control: remove(from: lineStart, to: caret)
    case .character("k") where key.modifiers == .control: remove(from: caret, to: lineEnd)
    case .character("e") where key.modifiers == .control: caret = lineEnd
    case .character("z") where key.modifiers == .control: return undo()
    default: return false
    }
    return true
  }

  /// How many bytes a field takes: a long essay, and well below what a file may hold.
  static let mostBytes = 200_000

  /// Puts text in at the caret. In a field of one line, line ends become spaces. What the field cannot take stays out.
  mutating func insert(_ text: String) {
    guard characters.count + text.utf8.count <= Self.mostBytes else { return }
    let new = isMultiline ? Array(text) : text.map { $0.isNewline ? " " : $0 }
    remember()
    characters.insert(contentsOf: new, at: caret)
    // A combining mark joins the character before it, so the text is cut into characters anew.
    let before = String(characters[..<(caret + new.count)])
    characters = Array(before + String(characters[(caret + new.count)...]))
    caret = min(before.count, characters.count)
  }

  /// Replaces the whole text, the caret behind it.
  mutating func replace(with text: String) {
    remember()
    characters = Array(text)
    caret = characters.count
  }

  /// Puts the caret at a position.
  mutating func moveCaret(to position: Int) { caret = min(max(0, position), characters.count) }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(max(end, 0), characters.count)
    guard !range.isEmpty else { return }
    remember()
    characters.removeSubrange(range)
    caret = range.lowerBound
  }

  private mutating func remember() {
    past.append(characters)
    if past.count > 500 { past.removeFirst() }
  }

  private mutating func undo() -> Bool {
    guard let before = past.popLast() else { return false }
    characters = before
    caret = characters.count
    return true
  }

  private var wordStart: Int {
    var position = caret
    while position > 0, characters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  private var wordEnd: Int {
    var position = caret
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    while position < characters.count, !characters[position].isWhitespace { position += 1 }
    return position
  }

  private var lineStart: Int { (characters[..<caret].lastIndex(of: "\n") ?? -1) + 1 }

  private var lineEnd: Int { characters[caret...].firstIndex(of: "\n") ?? characters.count }
}

extension KeyPress {
  /// The character that the key writes, or nil for a command.
  var typed: Character? {
    guard modifiers.subtracting(.shift).isEmpty, case .character(let character) = key else { return nil }
    return character
  }

  /// Whether the key is Enter, Esc or another without modifiers.
  func isPlain(_ key: Key) -> Bool { self.key == key && modifiers.isEmpty }

  /// Whether the key goes back: Esc or Ctrl-C.
  var isBack: Bool { isPlain(.escape) || self == KeyPress(.character("c"), .control) }
}

extension TextField {
  /// Puts the caret on the line above or below, at the same distance from its start.
  mutating func moveLine(by step: Int) {
    let starts = [0] + characters.indices.filter { characters[$0] == "\n" }.map { $0 + 1 }
    let line = starts.lastIndex { $0 <= caret } ?? 0
    guard starts.indices.contains(line + step) else { return }
    let target = starts[line + step]
    let end = starts.indices.contains(line + step + 1) ? starts[line + step + 1] - 1 : characters.count
    moveCaret(to: min(target + caret - starts[line], end))
  }
}
