import Console
import Phrases
import TerminalText

/// What can be done in every field besides writing.
private enum WritingCommand {
  case turn, selectAll, copy, cut, paste, redo

  /// Letters with Alt, because Ctrl-A belongs to multiplexers and Ctrl-C goes back; Ctrl-X as on the board; and the keys
  /// with Insert and Delete that are older than all of them.
  init?(_ key: KeyPress) {
    switch (key.key, key.modifiers) {
    case (.function(8), []): self = .turn
    case (.character("a"), .alt): self = .selectAll
    case (.character("c"), .alt), (.insert, .control): self = .copy
    case (.character("x"), .alt), (.character("x"), .control), (.delete, .shift): self = .cut
    case (.character("y"), .control): self = .redo
    case (.character("v"), .alt), (.insert, .shift): self = .paste
    default: return nil
    }
  }
}

extension KeyPress {
  /// Whether the key means something in every field: a command, or to go or remove by words.
  var isOfWriting: Bool {
    switch key {
    case .left, .right, .home, .end, .backspace, .delete: true
    default: WritingCommand(inLatinPlace ?? self) != nil
    }
  }
}

extension Editor {
  /// Takes a key that means the same wherever something is written, and tells whether it was one.
  mutating func handleWriting(_ key: KeyPress) -> Bool {
    guard var field, let command = WritingCommand(key) else { return false }
    switch command {
    case .turn: turn(&field)
    case .selectAll: field.selectAll()
    case .redo: guard field.redo() || bringBack(to: &field) else { return false }
    case .copy: copy(from: field)
    case .cut:
      guard copy(from: field) else { return true }
      field.removeForward()
    case .paste:
      guard !clipboard.text.isEmpty else {
        say(.clipboardEmpty, .warning)
        return true
      }
      paste(clipboard.text)
      return true
    }
    self.field = field
    return true
  }

  private mutating func turn(_ field: inout TextField) {
    guard !field.isValue else { return say(.alwaysLeftToRight, .warning) }
    field.turn(in: flow, reading: look.reading)
    let name = KeyPress(.function(8)).name
    guard field.chosenDirection != nil else { return say(.firstLetterDecides) }
    say(
      field.direction(in: flow, reading: look.reading) == .leftToRight
        ? .nowLeftToRight(name) : .nowRightToLeft(name))
  }

  /// Hands what is selected to the clipboards, and tells whether something is.
  @discardableResult
  private mutating func copy(from field: TextField) -> Bool {
    guard let text = field.selectedText else {
      say(.selected(0), .warning)
      return false
    }
    clipboard.text = text
    effects.append(.copy(text))
    sayCopied(.copied(text, count: 1), text)
    return true
  }
}

// MARK: The mouse

extension Editor {
  /// The field that is open, as it was drawn last.
  private var fieldPicture: FieldPicture? {
    guard let field else { return nil }
    for (area, target) in mouse.areas.reversed() {
      if case .field(let wraps) = target {
        return FieldPicture(of: field, in: area, wraps: wraps, flow: flow, with: look)
      }
    }
    return nil
  }

  /// Puts the caret where the mouse was pressed, or selects the word there; tells whether that was in a field.
  mutating func press(inFieldAt point: Point, _ event: MouseEvent) -> Bool {
    mouse.isSelecting = false
    // The second click of a double one can find a field that the first has just opened.
    guard let picture = fieldPicture, picture.area.contains(point), event.clicks < 2 || !mouse.lastClickLeft
    else {
      return false
    }
    mouse.lastClickLeft = false
    mouse.isSelecting = true
    var field = picture.field
    let position = picture.position(at: point)
    if event.clicks == 2 {
      field.select(field.word(at: position))
    } else {
      field.moveCaret(to: position, selecting: event.modifiers.contains(.shift))
    }
    field.pin = picture.start
    self.field = field
    return true
  }

  /// Selects as far as the mouse was dragged since it was pressed in a field.
  mutating func dragInField(to point: Point) {
    guard mouse.isSelecting, let picture = fieldPicture else { return }
    var field = picture.field
    field.moveCaret(to: picture.position(at: point), selecting: true)
    field.pin = picture.start
    self.field = field
  }
}
