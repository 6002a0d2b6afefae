import Console
import TerminalText

extension TextField {
  /// Takes a key and tells whether it was one of the field's.
  mutating func handle(_ key: KeyPress, in setting: FieldSetting) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    return move(key, in: setting) || change(key)
  }

  private mutating func change(_ key: KeyPress) -> Bool {
    switch key.key {
    case .backspace: if key.movesByWords { remove(to: wordStart) } else { removeBackward() }
    case .delete: if key.movesByWords { remove(to: wordEnd) } else { removeForward() }
    case .enter where isMultiline: insert("\n")
    case .character("w") where key.modifiers == .control: remove(to: wordStart)
    case .character("u") where key.modifiers == .control: remove(to: lineStart)
    case .character("k") where key.modifiers == .control: remove(to: lineEnd)
    case .character("z") where key.modifiers == .control: return undo()
    default: return false
    }
    return true
  }

  /// Moves the caret; with Shift, what it passes is selected. `←` and `→` go by what is seen: to the cell beside, and by
  /// words to where the text goes on to that side. Home and End go by the text.
  private mutating func move(_ key: KeyPress, in setting: FieldSetting) -> Bool {
    let selecting = key.modifiers.contains(.shift)
    switch key.key {
    case .left, .right: moveSideways(toTheLeft: key.key == .left, key, in: setting)
    case .up, .down:
      guard key.modifiers.subtracting(.shift).isEmpty else { return false }
      return moveLine(by: key.key == .up ? -1 : 1, selecting: selecting, in: setting)
    case .home: moveCaret(to: key.modifiers.contains(.control) ? 0 : lineStart, selecting: selecting)
    case .end:
      moveCaret(to: key.modifiers.contains(.control) ? characters.count : lineEnd, selecting: selecting)
    case .character("e") where key.modifiers == .control: moveCaret(to: lineEnd)
    default: return false
    }
    return true
  }

  private mutating func moveSideways(toTheLeft: Bool, _ key: KeyPress, in setting: FieldSetting) {
    let selecting = key.modifiers.contains(.shift)
    let layout = FieldLayout(of: self, in: setting)
    if key.movesByWords {
      let goesOn = toTheLeft == (layout.direction == .rightToLeft)
      moveCaret(to: goesOn ? wordEnd : wordStart, selecting: selecting)
    } else if let selection, !selecting {
      moveCaret(to: layout.outermost(of: selection, toTheLeft: toTheLeft))
    } else if let next = layout.neighbour(of: caret, toTheLeft: toTheLeft) {
      moveCaret(to: next, selecting: selecting)
    } else {
      moveCaret(to: caret, selecting: selecting)
    }
  }

  /// Puts the caret on the line above or below, as far from the start edge as it was when it began to go there.
  private mutating func moveLine(by step: Int, selecting: Bool, in setting: FieldSetting) -> Bool {
    let layout = FieldLayout(of: self, in: setting)
    guard isMultiline || layout.lines.count > 1 else { return false }
    let line = layout.line(of: caret)
    let distance = goal ?? layout.distance(of: caret)
    let target = line + step
    moveCaret(
      to: layout.lines.indices.contains(target) ? layout.position(inLine: target, at: distance) : caret,
      selecting: selecting)
    goal = distance
    return true
  }
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

  /// Whether the key goes or removes as far as a word reaches: with Ctrl or Alt.
  fileprivate var movesByWords: Bool { modifiers.contains(.control) || modifiers.contains(.alt) }
}
