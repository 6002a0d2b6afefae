/// The keys held down together with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Ctrl.
  public static let control = Modifiers(rawValue: 1)
  /// Alt, also called Meta or Option.
  public static let alt = Modifiers(rawValue: 2)
  /// Shift, with keys that give no other character by it.
  public static let shift = Modifiers(rawValue: 4)
  /// Super, also called Windows or Command.
  public static let `super` = Modifiers(rawValue: 8)
  /// Hyper.
  public static let hyper = Modifiers(rawValue: 16)
  /// Meta, where it is another key than Alt.
  public static let meta = Modifiers(rawValue: 32)
  /// No key: with ``alt``, which was told by an Esc that came right before. It may have been the Esc key, too, if both
  /// were pressed quickly or came in one packet.
  public static let afterEscape = Modifiers(rawValue: 64)

  /// The modifiers with which nothing is bound unless somebody binds it.
  public static let uncommon: Modifiers = [.super, .hyper, .meta]
}

/// A key of the keyboard, or the character it gave.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backspace, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
}

/// One press of a key, in the one form each press has.
///
/// A capital letter is the character itself without Shift; with Ctrl, letters are lower-case. Control characters are
/// never characters here: CR is ``Key/enter``, the byte 1 is Ctrl-A.
public struct KeyPress: Hashable, Sendable {
  /// The key, or the character it gave.
  public let key: Key
  /// What was held down with it.
  public let modifiers: Modifiers

  /// The press of `key`, brought to its one form.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    guard case .character(let character) = key else {
      self.key = key
      self.modifiers = modifiers
      return
    }
    (self.key, self.modifiers) = Self.canonical(character, modifiers)
  }

  private static func canonical(_ character: Character, _ modifiers: Modifiers) -> (Key, Modifiers) {
    switch character {
    case "\r", "\n", "\r\n": return (.enter, modifiers)
    case "\t": return (.tab, modifiers)
    case "\u{1B}": return (.escape, modifiers)
    case "\u{8}", "\u{7F}": return (.backspace, modifiers)
    default: break
    }
    guard let byte = character.asciiValue else {
      return (.character(character), modifiers.keepingShiftWithControl)
    }
    if byte < 0x20 {
      let plain: UInt8 = byte == 0 ? 0x20 : byte <= 26 ? byte + 0x60 : byte + 0x40
      return (.character(Character(Unicode.Scalar(plain))), modifiers.union(.control))
    }
    let isUpper = (0x41...0x5A).contains(byte)
    let isLower = (0x61...0x7A).contains(byte)
    if modifiers.contains(.control), isUpper {
      return (.character(Character(Unicode.Scalar(byte + 0x20))), modifiers)
    }
    if !modifiers.contains(.control), isLower, modifiers.contains(.shift) {
      return (.character(Character(Unicode.Scalar(byte - 0x20))), modifiers.subtracting(.shift))
    }
    return (.character(character), modifiers.keepingShiftWithControl)
  }
}

extension Modifiers {
  /// Without Ctrl, a character tells by itself that Shift was held.
  fileprivate var keepingShiftWithControl: Modifiers {
    contains(.control) ? self : subtracting(.shift)
  }
}
