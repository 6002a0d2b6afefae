/// A language of the interface.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"

  /// The language of a tag such as `en` or `ar_EG.UTF-8`, or nil where the interface does not speak it.
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." }.lowercased()
    self.init(rawValue: primary)
  }

  /// The plural form of a count, as the Unicode CLDR names it.
  func pluralForm(of count: Int) -> String {
    switch self {
    case .english: count == 1 ? "one" : "other"
    }
  }
}
