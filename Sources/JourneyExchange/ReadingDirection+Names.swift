import JourneyModel

extension ReadingDirection {
  /// The direction in which most of the names begin, by their first strong character; nil where none is strong.
  static func ofMost(_ names: [String]) -> ReadingDirection? {
    let directions = names.compactMap(ofFirstStrong)
    guard !directions.isEmpty else { return nil }
    return directions.count { $0 == .rtl } * 2 > directions.count ? .rtl : .ltr
  }

  /// The direction of a text's first letter or directional mark.
  private static func ofFirstStrong(_ name: String) -> ReadingDirection? {
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x200F, 0x061C: return .rtl
      case 0x200E: return .ltr
      case _ where !scalar.properties.isAlphabetic: continue
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        return .rtl
      default: return .ltr
      }
    }
    return nil
  }
}
