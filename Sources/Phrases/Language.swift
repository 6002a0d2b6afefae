/// A language of the interface.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"

  /// The language of a tag such as `en`, `ar_EG.UTF-8` or `en@euro`, or nil where the interface does not speak it.
  public init?(tag: String) {
    let primary = tag.prefix { !"_-.@".contains($0) }.lowercased()
    self.init(rawValue: primary)
  }

  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool { false }

  /// The plural form of a count, as the Unicode CLDR names it.
  func pluralForm(of count: Int) -> String {
    switch self {
    case .english: count == 1 ? "one" : "other"
    }
  }
}
