internal import CFriBidi

/// The way a line of text runs.
public enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}

extension TextDirection {
  /// The direction in which a text of a map runs, given the one in which the map reads.
  ///
  /// In a map that reads from right to left a text with at least one right-to-left letter runs from right to left, and any
  /// other from left to right: a name that begins with a Latin word is an Arabic name all the same. In a map that reads
  /// from left to right its first letter decides, and a text without one runs from left to right.
  public static func of(_ text: String, reading: TextDirection) -> TextDirection {
    ofLetters(in: text, reading: reading) ?? .leftToRight
  }

  /// The same, for what may be words and signs of ours: nil where no character has a direction.
  public static func ofLetters(in text: String, reading: TextDirection) -> TextDirection? {
    if reading == .leftToRight { return firstStrong(of: text) }
    if let plain = ofPlainLetters(in: text) { return plain }
    var found: TextDirection?
    forEachStrong(in: text.unicodeScalars) { direction in
      found = direction
      return direction == .leftToRight
    }
    return found
  }

  /// The direction of the first character of `text` that has one: letters do; digits, signs and emoji do not.
  ///
  /// What stands in an isolate does not count, and neither do embeddings and overrides, which are never obeyed.
  /// - Returns: nil when no character has a direction.
  public static func firstStrong(of text: String) -> TextDirection? {
    if let plain = ofPlainLetters(in: text) { return plain }
    var found: TextDirection?
    forEachStrong(in: text.unicodeScalars) { direction in
      found = direction
      return false
    }
    return found
  }

  /// The answer where a text is all ASCII, and so runs from left to right or has no letter; nil where it must be looked at
  /// character by character.
  private static func ofPlainLetters(in text: String) -> TextDirection?? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> TextDirection?? in
      var hasLetter = false
      for byte in bytes {
        if byte >= 0x80 { return nil }
        hasLetter = hasLetter || (0x61...0x7A).contains(byte | 0x20)
      }
      return .some(hasLetter ? .leftToRight : nil)
    } ?? nil
  }

  /// Visits the directions of the characters that have one and stand in no isolate, until `visit` returns false.
  private static func forEachStrong(
    in scalars: String.UnicodeScalarView, _ visit: (TextDirection) -> Bool
  ) {
    var isolates = 0
    for scalar in scalars {
      switch scalar.value {
      case 0x2066...0x2068: isolates += 1
      case 0x2069: isolates = max(isolates - 1, 0)
      case 0x0A, 0x0D: isolates = 0
      default:
        guard isolates == 0, let direction = scalar.direction else { continue }
        guard visit(direction) else { return }
      }
    }
  }
}

extension String {
  /// The text for viewers that run each text, and each isolated part of it, by its first letter, as browsers do: with
  /// marks by which it runs as ``TextDirection/of(_:reading:)`` says. In a map that reads from left to right that is so
  /// without any.
  public func marked(forMapReading reading: TextDirection) -> String {
    guard reading == .rightToLeft, !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    let text = withIsolatesSettled
    let isTurned = TextDirection.ofLetters(in: text, reading: reading) == .rightToLeft
    return isTurned && TextDirection.firstStrong(of: text) == .leftToRight ? "\u{200F}" + text : text
  }

  /// The text with each isolate that leaves its direction to what is in it turned into one that says it, by the rule of a
  /// map that reads from right to left.
  private var withIsolatesSettled: String {
    guard utf8.contains(0xE2), unicodeScalars.contains("\u{2068}") else { return self }
    var scalars = Array(unicodeScalars)
    // Where an isolate begins that is open, and whether a letter in it, but not in another one within, is turned.
    var open: [(start: Int, isTurned: Bool)] = []
    func close() {
      guard let last = open.popLast(), scalars[last.start] == "\u{2068}" else { return }
      scalars[last.start] = last.isTurned ? "\u{2067}" : "\u{2066}"
    }
    for index in scalars.indices {
      switch scalars[index].value {
      case 0x2066...0x2068: open.append((index, false))
      case 0x2069: close()
      case 0x0A, 0x0D: while !open.isEmpty { close() }
      default:
        if let last = open.indices.last, scalars[index].direction == .rightToLeft {
          open[last].isTurned = true
        }
      }
    }
    while !open.isEmpty { close() }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// The direction that the scalar has by itself; nil for digits, signs and emoji.
  fileprivate var direction: TextDirection? {
    guard !isEmojiOfNoDirection else { return nil }
    let type = fribidi_get_bidi_type(value)
    guard rihla_is_letter(type) != 0 else { return nil }
    return rihla_is_right_to_left(type) != 0 ? .rightToLeft : .leftToRight
  }

  /// Whether the scalar can be an emoji and so counts as neutral. FriBidi's tables are older than many emoji and take
  /// those for Latin letters; the letters of flags, which Unicode itself calls left-to-right, are treated alike.
  var isEmojiOfNoDirection: Bool {
    switch value {
    case 0x2000..<0x3300, 0x1F000..<0x20000: properties.isEmoji
    default: false
    }
  }
}
