extension JourneyMap {
  /// The direction in which the map reads: as it says itself, else as its language is written; nil where it has none.
  public var readingDirection: ReadingDirection? { direction?.known ?? languageDirection }

  /// The direction in which the map's language is written; nil where it names none.
  ///
  /// A language is a BCP 47 tag. A script in it (`az-Arab`, `ar-Latn`) counts more than the language.
  public var languageDirection: ReadingDirection? {
    let subtags = language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = subtags.first else { return nil }
    if let script = subtags.dropFirst().first(where: { $0.count == 4 && $0.allSatisfy(\.isLetter) }) {
      return Self.rightToLeftScripts.contains(String(script)) ? .rtl : .ltr
    }
    return Self.rightToLeftLanguages.contains(String(primary)) ? .rtl : .ltr
  }

  /// Languages that are usually written from right to left.
  private static let rightToLeftLanguages = [
    "ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "arc", "syr", "iw", "ji", "pnb", "azb",
  ]

  /// Scripts that are written from right to left.
  private static let rightToLeftScripts = [
    "arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "mand", "samr",
  ]
}
