/// The parameters of a control sequence, and the keys such sequences stand for.
struct ControlSequence {
  enum Outcome {
    case unfinished
    /// The byte was the final one.
    case complete
    /// The byte cannot belong to a sequence and is to be read by itself.
    case broken
  }

  /// Longer sequences are no keys, and are not kept beyond this.
  private static let mostBytes = 64
  private var parameters: [UInt8] = []
  private var hasIntermediates = false
  private let canBeTyped: Bool

  /// A sequence of which nothing has come but its introducer.
  /// - Parameter canBeTyped: whether that may have been a key with Alt.
  init(canBeTyped: Bool = true) { self.canBeTyped = canBeTyped }

  /// Whether it is a key with Alt when no more comes.
  var isTyped: Bool { isEmpty && canBeTyped }

  /// Whether nothing has been taken yet.
  var isEmpty: Bool { parameters.isEmpty && !hasIntermediates }

  mutating func take(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0x30...0x3F:
      if parameters.count < Self.mostBytes { parameters.append(byte) }
      return .unfinished
    case UInt8(ascii: "$") where isNumeric && parameters.count < 3 && parameters.allSatisfy(\.isDigit):
      // rxvt ends its shifted keys so; reports of modes have two numbers.
      return .complete
    case 0x20...0x2F:
      hasIntermediates = true
      return .unfinished
    case 0x40...0x7E: return .complete
    default: return .broken
    }
  }

  /// Whether the sequence with that final byte begins a bracketed paste.
  func opensPaste(final: UInt8) -> Bool {
    final == UInt8(ascii: "~") && !hasIntermediates && parameters == Array("200".utf8)
  }

  /// Whether the sequence with that final byte says what kind of terminal it is.
  func isAttributes(final: UInt8) -> Bool {
    final == UInt8(ascii: "c") && parameters.first == UInt8(ascii: "?")
  }

  /// Whether the sequence with that final byte says that the terminal has synchronized updates: a report of mode 2026
  /// that it is set or reset (DECRPM, 1 or 2), or always reset (4) is none.
  func reportsSynchronizedUpdates(final: UInt8) -> Bool {
    final == UInt8(ascii: "y") && hasIntermediates
      && ["?2026;1", "?2026;2"].contains { parameters.elementsEqual($0.utf8) }
  }

  /// The numbers of an SGR mouse report, nil when it is none.
  var mouseReport: [Int]? {
    guard parameters.first == UInt8(ascii: "<"), !hasIntermediates else { return nil }
    return Self.numbers(in: parameters.dropFirst()).map { $0.first ?? 0 }
  }

  private var isNumeric: Bool {
    guard let first = parameters.first, !hasIntermediates else { return false }
    return first.isDigit
  }

  /// The parameters, each with its sub-parameters; absent ones count as 0.
  private var numbers: [[Int]] { Self.numbers(in: parameters[...]) }

  private static func numbers(in bytes: ArraySlice<UInt8>) -> [[Int]] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
      parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
        digits.reduce(0) { number, digit in
          digit.isDigit && number < 1_000_000 ? number * 10 + Int(digit - 0x30) : number
        }
      }
    }
  }
}

// MARK: Keys

extension ControlSequence {
  /// The key that `ESC [`, the parameters and `final` stand for.
  func keyPress(final: UInt8) -> KeyPress? {
    guard !hasIntermediates, parameters.count < Self.mostBytes,
      parameters.isEmpty || isNumeric || parameters.first == UInt8(ascii: ";")
    else {
      return nil
    }
    let numbers = numbers.map { $0.first ?? 0 }
    let first = numbers.first ?? 0
    let modifiers = Self.modifiers(numbers.dropFirst().first ?? 1)
    if isRelease { return nil }
    switch final {
    case UInt8(ascii: "~"):
      if first == 27, numbers.count == 3 { return Self.press(ofCode: numbers[2], modifiers) }
      return Self.editingKeys[first].map { KeyPress($0, modifiers) }
    case UInt8(ascii: "$"): return Self.editingKeys[first].map { KeyPress($0, .shift) }
    case UInt8(ascii: "^"): return Self.editingKeys[first].map { KeyPress($0, .control) }
    case UInt8(ascii: "@"): return Self.editingKeys[first].map { KeyPress($0, [.control, .shift]) }
    case UInt8(ascii: "u"): return Self.press(ofCode: first, modifiers)
    case UInt8(ascii: "Z"): return KeyPress(.tab, modifiers.union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered[final - 0x20].map { KeyPress($0, .shift) }
    default:
      // `ESC [ 24 ; 80 R` is a cursor report, not F3.
      guard first <= 1 else { return nil }
      return Self.lettered[final].map { KeyPress($0, modifiers) }
    }
  }

  /// The key that `ESC O`, the parameters and `final` stand for.
  func keypadPress(final: UInt8) -> KeyPress? {
    let numbers = numbers.map { $0.first ?? 0 }
    let modifiers = Self.modifiers(numbers.last ?? 1)
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered[final - 0x20].map { KeyPress($0, .control) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return KeyPress(.character(Character(Unicode.Scalar(final - 0x40))), modifiers)
    case UInt8(ascii: "M"): return KeyPress(.enter, modifiers)
    case UInt8(ascii: "I"): return KeyPress(.tab, modifiers)
    case UInt8(ascii: "X"): return KeyPress(.character("="), modifiers)
    default: return Self.lettered[final].map { KeyPress($0, modifiers) }
    }
  }

  /// Whether a byte right behind `ESC O` is part of a key's sequence.
  static func canBeKeypad(_ byte: UInt8) -> Bool {
    byte.isDigit || ControlSequence().keypadPress(final: byte) != nil
  }

  /// Whether a terminal that reports releases reports one.
  private var isRelease: Bool {
    guard let second = numbers.dropFirst().first, second.count > 1 else { return false }
    return second[1] == 3
  }

  /// The modifiers of a parameter: one more than their bits. Caps Lock (64) and Num Lock (128) are none.
  private static func modifiers(_ parameter: Int) -> Modifiers {
    let bits = max(parameter, 1) - 1
    let meanings: [Modifiers] = [.shift, .alt, .control, .super, .hyper, .meta]
    return meanings.enumerated().reduce(into: []) { modifiers, meaning in
      if bits & 1 << meaning.offset != 0 { modifiers.insert(meaning.element) }
    }
  }

  /// The press of the key whose character has that code; private-use codes are keys we have no use for.
  private static func press(ofCode code: Int, _ modifiers: Modifiers) -> KeyPress? {
    guard let value = UInt32(exactly: code), value > 0, let scalar = Unicode.Scalar(value),
      !(0xE000...0xF8FF).contains(value)
    else { return nil }
    return KeyPress(.character(Character(scalar)), modifiers)
  }

  /// Keys by the final letter of their sequence.
  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// Keys by the number before `~`.
  private static let editingKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    for (index, number) in functions.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
