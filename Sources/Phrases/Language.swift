/// A language of the interface.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case arabic = "ar"

  /// The language of a tag such as `en`, `ar_EG.UTF-8` or `en@euro`, or nil where the interface does not speak it.
  public init?(tag: String) {
    let primary = tag.prefix { !"_-.@".contains($0) }.lowercased()
    self.init(rawValue: primary)
  }

  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool { self == .arabic }

  /// The language that the environment asks for: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set
  /// to something, English where the interface does not speak it.
  ///
  /// - Parameter value: Tells what a variable is set to.
  public static func asked(ofEnvironment value: (String) -> String?) -> Language {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    return tag.flatMap(Language.init(tag:)) ?? .english
  }

  /// The plural form of a count, as the Unicode CLDR names it.
  func pluralForm(of count: Int) -> String {
    switch self {
    case .english: count == 1 ? "one" : "other"
    case .arabic:
      switch count.magnitude {
      case 0: "zero"
      case 1: "one"
      case 2: "two"
      default:
        switch count.magnitude % 100 {
        case 3...10: "few"
        case 11...99: "many"
        default: "other"
        }
      }
    }
  }
}
