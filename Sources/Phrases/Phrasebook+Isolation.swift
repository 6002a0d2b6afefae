// What the user wrote, set apart from the words around it.

extension Phrasebook {
  /// A text of the user's between FSI and PDI: its direction is its own, and it does not move what stands beside it. In
  /// English a text without a letter of another direction needs no marks and gets none.
  ///
  /// - Parameter opening: How the isolate begins: FSI, or LRI for what runs from left to right whatever it holds.
  func isolated(_ text: String, by opening: String = "\u{2068}") -> String {
    if text.isEmpty || language == .english && !text.unicodeScalars.contains(where: Self.turns) {
      return text
    }
    // What decides nothing by itself, a list of names that are isolated each, would run from left to right.
    let isList = language.isRightToLeft && opening == "\u{2068}" && Self.holdsOnlyIsolates(text)
    return (isList ? "\u{2067}" : opening) + Self.closed(text) + "\u{2069}"
  }

  /// Whether there are several isolates in a text, and no letter outside of them.
  private static func holdsOnlyIsolates(_ text: String) -> Bool {
    var depth = 0
    var isolates = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068:
        if depth == 0 { isolates += 1 }
        depth += 1
      case 0x2069: depth = max(0, depth - 1)
      default: if depth == 0, scalar.properties.isAlphabetic { return false }
      }
    }
    return isolates > 1
  }

  /// A text between FSI and PDI, whatever isolates it holds itself.
  public static func isolating(_ text: String) -> String { "\u{2068}" + closed(text) + "\u{2069}" }

  /// Whether a scalar may turn the direction of a left-to-right text: the letters of scripts that are written the other
  /// way, and the marks and controls of direction.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x590: false
    case 0x590...0x8FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFF,
      0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// The text with all isolates that it opens closed, and without ends of isolates that it did not open: such an end
  /// would be taken for that of ours.
  private static func closed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x2066...0x2069).contains($0.value) }) else { return text }
    var depth = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069 where depth == 0: continue
      case 0x2069: depth -= 1
      default: break
      }
      result.append(scalar)
    }
    return String(result) + String(repeating: "\u{2069}", count: depth)
  }
}
