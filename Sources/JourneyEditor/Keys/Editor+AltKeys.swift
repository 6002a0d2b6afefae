import Console

// An Esc right before a key is Alt with that key on most terminals; it can also be the Esc key, pressed quickly before another
// or come in one packet with it, and on some keyboards it stands before what AltGr writes.
extension Editor {
  /// The keys that are meant by a press: itself, if it is bound with Alt or cannot be anything else.
  func meant(by pressed: KeyPress) -> [KeyPress] {
    guard pressed.modifiers.contains(.afterEscape) else { return [pressed] }
    let itself = KeyPress(pressed.key, pressed.modifiers.subtracting(.afterEscape))
    let alone = KeyPress(pressed.key, itself.modifiers.subtracting(.alt))
    if field != nil, alone.isWrittenWithAltGr { return [alone] }
    return isBound(itself) ? [itself] : [KeyPress(.escape), alone]
  }

  private func isBound(_ key: KeyPress) -> Bool {
    if field != nil, key.isOfWriting { return true }
    guard case .action(let action) = keymap.meaning(of: [chord(key)]) else { return false }
    // Where no card can be moved, what moves one is nothing.
    return isMapOnTop || layers.top is Move || !action.isDirectMove
  }
}

extension KeyPress {
  /// Whether the key writes what keyboards have on a third level: signs that are rare on them, and letters of their own
  /// beyond ASCII; not the letters of Arabic, which are on the first.
  fileprivate var isWrittenWithAltGr: Bool {
    guard let character = typed else { return false }
    return character.isASCII ? "@[]{}\\|~#".contains(character) : inLatinPlace == nil
  }
}

extension Action {
  fileprivate var isDirectMove: Bool {
    switch self {
    case .moveUp, .moveDown, .moveLeft, .moveRight: true
    default: false
    }
  }
}
