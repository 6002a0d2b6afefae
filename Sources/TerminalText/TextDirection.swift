internal import CFriBidi

/// The way a line of text runs.
public enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}

extension TextDirection {
  /// The direction of the first character of `text` that has one: letters do; digits, signs and emoji do not.
  ///
  /// What stands in an isolate does not count, and neither do embeddings and overrides, which are never obeyed.
  /// - Returns: nil when no character has a direction.
  public static func firstStrong(of text: String) -> TextDirection? {
    let plain: TextDirection?? =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        for byte in bytes {
          if byte >= 0x80 { return nil }
          if (0x61...0x7A).contains(byte | 0x20) { return .some(.leftToRight) }
        }
        return .some(nil)
      } ?? nil
    return plain ?? firstStrong(of: text.unicodeScalars)
  }

  private static func firstStrong(of scalars: String.UnicodeScalarView) -> TextDirection? {
    var isolates = 0
    for scalar in scalars {
      switch scalar.value {
      case 0x2066...0x2068: isolates += 1
      case 0x2069: isolates = max(isolates - 1, 0)
      case 0x0A, 0x0D: isolates = 0
      default:
        guard isolates == 0, !scalar.isEmojiOfNoDirection else { continue }
        let type = fribidi_get_bidi_type(scalar.value)
        guard rihla_is_letter(type) != 0 else { continue }
        return rihla_is_right_to_left(type) != 0 ? .rightToLeft : .leftToRight
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can be an emoji and so counts as neutral. FriBidi's tables are older than many emoji and take
  /// those for Latin letters; the letters of flags, which Unicode itself calls left-to-right, are treated alike.
  var isEmojiOfNoDirection: Bool {
    switch value {
    case 0x2000..<0x3300, 0x1F000..<0x20000: properties.isEmoji
    default: false
    }
  }
}
