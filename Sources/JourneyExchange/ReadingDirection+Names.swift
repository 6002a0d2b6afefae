import JourneyModel
import TerminalText

extension ReadingDirection {
  /// The direction of most of the names: a name with a right-to-left letter is one of those, wherever the letter stands.
  /// Nil where no name has a letter.
  static func ofMost(_ names: [String]) -> ReadingDirection? {
    let directions = names.compactMap(ofLetters)
    guard !directions.isEmpty else { return nil }
    return directions.count { $0 == .rtl } * 2 > directions.count ? .rtl : .ltr
  }

  private static func ofLetters(_ name: String) -> ReadingDirection? {
    TextDirection.ofLetters(in: name, reading: .rightToLeft).map { $0 == .rightToLeft ? .rtl : .ltr }
  }
}
