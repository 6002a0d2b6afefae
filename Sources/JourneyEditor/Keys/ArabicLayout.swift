import Console

// Nobody has to switch the keyboard's layout to give a command: what a key gives while the layout is Arabic (101, PC)
// counts as the Latin letter or sign in the same place. Only what comes without Shift: shifted, the layouts do not agree, and
// every command that Shift gives has another key. ASCII means itself in either layout.
//
// Limit: for its key لا most systems send two characters, ل and ا. They are read as two keys, `g` and `h`, which together
// mean nothing; a command on `b` needs another key beside it.

extension KeyPress {
  /// The press that the same key gives in the Latin layout; nil for what the Arabic layout does not give without Shift. The
  /// question mark and the digits of Arabic script become those of ASCII.
  var inLatinPlace: KeyPress? {
    guard case .character(let character) = key, !character.isASCII else { return nil }
    if let latin = Self.latinPlaces[character] { return KeyPress(.character(latin), modifiers) }
    guard let digit = character.arabicDigit else { return nil }
    return KeyPress(.character(digit), modifiers)
  }

  /// The press as the Latin layout gives it, for places where keys are commands and write nothing.
  var asLatin: KeyPress { inLatinPlace ?? self }

  private static let latinPlaces: [Character: Character] = {
    // The rows of the keyboard; ﻻ is one character.
    let rows: [(arabic: String, latin: String)] = [
      ("ذ", "`"),
      ("ضصثقفغعهخحجد", "qwertyuiop[]"),
      ("شسيبلاتنمكط", "asdfghjkl;'"),
      ("ئءؤر\u{FEFB}ىةوزظ", "zxcvbnm,./"),
      ("؟", "?"),
    ]
    var places: [Character: Character] = [:]
    for row in rows {
      for (arabic, latin) in zip(row.arabic, row.latin) { places[arabic] = latin }
    }
    return places
  }()
}

extension Character {
  /// The ASCII digit for a digit of either set of the Arabic script.
  fileprivate var arabicDigit: Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return nil }
    return switch scalar.value {
    case 0x0660...0x0669: Character(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30)))
    case 0x06F0...0x06F9: Character(Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30)))
    default: nil
    }
  }
}

extension Keymap {
  /// What a key was read as.
  struct Reading {
    /// The keys of the sequence so far, this one included, as they are bound.
    let keys: [KeyPress]
    let meaning: Meaning
    /// Whether the key means this only by its place on the keyboard.
    let isByPlace: Bool
  }

  /// Reads a key as itself where that is bound, else as the Latin key in its place.
  func reading(of key: KeyPress, after before: [KeyPress] = []) -> Reading {
    let itself = Reading(keys: before + [key], meaning: meaning(of: before + [key]), isByPlace: false)
    guard itself.meaning == .nothing, let latin = key.inLatinPlace else { return itself }
    let keys = before + [latin]
    let meaning = meaning(of: keys)
    return meaning == .nothing ? itself : Reading(keys: keys, meaning: meaning, isByPlace: true)
  }
}
