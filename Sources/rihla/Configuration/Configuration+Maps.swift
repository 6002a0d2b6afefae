import JourneyModel
import Phrases
import TerminalText

// What the settings mean for maps.

extension Configuration {
  /// What a touchpoint of a new map must reach.
  var standardOfNewMaps: Rating {
    if case .number(let number) = self[.standard] { Rating(clamping: number) } else { .standard }
  }

  /// Whether letters begin touchpoints when a map is opened. Asked of maps only that are not written in Latin letters:
  /// there letters are no commands anyway. `auto` does so as long as nothing is on the map.
  func begins(capturingOn map: JourneyMap) -> Bool {
    guard let word = self.word(.capture) ?? Optional("auto"), word != "off", !map.isInLatinLetters else {
      return false
    }
    return word == "on" || map.stages.isEmpty
  }
}

extension JourneyMap {
  /// Whether the map's language, or where it says none its title, is written in Latin letters.
  var isInLatinLetters: Bool {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard primary.isEmpty else { return !Self.languagesInOtherScripts.contains(primary) }
    return TextDirection.firstStrong(of: title) != .rightToLeft
  }

  private static let languagesInOtherScripts: Set<String> = [
    "am", "ar", "be", "bg", "bn", "ckb", "dv", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "km",
    "kn", "ko",
    "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "pa", "ps", "ru", "si", "sr", "ta", "te", "tg", "th",
    "ti", "ug",
    "uk", "ur", "yi", "zh",
  ]
}
